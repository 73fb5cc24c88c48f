"""Many deaths are told of one person by name: the child Sami was martyred, the officer who was assassinated.

Nobody counts him, so the grammar must: a singular verb with a definite subject before it, a relative clause after a
name, تعرض with what he underwent.
"""

from tawthiq.events.casualties.frames import COMMAS, IN_IT
from tawthiq.events.casualties.names import is_given, name_end, office_at
from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import PersonMention

SUBJECT_REACH = 18
"""Words from "that" to the verb whose subject it opens: room for an office, a long name and an age."""
WHO_REACH = 12
"""Words from a relative pronoun back to the person it speaks of."""
UNDERGO_REACH = 10
IN_IT_REACH = 3
"""Words from a verb of a relative clause to "in it", which says that a place or an act is spoken of."""
OPERATION = "لعمليه"
"""لعملية اغتيال: to an operation of"""
NAME_WORDS = 2
Found = tuple[int, int, PersonMention | None]
"""First and last word of one person, and the noun for him."""


def single_subject(reading: Reading, term: Term) -> Found | None:
    """Words of the one person who is the subject of a singular verb and stands before it; None where none does."""
    who = reading.cue_at(term.first - 1, "who") or reading.cue_at(term.first - 2, "who")
    if who is not None:
        if any(reading.form(w) in IN_IT for w in range(term.last, term.last + IN_IT_REACH)):
            return None
        one = who.entry["gloss"].endswith("(one)")
        found = _person_before(reading, who.first, WHO_REACH) if one else None
        if found is not None and _agrees(reading, who.first, found):
            return found
        return _apposed_before(reading, who, term) if one and found is None else None
    first = max(reading.text.sentence_of(term.first).first, term.first - SUBJECT_REACH)
    topics = reading.cues_in(first, term.first, "topic", "background")
    if not topics:
        return _buried(reading, term)
    start = topics[-1].last
    end = _subject_end(reading, start, term.first)
    if end > start and reading.form(end - 1) in COMMAS:
        end -= 1
    if start >= end and len(topics) > 1:
        start, end = topics[-2].last, _subject_end(reading, topics[-2].last, topics[-1].first)
    alias = _alias(reading, start, end)
    if alias is not None:
        return alias
    end = _before_an_aside(reading, start, end)
    start = _behind_an_office(reading, start, end)
    if start >= end or any(reading.is_mark(w) and reading.form(w) not in ASIDE for w in range(start, end)):
        return None
    return _person_between(reading, start, end)


def _buried(reading: Reading, term: Term) -> Found | None:
    """شيع الآلاف جنديا قتل أمس: one man who is buried, in the accusative, and right behind him how he died."""
    first = max(reading.text.sentence_of(term.first).first, term.first - BURIED_REACH)
    if term.proclitic or not reading.words_of(BURY, first, term.first) or not _ends_there(reading, term):
        return None
    for word in range(term.first - 1, max(first, term.first - DESCRIBED) - 1, -1):
        person = reading.person_at.get(word)
        if person is not None and person.first == word:
            one = person.number == "sg" and not person.collective and reading.form(word).endswith("ا")
            return (word, term.first, person) if one and word not in reading.place_at else None
        if reading.is_mark(word):
            return None
    return None


BURY = frozenset(("شيع", "شيعت", "شيعوا", "وشيع", "وشيعت", "ودع", "ودعت", "دفن", "دفنت", "دفنوا", "يشيع", "تشيع"))
"""buried, bade farewell to"""
BURIED_REACH = 8
DESCRIBED = 3
"""Words from a man to how he died: his nation, his arm."""


def _before_an_aside(reading: Reading, first: int, last: int) -> int:
    """فلانة (20 عاما): where the bracket behind a name opens, else its end."""
    if reading.form(last - 1) != ")":
        return last
    return next((w for w in range(last - 1, max(first, last - LONGEST_ASIDE), -1) if reading.form(w) == "("), last)


LONGEST_ASIDE = 6
"""Words of an age in brackets, the brackets with them."""


def _alias(reading: Reading, first: int, last: int) -> Found | None:
    """أن القائد الميداني، المدعو أبو جليل، لقي مصرعه: whoever is called by a name between commas is one person."""
    called = next((w for w in range(last - 1, first, -1) if reading.form(w) in CALLED), -1)
    if called <= first or reading.form(called - 1) not in COMMAS or name_end(reading, called + 1) != last:
        return None
    between = range(first, called - 1)
    if any(reading.is_mark(w) and reading.form(w) not in ASIDE for w in between):
        return None
    return None if any(w in reading.count_at for w in between) else (first, called - 1, None)


CALLED = frozenset(("المدعو", "المدعوه", "الملقب", "الملقبه", "المكني", "ويدعي", "وتدعي"))
"""called, nicknamed"""


def _behind_an_office(reading: Reading, first: int, last: int) -> int:
    """أن زعيم التنظيم، أبو بكر البغدادي أصيب: where the name begins that a comma parts from an office."""
    commas = [w for w in range(first, last) if reading.form(w) in ("،", ",")]
    one = len(commas) == 1 and commas[0] + 1 < last
    named = one and is_given(reading, commas[0] + 1) and office_at(reading, first)
    return commas[0] + 1 if named else first


def _agrees(reading: Reading, who: int, found: Found) -> bool:
    """جراحه التي أصيب بها: "which" in the feminine speaks of no man, but of a woman whose name stands right before."""
    feminine = reading.form(who).endswith("تي")
    person = found[2]
    if person is None:
        return not feminine or _her_name(reading, found[0], who)
    woman = person.category == "woman" or reading.form(person.first).endswith("ه")
    return woman if feminine else person.category != "woman"


def _her_name(reading: Reading, first: int, who: int) -> bool:
    """شيرين سليم التي قتلت: nothing but a name, of two words or more, up to "who"."""
    last = who - (reading.form(who - 1) in COMMAS)
    named = last - first >= NAME_WORDS and name_end(reading, first) == last
    return named and (is_given(reading, last - 1) or not reading.form(last - 1).startswith("ال"))


def _apposed_before(reading: Reading, who: Term, term: Term) -> Found | None:
    """خالد حمدي، أحد أفراد حرس الحدود، الذي استشهد: who he was stands between a man and what befell him.

    The verb has no object behind it, and the words between are of the body, the place or the age he is told by.
    """
    if not _ends_there(reading, term):
        return None
    first = max(reading.text.sentence_of(who.first).first, who.first - APPOSED_REACH)
    for word in range(who.first - 1, first - 1, -1):
        if reading.form(word) in APART or reading.cue_at(word, "topic"):
            return None
        at = _one_of_a_body(reading, word)
        if at < 0 and is_given(reading, word) and not is_given(reading, word - 1):
            at = word if name_end(reading, word) - word >= NAME_WORDS else -1
        if at >= first:
            feminine = reading.form(who.first).endswith("تي")
            return None if feminine else (at, max(at + 1, name_end(reading, at)), None)
    return None


def _one_of_a_body(reading: Reading, word: int) -> int:
    """أحد منسوبي قوة المجاهدين: where "one of" a body begins; -1 where it does not."""
    count = reading.count_at.get(word)
    one = count is not None and count.first == word and count.kind == "singular" and count.noun is not None
    return word if one and reading.form(word).lstrip("و") in ONE_OF else -1


def _ends_there(reading: Reading, term: Term) -> bool:
    """استشهد إثر إصابته, قتل أمس: a time, a place, a cause or a mark behind the verb, and no object."""
    at = term.last
    known = at in reading.time_at or at in reading.place_at or reading.is_mark(at)
    return known or reading.form(at) in WITHOUT_OBJECT or reading.form(at).startswith(BY_WHAT)


APART = frozenset((".", "؛", "وهو", "وهي", "هو", "هي", "وكان", "وكانت", "الذي", "التي", "حيث", "بينما"))
"""and he, and she, who, where: whoever is told of behind it is another"""
APPOSED_REACH = 26
"""Words from a relative pronoun back to a name: room for his unit, his town and his age."""
ONE_OF = frozenset(("احد", "احدي"))
WITHOUT_OBJECT = frozenset(
    (
        *(
            "في",
            "خلال",
            "اثناء",
            "اثر",
            "جراء",
            "نتيجه",
            "بعد",
            "قبل",
            "عندما",
            "حين",
            "علي",
            "متاثرا",
            "متاثره",
            "عقب",
        ),
        *("قنصا", "حرقا", "غدرا", "رميا", "شنقا", "طعنا", "اليوم", "امس", "برفقه", "مع", "وهو", "قبيل", "بعيد"),
    )
)
"""in, during, because of, after, by the hand of, of his wounds, by a sniper, burnt, with, while he"""
BY_WHAT = (
    "برصاص",
    "بالرصاص",
    "بطلق",
    "بنيران",
    "بقصف",
    "بغار",
    "بانفجار",
    "بتفجير",
    "بعبوه",
    "بصاروخ",
    "بقذيف",
    "بشظ",
    "بلغم",
)
"""by the fire, shelling, strike, blast of"""
ASIDE = frozenset(('"', "(", ")"))
"""Marks that may stand in a name or its age."""


def _subject_end(reading: Reading, first: int, last: int) -> int:
    """Where a subject ends before its verb: auxiliaries and adverbs between are none of it."""
    while last > first and reading.form(last - 1) in AUXILIARY:
        last -= 1
    return last


THAT_HE = frozenset(("انه", "انها", "انهم", "بانه", "بانها", "لانه", "لانها"))
"""that he: whoever is spoken of behind it is no subject before it"""
AUXILIARY = frozenset(("قد", "كان", "كانت", "ايضا", "بدوره", "كذلك", "لاحقا", "تمت", "تم"))
"""has, was, also, too, later"""


def _person_between(reading: Reading, first: int, last: int) -> Found | None:
    if reading.form(last - 1) in THAT_HE:
        return None
    people = [reading.person_at[w] for w in range(first, last) if w in reading.person_at]
    counts = [reading.count_at[w] for w in range(first, last) if w in reading.count_at]
    if any(c.kind != "singular" and c.people is not False for c in counts):
        return None
    single = next((p for p in people if p.number == "sg" and not p.collective), None)
    if single is not None:
        return single.first, last, single
    if any(_one_fighter(reading, w) for w in range(first, last)):
        return first, last, None
    named = last - first >= NAME_WORDS and _unclaimed(reading, first, last)
    return (first, last, None) if named or _begins_a_person(reading, first, last) else None


def _one_fighter(reading: Reading, word: int) -> bool:
    """إرهابيا: a side told by one word in the singular is one person."""
    actor = reading.actor_at.get(word)
    if actor is None or actor.kind != "unnamed" or actor.last - actor.first > 1:
        return False
    return reading.form(word).endswith("يا") and not reading.form(word).startswith("ال")


def _begins_a_person(reading: Reading, first: int, last: int) -> bool:
    """An office with a name behind it, or a given name with another word of a name: one person."""
    if first + 1 >= last:
        return False
    start = first + 1 if reading.form(first) == '"' else first
    if is_given(reading, start):
        return True
    return office_at(reading, start) and any(is_given(reading, w) for w in range(start + 1, last))


def _unclaimed(reading: Reading, first: int, last: int) -> bool:
    """Words no stage knows, a given name among them: most likely a name."""
    known = (reading.count_at, reading.actor_at, reading.place_at, reading.time_at)
    words = [w for w in range(first, last) if reading.form(w) != '"']
    if not all(reading.form(w).isalpha() and not any(w in k for k in known) for w in words):
        return False
    return any(is_given(reading, w) for w in words)


def _person_before(reading: Reading, last: int, reach: int) -> Found | None:
    first = max(reading.text.sentence_of(last).first, last - reach)
    for word in range(last - 1, first - 1, -1):
        person = reading.person_at.get(word)
        if person is not None:
            return (person.first, last, person) if person.number == "sg" else None
        if reading.form(word) in (".", "؛") or word in reading.count_at:
            return None
        if is_given(reading, word) and not is_given(reading, word - 1) and word - 1 not in reading.person_at:
            return word, last, None
    return None


UNDERGONE = "undergone"


def undergone(reading: Reading, term: Term) -> Term | None:
    """The verb تعرض that a noun of outcome with ل completes; None where none stands before it."""
    operation = reading.form(term.first - 1) == OPERATION and not term.proclitic
    elided = not term.proclitic and reading.form(term.first).startswith("لل")
    elided = elided or (term.entry["frame"] == UNDERGONE and term.entry.term.startswith("ل"))
    if not operation and not elided and (not term.proclitic.endswith("ل") or term.proclitic.endswith("ال")):
        return None
    first = max(reading.text.sentence_of(term.first).first, term.first - UNDERGO_REACH)
    found = reading.cues_in(first, term.first, "undergo")
    return found[-1] if found else None
