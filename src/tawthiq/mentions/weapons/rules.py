"""Which words for weapons are weapons, and of which class.

head noun → qualifiers that may follow its group → class; then what stands around it may say it is none
"""

from bisect import bisect_left
from functools import lru_cache

from tawthiq.lexicon import Matches, Term
from tawthiq.mentions.model import WeaponMention
from tawthiq.text import Text

LEXICON = "mentions/weapons/lexicon"
QUALIFIERS = "mentions/weapons/qualifiers"
CONTEXTS = "mentions/weapons/contexts"

MOST_QUALIFIERS = 5
SPORT_REACH = 8
ACT_REACH = 10
NEAR_REACH = 3
RAM_REACH = 6
"""Words around a word for a weapon in which its context counts."""
SHADDA = "\u0651"
NONE, LINK, DESCRIBED, ANY = "none", "link", "only described", "*"
"""What a qualifier makes that is no class (qualifiers.tsv)."""
ATTACK_DRONE = "attack drone"
ASKED = "ا"
"""Glued to a noun it asks; أطلقتها is "launched it" and no shot."""
HAMZA = "أ"
WITH = "ب"
THE = "ال"
UNGLUED = frozenset(("", THE))
FIGURATIVE = frozenset(("missile", "shell", "artillery", "bomb", "weapon"))
"""Groups that sports writers borrow."""
PASSED = frozenset(('"', "-", THE))
"""Marks before a type, and the article torn off a foreign one."""


class _Scene:
    """The terms of one report by word."""

    __slots__ = ("before", "marks", "qualifiers", "text")

    def __init__(self, text: Text, matches: Matches) -> None:
        self.text = text
        self.qualifiers: dict[int, list[Term]] = {}
        for term in matches.all(QUALIFIERS):
            self.qualifiers.setdefault(term.first, []).append(term)
        self.before: dict[int, set[str]] = {}
        self.marks: dict[str, list[int]] = {"sport": [], "near": [], "act": [], "ram": []}
        for term in matches.all(CONTEXTS):
            for does in term.entry["does"].split("; "):
                kind, _, groups = does.partition(": ")
                if kind == "before":
                    self.before.setdefault(term.last, set()).update(groups.split(" "))
                else:
                    self.marks[kind].append(term.first)

    def near(self, kind: str, term: Term, reach: int) -> bool:
        """Whether a word of a kind stands within reach, in the same sentence."""
        sentence = self.text.sentence_of(term.first)
        low, high = max(sentence.first, term.first - reach), min(sentence.last, term.last + reach)
        marks = self.marks[kind]
        at = bisect_left(marks, low)
        return at < len(marks) and marks[at] < high

    def qualifier(self, word: int, group: str) -> tuple[Term, str, str] | None:
        """The longest qualifier at a word that may follow a group, with the class and label it makes."""
        for term in self.qualifiers.get(word, ()):
            made = _makes(term.entry["makes"]).get(group) or _makes(term.entry["makes"]).get(ANY)
            if made is not None and term.proclitic in UNGLUED:
                return term, *made
        return None


@lru_cache(maxsize=1024)
def _makes(cell: str) -> dict[str, tuple[str, str]]:
    """What a qualifier makes of each group: class and label ("bomb charge: grenade, hand grenade; …")."""
    out: dict[str, tuple[str, str]] = {}
    for part in cell.split("; "):
        groups, _, made = part.partition(": ")
        weapon_class, _, label = made.partition(", ")
        out.update(dict.fromkeys(groups.split(" "), (weapon_class, label)))
    return out


def read_weapons(text: Text, matches: Matches) -> list[WeaponMention]:
    """The weapons of a report, leftmost longest."""
    heads = matches.longest(LEXICON)
    if not heads:
        return []
    scene = _Scene(text, matches)
    out: list[WeaponMention] = []
    free = 0
    for head in heads:
        if head.first < free:
            continue
        found = _weapon(scene, head)
        if found is not None:
            out.append(found)
            free = found.last
    return out


def _weapon(scene: _Scene, head: Term) -> WeaponMention | None:
    group = head.entry["group"]
    if not _is_weapon_word(scene, head, group):
        return None
    read = _qualified(scene, head, group)
    if read is None:
        return None
    last, weapon_class, label, rule = read
    bare = last == head.last
    if bare and group == "aircraft" and head.feature == "sg" and not scene.near("act", head, ACT_REACH):
        return None
    if not weapon_class:
        weapon_class, label, rule = _by_context(scene, head, group)
    if not weapon_class:
        return None
    text = scene.text
    start = head.start - len(THE) if head.proclitic.endswith(THE) else head.start
    return WeaponMention(head.first, last, start, text.words[last - 1].end, rule, weapon_class, label)


def _is_weapon_word(scene: _Scene, head: Term, group: str) -> bool:
    """What the printed word and the words around it rule out."""
    needs = head.entry["needs"]
    if head.proclitic == ASKED:
        return False
    if needs == "with" and not head.proclitic.endswith(WITH) and not _with_article(scene, head):
        return False
    if needs == "shadda" and SHADDA not in scene.text.printed(head.start, head.end):
        return _drone_by_qualifier(scene, head)
    if needs == "hamza" and HAMZA not in scene.text.printed(head.start, head.end):
        return False
    if group and group in scene.before.get(head.first, ()):
        return False
    return not (group in FIGURATIVE and scene.near("sport", head, SPORT_REACH))


def _with_article(scene: _Scene, head: Term) -> bool:
    """The preposition stands before the article, inside the same word: "with the stones"."""
    return scene.text.form(head.first).startswith(WITH + THE)


def _drone_by_qualifier(scene: _Scene, head: Term) -> bool:
    """مسيرة without its shadda is a drone before "attacking", and between a verb of bombing and what was bombed."""
    found = scene.qualifier(head.last, "drone")
    if found is not None and found[2] == ATTACK_DRONE:
        return True
    verb = scene.text.form(head.first - 1).removeprefix("و")
    return (verb in BOMBED and scene.text.form(head.last) in BOMBED_THINGS) or _is_brought_down(scene, head)


def _is_brought_down(scene: _Scene, head: Term) -> bool:
    """True for أسقط الجيش مسيرة, and for اعترض سلاح الجو مسيرة beside a word of the air: police stop a march too.

    Only whoever did it, and a number, may stand between the verb and the drone.
    """
    if head.proclitic:
        return False
    text = scene.text
    for word in range(head.first - 1, max(head.first - DOWNED_REACH, text.sentence_of(head.first).first) - 1, -1):
        form = text.form(word).removeprefix("و").removeprefix("ب")
        if form in DOWNED:
            return True
        if form in INTERCEPTED:
            around = range(word, min(head.last + AIR_REACH, text.sentence_of(head.first).last))
            return any(text.form(w).startswith(AIR) for w in around)
        if text.form(word).startswith("و") or form in NO_DOER or not form[:1].isalnum():
            return False
    return False


DOWNED = frozenset(("اسقط", "اسقطت", "اسقطوا", "اسقطنا", "يسقط", "تسقط", "اسقاط", "اسقاطه", "اسقاطها"))
"""shot down, shoots down, the shooting down (folded)"""
INTERCEPTED = frozenset(("اعترض", "اعترضت", "اعترضوا", "اعترضنا", "يعترض", "تعترض", "اعتراض", "اعتراضه", "اعتراضها"))
"""intercepted, stopped on its way (folded)"""
AIR = (
    "فوق",
    "الجو",
    "جوي",
    "اجواء",
    "الاجواء",
    "المجال",
    "سماء",
    "القبه",
    "الدفاعات",
    "دفاعات",
    "اطلق",
    "صاروخ",
    "صواريخ",
)
"""Beginnings of above, the air, airspace, sky, the Dome, defences, launched, rocket (folded)"""
NO_DOER = frozenset(
    ("في", "خلال", "اثناء", "بعد", "قبل", "من", "عن", "الي", "علي", "مع", "عبر", "النظام", "الحكومه", "حكم")
)
"""Prepositions, and what marches want to bring down: the regime, the government, a rule (folded)"""
DOWNED_REACH = 5
AIR_REACH = 9
"""Words from a verb to the drone, and from it to the word of the air: room for who did it, and whence it came."""


BOMBED = frozenset(("استهدفت", "قصفت", "اغارت", "ضربت", "دمرت"))
"""Targeted, bombed, raided, struck, destroyed."""
BOMBED_THINGS = frozenset(
    (
        *(
            "سياره",
            "دراجه",
            "منزلا",
            "مبني",
            "شقه",
            "شاحنه",
            "حافله",
            "مركبه",
            "اليه",
            "دوريه",
            "موقعا",
            "مقرا",
            "رتلا",
        ),
        *("سوقا", "مدرسه", "مستشفي", "مسجدا", "قافله", "محيط", "بلده", "مدينه", "منطقه", "عربه", "صهريجا", "حاجزا"),
    )
)
"""A car, a house, a flat, a lorry, a patrol, a post, a market, a town: what a march does not follow a verb with."""


def _qualified(scene: _Scene, head: Term, group: str) -> tuple[int, str, str, str] | None:
    """Where the weapon's words end, its class, label and rule; None where a qualifier says it is no weapon."""
    last = head.last
    weapon_class, label = head.entry["class"], head.entry["gloss"]
    rule = "a word for a weapon"
    own = True
    for _ in range(MOST_QUALIFIERS if group else 0):
        at, quoted = _past_mark(scene, last)
        found = scene.qualifier(at, group)
        if found is None:
            break
        term, made, named = found
        if made == NONE:
            return None
        if made == LINK:
            following, _ = _past_mark(scene, term.last)
            if scene.qualifier(following, group) is None:
                break
        elif made != DESCRIBED and own:
            weapon_class, label, rule = made, named, "a word for a weapon and what it says of it"
            own = False
        last = term.last
        if quoted and scene.text.form(last) == '"':
            last += 1
    return last, weapon_class, label, rule


def _past_mark(scene: _Scene, word: int) -> tuple[int, bool]:
    """The word after the marks before a type, and whether one was a quotation mark."""
    quoted = False
    for _ in range(2):
        form = scene.text.form(word)
        if form not in PASSED:
            break
        quoted = quoted or form == '"'
        word += 1
    return word, quoted


def _by_context(scene: _Scene, head: Term, group: str) -> tuple[str, str, str]:
    """A bare charge beside an explosion is a bomb; a vehicle beside "ran over" is the weapon."""
    if group == "charge" and scene.near("near", head, NEAR_REACH):
        return "ied", "IED", "a charge beside an explosion"
    if group == "vehicle" and head.proclitic.endswith(WITH) and scene.near("ram", head, RAM_REACH):
        return "vehicle", "vehicle driven at people", "a vehicle that ran over people"
    return "", "", ""
