"""The same figure from the same mouth is one account; so is one told first without a speaker and then with one.

Two speakers are two accounts; another value or bound is its own. A vague word beside a number from the same mouth,
and a headline that only drops a bound, say nothing new. Two names are two people, and so are two of one sentence.
"""

import msgspec

from tawthiq.claims.model import Claims, ClaimScope, Speaker
from tawthiq.events.casualties.model import Toll
from tawthiq.record import Bound

HELD = frozenset(("arrested", "captured"))
"""Two words for the same fate of fighters: one account, captured."""

LEAST_SUM = 4
"""Below it figures add up by chance, or one less where they stand in one list."""
VICTIMS = "ضحية"
HURT = ("killed", "wounded")
"""Victims without a number are those whose dead or wounded are counted."""
MOST_SUMMED = 24
MOST_ALIKE = 60
"""Tolls of one act, and accounts of one figure, that are compared."""


class Account(msgspec.Struct):
    """A toll with the claim that tells it; `scope` None in the outlet's own voice; `whole` where it is a part.

    `series` and `sentences` are those of every toll it has taken in.
    """

    toll: Toll
    scope: ClaimScope | None
    title: bool
    whole: "Account | None" = None
    series: set[int] = set()
    sentences: set[int] = set()

    @property
    def speaker(self) -> Speaker | None:
        """Who says it; nobody for an opinion or a mere reference, whose figures are the outlet's."""
        known = self.toll.referred or self.toll.alluded
        return None if self.scope is None or self.scope.opinion or known else self.scope.speaker


def accounts_of(tolls: list[tuple[Toll, bool]], claims: Claims) -> list[Account]:
    """Accounts of one act in order; `tolls` come with whether they stand in the title."""
    _find_summands(tolls)
    kept: list[Account] = []
    alike: dict[tuple[str, int | None], list[Account]] = {}
    stands_for: dict[int, Account] = {}
    for toll, title in tolls:
        scope = claims.over(toll.voice if toll.voice >= 0 else toll.anchor)
        account = Account(toll, scope, title, series={toll.series}, sentences={toll.sentence})
        account.whole = stands_for.get(id(toll.whole)) if toll.whole is not None else None
        known = alike.setdefault(("held" if toll.outcome in HELD else toll.outcome, toll.value), [])
        others = [k for k in known[:MOST_ALIKE] if toll.referred or toll.sentence not in k.sentences]
        same = next((k for k in others if _one_account(k, account)), None) if others else None
        stands_for[id(toll)] = same or account
        if same is None:
            kept.append(account)
            known.append(account)
        else:
            _merge(same, account)
    for account in kept:
        if account.whole is account:
            account.whole = None
    numbers = [a for a in kept if a.toll.value and a.toll.whole is None][:MOST_ALIKE]
    return [a for a in kept if not a.toll.referred and not _says_nothing_new(a, numbers)]


def _find_summands(tolls: list[tuple[Toll, bool]]) -> None:
    """Eight dead, then four here and four there: figures told one by one that add up to the first are its parts."""
    _settle_duals(tolls)
    counted = [(t, title) for t, title in tolls if t.value and t.whole is None][:MOST_SUMMED]
    for number, (whole, title) in enumerate(counted):
        if (whole.value or 0) < LEAST_SUM - 1:
            continue
        later = [t for t, titled in counted[number + 1 :] if t.outcome == whole.outcome and not titled]
        values = [t.value or 0 for t in later]
        one_list = len({t.sentence for t in later}) == 1
        if (whole.value or 0) < LEAST_SUM - one_list or (title and not one_list):
            continue
        listed = _list_of(whole, later)
        if listed:
            for toll in listed:
                toll.whole = whole
            return
        if len(later) > 1 and whole.value not in values and sum(values) == whole.value:
            for toll in later:
                toll.whole, toll.sentence = whole, later[0].sentence
            return


def _list_of(whole: Toll, later: list[Toll]) -> list[Toll]:
    """قتل ثلاثة عسكريين … مقتل ضابط وجنديين: the later list of victims that adds up to a figure by itself."""
    for series in {t.series for t in later if t.series != whole.series and t.series >= 0}:
        listed = [t for t in later if t.series == series]
        if len(listed) > 1 and sum(t.value or 0 for t in listed) == whole.value:
            return listed
    return []


def _settle_duals(tolls: list[tuple[Toll, bool]]) -> None:
    """تسعة: أربعة مصريين وأردنيين وتونسي …: an ending of two and of many alike is two where the list then adds up."""
    tolls = tolls[:MOST_ALIKE]
    for series in {t.series for t, _ in tolls if t.value is None and t.whole is None and _may_be_two(t)}:
        listed = [t for t, _ in tolls if t.series == series and t.whole is None]
        open_ones = [t for t in listed if t.value is None]
        known = sum(t.value or 0 for t in listed)
        wholes = [t.value for t, _ in tolls if t.series != series and t.outcome == listed[0].outcome and t.value]
        if len(open_ones) == 1 and len(listed) > TWO and known + TWO in wholes:
            open_ones[0].value, open_ones[0].bound = TWO, "exact"


def _may_be_two(toll: Toll) -> bool:
    noun = toll.count.noun if toll.count is not None else None
    return noun is not None and toll.count is not None and toll.count.first == noun.first and noun.number == "pl"


TWO = 2


def _merge(kept: Account, new: Account) -> None:
    kept.series |= new.series
    kept.sentences |= new.sentences
    kept.whole = kept.whole or new.whole
    bound: Bound = next((a.toll.bound for a in (kept, new) if a.toll.bound != "exact"), "exact")
    outcome = next((a.toll.outcome for a in (kept, new) if a.toll.outcome == "captured"), kept.toll.outcome)
    better = new if not new.toll.referred and _worth(new) > _worth(kept) else kept
    kept.toll, kept.scope, kept.title = better.toll, better.scope, better.title
    if kept.toll.bound != bound or kept.toll.outcome != outcome:
        kept.toll = msgspec.structs.replace(kept.toll, bound=bound, outcome=outcome)


def _one_account(one: Account, other: Account) -> bool:
    a, b = one.toll, other.toll
    if not (a.outcome == b.outcome or {a.outcome, b.outcome} == HELD) or a.value != b.value or a.high != b.high:
        return False
    if a.denied != b.denied or (a.including != b.including and a.value is None):
        return False
    if one.whole is not None and other.whole is not None and one.whole is not other.whole:
        return False
    if a.another != b.another or (a.called and b.called and not a.called & b.called):
        return False
    same_mouth = _same_mouth(one.speaker, other.speaker)
    unsaid = one.speaker is None or other.speaker is None
    if a.value is None:
        return same_mouth or unsaid
    headline = one.title or other.title
    bounds = a.bound == b.bound or ("exact" in (a.bound, b.bound) and (unsaid or (headline and same_mouth)))
    return bounds and (same_mouth or unsaid or headline)


def _same_mouth(one: Speaker | None, other: Speaker | None) -> bool:
    """One speaker, through whatever relay; two unnamed ones are told apart by the claims."""
    if one is other:
        return True
    if one is not None and other is not None and (_heads(one, other) or _heads(other, one)):
        return True
    return one is not None and other is not None and one.name == other.name and not one.anonymous


def _heads(person: Speaker, body: Speaker) -> bool:
    """المرصد, مدير المرصد فلان: an institution and who is head of it or speaks for it are one mouth."""
    office = person.office - OF_IT
    if not office or not body.words:
        return False
    return body.words <= office or (office <= body.words and all(map(_names_no_other, body.words - office)))


def _names_no_other(word: str) -> bool:
    """وزارة, الجيش السوري: but جيش الإسلام, منظمة الصحة and الدفاع المدني are bodies of their own."""
    return word in OFFICES or (word.endswith(("ي", "يه")) and word not in OTHER_BODY)


OFFICES = frozenset(("وزاره", "مديريه", "اداره", "جهاز", "مكتب", "قياده", "دائره"))
"""ministry, directorate, administration, service, bureau, command, department"""
OTHER_BODY = frozenset(("مدني", "مدنيه", "شعبي", "شعبيه", "عالمي", "عالميه", "دولي", "دوليه"))
"""civil, popular, world, international"""

OF_IT = frozenset(("باسم", "باسمه", "باسمها", "رسمي", "عام", "رئيس", "من", "في", "اعلامي", "عسكري", "امني"))
"""in the name of; official, general, media, military: words of an office that name no institution"""


def _worth(account: Account) -> tuple[bool, bool, bool, bool, bool]:
    """An account with a speaker, one through a relay, by name, with a bound, outside the headline is kept."""
    speaker = account.speaker
    relayed = speaker is not None and bool(speaker.via)
    named = speaker is not None and bool(speaker.office)
    return (speaker is not None, relayed, named, account.toll.bound != "exact", not account.title)


def _says_nothing_new(account: Account, numbers: list[Account]) -> bool:
    """A vague word where the same mouth, or for the outlet any mouth, gives a number for the same outcome.

    "Three sons and some grandchildren" is one list: there the vague word counts other people.
    """
    if account.toll.value is not None or account.toll.including:
        return False
    said = account.toll.person
    victims = said is not None and said.lemma == VICTIMS and account.toll.outcome == "killed_or_wounded"
    same = [a for a in numbers if a.toll.outcome == account.toll.outcome or (victims and a.toll.outcome in HURT)]
    if any(a.series & account.series for a in same):
        return False
    return any(account.speaker is None or _same_mouth(a.speaker, account.speaker) for a in same)
