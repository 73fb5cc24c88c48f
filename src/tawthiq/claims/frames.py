"""A reporting frame: a cue, the speaker its grammar gives, who relays, and where what is said begins.

"قال X (لوكالة Y) (في بيان) إن …": from the verb rightwards, the speaker's phrase, asides that are stepped over, and the
word that opens what is said (أن, عن, ب, إلى, a colon, a quotation mark, the noun announced).
"""

import msgspec

from tawthiq.claims.hearers import hearer_at, told_apart
from tawthiq.claims.lookup import ACCORDING, RELAY, Lookup
from tawthiq.claims.openings import of_another_word, opens_with_b
from tawthiq.claims.speakers import Phrase, read_phrase
from tawthiq.claims.speakers.agreement import oblique
from tawthiq.claims.speakers.names import act_of
from tawthiq.claims.speakers.run import Run
from tawthiq.claims.speakers.runs import run_of_phrase
from tawthiq.text import Kind

REACH = 48
"""Words from a verb of saying to what is said (an office, a name, a relative clause, an aside)."""
LONGEST_SUBJECT_GAP = 6
"""Small words between a verb and its subject."""
LONGEST_ASIDE = 14
"""Words between two dashes that say how somebody spoke."""
HELD = ("عقد", "القا", "القت", "ادلي", "ادلت", "اجرا", "اجرت", "اصدر")
"""held, gave, issued"""
HELD_REACH = 3
"""Words from a conference to the verb of its clause."""
SHORT_QUOTE = 4
"""Words of a quotation that is rather a name than what is said."""
NOT_BEING = "عدم"
"""أكد عدم وجود: that there is none, announced like a noun"""
PREPOSITIONS = {"عن": "a", "الي": "i", "علي": "l", "من": "m"}


SKIPPED = frozenset(("time", "adverb", "be", "same", "determiner"))


def _how(role: str | None, form: str) -> bool:
    """طالبا عدم الكشف عن اسمه: in the accusative it says how, and is no student who speaks."""
    return role == "adverb" and form.endswith("ا")


class Frame(msgspec.Struct):
    """What a cue opened: `content` is the first word of what is said, -1 where nothing follows the speaker.

    `joined` is how it is joined (n, a, b, i, l, o, q as in the verbs' table).
    """

    subject: Phrase | None = None
    content: int = -1
    joined: str = ""
    end: int = 0
    relays: list[Phrase] = []
    quotes: Phrase | None = None


def read_frame(see: Lookup, cue_end: int, limit: int, takes: str) -> Frame:
    """The frame right of a verb that ends before `cue_end`."""
    return _Reader(see, cue_end, min(limit, cue_end + REACH), takes).read()


class _Reader:
    def __init__(self, see: Lookup, at: int, limit: int, takes: str) -> None:
        self.see = see
        self.at = at
        self.first = at
        self.limit = limit
        self.takes = takes
        self.frame = Frame(end=at)
        self.relative = False
        self.passed = False

    def read(self) -> Frame:
        while self.at < self.limit:
            before = self.at
            if self._complement() or self._stops():
                break
            if self.at == before:
                self._step()
            if self.at <= before:
                break
        self.frame.end = max(self.frame.end, self.frame.subject.last if self.frame.subject else self.first)
        return self.frame

    def _open(self, content: int, joined: str) -> bool:
        self.frame.content, self.frame.joined = content, joined
        return True

    def _complement(self) -> bool:
        see, at = self.see, self.at
        form = see.form(at)
        role = see.role(at)
        if role == "that":
            return self._clause(form)
        if form == NOT_BEING and "o" in self.takes:
            behind = self.frame.subject.last if self.frame.subject is not None else self.first
            return at - behind <= LONGEST_SUBJECT_GAP and self._open(at, "o")
        if form == ":":
            return "q" in self.takes and self._open(at + 1, "q")
        if form == '"' and "q" in self.takes:
            return self._quotation()
        if self.relative:
            return False
        joined = PREPOSITIONS.get(form)
        if joined is not None and joined in self.takes:
            after = at + 1
            return self._open(see.role_end(after) if see.role(after) == "that" else after, joined)
        if self._announced(form):
            return self._open(at, "o")
        if "b" in self.takes and form.startswith("ب") and opens_with_b(see, at):
            return self._open(at, "b")
        if "o" not in self.takes:
            return False
        counted = see.words[at].kind == Kind.NUMBER
        told = counted or (self.frame.subject is None and (see.object(at) is not None or act_of(see, at)))
        return told and self._open(at, "o")

    def _clause(self, form: str) -> bool:
        """أن and what follows it, unless another word takes it."""
        if of_another_word(self.see, self.first, self.at) or form.startswith(("و", "ف")):
            return False
        return "n" in self.takes and self._open(self.see.role_end(self.at), "n")

    def _announced(self, form: str) -> bool:
        """Behind its subject, a noun of what is announced; a noun of an act only where it stands right there."""
        subject = self.frame.subject
        if subject is None or not ("o" in self.takes or form.startswith("ب")):
            return False
        if self.see.object(self.at) is not None:
            return True
        return self.at - subject.last <= 1 and bool(act_of(self.see, self.at))

    def _quotation(self) -> bool:
        """A quotation mark opens what is said, unless the quotation is the speaker's own name."""
        see, at = self.see, self.at
        if self.frame.subject is None:
            phrase = read_phrase(see, at, self.limit)
            closing = see.quote_end(at, self.limit, SHORT_QUOTE)
            if phrase is not None and closing > 0:
                return False
        else:
            closing = see.quote_end(at, self.limit, SHORT_QUOTE)
            inside = closing > 0 and (see.known(at + 1) or see.head(at + 1) or self.relative)
            if inside:
                self.at = closing + 1
                return False
        return self._open(at, "q")

    def _stops(self) -> bool:
        """A word that no frame steps over."""
        see, at = self.see, self.at
        role = see.role(at)
        if role == "that":
            return not of_another_word(see, self.first, at)
        if role == "contrast" and not self.relative:
            return self.frame.subject is not None or see.form(at) == "ثم"
        if see.form(at) in (";", "؛") and self.frame.subject is not None and "q" not in self.takes:
            return True
        verb = see.verb(at)
        if verb is None or verb.enclitic or self.frame.subject is None or self.relative:
            return False
        noun = see.name(at) is not None or see.definite(at) or role in ("preposition", "adverb")
        if noun or see.role(at - 1) == "preposition":
            return False
        return see.form(at).startswith("و") or verb.feature in ("past", "present")

    def _step(self) -> None:
        see, at = self.see, self.at
        role = see.role(at)
        form = see.form(at)
        if form in "([":
            self.at = see.after_parenthesis(at, self.limit)
        elif form == "-" and see.in_accusative(at + 1):
            self.at = self._after_dash()
        elif role == "relative":
            self.relative = self.frame.subject is not None
            self.at = at + 1 if self.relative else self._described(at + 1)
        elif see.mark(at) and form != '"' and form not in "#_":
            self.relative = self.relative and form not in "،,-"
            self.at = at + 1
        elif role == "aside":
            self._aside()
        elif not (self._quoted_hearer() or self._relay() or self._quoting() or self._published()):
            self._small_word(role)

    def _after_dash(self) -> int:
        """- طالبا عدم ذكر اسمه -: how it was said, between dashes."""
        near = range(self.at + 1, min(self.limit, self.at + LONGEST_ASIDE))
        return next((at + 1 for at in near if self.see.form(at) == "-"), self.at + 1)

    def _described(self, at: int) -> int:
        """في كلمته التي دامت ساعة: a clause about a speech, up to a mark or what is said."""
        while at < self.limit and self.see.role(at) != "that" and not self.see.mark(at):
            at += 1
        return at

    def _small_word(self, role: str | None) -> None:
        """Small words are stepped over; the first other word must be the subject."""
        see, at = self.see, self.at
        named = self.frame.subject is not None
        head = see.head(at)
        if role == "verb" and named and (head is None or head.last == at + 1):
            self.relative = True
            self.at = at + 1
        elif role in SKIPPED and (head is None or role == "time" or _how(role, see.form(at))):
            self.at = see.role_end(at)
            if see.governs(at) and not named:
                self._governed()
        elif role == "preposition" and not named:
            if see.object(at + 1) is not None and see.form(at) == "عن":
                self.limit = at
                return
            self.at = at + 1
            self._governed()
        elif not named:
            self._subject()
        elif not ("t" in self.takes and see.signature(at) is not None and self._told()):
            self.at = at + 1

    def _quoted_hearer(self) -> bool:
        """Told to somebody in quotation marks whom no table knows (لـ«حوارات»): stepped over."""
        see, at = self.see, self.at
        if see.form(at) != "ل" or see.form(at + 1) != '"' or self._relay():
            return self.at != at
        self.at = max(see.quote_end(at + 1, self.limit, SHORT_QUOTE), at + 1) + 1
        return True

    def _subject(self) -> None:
        see, at = self.see, self.at
        if see.in_accusative(at):
            self.limit = at
            return
        if self._of_a_sitting(at):
            self.at = at + 1
            return
        if self._object(at):
            return
        phrase = read_phrase(see, at, self.limit, with_b="b" in self.takes)
        if phrase is not None and self._hearer():
            self.at = phrase.last
            return
        if phrase is not None and self._object_first(phrase):
            self.at = phrase.last
            return
        guessed = phrase is not None and self.passed and phrase.sort == "name" and not phrase.sure
        if phrase is None or guessed or at - self.first > LONGEST_SUBJECT_GAP + 6:
            self.limit = at
            return
        if "t" in self.takes:
            told_apart(see, phrase)
        self.frame.subject = phrase
        self.frame.relays.extend(phrase.relays)
        self.at = max(phrase.last, at + 1)

    def _of_a_sitting(self, at: int) -> bool:
        """قال في جلسة برلمانية إن: what describes a feminine noun that was stepped over is no woman who speaks."""
        see, before = self.see, at - 1
        bare = before > self.first and not see.definite(at) and not see.definite(before) and see.role(before) is None
        unknown = see.head(at) is None and see.known(at) is None and see.name(at) is None
        agrees = see.form(at).endswith("ه") and (unknown or see.form(at).endswith("يه"))
        return bare and agrees and see.form(before).endswith("ه") and not see.mark(before)

    def _object(self, at: int) -> bool:
        """دعا الفلسطينيين إلى, أكد لشولتز: an object or a hearer, no subject; but a plural right before أن is one."""
        see = self.see
        if not oblique(see, at):
            hearer = see.form(at).startswith("ل") and see.head(at) is None and see.glued(at)
            self.at = at + 1 if hearer else at
            return hearer
        end = run_of_phrase(see, at + 1, self.limit, Run(closed=True, with_b="b" in self.takes))
        if see.role(end) == "that" and "n" in self.takes and "t" not in self.takes:
            return False
        self.at, self.passed = end, True
        return True

    def _told(self) -> bool:
        """أبلغ X رويترز أن: the agency told is no object of another kind, it relays."""
        phrase = read_phrase(self.see, self.at, self.limit)
        if phrase is None or phrase.sort != "media":
            return False
        self.frame.relays.append(phrase)
        self.at = max(phrase.last, self.at + 1)
        return True

    def _governed(self) -> None:
        """During a visit, by telephone: the noun behind is no subject."""
        if self.at >= self.limit or self.see.role(self.at) or self.see.mark(self.at):
            return
        head = self.see.head(self.at)
        phrase = read_phrase(self.see, self.at, self.limit) if head is not None else None
        self.at = (
            phrase.last if phrase is not None else max(run_of_phrase(self.see, self.at, self.limit, Run()), self.at + 1)
        )

    def _hearer(self) -> bool:
        """أكد للمحكمة أن: whoever is told is not the one who tells."""
        head, known = self.see.head(self.at), self.see.known(self.at)
        proclitic = known.term.proclitic if known is not None else head.proclitic if head is not None else ""
        return proclitic in ("ل", "لل") or (known is not None and self.see.form(self.at).startswith("لل"))

    def _object_first(self, phrase: Phrase) -> bool:
        """أعلن الحظر وزير الداخلية: what is announced, before the one who announces it."""
        if "n" not in self.takes or phrase.sort != "name" or phrase.sure or not phrase.alone:
            return False
        head = self.see.head(phrase.last) if self.see.definite(phrase.first) else None
        return head is not None and head.entry["sort"] in ("office", "body") and not head.proclitic

    def _relay(self) -> bool:
        """Told to an agency: "لرويترز", "لوكالة فرانس برس", "ل«الخليج»", "مع قناة الجزيرة"."""
        see, at = self.see, self.at
        heard = hearer_at(see, at, self.limit)
        if heard is None:
            return False
        if not heard.own:
            self.frame.relays.append(heard.phrase)
        self.at = heard.end
        return True

    def _quoting(self) -> bool:
        """The source behind a relay, told inside its frame: - نقلا عن مصدر -."""
        see, at = self.see, self.at
        cue = see.matches.at(ACCORDING, at) if self.frame.subject is not None else None
        if cue is None or cue.entry["frame"] != "quoting":
            return False
        phrase = read_phrase(see, cue.last, self.limit)
        if phrase is None:
            return False
        self.frame.quotes = phrase
        self.at = phrase.last
        return True

    def _published(self) -> bool:
        """A statement "نشرته وكالة": whoever carried it relays it."""
        relay = self.see.matches.at(RELAY, self.at) if self.frame.subject is not None else None
        if relay is None or not relay.enclitic or relay.entry["frame"] != "publishes":
            return False
        phrase = read_phrase(self.see, relay.last, self.limit)
        if phrase is None:
            return False
        self.frame.relays.append(phrase)
        self.at = max(phrase.last, self.at + 1)
        return True

    def _aside(self) -> None:
        """In a statement, during a conference: stepped over, with whoever issued or carried it."""
        see, at = self.see, self.at
        end = see.role_end(at)
        document = at + 1 if see.head(at + 1) is not None and see.head(at + 1).last >= end else end - 1  # type: ignore[union-attr]
        head = see.head(document)
        self.at = end
        if head is None or head.entry["sort"] != "document":
            return
        phrase = read_phrase(see, document, self.limit, with_b="b" in self.takes)
        if phrase is not None:
            self._take_aside(phrase, head.last, end)
        self._held()

    def _held(self) -> None:
        """في مؤتمر صحفي (خاص) عقده أمس: a clause of one verb about the conference is stepped over."""
        for word in range(self.at, min(self.at + HELD_REACH, self.limit)):
            if self.see.form(word).startswith(HELD) and self.see.form(word).endswith(("ه", "ها")):
                self.at = word + 1
                return

    def _take_aside(self, phrase: Phrase, noun_end: int, end: int) -> None:
        """The issuer of the statement is the speaker where none stood before it; a medium it was given to relays."""
        told_to = phrase.sort == "media" and phrase.last > noun_end
        if told_to:
            self.frame.relays.append(phrase)
        self.frame.relays.extend(phrase.relays)
        if phrase.sort == "document" and not phrase.relays:
            self.at = max(end, phrase.last)
            return
        if self.frame.subject is None and phrase.sort != "document" and not told_to:
            self.frame.subject = phrase
        self.at = max(phrase.last, end)
