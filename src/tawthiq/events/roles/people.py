"""People are told with what more is said of them: their rank, their quality, their side, their name."""

from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import Reading
from tawthiq.events.roles.cases import is_bound, letter_before
from tawthiq.events.roles.phrase import ADJECTIVE
from tawthiq.mentions import PersonMention

OWNERS = frozenset(("من", "تابع", "تابعه", "تابعين", "تابعون", "التابع", "التابعه", "موالين", "مواليه", "في", "ضمن"))
"""Words that join a person or thing to its side."""
QUALITIES = frozenset(
    (
        "عسكريه",
        "عسكري",
        "عسكريين",
        "ماهول",
        "ماهوله",
        "ماهولين",
        "سكني",
        "سكنيه",
        "مدنيه",
        "مدني",
        "مدنيين",
        "امنيه",
        "امني",
        "شعبي",
        "الشعبي",
        "زراعيه",
        "مدرسيه",
        "صغيره",
        "حكوميه",
        "حكومي",
        "دينيه",
        "نفطيه",
        "رئيسيه",
    )
)
"""Adjectives kept with the thing or people they describe."""
OF_WHAT_KIND = frozenset(
    (
        *(("من", "اسره"), ("من", "عائله"), ("من", "افراد")),
        *((form, "الهويه") for form in ("مجهول", "مجهولي", "مجهوله", "مجهولين", "مجهولو")),
    )
)
"""Beginnings of what says more of people than that they are: من أسرة واحدة, مجهولي الهوية."""
WITH_NOON = ("ون", "ين")
"""Endings of a plural that has no genitive behind it."""
TITLES = 4
"""Words between a noun for a person and the name: مراسلة الجزيرة الزميلة فلانة."""
RANKED = frozenset(("برتبه", "بدرجه"))


def people_end(reading: Reading, person: PersonMention) -> tuple[int, int]:
    """People with their rank, their quality and their side: ضابط برتبة رائد في الجيش, عناصر من تنظيم X, أبناؤه."""
    word = person.last
    words = reading.text.words
    end = max(person.end, words[word - 1].end) if is_bound(reading, word - 1, person.end) else person.end
    if reading.form(word) in RANKED and word + 1 < len(words):
        word += 2
        end = words[word - 1].end
    while reading.form(word) in QUALITIES:
        word += 1
        end = words[word - 1].end
    if (reading.form(word), reading.form(word + 1)) in OF_WHAT_KIND:
        word += 2 + (reading.form(word) == "من")
        end = words[min(word, len(words)) - 1].end
    named = _named_end(reading, person, word)
    if named > word:
        return named, words[named - 1].end
    owned, end = owned_by(reading, word, end)
    named = _named_end(reading, person, owned) if owned > word else owned
    return (named, words[named - 1].end) if named > owned else (owned, end)


def _named_end(reading: Reading, person: PersonMention, word: int) -> int:
    """End of the personal name behind one person, a nationality between them perhaps: الصحافية فلانة, العقيد فلان."""
    if person.number != "sg":
        return word
    for at in range(word, word + TITLES):
        if is_given(reading, at):
            end = name_end(reading, at)
            return end if end > at else word
        if at > word and not reading.form(at).startswith("ال"):
            break
    return _name_behind_a_place(reading, word)


def _name_behind_a_place(reading: Reading, word: int) -> int:
    """End of the name behind where somebody worked: مراسلة الجزيرة في فلسطين فلانة; else the word itself."""
    place = next((p for w in range(word, word + TITLES) if (p := reading.place_at.get(w)) is not None), None)
    if place is None or reading.form(place.first - 1) != "في" or not is_given(reading, place.last):
        return word
    end = name_end(reading, place.last)
    return end if end > place.last + 1 else word


def owned_by(reading: Reading, word: int, end: int) -> tuple[int, int]:
    """The side that follows a head, at once or after من, في, تابع."""
    at = word + 1 if reading.form(word) in OWNERS else word
    actor = reading.actor_at.get(at)
    if actor is not None and actor.first == at and actor.rule != ADJECTIVE and actor.kind != "aircraft":
        bare = at == word and reading.form(at).startswith("ال") and not reading.form(at).endswith(WITH_NOON)
        if bare and reading.form(word - 1).endswith(WITH_NOON):
            return word, end  # هاجم محتجون الشرطة
        glued = letter_before(reading, actor.first, actor.start)
        if glued in ("", "ل") and not (at == word and reading.form(at).startswith("و")):
            return actor.last, actor.end
    return word, end
