"""A personal name is a run of words nobody else claims; it begins with a given name, an office or a rank.

The speakers of a report are named the same way, so their tables serve here too.
"""

from functools import lru_cache
from pathlib import Path

from tawthiq.events.reading import Reading
from tawthiq.lexicon import read_table
from tawthiq.mentions import CountMention
from tawthiq.text import fold_term

TABLES_ROOT = Path(__file__).parents[2]
GIVEN = "claims/speakers/names"
HEADS = "claims/speakers/heads"
OFFICES = frozenset(("person", "office", "rank"))
"""Kinds of heads that stand before a name."""
ON = "علي"
"""the given name Ali, and "on": the printed last letter tells which"""
NAME_REACH = 5
SHORT = 2
"""Letters of words too short for a name."""
TABLES = ("events/casualties/outcomes", "events/triggers/triggers", "events/triggers/cues")
SON = "بن"
"""son of: between a name and the father's"""
NOT_NAMES = frozenset(
    (
        "علي",
        "الي",
        "التي",
        "الذي",
        "الذين",
        "امام",
        "بعد",
        "قبل",
        "خلال",
        "داخل",
        "جراء",
        "اثر",
        "نتيجه",
        "قرب",
        "وسط",
        "احد",
        "ايضا",
        "كذلك",
        "عندما",
        "حيث",
        "مساء",
        "برصاص",
        "بان",
        "بانه",
        "بانها",
        "لان",
        "لانه",
        "لانها",
        "بجروح",
        "بجراح",
        "بحروق",
        "بحاله",
        "وهو",
        "وهي",
        "وهم",
        "كان",
        "كانت",
        "كانا",
        "كانتا",
        "كانوا",
        "متاثرا",
        "متاثره",
        "متاثرين",
        "رميا",
        "حرقا",
        "شنقا",
        "خنقا",
        "صادره",
        "اثناء",
        "منذ",
        *("بسبب", "خارج", "قبيل", "بعيد", "مثل", "عقب", "ضد", "عبر", "دون", "بدون", "حول", "تحت", "فوق", "بين", "حتي"),
        *("لدي", "عند", "ضمن", "خلف", "بجانب", "بالقرب", "نحو", "حين", "حينما", "بينما", "فيما", "لكن", "ولكن", "فان"),
        *(
            "بشظايا",
            "بشظيه",
            "بعيار",
            "بعيارات",
            "برصاصه",
            "برصاصات",
            "بطلق",
            "بطلقات",
            "بطلقه",
            "بقصف",
            "بغاره",
            "بقذيفه",
        ),
        *("بصاروخ", "بصواريخ", "بانفجار", "بتفجير", "بعبوه", "بلغم", "بنيران", "بسكين", "باصابات", "باصابه", "بكسور"),
        *("ثم", "اذا", "لقد", "وكل", "وقبله", "وبعده", "وقبلها", "وبعدها", "باي", "ليلا", "نهارا", "اليوم", "امس"),
        *("خرق", "انتهاك", "جريمه", "اعتداء", "متعمد", "متعمده", "مدان", "اظهر", "اظهرت", "خساره"),
        *("بكونه", "بكونها", "كونه", "كونها", "باعتباره", "باعتبارها", "بوصفه", "بوصفها", "بانهم", "واصفا", "واصفه"),
        *("وكان", "وكانت", "ليس", "ليست", "مما", "عما", "فقد", "وقد", "خرج", "خرجت", "بحسب", "وفق", "وفقا", "حسب"),
    )
)
"""Prepositions, pronouns, conjunctions and adverbs that stand where a name would."""
PRESENT = "ي"
"""Begins verbs in the present, and few names that no table has: يجب, يزور"""


def name_end(reading: Reading, at: int) -> int:
    """End of a run of words that nothing else claims and that carry no article: a personal name, perhaps."""
    last = min(reading.text.sentence_of(max(at - 1, 0)).last, at + NAME_REACH)
    word = at + 1 if reading.form(at) == '"' else at
    while word < last and _may_be_name(reading, word):
        word += 1
    return word


def _may_be_name(reading: Reading, word: int) -> bool:
    form = reading.form(word)
    claimed = (reading.count_at, reading.person_at, reading.actor_at, reading.place_at, reading.time_at)
    if (len(form) <= SHORT and form != SON) or not form.isalpha() or any(word in found for found in claimed):
        return False
    if is_given(reading, word):
        return True
    if any(reading.matches.at(table, word) for table in TABLES) or is_joined_name(reading, word):
        return False
    if is_joined_kin(reading, word):
        return False
    if form == ON:
        return reading.text.printed_word(word).endswith("ي") and is_given(reading, word - 1)
    return not form.startswith(("وال", "بال", "لل", PRESENT)) and form not in NOT_NAMES


def is_given(reading: Reading, word: int) -> bool:
    """True where a given name, or the head of a compound one (أبو, عبد, بن), stands at a word."""
    term = reading.matches.at(GIVEN, word)
    if term is None or term.proclitic:
        return False
    return reading.form(word) != ON or reading.text.printed(term.start, term.end).endswith("ي")


def is_joined_name(reading: Reading, word: int) -> bool:
    """أحمد حسن وخالد عمر: "and" glued to a given name begins another person's."""
    form = reading.form(word)
    return form.startswith("و") and form[1:] in _given_names() and reading.matches.at(GIVEN, word) is None


def is_joined_kin(reading: Reading, word: int) -> bool:
    """خالد عمر وشقيقه: "and" before a noun for a person with a pronoun begins another person."""
    if not reading.form(word).startswith("و"):
        return False
    term = reading.matches.at(PEOPLE, word)
    if term is None or term.proclitic != "و" or term.feature != "sg":
        return False
    return bool(term.enclitic) or (
        reading.form(word).endswith("ه") and not reading.text.printed_word(word).endswith("ة")
    )


PEOPLE = "mentions/people/lexicon"


def with_his_people(reading: Reading, first: int, count: CountMention) -> bool:
    """قتل هنتر واثنان من حراسه: whoever has guards, sons or colleagues of his own is a person, of whatever name."""
    noun = count.noun
    own = noun is not None and noun.end < reading.text.words[noun.last - 1].end
    return own and 0 < count.first - first <= NAME_REACH


@lru_cache(maxsize=1)
def _given_names() -> frozenset[str]:
    """Folded given names of the table, which is matched without "and"."""
    entries, _ = read_table(TABLES_ROOT / f"{GIVEN}.tsv", GIVEN)
    return frozenset(fold_term(name) for entry in entries for name in entry.term.split("|"))


def office_at(reading: Reading, word: int) -> bool:
    """True where an office, a rank or a word for a person that names are hung on begins at a word."""
    term = reading.matches.at(HEADS, word)
    return term is not None and term.entry["sort"] in OFFICES and term.feature in ("", "sg")


def name_words(reading: Reading, first: int, last: int) -> frozenset[str]:
    """Words of a personal name among words `first`:`last`, a given name with another word; empty where none stands."""
    words = [w for w in range(first, last) if _may_be_name(reading, w)]
    named = len(words) > 1 and any(is_given(reading, w) for w in words)
    return frozenset(reading.form(w).removeprefix("ال") for w in words) if named else frozenset()
