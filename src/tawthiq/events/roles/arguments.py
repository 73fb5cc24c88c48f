"""What follows the word for an act: bare phrases (subject, object, owner) and phrases led by on, against, in, with, from.

Times, quotation marks and words of manner stand between; a relative pronoun, a full stop or another verb ends it.
"""

from dataclasses import dataclass

from tawthiq.events.reading import Reading
from tawthiq.events.roles.phrases import Phrase, phrase_at
from tawthiq.events.verbal import VERBAL_FEATURES

TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
HITS = "events/roles/hits"
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
ENDS = frozenset((".", "؛", "؟", "!", ":", "ان", "بان", "وان", "مما", "ما", "حيث", "حين", "عندما", "اسفر", "اسفرت", "ادي", "ادت", "اودي", "اودت", "اوقع", "اوقعت"))
REACH = 18
"""Words after an act in which its sides are looked for."""
MOST_UNKNOWN = 3
"""Words that nobody knows, in a row, after which the sides are no longer looked for."""
FAR = 6
"""Unknown words altogether after which they are no longer looked for."""


@dataclass(slots=True)
class Argument:
    """A phrase after an act: `lead` is "", on, in, from or another preposition; `gap` the unknown words before it.

    `joined` where it goes on with the phrase before it after و.
    """

    phrase: Phrase
    lead: str
    gap: int
    joined: bool = False


def arguments(reading: Reading, at: int, through_relative: bool = False) -> list[Argument]:
    """Phrases after word `at`, in order, within its sentence and reach."""
    last = min(reading.text.sentence_of(max(at - 1, 0)).last, at + REACH)
    out: list[Argument] = []
    lead, unknown, in_a_row, word = "", 0, 0, at
    while word < last:
        form = reading.form(word)
        if form in ENDS or (form == "،" and out and not _goes_on(reading, word + 1)):
            break
        time = reading.time_at.get(word)
        if time is not None:
            word = max(time.last, word + 1)
            continue
        phrase = phrase_at(reading, word)
        if phrase is not None:
            joined = bool(out) and out[-1].phrase.last == word and form.startswith("و") and not lead
            out.append(Argument(phrase, out[-1].lead if joined else lead, unknown, joined))
            word, lead, in_a_row = max(phrase.last, word + 1), "", 0
            continue
        lead_here = _lead(form)
        if lead_here:
            lead = lead_here
        elif _stops(reading, word, at, through_relative):
            break
        elif form[:1].isalnum() and not form.startswith("ب"):
            unknown, in_a_row = unknown + 1, in_a_row + 1
            lead = "unknown" if lead == "" and out and not out[-1].lead else lead
            if in_a_row > MOST_UNKNOWN or unknown > FAR:
                break
        word += 1
    return out


def _lead(form: str) -> str:
    if form in ON:
        return "on"
    if form in IN:
        return "in"
    if form == "من":
        return "from"
    return form if form in OTHERS else ""


def _goes_on(reading: Reading, word: int) -> bool:
    """True where a comma only sets a time or a place apart, or a list goes on after it with و."""
    return word in reading.time_at or reading.form(word) in ON or (
        reading.form(word).startswith("و") and phrase_at(reading, word) is not None
    )


def _stops(reading: Reading, word: int, at: int, through_relative: bool) -> bool:
    """True where another clause begins: a relative pronoun, a verb of attack or outcome."""
    if reading.cues_in(word, word + 1, "who", "later", "part", "total", "topic"):
        return not through_relative
    if word == at:
        return False
    trigger = reading.matches.at(TRIGGERS, word)
    if trigger is not None and trigger.feature in VERBAL_FEATURES:
        return True
    outcome = reading.matches.at(OUTCOMES, word)
    return outcome is not None and outcome.feature in VERBAL_FEATURES
