"""Who must answer for a figure reads down from it: to the accounts, to the reports, to what people decided."""

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files

import msgspec

from tawthiq.incidents.figures.derive import in_signs, marks_of
from tawthiq.incidents.grid import Line, columns, lines_of
from tawthiq.incidents.in_language import in_language
from tawthiq.incidents.model import Account, Incident, Origin, Where
from tawthiq.incidents.page.markup import cells, isolated, latin, mixed, section, text
from tawthiq.incidents.page.routes import routes
from tawthiq.incidents.page.sketch import sketch
from tawthiq.incidents.page.timeline import timeline
from tawthiq.incidents.sheet import NEAREST, more_unsure, place_name, shown_of, speaker
from tawthiq.incidents.wording import COMMA, Language, say, term


def incident_page(incident: Incident, language: Language = "ar") -> str:
    """The whole page as HTML that needs nothing else."""
    incident = in_language(incident, language)
    title = f"{place_name(incident.place, language)} - {incident.date.start or '?'}"
    policy = f"default-src 'none'; style-src 'sha256-{_fingerprint()}'; base-uri 'none'; form-action 'none'"
    direction = "rtl" if language == "ar" else "ltr"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Tawthiq">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{text(title)}</title>\n<style>{_style()}</style>\n</head>\n"
        f"<body>\n<main>\n{_body(incident, language)}\n"
        "</main>\n</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return files("tawthiq.incidents.page").joinpath("style.css").read_text("utf-8")


def _fingerprint() -> str:
    return b64encode(sha256(_style().encode("utf-8")).digest()).decode("ascii")


def _body(incident: Incident, language: Language) -> str:
    def head(name: str) -> str:
        return term(language, "head", name)

    where = sketch(incident, language)
    places = f'<div class="two">{where}<div>{_places(incident, language)}</div></div>' if where else ""
    return "\n".join(
        filter(
            None,
            [
                _head(incident, language),
                section("figures", head("accounts"), _grid(incident, language)),
                section("derivation", head("derivation"), _derivation(incident, language)),
                section("timeline", head("timeline"), timeline(incident, language)),
                section("map", head("map"), places),
                section("accounts", head("origins"), _accounts(incident, language)),
                section("graph", head("graph"), routes(incident, language)),
                section("responsibility", head("responsibility"), _responsibility(incident, language)),
                section("reports", head("reports"), _reports(incident, language)),
                section("links", head("links"), _links(incident, language)),
                section("unsure", head("unsure"), _unsure(incident, language)),
                section("judgements", head("judgements"), _judgements(incident, language)),
            ],
        )
    )


def _head(incident: Incident, language: Language) -> str:
    def fact(name: str, value: str) -> str:
        return f"<dt>{text(term(language, 'head', name))}</dt><dd>{value}</dd>"

    grade = incident.grade
    shown = grade.given or grade.suggested
    who = f"{term(language, 'head', 'given')}: {grade.given_by}, {grade.given_reason}" if grade.given else grade.reason
    days = " / ".join(dict.fromkeys(day for day in (incident.date.start, incident.date.end) if day)) or "?"
    sides = COMMA[language]
    shown_sides, left = shown_of(incident.sides)
    parties = sides.join(
        f"{isolated(s.name)} <small>{text(sides.join(term(language, 'role', r) for r in s.roles))}</small>"
        for s in shown_sides
    )
    if left:
        parties += f" <small>{mixed(say(language, 'note.more', n=left))}</small>"
    place = incident.place
    words = f" «{isolated(place.text)}»" if place.text else ""
    counts = say(
        language, "note.counts", reports=len(incident.reports), origins=len(incident.origins),
        accounts=len(incident.accounts),
    )  # fmt: skip
    if incident.withheld is not msgspec.UNSET:
        counts += f" · {say(language, 'note.withheld', n=incident.withheld)}"
    facts = [
        fact("grade", f'<span class="grade {shown}">{text(term(language, "grade.name", shown))}</span> {mixed(who)}'),
        fact("date", f"{latin(days)} <small>{mixed(incident.date.reason)}</small>"),
        fact("place", f"{isolated(place_name(place, language))}{words} <small>{mixed(place.reason)}</small>"),
        fact("types", text(sides.join(term(language, "type", kind) for kind in incident.types))),
        fact("sides", parties or "-"),
    ]
    former = fact("formerly", latin(", ".join(incident.formerly))) if incident.formerly else ""
    return (
        f"<header><small>{text(term(language, 'head', 'incident'))} {latin(incident.id)} · {text(counts)}</small>"
        f"<h1>{isolated(_title(place, language))}{sides}{latin(days)}</h1>"
        f'<dl class="facts">{"".join(facts)}{former}</dl></header>'
    )


def _title(place: Where, language: Language) -> str:
    """The place as Arabic reports print it, in English as the gazetteer has it."""
    return (place.text if language == "ar" else None) or place_name(place, language)


# -- figures -----------------------------------------------------------------------------------------------------


def _people(line: Line, language: Language) -> str:
    figure = line.figure
    words = text(term(language, "outcome", figure.outcome))
    if figure.category is not None:
        words += " " + text(term(language, "category", figure.category))
    return words + (f" <small>{isolated(figure.side)}</small>" if figure.side else "")


def _grid(incident: Incident, language: Language) -> str:
    lines = lines_of(incident)
    if not lines:
        return ""
    origins = columns(incident)
    by_id = {o.id: o for o in incident.origins}
    heads = [text(term(language, "head", name)) for name in ("low", "best", "high")]
    heads += [f"{latin(name)}<small>{isolated(by_id[name].name)}</small>" for name in origins]
    rows = [cells(["", *heads], "th")]
    for line in lines:
        said = "".join(f'<td class="count">{_said(line.cells.get(name, []))}</td>' for name in origins)
        three = "".join(
            f'<td class="three">{latin("?" if v is None else v)}</td>'
            for v in (line.figure.low, line.figure.best, line.figure.high)
        )
        kind = ' class="part"' if line.figure.part else ""
        rows.append(f"<tr><td{kind}>{_people(line, language)}</td>{three}{said}</tr>")
    return f'<div class="scroll"><table>{"".join(rows)}</table></div>'


def _said(accounts: list[Account]) -> str:
    """The words of one origin, replaced and denied ones struck out."""
    out: dict[str, None] = {}
    for one in accounts:
        word = latin(in_signs(one))
        if one.superseded_by is not None or one.denied:
            word = f"<s>{word}</s>"
        out[f'<span class="enemy">{word}</span>' if one.about_enemy else word] = None
    return " ".join(out)


def _derivation(incident: Incident, language: Language) -> str:
    out = []
    for line in lines_of(incident):
        steps = "".join(f"<li>{mixed(step)}</li>" for step in line.figure.derivation)
        out.append(f'<h3>{_people(line, language)}</h3><ol class="way">{steps}</ol>')
    return "".join(out)


# -- accounts, reports -------------------------------------------------------------------------------------------


def _accounts(incident: Incident, language: Language) -> str:
    out = []
    for origin in incident.origins:
        mine = [a for a in incident.accounts if a.origin == origin.id]
        items = "".join(_account(one, language) for one in mine)
        out.append(f'{_origin(origin, language)}<ul class="accounts">{items}</ul>')
    return "".join(out)


def _origin(origin: Origin, language: Language) -> str:
    kind = text(term(language, "kind", origin.kind)) + (
        f"{COMMA[language]}{isolated(origin.affiliation)}" if origin.affiliation else ""
    )
    via = f" · {text(term(language, 'head', 'via'))} {isolated('، '.join(origin.via))}" if origin.via else ""
    told = f" · {text(term(language, 'head', 'outlets'))} {latin(', '.join(origin.reports))}"
    trust = f" · {text(term(language, 'head', 'reliability'))} {latin(origin.reliability)}"
    note = f'<span class="tag">{mixed(origin.note)}</span>' if origin.note else ""
    return f"<h3>{latin(origin.id)} {isolated(origin.name)} <small>{kind}{via}{told}{trust}</small>{note}</h3>"


def _account(one: Account, language: Language) -> str:
    tags = "".join(f'<span class="tag">{mixed(mark)}</span>' for mark in marks_of(one, language))
    outcome = text(term(language, "outcome", one.outcome))
    trust = f"{text(term(language, 'head', 'credibility'))} {latin(one.credibility)}"
    old = " old" if one.superseded_by is not None else ""
    return (
        f'<li class="{one.outcome}{old}"><strong>{outcome} {latin(in_signs(one))}</strong> '
        f"<q>{isolated(one.evidence.text)}</q>{tags}<br>"
        f"<small>{latin(one.report)} · {latin(one.published or '?')} · "
        f"{latin(f'{one.evidence.start}-{one.evidence.end}')} · {trust}</small></li>"
    )


def _reports(incident: Incident, language: Language) -> str:
    heads = ["", *(text(term(language, "head", name)) for name in ("outlet", "day", "copy_of"))]
    rows = [cells(heads, "th")]
    rows += [
        cells([latin(r.ref), isolated(r.outlet or "-"), latin(r.published or "?"), latin(r.copy_of or "")])
        for r in incident.reports
    ]
    return f'<div class="scroll"><table>{"".join(rows)}</table></div>'


def _places(incident: Incident, language: Language) -> str:
    rows = [
        cells([isolated(p.text), isolated(p.name), text(term(language, "level", p.level)), latin(", ".join(p.reports))])
        for p in incident.place.places
    ]
    return f'<div class="scroll"><table>{"".join(rows)}</table></div>' if rows else ""


def _responsibility(incident: Incident, language: Language) -> str:
    items = "".join(
        f"<li>{isolated(one.name)} - {text(term(language, 'stance', one.stance))} {mixed(speaker(one, incident))}: "
        f"<q>{isolated(one.evidence.text)}</q></li>"
        for one in incident.responsibility
    )
    return f"<ul>{items}</ul>" if items else ""


# -- grouping, judgements ----------------------------------------------------------------------------------------


def _links(incident: Incident, language: Language) -> str:
    out = []
    for link in incident.links:
        name = latin(f"{link.a.split('#')[0]} ~ {link.b.split('#')[0]}: {link.score:.1f}")
        out.append(f"<details><summary>{name}</summary>{_reasons(link.reasons, language)}</details>")
    return "".join(out)


def _unsure(incident: Incident, language: Language) -> str:
    items = "".join(
        f"<li>{latin(f'{one.incident} ({one.score:.1f})')}{_reasons(one.reasons, language)}</li>"
        for one in incident.unsure[:NEAREST]
    )
    more = more_unsure(incident, language).strip()
    return f"<ul>{items}</ul>{f'<p>{mixed(more)}</p>' if more else ''}" if items else ""


def _reasons(reasons: Iterable[str], language: Language) -> str:
    """Reasons as a list; in English a name in Arabic letters keeps its own direction, in Arabic each piece does."""
    shown = isolated if language == "en" else mixed
    return f"<ul>{''.join(f'<li>{shown(reason)}</li>' for reason in reasons)}</ul>"


def _judgements(incident: Incident, language: Language) -> str:
    items = []
    for one in incident.judgements:
        change = f" {latin(f'{one.field}: {one.was} → {one.now}')}" if one.field else ""
        void = "" if one.applied else f' <span class="tag">{text(say(language, "note.void"))}</span>'
        kind = text(term(language, "judged", one.kind))
        items.append(f"<li>{kind}{change} - {isolated(one.by)}, {latin(one.at)}: {isolated(one.why)}{void}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""
