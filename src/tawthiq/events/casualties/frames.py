"""Arabic says who was hurt on either side of the word that hurts: مقتل ثلاثة, قتل ثلاثة, ثلاثة قتلوا, لقي ثلاثة مصرعهم.

A frame looks for the victims of one outcome word: after it for verbal nouns and verbs that open a clause, before it for
verbs that agree in number with a subject already named.
"""

import msgspec

from tawthiq.events.reading import Reading
from tawthiq.lexicon import Term
from tawthiq.mentions import CountMention, PersonMention

REACH_AFTER = 7
"""Words between an outcome word and its victims: room for a time, a place or an adverb."""
REACH_BEFORE = 14
"""Words between victims and the plural verb after them: room for a short relative clause."""
PLURAL_ENDINGS = ("وا", "ا", "تا", "ون", "ان", "ن")
CLOSE = 2
"""Words after an outcome word within which a singular or a bare number is its victim."""
LOOSE = frozenset(("singular",))
COMMAS = frozenset(("،", ","))
STOPS = frozenset((".", "؟", "!", ":", "؛"))
WHEN = frozenset(("عندما", "حينما", "بعدما", "لان", "اذ", "قيام", "اقدام", "بقيام", "باقدام"))
"""when, after, because: another clause, with people of its own; undertaking: who did it follows"""
THAT = frozenset(("ان", "وان", "بان"))
"""that: before it stand those who say so, behind it those it befell"""
QUOTE = '"'
IN_IT = frozenset(
    ("خلالها", "خلاله", "خلالهما", "فيها", "فيه", "فيهما", "اثرها", "اثره", "اثناءها", "اثناءه", "جراءها")
)
"""during it, in it: the act was told before"""
SINCE = frozenset(("منذ", "حتي", "خلال", "في", "قبل", "بعد"))
"""since, until, during: a time follows"""
LIGHT = frozenset((QUOTE, "("))
"""Marks that part nothing."""
OF = "من"
"""of"""


def victims_after(reading: Reading, at: int, stops: set[int], reach: int = REACH_AFTER) -> CountMention | None:
    """The counted people that follow a word within reach, before any other outcome, act or sentence end."""
    last = reading.text.sentence_of(max(at - 1, 0)).last
    word, left, inserted = at, reach, False
    while word < last and left > 0:
        count = reading.count_at.get(word)
        if word > at and count is not None and _of_another(reading, count.first):
            word, left, inserted = count.last, left - 1, True
            continue
        if count is not None and counts_people(count):
            apart = count.kind in LOOSE and left <= reach - CLOSE
            return None if apart or _belongs(reading, count) else count
        form = reading.form(word)
        if word == at and form in COMMAS and _comma_of_a_number(reading, word):
            word += 1
            continue
        if word in stops or form in STOPS or form in WHEN:
            return None
        skip = filler_end(reading, word)
        if form in COMMAS and not inserted and not filler_end(reading, word + 1):
            skip = _aside_end(reading, word)
            if not skip:
                return None
        inserted = form in COMMAS or skip > 0
        left -= 0 if inserted or form in LIGHT else 1
        word = max(skip, word + 1)
    return None


def _comma_of_a_number(reading: Reading, comma: int) -> bool:
    """وإصابة ،30, عن مقتل، 39 شخصا: a comma that a newsroom's software moved, or a slip behind a noun in construct."""
    words = reading.text.words
    digits = comma + 1 < len(words) and reading.form(comma + 1)[:1].isdigit()
    moved = digits and words[comma].end == words[comma + 1].start and words[comma - 1].end < words[comma].start
    count = reading.count_at.get(comma + 1)
    construct = reading.form(comma - 1).lstrip("وب") in CONSTRUCT
    return moved or (construct and count is not None and count.kind == "number" and count.noun is not None)


CONSTRUCT = frozenset(("مقتل", "استشهاد", "مصرع", "اصابه", "جرح", "اعتقال", "توقيف", "وفاه"))
"""killing, wounding, arrest of"""


def _of_another(reading: Reading, word: int) -> bool:
    """قتل في معارك مع مسلحين ثلاثة جنود: whom they fought, and whose hand they died by, are not those who suffered."""
    before = reading.form(word - 1)
    if before == WITH:
        return reading.matches.at(TRIGGERS, word - 2) is not None
    return before in AGAINST or (before == "قبل" and reading.form(word - 2) == OF)


WITH = "مع"
"""With: قتل مع عشرة من مرافقيه says who died beside one, في معارك مع مسلحين who fought."""


AGAINST = frozenset(
    (
        *("ضد", "بحق", "تجاه", "لدي", "عند", "امام", "قرب", "يد", "ايدي", "بيد", "بايدي", "برصاص", "بنيران"),
        *("حول", "داخل", "خارج", "خلف", "استهدف", "استهدفت", "يستهدف", "تستهدف"),
    )
)
"""against, towards, at, in front of, near, by the hand of, by the fire of, around, inside; aimed at"""
IN_THE = frozenset(("في", "خلال", "اثناء", "جراء", "اثر"))
"""in, during, because of: a known act follows (في الهجوم)"""
TRIGGERS = "events/triggers/triggers"
ALSO = frozenset(("ايضا", "كذلك", "لاحقا", "مؤخرا", "موخرا"))
"""also, too, later, recently: between a verb and its subject"""
EACH = "كل"
"""كل من: each of, before people told one by one"""
OF_WOUNDS = ("متاثر",)
"""متأثرا بجراحه: of his wounds"""


def filler_end(reading: Reading, word: int) -> int:
    """End of a time or place that begins here and may stand between verb and subject; 0 where none does."""
    time = reading.time_at.get(word) or (
        reading.time_at.get(word + 1) if reading.form(word) in SINCE and reading.form(word - 1) in COMMAS else None
    )
    if time is not None:
        return time.last
    form = reading.form(word)
    if form in ALSO:
        return word + 1
    if form.startswith(OF_WOUNDS) and reading.form(word + 1).startswith("ب"):
        return word + 2
    if form in IN_THE:
        act = reading.matches.at(TRIGGERS, word + 1)
        if act is not None and reading.form(word + 1).startswith("ال"):
            return act.last
    place = reading.place_at.get(word)
    return place.last if place is not None and place.preposition in ("في", "ب") else 0


def _aside_end(reading: Reading, comma: int) -> int:
    """End of a word or two between commas that say when or according to whom: "، حينها،"; 0 where none stand."""
    if reading.form(comma + 1) not in ASIDES:
        return 0
    return next((w + 1 for w in range(comma + 2, comma + 2 + ASIDE_WORDS) if reading.form(w) in COMMAS), 0)


ASIDES = frozenset(
    (
        *("حينها", "حينئذ", "انذاك", "وقتها", "ايضا", "كذلك", "بدورها", "بدوره", "لاحقا", "سابقا", "بالتالي"),
        *("بحسب", "حسب", "وفق", "وفقا"),
    )
)
"""then, also, for its part, later, according to"""
ASIDE_WORDS = 4
"""Words of an aside between commas, but its first."""


def _belongs(reading: Reading, count: CountMention) -> bool:
    """إطلاق نار لمسلحين: people to whom something belongs, without a number, are no victims."""
    glued = reading.text.words[count.first].start < count.start and reading.form(count.first).startswith("ل")
    return glued and count.kind == "vague"


def counts_people(count: CountMention) -> bool:
    """True where the number is of people, or may be: a bare number beside an outcome word is taken as people."""
    return count.people is not False and count.kind != "fraction"


def surely_people(reading: Reading, count: CountMention) -> bool:
    """True where the words say that people are counted, "two of its fighters" too."""
    if not counts_people(count):
        return False
    if count.noun is not None or count.others or count.people is True:
        return True
    return any(
        reading.form(word) == OF and word + 1 in reading.person_at for word in range(count.last, count.last + CLOSE)
    )


def victims_before(reading: Reading, at: int, stops: set[int], taken: set[int]) -> CountMention | None:
    """The counted people nearest before a verb that agrees with them, in the same sentence."""
    first = max(reading.text.sentence_of(at).first, at - REACH_BEFORE)
    if reading.form(at - 1) in WHICH and _tells_where(reading, at):
        return None
    word = at - 1
    found: CountMention | None = None
    nearest: CountMention | None = None
    while word >= first and word not in stops and reading.form(word) not in STOPS and reading.form(word) not in THAT:
        count = reading.count_at.get(word)
        if count is not None and counts_people(count) and count.first not in taken and not _one_of_them(reading, count):
            if nearest is not None and _opens_parts(reading, count.last, nearest.first):
                return count
            if nearest is not None and not is_joined(reading, nearest):
                return found
            found, nearest, word = found or count, count, count.first - 1
            continue
        word -= 1
    return found


def _tells_where(reading: Reading, verb: int) -> bool:
    """زار أحد القادة المكان الذي قتل فيه: "in which" somebody died speaks of a day or a place, and of nobody before."""
    return reading.form(verb + 1) in IN_WHICH or reading.form(verb - 2) in DAYS_AND_PLACES


WHICH = frozenset(("الذي", "التي"))
IN_WHICH = frozenset(("فيه", "فيها", "عنده", "عندها", "خلاله", "خلالها", "اثناءه", "اثناءها", "حوله", "حولها"))
"""in it, at it, during it, around it"""
DAYS_AND_PLACES = frozenset(
    (
        *("اليوم", "الليله", "الشهر", "العام", "السنه", "الساعه", "اللحظه", "الفتره", "المكان", "الموقع", "المنزل"),
        *("البيت", "الشارع", "الحي", "المدينه", "القريه", "البلده", "المنطقه", "السجن", "المستشفي", "الطريقه"),
        *("المعركه", "الحرب", "الغاره", "الهجوم", "القصف", "الحادث", "العمليه", "التفجير", "السياره"),
    )
)
"""the day, the night, the place, the house, the street, the battle, the attack (in which)"""


def _one_of_them(reading: Reading, count: CountMention) -> bool:
    """أحدهما: one of people told just before, not a subject by itself."""
    return count.noun is None and bool(reading.cue_at(count.first, "one"))


def _opens_parts(reading: Reading, first: int, last: int) -> bool:
    """True where a word that opens parts stands between two counts: the first is the whole."""
    return bool(reading.cues_in(first, last, "part"))


def is_joined(reading: Reading, count: CountMention) -> bool:
    """True where "and" is glued to a count, and is no letter of its first word (وزير)."""
    return reading.text.words[count.first].start < count.start and reading.form(count.first).startswith("و")


def joined_before(reading: Reading, count: CountMention, taken: set[int]) -> CountMention | None:
    """The count that one joins on to with و: "12 gunmen and five civilians were killed"."""
    if not is_joined(reading, count):
        return None
    for word in range(count.first - 1, max(count.first - JOIN_REACH, -1), -1):
        before = reading.count_at.get(word)
        if before is not None:
            return before if counts_people(before) and before.first not in taken and before.noun else None
        if reading.is_mark(word) and reading.form(word) != QUOTE:
            return None
    return None


JOIN_REACH = 8
"""Words between the victims that "and" joins before their verb."""


def agrees_with_subject_before(term: Term, form: str) -> bool:
    """A past verb in dual or plural follows its subject; one in the singular goes before it."""
    return term.feature in ("past", "past_passive", "present") and form.endswith(PLURAL_ENDINGS) and len(form) > 3


def person_after(reading: Reading, at: int, stops: set[int], reach: int = 3) -> PersonMention | None:
    """A singular person named by a noun right after a word ("killing of the child Sami")."""
    last = reading.text.sentence_of(max(at - 1, 0)).last
    word, end = at, min(at + reach, last)
    while word < end:
        person = reading.person_at.get(word)
        if person is not None:
            return person if person.number == "sg" else None
        form = reading.form(word)
        aside = _setting_between_commas(reading, word, last) if form in COMMAS and word == at else 0
        if aside:
            word, end = aside, min(end + aside - word, last)
            continue
        if word in stops or form in STOPS or form == "،":
            return None
        if form == QUOTE:
            word, end = word + 1, min(end + 1, last)
            continue
        if form in ALSO or (form == OF and reading.form(word + 1) in IN_THE):
            word, end = word + 1, min(end + 1, last)
            continue
        each = form == EACH and reading.form(word + 1) == OF
        act = filler_end(reading, word) if form in IN_THE else 0
        if form in IN_IT or each or act:
            after = act or word + 1 + each
            word, end = after, min(end + after - word, last)
            continue
        time = reading.time_at.get(word)
        if time is None and word > at:
            return None
        after = max(time.last, word + 1) if time is not None else word + 1
        word, end = after, min(end + (after - word if time is not None else 0), last)
    return None


IN = "في"
SETTING_WORDS = 12
"""Words of a time and a place between commas."""


def _setting_between_commas(reading: Reading, comma: int, last: int) -> int:
    """استشهد، مساء أمس في جنين، الشاب سامي: the word behind a time or place between commas; 0 where none stands so."""
    word = comma + 1
    while word < min(comma + SETTING_WORDS, last):
        if reading.form(word) in COMMAS:
            return word + 1 if word > comma + 1 else 0
        end = filler_end(reading, word + (reading.form(word) == IN))
        if not end:
            return 0
        word = end
    return 0


def has_pronoun(reading: Reading, person: PersonMention) -> bool:
    """True where a pronoun is glued to the noun: "his wife"."""
    return person.end < reading.text.words[person.last - 1].end


def number_of(reading: Reading, count: CountMention) -> CountMention:
    """ارتفع إلى 19 عدد الجنود الذين قتلوا: the figure stands before "the number of" those who suffered."""
    if count.kind != "vague" or reading.form(count.first - 1) != NUMBER_OF:
        return count
    first = max(reading.text.sentence_of(count.first).first, count.first - BEFORE_NUMBER)
    for word in range(count.first - 2, first, -1):
        number = reading.count_at.get(word)
        if number is not None:
            bare = number.kind == "number" and number.people is not False and number.noun is None
            return msgspec.structs.replace(number, noun=count.noun, people=True) if bare else count
    return count


NUMBER_OF = "عدد"
BEFORE_NUMBER = 6
"""Words from a figure to "the number of": room for "at least"."""


OF_A_NATION = ("ين", "ون", "يا", "ان")
"""Ends of an adjective behind people: فرنسيين."""


def with_a_verb(reading: Reading, count: CountMention) -> bool:
    """قتل في الهجوم وثلاثة تعرضوا لجروح: who joins on with a verb of his own is not the subject of the one before."""
    at = count.last + (reading.form(count.last).endswith(OF_A_NATION) and reading.form(count.last - 1).isalpha())
    return is_joined(reading, count) and reading.cue_at(at, "undergo") is not None
