"""From the words of all origins to low, best and high, with a line for every step a person would want to check."""

from collections.abc import Iterable, Mapping, Sequence

from tawthiq.incidents.figures.rows import Row
from tawthiq.incidents.figures.voices_said import AT_MOST, Said, said_in
from tawthiq.incidents.model import Account, Figure, Origin
from tawthiq.incidents.wording import COMMA, Language, say

SIGNS = {"at_least": "≥{}", "more_than": ">{}", "about": "≈{}", "up_to": "≤{}", "less_than": "<{}"}

Limits = tuple[int | None, int | None, int | None]


def figure_of(row: Row, origins: Mapping[str, Origin], language: Language) -> Figure:
    """One row as a figure."""
    words = said_in(row, origins)
    lines = _accounts(row, words, origins, language)
    low, low_line = _low(words, language)
    best, best_lines = _best(words, low, language)
    high, high_line = _high(words, language)
    if best is not None and high is not None:
        high = max(high, best)
    lines += [low_line, *best_lines, high_line]
    without = _without_enemies(words)
    if without is not None:
        unknown = say(language, "unknown")
        shown = [unknown if value is None else value for value in without]
        lines.append(say(language, "without", low=shown[0], best=shown[1], high=shown[2]))
    beside = any(w.beside for w in words)
    return Figure(row.outcome, row.side, row.category, low, best, high, tuple(lines), row.within, without, beside)


def limits_of(words: Sequence[Said]) -> Limits:
    """The three figures of some words."""
    low = _low(words, "en")[0]
    best = _best(words, low, "en")[0]
    high = _high(words, "en")[0]
    return low, best, max(high, best) if high is not None and best is not None else high


def _without_enemies(words: Sequence[Said]) -> Limits | None:
    """The figures without belligerents on their enemy's losses; null where there are no such words, or only such."""
    others = [w for w in words if not w.enemy]
    if len(others) == len(words) or not any(w.told is not None or w.low is not None for w in others):
        return None
    return limits_of(others)


# -- lines -------------------------------------------------------------------------------------------------------


def name_of(origin: Origin, language: Language) -> str:
    """An origin as lines name it: id, name, relays."""
    if origin.via:
        return say(language, "origin.via", id=origin.id, name=origin.name, via=COMMA[language].join(origin.via))
    return say(language, "origin.plain", id=origin.id, name=origin.name)


def marks_of(one: Account, language: Language) -> list[str]:
    """What an account says of itself: replaced, denied, a part, of the enemy."""
    out = []
    if one.superseded_by is not None:
        out.append(say(language, "mark.superseded", ref=one.superseded_by))
    elif one.denied:
        out.append(say(language, "mark.denies" if one.count.value == 0 else "mark.denied"))
    elif one.status == "withheld":
        out.append(say(language, "mark.withheld"))
    elif one.one_of:
        out.append(say(language, "mark.one_of"))
    elif one.count.value is None:
        out.append(say(language, "mark.vague"))
    if one.status == "unconfirmed":
        out.append(say(language, "mark.unconfirmed"))
    if one.count.bound in AT_MOST:
        out.append(say(language, "mark.at_most"))
    if one.about_enemy:
        out.append(say(language, "mark.enemy"))
    if one.including:
        out.append(say(language, "mark.part"))
    return out


def _accounts(row: Row, words: Sequence[Said], origins: Mapping[str, Origin], language: Language) -> list[str]:
    """One line for each different word of each origin, in the order of origins and days."""
    said = {w.origin.id: w for w in words}
    lines: dict[str, None] = {}
    accounts = sorted((*row.accounts, *row.taken), key=lambda a: (int(a.origin[1:]), a.published or "", a.report))
    for one in accounts:
        marks = marks_of(one, language)
        word = said[one.origin]
        note = word.notes.get(id(one))
        if note == "mark.part_floor":
            marks = [say(language, note, value=word.low)]
        elif note in ("mark.largest", "mark.beside", "mark.group"):
            marks.append(say(language, note))
        elif word.values is not None and note is None and word.values[0] != word.values[1]:
            marks.append(say(language, "mark.two_words", low=word.values[0], high=word.values[1]))
        if one in row.taken:
            marks.append(say(language, "mark.no_side"))
        if word.outdated:
            marks.append(say(language, "mark.outdated"))
        lines[
            say(
                language,
                "account",
                origin=name_of(origins[one.origin], language),
                day=one.published or say(language, "day.unknown"),
                count=count_of(one),
                marks="".join(f" - {mark}" for mark in marks),
            )
        ] = None
    return list(lines)


def count_of(one: Account) -> str:
    """A count as figures and as the words it was read from."""
    return f"{in_signs(one)} «{one.count.text}»"


def in_signs(one: Account) -> str:
    """A count in signs: >100, 3-5, and ? where no number is told."""
    count = one.count
    if count.value is None:
        return "?"
    if count.bound == "range":
        return f"{count.low}-{count.high}"
    return SIGNS.get(count.bound, "{}").format(count.value)


def _who(words: Iterable[Said]) -> str:
    return ", ".join(w.origin.id for w in words)


# -- low, best, high ---------------------------------------------------------------------------------------------


def _low(words: Sequence[Said], language: Language) -> tuple[int | None, str]:
    low = min((w.low for w in words if w.low is not None), default=None)
    if low is None:
        return None, say(language, "low.none")
    return low, say(language, "low", value=low, who=_who(w for w in words if w.low == low))


def _high(words: Sequence[Said], language: Language) -> tuple[int | None, str]:
    high = max((w.high for w in words if w.high is not None), default=None)
    if high is None:
        return None, say(language, "high.none")
    tellers = [w for w in words if w.high == high]
    key = "high.open" if any(w.open for w in tellers) else "high"
    return high, say(language, key, value=high, who=_who(tellers))


def _best(words: Sequence[Said], low: int | None, language: Language) -> tuple[int | None, list[str]]:
    told = [w for w in words if w.told is not None]
    for preferred in (
        [w for w in told if not w.unconfirmed and not w.outdated],
        [w for w in told if not w.unconfirmed],
        told,
    ):
        if preferred:
            told = preferred
            break
    if not told:
        return None, [say(language, "best.none")]
    ranked = sorted({w.told for w in told if w.told is not None}, key=lambda value: _rank(value, told))
    value = ranked[0]
    tellers = [w for w in told if w.allows(value)]
    lines = [say(language, _why(ranked, told), value=value, n=len(tellers), who=_who(tellers))]
    parties = {w.origin.party for w in tellers}
    if len(tellers) > 1 and None not in parties and len(parties) == 1:
        lines.append(say(language, "best.party", value=value, party=next(iter(parties))))
    if low is not None and value < low:
        lines.append(say(language, "best.raised", told=value, value=low))
        value = low
    return value, lines


def _rank(value: int, told: Sequence[Said]) -> tuple[int, bool, bool, bool, int, int]:
    """Most origins, then not 0 where more tell of some, no belligerent on its enemy, named, the latest, the lower."""
    tellers = [w for w in told if w.allows(value)]
    latest = max(w.latest for w in tellers if w.told == value)
    return (
        -len(tellers),
        value == 0 and sum(bool(w.told) for w in told) > len(tellers),
        all(w.enemy for w in tellers),
        all(w.origin.anonymous or w.origin.kind == "media" for w in tellers),
        -int(latest.replace("-", "") or 0),
        value,
    )


def _why(ranked: Sequence[int], told: Sequence[Said]) -> str:
    """The rule that decided between the first and the second figure."""
    if len(ranked) == 1:
        return "best.one" if sum(w.allows(ranked[0]) for w in told) == 1 else "best.most"
    first, second = _rank(ranked[0], told), _rank(ranked[1], told)
    differs = next(i for i in range(len(first)) if first[i] != second[i])
    return ("best.most", "best.some", "best.enemy", "best.named", "best.latest", "best.lower")[differs]
