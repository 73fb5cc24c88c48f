"""What was hit is told by other words too: who fell into a trap, what went up in flames, who drove by, who lost land.

تعرضت سيارة لقصف. سقطت على منزل. انفجرت أثناء مرور دورية. تحرير القرية من سيطرة X: the object of no verb of attack.
"""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import FROM_AFAR, HAPPENINGS, form_of
from tawthiq.events.roles.agreement import is_plural_verb
from tawthiq.events.roles.arguments import Argument, arguments
from tawthiq.events.roles.between import CROWDS, OF_IT
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.phrase import Phrase, says_nothing
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.topics import subject_before
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import is_verbal
from tawthiq.lexicon import Term
from tawthiq.mentions import ActorMention, PersonMention

HITS = "events/roles/hits"
DOERS = "events/roles/doers"
TRAPS = frozenset(("استدرج", "أوقع"))
"""Verbs of carrying out whose object is whom it was done to; of the second, where an ambush follows."""
AMBUSH = ("كمين", "كماين", "كمائن", "فخ")
LAID = frozenset(("نصب", "أعد", "نفذ"))
"""Verbs behind which "an ambush of" (ل) is one for those who fell into it."""
REPELLED = frozenset(
    (
        *("صد", "صدت", "صدوا", "تصد", "يصد", "احبط", "احبطت", "احبطوا", "افشل", "افشلت", "افشلوا"),
        *("وصد", "وصدت", "واحبط", "واحبطت", "وافشل", "وافشلت"),
    )
)
"""Verbs of driving an attack back, of which the attacked are the subject."""
REPEL_REACH = 5
"""Words between such a verb and the attack."""
MOST = 3
"""Things that one fire is set to."""
NEAR = 3
"""Unknown words that may stand between a verb and what fire was set to."""
PASSING = frozenset(("مرور", "عبور"))
"""Driving by, after which who drove by stands: أثناء مرور دورية."""
WHEN = frozenset(("اثناء", "لدي", "عند", "خلال", "مع", "لحظه", "بعد"))
"""Words that say that it went off then."""
HELD_BEFORE = frozenset(("تحت", "من", "خاضعه", "الخاضعه", "خاضعا", "الخاضع"))
HOLDS = frozenset(("سيطره", "لسيطره", "قبضه"))
"""Control, grip: whose it was stands behind them."""
HANDS = frozenset(("يد", "ايدي"))
FLIGHTS = ("انسحاب", "فرار", "هروب", "طرد", "دحر", "هزيمه", "اندحار", "انهيار")
LOSING = frozenset((*FLIGHTS, *("و" + noun for noun in FLIGHTS)))
"""Nouns behind which those stand who had to leave the land."""
INFLICTED = frozenset(("كبدت", "كبدوا", "كبد", "تكبيد", "وكبدت", "وكبدوا", "وكبد", "وتكبيد"))
LOSSES = "خسائر"
CROWD_REACH = 6
"""Words behind putting down in which the crowd stands."""
BESIDE_A_CROWD = frozenset(("في", "خلال", "من", "عن", "بعد", "اثناء", "قبل"))
LAND_WORDS = HOLDS | HANDS | LOSING | INFLICTED


def otherwise_hit(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """Targets of a telling that are not the object of its word for the act."""
    out = [*_trapped(reading, telling), *_set_on_fire(reading, telling), *_undergone(reading, telling, speakers)]
    if telling.families:
        out.extend(_hit(reading, telling))
    if telling.families & FROM_AFAR:
        out.extend(_struck(reading, telling))
    if telling.families & HAPPENINGS:
        out.extend(_passing(reading, telling))
    for act in telling.acts:
        if act.status == "occurred" and act.family in ("clash", "assault"):
            out.extend(_ambushed(reading, act) if act.family == "clash" else _drove_back(reading, act))
        elif act.status == "occurred" and act.family == "protest":
            out.extend(_put_down(reading, act))
    if "territory" in telling.families:
        out.extend(_losers(reading, telling))
    return out


def _trapped(reading: Reading, telling: Telling) -> list[Party]:
    """استدرجوا قوة إلى كمين: whom a verb of luring has as object."""
    out: list[Party] = []
    for term in terms_in(reading, DOERS, telling.first, telling.last):
        if term.entry.term not in TRAPS or term.enclitic in ("هم", "ه"):
            continue
        if term.entry.term == "أوقع" and not _into_an_ambush(reading, term):
            continue
        found = [a for a in arguments(reading, term.last) if a.gap <= 1 and not a.lead and not a.phrase.glued]
        objects = [a for a in found if a.case == "object"] or (
            found[:1] if term.enclitic or is_plural_verb(reading, term) else found[1:2]
        )
        out.extend(a.phrase.party("target", "whom a trap was laid for") for a in objects[:1])
    return out


def _into_an_ambush(reading: Reading, term: Term) -> bool:
    """أوقعوا قوة في كمين: into an ambush, within a few words; else the verb tells of the dead."""
    last = min(reading.text.sentence_of(term.first).last, term.last + AMBUSH_REACH)
    return any(reading.form(word).removeprefix("ب").startswith(AMBUSH) for word in range(term.last, last))


AMBUSH_REACH = 8


def _ambushed(reading: Reading, act: Act) -> list[Party]:
    """نصبوا كمينا لقوة من X: for whom an ambush was laid, where a verb of laying it stands before."""
    if not form_of(reading, act).startswith("كمين"):
        return []
    laid = any(d.entry.term in LAID for d in terms_in(reading, DOERS, act.first - NEAR, act.last + NEAR))
    for argument in arguments(reading, act.last)[:2] if laid else ():
        if not argument.lead and argument.phrase.glued == "ل" and argument.phrase.kind in ("side", "thing", "people"):
            return [argument.phrase.party("target", "for whom an ambush was laid")]
    return []


def _put_down(reading: Reading, act: Act) -> list[Party]:
    """قمعت قوات X المسيرات السلمية, قمع مسيرة: the crowd that was put down, with what is said of it."""
    last = min(reading.text.sentence_of(act.first).last, act.last + CROWD_REACH)
    words = reading.text.words
    people = next((a for a in arguments(reading, act.last)[:2] if _is_put_down(reading, a)), None)
    if people is not None:
        return [people.phrase.party("target", "the people who were put down")]
    for word in range(act.last, last):
        form = reading.form(word)
        if form in CROWDS and reading.form(word - 1) not in BESIDE_A_CROWD:
            end = word + 1
            while reading.form(end).endswith("ه") and reading.form(end).startswith("ال") == form.startswith("ال"):
                end += 1
            end = min(end, word + MOST)
            if end == word + 1 and form.startswith("ال") and not is_verbal(reading, act.term):
                return []  # وسائل قمع الاحتجاجات: in general
            return [Party("target", word, end, words[word].start, words[end - 1].end, "the crowd that was put down")]
    return []


def _is_put_down(reading: Reading, argument: Argument) -> bool:
    """True for people right behind a verb or noun of putting down, or behind who did it: قمعت X المشيعين.

    Not for those behind whom the crowd stands: فرق أفراد الشرطة التظاهرات.
    """
    phrase = argument.phrase
    if reading.form(phrase.last) in CROWDS:
        return False
    return phrase.kind == "people" and not argument.lead and phrase.glued in ("", "ل") and not argument.gap


def _drove_back(reading: Reading, act: Act) -> list[Party]:
    """صدت المقاومة هجوما, أحبط الجيش هجوما على X: who drove an attack back was attacked."""
    for word in range(act.first - 1, max(act.first - 1 - REPEL_REACH, -1), -1):
        if reading.form(word) in REPELLED:
            phrase = _bearing_arms(reading, word + 1)
            if phrase is not None and phrase.last <= act.first and not phrase.glued:
                return [phrase.party("target", "who drove an attack back")]
            return []
    return []


def _set_on_fire(reading: Reading, telling: Telling) -> list[Party]:
    """أضرموا النار في مركبتين: what fire was set to, and what is joined on to it."""
    out: list[Party] = []
    for term in terms_in(reading, DOERS, telling.first, telling.last):
        if term.entry.term not in SETTING_FIRE:
            continue
        taken: list[Argument] = []
        for argument in arguments(reading, term.last):
            if argument.gap > NEAR or (taken and not argument.joined):
                break
            if taken or (argument.lead == "in" and argument.phrase.kind == "thing"):
                taken.append(argument)
        out.extend(a.phrase.party("target", "what fire was set to") for a in taken[:MOST])
    return out


SETTING_FIRE = frozenset(("أضرم", "أشعل"))
"""Verbs of setting fire, the fire their object."""


def _undergone(reading: Reading, telling: Telling, speakers: set[int]) -> list[Party]:
    """تعرضت سيارة لقصف, إن منزلا تعرض لقصف: who underwent the attack."""
    out: list[Party] = []
    for cue in reading.cues_in(telling.first, telling.last, "undergo"):
        found = [a for a in arguments(reading, cue.last) if not a.lead and not a.phrase.glued]
        last = found[0].phrase.last if found else cue.last
        if any(reading.form(word) in INJURIES for word in range(last, last + NEAR)):
            continue
        if found and found[0].gap <= 1:
            if not says_nothing(found[0].phrase):
                out.append(found[0].phrase.party("target", "who underwent the attack"))
            continue
        before = subject_before(reading, cue.first, speakers, anybody=True)
        if before is not None and reading.glued(cue.last, "ل") and reading.form(cue.last) not in OF_IT:
            out.append(before.party("target", "who underwent the attack"))
    return out


INJURIES = frozenset(
    (
        "لاصابه", "للاصابه", "لاصابات", "لجروح", "لجراح", "لكسور", "لحروق", "لوعكه", "لازمه", "لجلطه", "لانتقادات",
        "لانتقاد", "لضغوط", "لضغط", "لهزيمه", "لهزائم", "لانتكاسه", "لانتكاسات", "لتهديد", "لتهديدات", "لاتهامات",
        "لعقوبات", "لاختراق", "لحمله", "لمضايقات", "لمساءله", "لخساره", "لابتزاز", "لخديعه", "لاحراج", "لانهيار",
    )
)  # fmt: skip
"""To a wound, criticism, pressure, defeat, threats, sanctions: who comes by it is not whom the attack was on."""


def _hit(reading: Reading, telling: Telling) -> list[Party]:
    """سقطت على منزل, طالت قرية, طال عددا من المصلين: what or whom a verb of hitting says."""
    out: list[Party] = []
    for term in terms_in(reading, HITS, telling.first, telling.last):
        if term.enclitic or (term.entry.term != "طال" and not telling.families & (FROM_AFAR | HAPPENINGS)):
            continue
        found = arguments(reading, term.last)
        bare = [a for a in found if not a.lead and not a.phrase.glued]
        kinds = ("thing", "people", "side") if term.entry.term == "طال" else ("thing",)
        if bare and bare[0].phrase.kind in kinds and bare[0].gap <= 1:
            out.append(bare[0].phrase.party("target", "what it fell on"))
    return out


def _struck(reading: Reading, telling: Telling) -> list[Party]:
    """أصابت القذيفة مدرسة, أصابت مدرسة قذيفة: a thing right behind a verb of striking, or behind what struck it."""
    out: list[Party] = []
    for word in reading.words_of(STRUCK, telling.first, telling.last):
        at = word + 1 + (word + 1 in reading.weapon_words)
        phrase = phrase_at(reading, at)
        if phrase is None or phrase.kind != "thing" or phrase.glued or phrase.means:
            continue
        if not (phrase.owner and reading.form(at).startswith(AIMS)):
            out.append(phrase.party("target", "what was struck"))
    return out


AIMS = ("اهداف", "هدف")
"""Its targets: what a missile strikes, without saying what that was."""
STRUCK = frozenset(
    (
        *("اصاب", "اصابت", "اصابا", "واصاب", "واصابت", "ضرب", "ضربت", "ضربا", "وضرب", "وضربت"),
        *("هز", "هزت", "هزا", "وهز", "وهزت", "تضرب", "يضرب", "تهز", "يهز"),
    )
)


def _passing(reading: Reading, telling: Telling) -> list[Party]:
    """انفجرت عبوة أثناء مرور دورية: who drove by when it went off."""
    out: list[Party] = []
    for word in reading.words_of(PASSING, telling.first, telling.last):
        phrase = phrase_at(reading, word + 1)
        if phrase is None or phrase.glued or phrase.means or phrase.kind == "place":
            continue
        if reading.form(word - 1) in WHEN:
            out.append(phrase.party("target", "who passed when it went off"))
    return out


def _losers(reading: Reading, telling: Telling) -> list[Party]:
    """تحرير القرية من سيطرة X, بعد طرد X, تطهيرها من عناصر X: who held the land that was taken."""
    out: list[Party] = []
    for word in reading.words_of(LAND_WORDS, telling.first, telling.last):
        phrase = _bearing_arms(reading, word + 1) if _says_who_lost(reading, word) else None
        if phrase is None or (reading.form(word) in INFLICTED and reading.form(phrase.last) != LOSSES):
            continue
        phrase = _bearing_arms(reading, phrase.last) or phrase if reading.form(word) in LOSING else phrase
        if reading.form(word) in LOSING or not _took_over(reading, phrase):
            out.append(phrase.party("target", "who lost the land"))
    for act in telling.acts:
        if act.family != "territory" or act.status != "occurred":
            continue
        for argument in arguments(reading, act.last):
            side = argument.phrase.side
            if argument.lead == "from" and side is not None and side.combatants and not argument.phrase.glued:
                out.append(argument.phrase.party("target", "who lost the land"))
                break
    return out


def _says_who_lost(reading: Reading, word: int) -> bool:
    """True for a word behind which the side stands that lost: من سيطرة, تحت سيطرة, من يد, بعد طرد."""
    form, before = reading.form(word), reading.form(word - 1)
    if form in HANDS:
        return before == "من"
    return form not in HOLDS or form.startswith("ل") or before in HELD_BEFORE


def _took_over(reading: Reading, phrase: Phrase) -> bool:
    """True for those behind whom "on" follows: من سيطرة X على المعسكر is of their taking it."""
    return any(reading.form(word) == "علي" for word in range(phrase.last, phrase.last + TAKING))


TAKING = 4
"""Words behind a side, and those joined on to it, in which what it took stands."""


def _bearing_arms(reading: Reading, word: int) -> Phrase | None:
    phrase = phrase_at(reading, word)
    mention = phrase.mention if phrase is not None else None
    fighters = isinstance(mention, PersonMention) and mention.category == "combatant"
    return phrase if fighters or (isinstance(mention, ActorMention) and mention.combatants) else None
