"""What follows the word for an act: bare phrases (subject, object, owner) and phrases led by on, in, from.

Times, quotation marks and words of manner stand between; a relative pronoun, a full stop or another verb ends it.
"""

import msgspec

from tawthiq.events.reading import Reading
from tawthiq.events.roles.phrases import Phrase, phrase_at
from tawthiq.events.verbal import VERBAL_FEATURES

TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
ON = frozenset(("علي", "ضد", "نحو", "باتجاه", "صوب", "تجاه", "تجاهها", "مستهدفا", "مستهدفه"))
IN = frozenset(("في", "داخل", "وسط", "عند", "تحت", "امام", "بداخل", "بوسط"))
OTHERS = frozenset(
    (
        "من",
        "عن",
        "الي",
        "مع",
        "بين",
        "خلال",
        "قرب",
        "بعد",
        "قبل",
        "جنوب",
        "شمال",
        "شرق",
        "غرب",
        "جنوبي",
        "شمالي",
        "شرقي",
        "غربي",
        "محيط",
        "حول",
        "اثر",
        "منذ",
        "حتي",
        "دون",
        "بهدف",
        "بحسب",
        "وفق",
        "بسبب",
        "علي",
        "لدي",
        "اثناء",
        "بالقرب",
        "قباله",
        "مقابل",
        "خارج",
    )
)
"""Prepositions whose phrase is neither doer nor target."""
ENDS = frozenset(
    (
        ".",
        "؛",
        "؟",
        "!",
        ":",
        "ان",
        "بان",
        "وان",
        "مما",
        "ما",
        "حيث",
        "حين",
        "عندما",
        "اسفر",
        "اسفرت",
        "ادي",
        "ادت",
        "اودي",
        "اودت",
        "اوقع",
        "اوقعت",
    )
)
REACH = 18
"""Words after an act in which its sides are looked for."""
MOST_UNKNOWN = 3
"""Words that nobody knows, in a row, after which the sides are no longer looked for."""
SHORT = 3
"""Letters of words too short to show a case."""
FAR = 6
"""Unknown words altogether after which they are no longer looked for."""


class Argument(msgspec.Struct):
    """A phrase after an act: `lead` is "", on, in, from or another preposition; `gap` the unknown words before it.

    `joined` where it goes on with the phrase before it after و.
    """

    phrase: Phrase
    lead: str
    gap: int
    joined: bool = False


def arguments(reading: Reading, at: int) -> list[Argument]:
    """Phrases after word `at`, in order, within its sentence and reach."""
    found = reading.arguments.get(at)
    if found is None:
        scan = _Scan(reading, at)
        while scan.word < scan.last and scan.step():
            pass
        found = reading.arguments[at] = scan.out
    return found


class _Scan:
    """One reading of the words after an act, word by word."""

    __slots__ = ("at", "in_a_row", "inserted", "last", "lead", "out", "reading", "unknown", "word")

    def __init__(self, reading: Reading, at: int) -> None:
        self.reading = reading
        self.at = self.word = at
        self.last = min(reading.text.sentence_of(max(at - 1, 0)).last, at + REACH)
        self.out: list[Argument] = []
        self.lead = ""
        self.unknown = self.in_a_row = 0
        self.inserted = False

    def step(self) -> bool:
        """Read what stands at the word; False where the arguments end."""
        reading, word = self.reading, self.word
        form = reading.form(word)
        if form in ENDS or (form == "،" and self.out and not self.inserted and not _goes_on(reading, word + 1)):
            return False
        time = reading.time_at.get(word)
        self.inserted = time is not None
        if time is not None:
            self.word = max(time.last, word + 1)
            return True
        phrase = phrase_at(reading, word)
        if phrase is not None:
            self._take(phrase, form)
            return True
        going = self._pass(form)
        self.word += 1
        return going

    def _take(self, phrase: Phrase, form: str) -> None:
        """Note a phrase under the preposition before it, or under that of the phrase it is joined to."""
        if phrase.case == "object" and not form.endswith("ين"):
            self.lead = ""
        joined = bool(self.out) and self.out[-1].phrase.last == self.word and form.startswith("و") and not self.lead
        self.out.append(Argument(phrase, self.out[-1].lead if joined else self.lead, self.unknown, joined))
        self.word, self.lead, self.in_a_row = max(phrase.last, self.word + 1), "", 0

    def _pass(self, form: str) -> bool:
        """Go over a word that begins no phrase; False where it begins another clause, or too many are unknown."""
        lead = LEADS.get(form)
        if lead is not None:
            self.lead = lead
            return True
        if _stops(self.reading, self.word, self.at):
            return False
        if not form[:1].isalnum():
            return True
        if form.startswith("ب") and self.lead == "":
            self.lead = "with"
            return True
        self.lead = "" if self.lead == "with" else self.lead
        self.unknown, self.in_a_row = self.unknown + 1, self.in_a_row + 1
        if self.lead == "" and self.out and not self.out[-1].lead:
            self.lead = "unknown"
        return self.in_a_row <= MOST_UNKNOWN and self.unknown <= FAR


LEADS = {form: form for form in OTHERS} | dict.fromkeys(IN, "in") | dict.fromkeys(ON, "on") | {"من": "from"}
"""What a preposition leads: on, in, from, or itself."""


def _goes_on(reading: Reading, word: int) -> bool:
    """True where a comma only sets a time or a place apart, or a list goes on after it with و."""
    return (
        word in reading.time_at
        or reading.form(word) in ON
        or (reading.form(word).startswith("و") and phrase_at(reading, word) is not None)
    )


def _stops(reading: Reading, word: int, at: int) -> bool:
    """True where another clause begins: a relative pronoun, a verb of attack or outcome."""
    if reading.cue_at(word, "who", "later", "part", "total", "topic"):
        return True
    if word == at:
        return False
    for table in (TRIGGERS, OUTCOMES):
        term = reading.matches.at(table, word)
        if term is not None and term.feature in VERBAL_FEATURES:
            return True
    return False


def has_object(reading: Reading, found: list[Argument]) -> bool:
    """True where a second phrase follows the first as its object: اعتقال قوات X شابا, استهداف X لمنزل.

    A word nobody knows is an object too where it ends like one.
    """
    if len(found) > 1 and not found[1].joined:
        second = found[1]
        if second.lead == "on" or (not second.lead and second.phrase.glued in ("", "ل")):
            return True
    after = reading.form(found[0].phrase.last)
    return len(after) > SHORT and after.endswith("ا") and not after.startswith(("ال", "و", "في"))
