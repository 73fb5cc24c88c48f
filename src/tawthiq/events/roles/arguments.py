"""What follows the word for an act: bare phrases (subject, object, owner) and phrases led by on, in, from.

Times, quotation marks and words of manner stand between; a relative pronoun, a full stop or another verb ends it.
"""

import msgspec

from tawthiq.events.reading import TURNS, Reading
from tawthiq.events.roles.acts import AIMED
from tawthiq.events.roles.beside import BESIDE, NEAR
from tawthiq.events.roles.between import AREAS, CROWDS, DIRECTIONS, ENDS, FEW, OF_IT, PART_OF
from tawthiq.events.roles.genitives import head_of, is_arm, object_by_its_ending
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.offices import office_at
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.prepositions import ON, OTHERS, lead_of
from tawthiq.events.verbal import VERBAL_FEATURES
from tawthiq.lexicon import Term

TRIGGERS = "events/triggers/triggers"
OUTCOMES = "events/casualties/outcomes"
DOERS = "events/roles/doers"
REACH = 18
"""Words after an act in which its sides are looked for."""
MOST_UNKNOWN = 3
"""Words that nobody knows, in a row, after which the sides are no longer looked for."""
DROPPED = ("القت", "القاها", "القاه", "القوها", "القوه")
"""Dropped, threw: only with "arrest" after it an outcome; else what was thrown goes on to what it hit."""
HELPED = frozenset(("jointly", "supported_by"))
"""Words behind which those stand who helped the subject."""
OF_A_VEHICLE = frozenset(("سائق", "سائقي", "قائد", "صاحب", "ركاب", "راكب"))
"""People named after what they drive, own or ride: سائق شاحنة."""
SHORT = 3
"""Letters of words too short to show a case."""
FAR = 6
"""Unknown words altogether after which they are no longer looked for."""


class Argument(msgspec.Struct):
    """A phrase after an act: `lead` is "", on, in, from or another preposition; `gap` the unknown words before it.

    `joined` where it goes on with the phrase before it after و; `part` where only a number of them is meant (سرب من …);
    `again` where its preposition is said once more: على الحي … وعلى مبنى.
    """

    phrase: Phrase
    lead: str
    gap: int
    joined: bool = False
    part: bool = False
    again: bool = False
    case: str = ""
    """The case of the phrase; of a number of them (مئات من الرجال, عددا منهم) that of the word for the number."""


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

    __slots__ = (
        "again",
        "at",
        "beside",
        "case",
        "glued",
        "in_a_row",
        "inserted",
        "last",
        "lead",
        "out",
        "part",
        "reading",
        "unknown",
        "word",
    )

    def __init__(self, reading: Reading, at: int) -> None:
        self.reading = reading
        self.at = self.word = at
        self.last = min(reading.text.sentence_of(max(at - 1, 0)).last, at + REACH)
        self.out: list[Argument] = []
        self.lead = self.case = ""
        self.unknown = self.in_a_row = 0
        self.inserted = self.part = self.again = False
        self.glued = ""
        self.beside = reading.matches.by_word(BESIDE)

    def step(self) -> bool:
        """Read what stands at the word; False where the arguments end."""
        reading, word = self.reading, self.word
        form = reading.form(word)
        if form in ENDS or (form == "،" and self.out and not self.inserted and not self._goes_on(word + 1)):
            return False
        time = reading.time_at.get(word)
        self.inserted = time is not None
        if time is not None:
            if lead_of("", reading.form(word - 1), form):
                self.lead = ""  # هاجموا في 13 آذار ثكنة: the preposition is that of the time
            self.word = max(time.last, word + 1)
            return True
        phrase = phrase_at(reading, word)
        if self._may_be_object(phrase, word) and (office := office_at(reading, word)) is not None:
            phrase = office
        if phrase is None and self.unknown <= 1 and (end := object_by_its_ending(reading, word)):
            phrase = Phrase(word, end, reading.text.words[word].start, reading.text.words[end - 1].end, "thing", None)
            phrase.case = "object"
        if phrase is not None:
            self._take(phrase, form)
            return True
        if word == self.at and (behind := _behind_an_attack(reading, word)):
            self.word = behind
            return True
        within = self._within(word) if word in self.beside else None
        if within is not None:
            self.word = within
            return True
        going = self._pass(form)
        self.word += 1
        return going

    def _may_be_object(self, phrase: Phrase | None, word: int) -> bool:
        """True right behind the act, behind its subject, and behind "on"."""
        if phrase is not None and phrase.kind != "place":
            return False
        if self.unknown > 1 or self.lead not in ("", "on"):
            return False
        return self.lead == "on" or not self.out or (len(self.out) == 1 and self.out[0].phrase.last == word)

    def _take(self, phrase: Phrase, form: str) -> None:
        """Note a phrase under the preposition before it, or under that of the phrase it is joined to."""
        if self.lead == "with" and phrase.kind in ("thing", "people") and self.word - 1 in self.reading.weapon_words:
            self.lead = ""  # استهدف بقنبلة منزلا: what it was done with stands between
        if self.glued and not phrase.glued:
            phrase = msgspec.structs.replace(phrase, glued=self.glued)
        self.glued = ""
        if (phrase.case == "object" and not form.endswith("ين")) or (form in PART_OF and form.endswith("ا")):
            self.lead = ""
        if self.lead not in ("", "on", "in") and self._starts_anew():
            self.lead = ""
        if self.lead == "unknown" and head_of(self.reading, phrase, self.unknown) < phrase.first:
            self.lead = ""
        if self._is_genitive(phrase, form):
            self.word = max(phrase.last, self.word + 1)
            return
        glued = not (phrase.kind == "people" and phrase.start == self.reading.text.words[self.word].start)
        joined = self._is_joined(form if glued else "")
        lead = self.out[-1].lead if joined else self.lead
        case = self.case if self.part else phrase.case
        again = self.again and lead == "on"
        self.out.append(Argument(phrase, lead, self.unknown, joined, self.part, again, case))
        self.part = False
        self.word, self.lead, self.in_a_row, self.again = max(phrase.last, self.word + 1), "", 0, False

    def _is_joined(self, form: str) -> bool:
        """True where a phrase goes on with the one before it, and no preposition stands between."""
        return bool(self.out) and self.lead in ("", "unknown") and self._follows(self.out[-1].phrase, form)

    def _follows(self, before: Phrase, form: str) -> bool:
        """True with "and" right behind a phrase, "of it" between them perhaps: الدوريات الخاصة بهم ونقاط التفتيش.

        Between names in quotation marks it stands alone: "سديروت" و"نيرعام".
        """
        word = self.word
        if not form.startswith("و"):
            word -= 1 + (self.reading.form(word - 1) == '"')
            if self.reading.form(word) != "و":
                return False
            word -= self.reading.form(word - 1) == '"' and self.reading.form(before.first - 1) == '"'
        if before.last == word or (before.last == word - 1 and self.reading.form(before.last) in OF_IT):
            return True
        if before.kind == "place" and before.last == word - 1 and self.reading.form(before.last) == '"':
            return True
        return before.kind == "thing" and word - before.last <= 2 and self._are_adjectives(before.last, word)

    def _are_adjectives(self, first: int, last: int) -> bool:
        """True for adjectives of things, one joined to the other perhaps: مباني عامة وخاصة ومراكز أمنية."""
        forms = [self.reading.form(word) for word in range(first, last)]
        return all(form.endswith("ه") and len(form) > SHORT and not form.startswith(("ال", "ب", "ل")) for form in forms)

    def _is_genitive(self, phrase: Phrase, form: str) -> bool:
        """True for a thing whose owner or part another, right before it, is: مقر البرلمان, على منزل عائلة فلان."""
        before = self.out[-1].phrase if self.out else None
        if before is None or before.last != self.word or before.owner:
            return False
        if before.kind == "people" and self.reading.form(before.first) in OF_A_VEHICLE:
            return phrase.kind == "thing" and not (phrase.glued or form.startswith("و") or phrase.case == "object")
        if before.kind != "thing":
            return False
        if phrase.glued or form.startswith("و") or self.lead:
            return False
        if phrase.kind == "thing":
            return phrase.case != "object" and not is_arm(self.reading, before)
        led = self.out[-1].lead in ("on", "in") and before.case != "object"
        return led and phrase.kind == "people" and phrase.case != "nominative" and not phrase.counted

    def _starts_anew(self) -> bool:
        """True for a number behind a subject or the phrase of a preposition: دمر الجيش 5 منازل, أسقط ليلا 38 طائرة."""
        count = self.reading.count_at.get(self.word) or self.reading.count_at.get(self.word - 1)
        first = count.first if count is not None and count.kind == "number" else self.word - 1
        if (count is None or count.kind != "number") and self.reading.form(first) not in FEW:
            return False
        if self.reading.form(first).startswith("ب"):
            return False  # داهمت بأكثر من ثلاثين آلية: what it was done with
        before = self.reading.form(first - 1)
        return before not in OTHERS and not lead_of("", before, "") and (first - 1 > self.at or bool(self.out))

    def _within(self, word: int) -> int | None:
        """The word after those whom a force or a place is said to hold: هاجمت قوة تضم نحو 300 مقاتل ثكنة."""
        term = self.beside[word]
        if term.entry["effect"] in HELPED:
            return self._past_helpers(term)
        if term.entry["effect"] != "strength":
            return None
        phrases = (phrase_at(self.reading, w) for w in range(term.last, term.last + NEAR))
        held = next((phrase for phrase in phrases if phrase is not None), None)
        return held.last if held is not None and held.kind in ("people", "side") else None

    def _past_helpers(self, term: Term) -> int | None:
        """The word after those who helped, and after the comma behind them: قصفت X، بالاشتراك مع Y، تجمعا."""
        reading, word = self.reading, term.last
        helper = next((p for w in range(word, word + NEAR) if (p := phrase_at(reading, w)) is not None), None)
        if helper is None or helper.kind not in ("side", "people") or not self.out:
            return None
        while helper is not None:
            word = helper.last + (reading.form(helper.last) == '"')
            helper = phrase_at(reading, word) if reading.form(word).startswith("و") else None
        return word + (reading.form(word) == "،")

    def _goes_on(self, word: int) -> bool:
        """True where a comma only sets a time, a place or a helper apart, or a list goes on after it with و."""
        reading, form = self.reading, self.reading.form(word)
        helped = self.beside.get(word)
        return (
            word in reading.time_at
            or form.removeprefix("و") in ON
            or (helped is not None and helped.entry["effect"] in HELPED)
            or (form.startswith("و") and phrase_at(reading, word) is not None)
        )

    def _pass(self, form: str) -> bool:
        """Go over a word that begins no phrase; False where it begins another clause, or too many are unknown."""
        after = self.reading.form(self.word + 1)
        if self._is_part(form, after):
            return True
        lead = lead_of(self.reading.form(self.word - 1), form, after)
        if lead:
            self.lead, self.again = lead, form.startswith("و")
            return True
        if _stops(self.reading, self.word, self.at):
            return False
        if not form[:1].isalnum() or form in OF_IT or form == "و":
            if form == '"' and self.lead == "with" and self.word - 1 in self.reading.weapon_words:
                self.lead = ""  # استهدفت بالصواريخ "سديروت": a name in quotation marks is no weapon's
            return True
        if self._is_carried_out():
            self.lead = "by"
            return True
        if form.startswith("ب") and self.lead == "":
            self.lead = "with"
            return True
        self.lead = "" if self.lead == "with" else self.lead
        if self.word in self.reading.weapon_words or self._describes(form) or form.removeprefix("و") in PART_OF:
            return True
        self.unknown, self.in_a_row = self.unknown + 1, self.in_a_row + 1
        if self.lead == "" and self.out and not self.out[-1].lead:
            self.lead = "unknown"
        return self.in_a_row <= MOST_UNKNOWN and self.unknown <= FAR

    def _is_part(self, form: str, after: str) -> bool:
        """Note a word for a number or part of what follows: مئات من, مناطق في, لعدة منازل, لعدد من المنازل."""
        if form.startswith("ل") and form[1:] in PART_OF:
            self.glued, self.lead = "ل", ""
            self.word += after == "من"
        elif (form in PART_OF and after == "من") or (form in AREAS and after == "في"):
            self.case = "object" if form.endswith("ا") else ""
            self.lead = "" if self.case else self.lead
            self.word += 1
        else:
            return False
        self.part = True
        return True

    def _is_carried_out(self) -> bool:
        """True for a verb with a pronoun that says who carried the act out: عمليات طعن نفذها شبان."""
        doer = self.reading.matches.at(DOERS, self.word)
        return doer is not None and bool(doer.enclitic) and doer.entry["effect"] in ("does", "goes_on")

    def _describes(self, form: str) -> bool:
        """True for an adjective right after the phrase it agrees with: الشبان الغاضبين, موقعا مستحدثا."""
        before = self.out[-1].phrase if self.out else None
        if before is None or before.last != self.word or before.kind == "place":
            return False
        if before.case == "object" and form.endswith("ا") and not form.startswith("و"):
            return True
        if before.kind == "thing":
            return False
        head = self.reading.form(before.mention.first if before.mention is not None else before.first)
        return form.startswith("ال") and form.endswith(PLURALS) and head.startswith("ال")


PLURALS = ("ين", "ون")
"""Endings of an adjective of several people."""


OPEN_ANOTHER = ("part", "total", "topic", "who", *TURNS)
"""Effects of cues with which another clause begins."""


def _stops(reading: Reading, word: int, at: int) -> bool:
    """True where another clause begins: a relative pronoun, a verb of attack or outcome."""
    cue = reading.cue_at(word, *OPEN_ANOTHER)
    if cue is not None:
        goes_on = reading.form(word + 1) in TOOK_PLACE or _carries(reading, word + 1)
        return cue.entry["effect"] != "who" or not goes_on
    if word == at or (reading.form(word).startswith(DROPPED) and reading.form(word + 1) != "القبض"):
        return False
    for table in (TRIGGERS, OUTCOMES):
        term = reading.matches.at(table, word)
        if term is not None and term.feature in VERBAL_FEATURES:
            return True
    return False


def _behind_an_attack(reading: Reading, word: int) -> int:
    """The word behind an attack that is the subject of the verb before it: استهدف هجوم انتحاري محافظ; else 0."""
    verb, attack = reading.matches.at(TRIGGERS, word - 1), reading.matches.at(TRIGGERS, word)
    if verb is None or verb.entry.term not in AIMED or verb.feature not in VERBAL_FEATURES or attack is None:
        return 0
    return attack.last if attack.feature not in VERBAL_FEATURES else 0


TOOK_PLACE = frozenset(("وقع", "وقعت", "حدث", "حدثت", "حصل", "حصلت", "جري", "جرت"))
"""Verbs of a relative clause that only say where the act was: التفجير الذي وقع في مسجد."""


def _carries(reading: Reading, word: int) -> bool:
    """True where a relative clause only says who carried the act out, and goes on to its target: التي تشنها X على Y."""
    return any(term.entry["effect"] == "does" and term.enclitic for term in terms_in(reading, DOERS, word, word + 1))


def has_object(reading: Reading, found: list[Argument]) -> bool:
    """True where a second phrase follows the first as its object: اعتقال قوات X شابا, استهداف X لمنزل.

    A word nobody knows is an object too where it ends like one; so is the fire that is set: إضرام مستوطنين النار.
    """
    after = reading.form(found[0].phrase.last)
    if (
        after == "النار"
        or after in CROWDS
        or (after.startswith("ل") and after.removeprefix("ل").removeprefix("ل") in CROWDS)
    ):
        return True
    if len(found) > 1 and not found[1].joined:
        second = found[1]
        if second.phrase.kind == "place" and reading.form(second.phrase.first) in DIRECTIONS:
            return False
        if second.lead == "on" or (not second.lead and second.phrase.glued in ("", "ل")):
            return True
    return len(after) > SHORT and after.endswith("ا") and not after.startswith(("ال", "و", "في"))
