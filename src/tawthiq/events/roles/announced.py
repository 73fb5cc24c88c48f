"""Who tells of an act may have done it: أعلنت X قصف كذا, أعلنت X أن مجاهديها قصفوا.

A force or group that announces an act without naming another doer tells its own; one that says that an attack took
place (قال الجيش إن هجوما وقع) tells another's.
"""

from tawthiq.claims.model import Speaker
from tawthiq.events.casualties import Toll
from tawthiq.events.reading import Reading
from tawthiq.events.roles.acts import FROM_AFAR
from tawthiq.events.roles.agreement import ARMED
from tawthiq.events.roles.blamed import BLAMES, is_laid_on
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.telling import Act, Party, Telling
from tawthiq.events.verbal import AMBIGUOUS, is_feminine, is_verbal

DOERS = "events/roles/doers"
ARMED_SPEAKERS = frozenset(("armed_group", "military"))
STATE_ACTS = frozenset(("arrest", "disrupt", "territory"))
"""Kinds of act that an office announces as its own."""
STATE_SPEAKERS = frozenset(("government", "police", "security"))
SPOKESMEN = ("متحدث", "المتحدث", "ناطق", "الناطق")
THAT = frozenset(("ان", "بان"))
PRONOUNS = ("ه", "ها", "هم", "نا")
"""Endings that say whose it is: أن مقاتلاته قصفت; the ending of the feminine is among them, which leaves it unsure."""
THE_FORCES = frozenset(("القوات", "الوحدات", "المقاتلين", "المجاهدين", "العناصر", "الدفاعات", "الطائرات"))
"""Nouns that lead back to the men and arms of who speaks: أعلن المتحدث أن القوات استهدفت."""
REACH = 4
"""Words between a speaker and the noun of his own act."""


FURTHER = 10
"""Words before a verb in which "that" and the verb's own subject stand."""


def own_of_speaker(reading: Reading, phrase: Phrase) -> Party | None:
    """Whose fighters they are, where only a pronoun says it: أعلنت X أن مجاهديها قصفوا."""
    scope = reading.claims.over(phrase.first)
    if not phrase.owner or scope is None or scope.speaker is None or scope.speaker.anonymous:
        return None
    return of_speaker(reading, scope.speaker, "the speaker whose fighters did it")


def of_speaker(reading: Reading, speaker: Speaker, rule: str) -> Party | None:
    """A speaker as an initiator; of a spokesman the force he speaks for, of an unnamed source nobody.

    Armed people without a name are who they are told as: قال مسلحو الحركة إنهم أطلقوا.
    """
    spokesman = reading.form(speaker.first).startswith(SPOKESMEN)
    if speaker.last <= speaker.first or (
        speaker.anonymous and not spokesman and not _bear_arms(reading, speaker.first)
    ):
        return None
    actor = next((a for w in range(speaker.first, speaker.last) if (a := reading.actor_at.get(w)) is not None), None)
    if actor is not None and actor.first > speaker.first and spokesman:
        return Party("initiator", actor.first, actor.last, actor.start, actor.end, rule, actor)
    if speaker.anonymous and spokesman:
        return None
    actor = reading.actor_at.get(speaker.first)
    words = reading.text.words
    start, end = words[speaker.first].start, words[speaker.last - 1].end
    return Party("initiator", speaker.first, speaker.last, start, end, rule, actor)


def _bear_arms(reading: Reading, word: int) -> bool:
    """True for fighters, gunmen, soldiers: not for a source among them."""
    actor, person = reading.actor_at.get(word), reading.person_at.get(word)
    fighters = actor is not None and actor.first == word and actor.combatants
    return fighters or (person is not None and person.category in ARMED)


def told_by_doer(reading: Reading, telling: Telling) -> Party | None:
    """An armed speaker who announces an act without naming another doer tells his own."""
    told = (own_act(reading, telling, act) for act in telling.acts if act.family not in ("incident", "clash"))
    return next((found for found in told if found is not None), None)


def own_act(reading: Reading, telling: Telling, act: Act) -> Party | None:
    """The armed speaker who announces an act, where it is his own: أعلن الجيش قصف كذا."""
    scope = reading.claims.over(act.first) if act.status == "occurred" else None
    if scope is None or scope.speaker is None or scope.opinion or scope.status != "asserted":
        return None
    if reading.cues_in(act.first - 1, act.first, "who") or _tells_who_did(reading, act):
        return None
    speaker = scope.speaker
    if not _tells_his_own(reading, act, speaker) or _comes_from_abroad(reading, telling, act, speaker):
        return None
    own = bool(act.term.enclitic)
    if is_verbal(reading, act.term):
        if _has_another_subject(reading, act, scope.first):
            return None
        own = True
    behind = speaker.last if scope.first <= speaker.first < act.first else scope.first
    if not own and (_words_between(reading, behind, act.first) > REACH or _of_another(reading, act, scope.first)):
        return None
    return of_speaker(reading, speaker, "an armed speaker tells an act of his own")


def _tells_who_did(reading: Reading, act: Act) -> bool:
    """True where another is told as the doer: accused before the act, or by whose hand behind it.

    اتهمت X القوات بتصفية, أعلنت الشرطة قتل مدنيين على يد مسلحين.
    """
    sentence = reading.text.sentence_of(act.first)
    before = terms_in(reading, DOERS, max(sentence.first, act.first - BLAMED_REACH), act.first)
    if any(doer.entry["effect"] in BLAMES for doer in before):
        return True
    if is_laid_on(reading, max(sentence.first, act.first - BLAMED_REACH), act.first):
        return True
    return bool(reading.cues_in(act.last, min(sentence.last, act.last + FURTHER), "by"))


BLAMED_REACH = 8
"""Words before an act in which somebody is accused of it."""


def _comes_from_abroad(reading: Reading, telling: Telling, act: Act, speaker: Speaker) -> bool:
    """True for what came "from" another land than the speaker's: أعلن الجيش إطلاق 40 صاروخا من لبنان."""
    force = reading.actor_at.get(speaker.first)
    if force is None or force.country is None or act.family not in FROM_AFAR:
        return False
    last = min(telling.last, act.last + FROM_REACH)
    return any(
        place.preposition == FROM and place.country not in (None, force.country)
        for place in reading.within(reading.mentions.places, act.last, last)
    )


FROM = "من"
FROM_REACH = 8
"""Words from an act to where it came from: room for how many of what."""


def says_of_itself(reading: Reading, word: int, *, fighters: bool = False) -> bool:
    """قالت الشرطة إنها قتلت: right before a verb the pronoun of who speaks.

    "It" (إنه قتل ثلاثة) may be of nobody, but where `fighters` were killed: an army says so of itself.
    """
    form, scope = reading.form(word - 1), reading.claims.over(word)
    if form not in OF_ITSELF or scope is None or scope.speaker is None or scope.speaker.last <= scope.speaker.first:
        return False
    if form.endswith(("ها", "هم")):
        return form.endswith("هم") or is_feminine(reading.form(scope.speaker.first))
    return not is_feminine(reading.form(scope.speaker.first)) and (fighters or reading.form(word) not in AMBIGUOUS)


def tells_of_its_own(reading: Reading, toll: Toll) -> bool:
    """True where a verb of outcome is that of who speaks, or of his men."""
    if toll.cue is None:
        return False
    person, word = toll.person, toll.cue.first
    fighters = person is not None and person.lemma in ENEMIES and not reading.form(person.last - 1).endswith(PRONOUNS)
    fighters = fighters and not _was_killed(reading, word)
    return says_of_itself(reading, word, fighters=fighters) or says_of_his_men(reading, word)


def _was_killed(reading: Reading, word: int) -> bool:
    """إنه قتل عنصر, إنه قتل مسلحون: right behind the verb a noun whose ending is no object's was killed by another."""
    phrase = phrase_at(reading, word + 1)
    return phrase is not None and phrase.kind == "people" and phrase.case != "object" and not phrase.definite


ENEMIES = frozenset(
    ("مسلح", "إرهابي", "مقاتل", "عنصر", "قيادي", "قائد", "متشدد", "متمرد", "مخرب", "انتحاري", "متسلل", "مهاجم", "جهادي")
)
"""Gunman, terrorist, fighter, leader, militant, rebel, infiltrator: an army tells of them that it killed them."""


def says_of_his_men(reading: Reading, word: int) -> bool:
    """قال المتحدث باسم الجيش إن قواته قتلت: right before a verb the men of who speaks."""
    form, scope = reading.form(word - 1), reading.claims.over(word)
    if reading.form(word - 2) not in THAT or scope is None or scope.speaker is None:
        return False
    return form.startswith(MEN) and form.endswith(PRONOUNS) and scope.speaker.last > scope.speaker.first


MEN = ("قوات", "عناصر", "جنود", "مقاتلي", "مقاتلو", "مجاهدي", "مجاهدو", "وحدات", "رجال", "مسلحي", "مسلحو", "طائرات")
"""Beginnings of forces, members, soldiers, fighters, units, men, planes (folded)."""
OF_ITSELF = frozenset(("انها", "انه", "بانها", "بانه", "انهم", "بانهم"))
"""That it, that they."""


def _words_between(reading: Reading, first: int, last: int) -> int:
    """Words from one to another, without marks and times."""
    return sum(reading.form(w)[:1].isalnum() and w not in reading.time_at for w in range(first, last))


def _has_another_subject(reading: Reading, act: Act, first: int) -> bool:
    """True for a verb with a noun between it and the "that" before it: أعلنت الوزارة أن مفرزة كذا قتلت."""
    for word in range(act.first - 1, max(first, act.first - FURTHER) - 1, -1):
        if reading.form(word) in THAT:
            theirs = reading.form(word + 1).endswith(PRONOUNS) or reading.form(word + 1) in THE_FORCES
            return word < act.first - 1 and not theirs and not reading.form(act.first).startswith("و")
    return False


def _of_another(reading: Reading, act: Act, first: int) -> bool:
    """True for a noun that tells of another's act: قال الجيش إن هجوما وقع, إنه تعرض لهجوم, وصف القائد العملية.

    Who says "that they" did it says so with a verb that carries out: not إنهم نجوا من هجوم, إنهم أصيبوا في هجوم.
    """
    forms = {reading.form(word) for word in range(first, act.first)}
    suffered = not forms.isdisjoint(OF_ITSELF) and not terms_in(reading, DOERS, first, act.first)
    suffered = suffered or bool(reading.cues_in(first, act.first, "undergo"))
    return suffered or not forms.isdisjoint(THAT | USUALLY) or act.definite or act.family == "suicide"


USUALLY = frozenset(("عاده", "غالبا", "دائما"))
"""Usually, mostly, always: of the like of an act, not of one (folded)."""


def _tells_his_own(reading: Reading, act: Act, speaker: Speaker) -> bool:
    """True for an armed group or force that speaks of any act, and for an office or police that speaks of an arrest."""
    force = reading.actor_at.get(speaker.first)
    if any(reading.form(word) in PEACEABLE for word in range(speaker.first, speaker.last)):
        return False
    arms = force is not None and force.combatants and force.first == speaker.first and force.last >= speaker.last
    if speaker.kind in ARMED_SPEAKERS or (arms and (act.family in STATE_ACTS or says_of_itself(reading, act.first))):
        return True
    return act.family in STATE_ACTS and speaker.kind in STATE_SPEAKERS


PEACEABLE = frozenset(
    (
        "العالميه", "الدوليه", "النسائيه", "النسويه", "الطلابيه", "النقابيه", "العماليه", "الحقوقيه", "البيئيه",
        "الثقافيه", "المدنيه", "للدفاع", "لمناهضه", "المناهضه", "لمقاطعه", "لحقوق",
    )
)  # fmt: skip
"""Adjectives and ends of movements that bear no arms: الحركة العالمية للدفاع عن الأطفال, حركة مناهضة."""
