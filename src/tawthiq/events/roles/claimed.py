"""Who claims an act did it: أعلنت X مسؤوليتها عن الهجوم, تبنت X التفجير; who disowns it or claims its like did not."""

from tawthiq.events.reading import Reading
from tawthiq.events.roles.agreement import may_do
from tawthiq.events.roles.announced import USUALLY
from tawthiq.events.roles.kept import terms_in
from tawthiq.events.roles.phrase import Phrase
from tawthiq.events.roles.phrases import phrase_at
from tawthiq.events.roles.topics import subject_before
from tawthiq.events.roles.whoever import actor_from
from tawthiq.events.telling import Party, Telling
from tawthiq.lexicon import Term

DOERS = "events/roles/doers"
AFTER = 4
"""Words after a claim in which who makes it begins."""
BACK = 24
"""Words before a claim in which the verb of saying stands whose subject makes it."""
ANNOUNCED = frozenset(("اعلن", "اعلنت", "يعلن", "تعلن", "اكد", "اكدت", "ادعي", "ادعت"))
NEGATIONS = frozenset(("لم", "ولم", "لا", "دون", "نفت", "نفي", "ونفت"))


def claimed(reading: Reading, telling: Telling) -> list[Party]:
    """Who claims the act for himself, in its own sentence or in the next one that tells no act."""
    out: list[Party] = []
    for doer in terms_in(reading, DOERS, telling.first, telling.last):
        if doer.entry["effect"] != "claims" or _disclaimed(reading, doer):
            continue
        of_what = "عن" in (reading.form(doer.last), reading.form(doer.last - 1))
        after = None if of_what else actor_from(reading, doer.last, min(doer.last + AFTER, telling.last))
        phrase = after or subject_before(reading, doer.first, set()) or _claimant(reading, doer)
        if phrase is not None:
            out.append(phrase.party("initiator", "the one who claims the act"))
    return out


def _disclaimed(reading: Reading, doer: Term) -> bool:
    """لم تعلن مسؤوليتها, نفت الحركة مسؤوليتها, تعلن عادة مسؤوليتها: who disowns an act, or claims the like of it."""
    scope = reading.claims.over(doer.first)
    first = max(reading.text.sentence_of(doer.first).first, doer.first - USUAL_REACH)
    near = {reading.form(word).removeprefix("و") for word in range(first, doer.last + 1)}
    denied = scope is not None and scope.status == "denied"
    return denied or reading.form(doer.first - 1) in NEGATIONS or not near.isdisjoint(USUALLY)


USUAL_REACH = 6
"""Words from "usually" to a claim: room for who makes it."""


def _claimant(reading: Reading, doer: Term) -> Phrase | None:
    """هجوم أعلن X مسؤوليته عنه, أعلنت X عبر قناتها مسؤوليتها: the side after the verb of saying."""
    first = reading.text.sentence_of(doer.first).first
    for word in range(doer.first - 1, max(first, doer.first - BACK) - 1, -1):
        if word == first or reading.form(word).removeprefix("و") in ANNOUNCED:
            phrase = phrase_at(reading, word + 1)
            return phrase if phrase is not None and may_do(phrase) and phrase.last <= doer.first else None
    return None
