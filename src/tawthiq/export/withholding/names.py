"""A victim is called by a title and a name, and more victims are listed beside him, behind "among them", with ages.

A name begins with a given name, or with a word nobody knows behind the title of one person (الصحفي الأميركي برنت رينو),
and goes on while nothing else claims its words. `trimmed` takes off what ran on: an office, a small word, a pronoun.
"""

from collections.abc import Iterable, Iterator

from tawthiq.claims.speakers.names import DESCRIBING, INSIDE_NAMES
from tawthiq.events.casualties.names import NOT_NAMES, TABLES, is_given, is_joined_name, name_end
from tawthiq.events.reading import Reading

Words = tuple[int, int]
"""Words `first`:`last` of a name."""
HEADS, STOPS = "claims/speakers/heads", "claims/speakers/stops"
SAID = ("claims/reporting/lexicon", "claims/reporting/opinions")
ADJECTIVES = "claims/speakers/adjectives"
PLACE_HEADS = "mentions/places/heads"
OUTCOMES = "events/casualties/outcomes"
NO_NAMES = (*TABLES, HEADS, STOPS, *SAID, ADJECTIVES, "events/roles/objects")
"""Tables whose words begin no name, where no given name is known."""
PARTS = frozenset(("الله", "الدين", "الرحمن", "ابن", "الينا"))
"""Parts of names that none begins with ("son of" only where it is بن); إلينا is "to us" rather than Elina."""
LISTED = frozenset(("بينهم", "وبينهم", "بينهما", "بينهن", "منهم", "ومنهم", "هم", "وهم", "هما", "وهما", "هن", "وهن"))
"""among them, they are: names behind it are those of victims"""
COMMAS = frozenset(("،", ",", "؛", "-"))
SHORT = NAME = 2
"""Letters of words too short for a name; words of a name with a surname."""
PAIR = 2
TANWIN = "\u064b"
LONGEST = 6
"""Words behind a name in which its bearer's age stands, and before an age in which the name begins."""
SUFFERED = frozenset(("noun", "subject", "both", "object", "lives"))
"""Frames of words of outcome behind which who suffered it stands."""
OF_THE_DEAD = frozenset(prefix + noun for noun in ("جنازه", "جثمان", "تشييع", "نعش") for prefix in ("", "ب", "ل", "و"))
"""funeral, body, burial, bier"""
ASIDE = frozenset(("اول", "ثاني", "/", "(", ":"))
"""first (of ranks: العريف أول), and marks between a title and a name"""
AFTER_A_NUMBER = frozenset(("-", "/", ".", ")"))
HEADING = 40
"""Words before a list in which it is said whose it is: room for who else was hurt, and how they were identified."""
ITEM_REACH = 12
"""Words of an item in which its name begins."""
TITLES = 5
"""Words between a word of outcome and the name: الشهيد الصحفي الفلسطيني فلان."""
CLAN = "ال"
"""آل, the house of, folded"""
GLUED = ("ب", "ل", "ك", "ف")
THEIRS = ("ها", "هم", "هما", "نا")
"""Pronouns that a word of a name does not end with; نا and ها end short ones (مها, رنا)."""
OWNED = 5
"""Letters of the shortest word with a pronoun."""


def names_within(reading: Reading, first: int, last: int, *, titled: bool = False) -> Iterator[Words]:
    """Names that begin among words `first`:`last`; `titled` where the words are how one person is called."""
    word = first
    while word < last:
        start, end = _name_at(reading, word, first if titled else None)
        if end > start:
            yield _whole(reading, start, end)
        word = max(end, word + 1)


def right_behind(reading: Reading, word: int, count: int | None) -> Iterator[Words]:
    """Names right behind how victims are told; the second of two also where no table knows it: ابنتاها ريم ولين."""
    if is_given(reading, word):
        for start, end in names_within(reading, word, word + 1):
            yield start, end
            if count == PAIR and reading.form(end).startswith("و") and _is_unknown(reading, end):
                yield end, end + 1


def listed_beside(reading: Reading, names: Iterable[Words]) -> Iterator[Words]:
    """Names joined on to others by commas and "and", with their ages between: قتل فلان (23 عاما) وفلان."""
    for _, end in names:
        at = _after_age(reading, end)
        while at < len(reading.text.words):
            comma = reading.form(at) in COMMAS
            start, last = _listed_at(reading, at + comma, comma)
            if last <= start:
                break
            yield start, last
            at = _after_age(reading, last)


def among_them(reading: Reading, first: int) -> Iterator[Words]:
    """Names behind "among them" in the sentence of a word that tells of victims."""
    last = reading.text.sentence_of(first).last
    start = next((word for word in range(first, last) if reading.form(word) in LISTED), last)
    yield from names_within(reading, start + 1, last)


def with_age(reading: Reading) -> Iterator[Words]:
    """Names with an age behind them in brackets: محمد أحمد (23 عاما)."""
    for word in reading.text.numbers:
        if reading.form(word - 1) == "(":
            first = max(reading.text.sentence_of(word).first, word - LONGEST)
            yield from (name for name in names_within(reading, first, word - 1) if name[1] == word - 1)


def numbered(reading: Reading) -> Iterator[Words]:
    """Names in a numbered list behind a word of outcome, or behind "they are": 1 - العريف فلان، 2 - الجندي فلان."""
    items = [word for word in reading.text.numbers if reading.form(word + 1) in AFTER_A_NUMBER]
    rows: list[list[int]] = []
    for word in items:
        if rows and reading.form(word) == str(len(rows[-1]) + 1):
            rows[-1].append(word)
        elif reading.form(word) == "1":
            rows.append([word])
    for row in rows:
        if len(row) > 1 and _is_of_victims(reading, row[0]):
            for word in row:
                last = min(word + ITEM_REACH, len(reading.text.words))
                for start, end in list(names_within(reading, word + 1, last))[:1]:
                    yield _item_start(reading, word + 2, start), end


def _item_start(reading: Reading, first: int, word: int) -> int:
    """Where the name in an item begins: behind its mark and the titles, with words no table knows (مفرح علي أحمد)."""
    while word > first and reading.form(word - 1).isalpha() and not _is_title(reading, word - 1):
        word -= 1
    return word


def _is_of_victims(reading: Reading, word: int) -> bool:
    """Whether a list that begins at a word is headed by what befell those in it."""
    heading = range(max(word - HEADING, 0), word)
    told = any(reading.matches.at(OUTCOMES, at) or reading.form(at) in LISTED for at in heading)
    victims = (reading.person_at[at] for at in heading if at in reading.person_at)
    return told or any(person.outcome is not None for person in victims)


def of_who_suffered(reading: Reading) -> Iterator[Words]:
    """Names right behind a word of outcome or a noun for a victim, titles between: استشهاد العريف فلان, الشهيد فلان."""
    after = [term.last for term in reading.matches.longest(OUTCOMES) if term.entry["frame"] in SUFFERED]
    after += [person.last for person in reading.mentions.people if person.outcome is not None]
    after += [word + 1 for word in reading.text.places_of(OF_THE_DEAD)]
    for word in after:
        at = word
        start, end = _name_at(reading, at, None)
        while end <= start and at - word < TITLES and _is_title(reading, at):
            at += 1
            start, end = _name_at(reading, at, None)
        if end > start and (at > word or end - start > 1):
            yield _whole(reading, start, end)


def _is_title(reading: Reading, word: int) -> bool:
    """العريف أول, الصحفية الفلسطينية, هما: a noun for one person, an office or a rank, its adjectives; "they are"."""
    person, form = reading.person_at.get(word), reading.form(word)
    if form in LISTED or form in DESCRIBING or form in ASIDE:
        return True
    if person is not None or reading.matches.at(HEADS, word):
        return person is None or person.number != "pl"
    return form.startswith("ال") and bool(reading.matches.at(ADJECTIVES, word))


def is_told_as_one(reading: Reading, name: Words) -> bool:
    """Whether a name is surely one: of several words, or behind a title, a relation or a word of outcome."""
    first, last = name
    before = reading.matches.at(OUTCOMES, first - 1) or reading.matches.at(HEADS, first - 1)
    titled = first - 1 in reading.person_at or reading.form(first - 1).startswith("ال")
    return last - first > 1 or titled or before is not None


def _name_at(reading: Reading, word: int, titled: int | None) -> Words:
    """The name that begins at a word, behind a quotation mark there perhaps; an empty one where none does."""
    start = word + (reading.form(word) == '"')
    if start >= len(reading.text.words) or _is_of_a_place(reading, start - 1):
        return start, start
    if is_joined_name(reading, start):
        return start, _trimmed(reading, start, max(start + 1, name_end(reading, start + 1)))
    if _begins(reading, start):
        return start, _trimmed(reading, start, name_end(reading, start))
    return start, (_behind_a_title(reading, start, titled) if titled is not None else start)


def _is_of_a_place(reading: Reading, word: int) -> bool:
    """مناطق أبو لفيتة: a word for a place, which farmers are none (المزارع)."""
    return reading.matches.at(PLACE_HEADS, word) is not None and word not in reading.person_at


def _listed_at(reading: Reading, word: int, comma: bool) -> Words:
    """A name in a row: a given name behind a comma or with "and", or two words no table knows."""
    joined = reading.form(word).startswith("و")
    start, end = _name_at(reading, word, None)
    if end > start:
        return (start, end) if comma or is_joined_name(reading, word) else (start, start)
    end = name_end(reading, word) if (joined or comma) and _is_unknown(reading, word) else word
    end = _trimmed(reading, word, end)
    surname = reading.form(end - 1).startswith("ال") and not reading.matches.at(HEADS, end - 1)
    surname = surname and end == word + NAME and not reading.form(word).removeprefix("و").startswith(GLUED)
    named = end > word + 1 and (is_given(reading, word + 1) or surname)
    return (word, end) if named else (word, word)


def _begins(reading: Reading, word: int) -> bool:
    """A given name that is no small word too (الآن is "now", آلان a name) and no part of a name only."""
    return is_given(reading, word) and reading.form(word) not in PARTS and not reading.matches.at(STOPS, word)


def _behind_a_title(reading: Reading, word: int, first: int) -> int:
    """Words no table knows, two at the beginning or behind a title with its article (الصحفي برنت رينو); one of kin."""
    if not _is_unknown(reading, word):
        return word
    end = _trimmed(reading, word, name_end(reading, word))
    end += end == word + 1 and _is_surname(reading, end)
    if word == first:
        return end if end > word + 1 and not reading.form(word).startswith(GLUED) else word
    before = reading.person_at.get(word - 1)
    if before is not None and before.end < reading.text.words[word - 1].end:
        return end
    titled = reading.form(word - 1).removeprefix("و").startswith("ال")
    return end if titled and end > word + 1 and not _is_governed(reading, word) else word


def _is_governed(reading: Reading, word: int) -> bool:
    """لفترة طويلة, بأعمال المكتب: a letter glued to a feminine noun, or to one that another with its article owns."""
    if not reading.form(word).startswith(GLUED):
        return False
    return reading.text.printed_word(word).endswith("ة") or reading.form(word + 1).startswith("ال")


def _is_unknown(reading: Reading, word: int) -> bool:
    form = reading.form(word)
    if len(form) <= SHORT or not form.isalpha() or form.startswith("ال") or form in NOT_NAMES:
        return False
    known = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
    if any(word in found for found in known) or TANWIN in reading.text.printed_word(word):
        return False
    return not any(reading.matches.at(table, word) for table in NO_NAMES)


def _trimmed(reading: Reading, first: int, last: int) -> int:
    """Where a name ends before a word that goes on with the sentence: عماد مغنية القيادي, ياسر عرفات رئيس السلطة."""
    for word in range(first + 1, last):
        form = reading.form(word)
        if form.isascii() != reading.form(first).isascii():
            return word  # a link behind a name
        if is_given(reading, word) or form in INSIDE_NAMES or reading.form(word - 1) in INSIDE_NAMES:
            continue
        pronoun = len(form) >= OWNED and (form.endswith(THEIRS) or reading.text.printed_word(word).endswith("ه"))
        if pronoun or form in DESCRIBING or form.startswith("و"):
            return word
        if word == first + 1 and form.startswith("ال"):
            continue
        said = (reading.matches.at(table, word) for table in NO_NAMES if table != ADJECTIVES or form.startswith("ال"))
        if any(said):
            return word
    return last


def _whole(reading: Reading, first: int, last: int) -> Words:
    """A name with the part before its given name that no table knows, and the surname behind that is a nation or trade.

    الشهيد لافي يوسف عوض, محمد المصري, محمد الراعي.
    """
    before = first - 1
    behind = before - 1 in reading.person_at or reading.form(before - 1).startswith("ال") or reading.is_mark(before - 1)
    told = behind or reading.matches.at(OUTCOMES, before - 1) or reading.form(before - 1) in LISTED
    joined = is_joined_name(reading, first)
    if before >= 0 and told and not joined and _is_unknown(reading, before) and not _is_governed(reading, before):
        first = before
    if reading.form(last) == CLAN and reading.form(last + 1).isalpha():
        last += 2 + reading.form(last + 2).startswith("ال")
    return first, last + (last - first <= SHORT and _is_surname(reading, last))


def _is_surname(reading: Reading, word: int) -> bool:
    """A word right behind a given name that is a place, a nation or a trade elsewhere: قنديل, المصري, الراعي."""
    place, form = reading.place_at.get(word), reading.form(word)
    if place is not None and place.first == word and not form.startswith("ال"):
        return place.last == word + 1 and place.start == reading.text.words[word].start
    known = place is not None or word in reading.person_at or word in reading.actor_at
    return known and form.startswith("ال") and not reading.form(word + 1).startswith("ال")


def _after_age(reading: Reading, word: int) -> int:
    """The word behind an age in brackets."""
    if reading.form(word) != "(":
        return word
    close = next((at for at in range(word + 1, word + LONGEST) if reading.form(at) == ")"), None)
    return word if close is None else close + 1


def forms_of(reading: Reading, name: Words) -> tuple[str, ...]:
    """The folded words of a name, without "and" before the first."""
    first, last = name
    forms = [reading.form(word) for word in range(first, last) if reading.form(word).isalpha()]
    if forms and forms[0].startswith("و") and _is_joined(reading, first):
        forms[0] = forms[0].removeprefix("و")
    return tuple(forms)


def _is_joined(reading: Reading, word: int) -> bool:
    """Whether the letter a name begins with is "and": behind a name or a comma, not behind a title (الشاب وجدي)."""
    if is_joined_name(reading, word) or is_given(reading, word):
        return not is_given(reading, word)
    before = word - 1
    return reading.form(before) in COMMAS or is_given(reading, before) or _is_unknown(reading, before)
