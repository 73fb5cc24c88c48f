"""One page holds all it needs: its style with a fingerprint that the page itself demands, and nothing that runs.

head (policy, style) → choices of language and rules → list of reports → report beside what was read in it → foot
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files

import msgspec

from tawthiq.export.html.marks import lighting, marked
from tawthiq.export.html.markup import isolated, label, latin, text
from tawthiq.export.html.panel import Panel
from tawthiq.export.values import Value, values
from tawthiq.messages import Language, say
from tawthiq.record import WITHHELD, Record

LEGEND = ("toll", "source", "event", "actor", "place", "time", "weapon", "doubt")

LIT_PAGE_MOST = 3000
"""Values of a page up to which words and values light each other: a browser opens such a page in 2 s, one of 9,000
values in 7 s and one of 30,000 not in 30 s. Beyond, each leads to the other as a link; a folder of pages has no limit.
"""


def page(records: list[Record], language: Language = "ar", index: str | None = None) -> str:
    """A page of reports; `index` is the address of the page that lists all, where there is one."""
    read = [values(record) for record in records]
    lit = max(map(len, read), default=0) if sum(map(len, read)) <= LIT_PAGE_MOST else 0
    style = f"{stylesheet()}\n{lighting(lit)}"
    first = records[0].report if len(records) == 1 else None
    title = (first.title or first.ref) if first else say(language, "label.reports")
    sections = "".join(_report(record, read[n], f"r{n}") for n, record in enumerate(records))
    contents = _contents([(f"#r{n}", record) for n, record in enumerate(records)]) if len(records) != 1 else ""
    back = f'<p class="back"><a href="{text(index)}">{label("label.to_list")}</a></p>' if index else ""
    return document(title, style, f"{back}{contents}{sections}", language)


def index_page(links: list[tuple[str, Record]], language: Language) -> str:
    """The list of reports that stand each on a page of its own."""
    return document(say(language, "label.reports"), stylesheet(), _contents(links), language, rules=False)


def document(title: str, style: str, body: str, language: Language, rules: bool = True) -> str:
    """A whole page: right to left, labels in one of two languages, no script, nothing from elsewhere.

    `rules`: whether it holds rules to be shown or not.
    """
    fingerprint = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'"
    return (
        f'<!DOCTYPE html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Tawthiq">\n'
        f'<meta name="referrer" content="no-referrer">\n<meta name="color-scheme" content="light dark">\n'
        f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n{_choices(language, rules)}"
        f"<main>{body}</main>\n</body>\n</html>\n"
    )


@cache
def stylesheet() -> str:
    """The style of all pages."""
    return files("tawthiq.export.html").joinpath("style.css").read_text("utf-8")


def _choices(language: Language, rules: bool) -> str:
    """Language and rules are chosen by form fields that the style sheet looks at; they come first on the page."""
    fields = "".join(
        f'<input class="choice" type="radio" name="language" id="choose-{code}" aria-label="{name}"'
        f"{' checked' if code == language else ''}>"
        for code, name in (("ar", "العربية"), ("en", "English"))
    )
    labels = '<label for="choose-ar" lang="ar">العربية</label><label for="choose-en" lang="en">English</label>'
    if rules:
        shown = say(language, "label.show_rules")
        fields += f'<input class="choice" type="checkbox" id="choose-rules" aria-label="{shown}">'
        labels += f'<label for="choose-rules">{label("label.show_rules")}</label>'
    brand = '<span class="brand"><span lang="ar">توثيق</span> <bdi dir="ltr" lang="en">Tawthiq</bdi></span>'
    return f'{fields}<header class="top">{brand}<nav>{labels}</nav></header>\n'


def _contents(links: list[tuple[str, Record]]) -> str:
    rows = "".join(
        f'<li><a href="{text(address)}">{isolated(record.report.title or record.report.ref)}</a> '
        f"<small>{_facts(record)}</small></li>"
        for address, record in links
    )
    return f'<nav class="contents"><h1>{label("label.reports")}</h1><ol>{rows}</ol></nav>'


def _facts(record: Record) -> str:
    report = record.report
    outlet = [isolated(report.outlet.name)] if report.outlet.name else []
    day = [latin(report.published.date)] if report.published.date else []
    events = label("label.event_count", n=len(record.events))
    accounts = label("label.account_count", n=sum(len(event.casualties) for event in record.events))
    return " · ".join([*outlet, *day, events, accounts])


def _report(record: Record, read: list[Value], name: str) -> str:
    report = record.report
    title_end = len(report.title) if report.title else 0
    engine = f"{record.engine.name} {record.engine.version}"
    made = label("label.made_by", version=record.engine.version, engine=record.engine.name)
    digest = f'<bdi dir="ltr" class="digest">{text(engine)} · {text(record.engine.lexicon)} · {text(report.id)}</bdi>'
    panel = Panel(record, read, name)
    legend = _legend() if read else ""
    shown = marked(report.text, read, name, title_end)
    if report.withheld:
        shown = shown.replace(text(WITHHELD), f'<span class="withheld">{text(WITHHELD)}</span>')
    return (
        f'<article class="entry" id="{name}">'
        f'<a class="skip" href="#{name}read">{label("label.skip")}</a>'
        f'<div class="paper"><p class="facts">{_head(record, panel)}</p>'
        f'<div class="text" lang="ar" dir="rtl">{shown}</div>{legend}</div>'
        f'<aside class="panel" id="{name}read">{panel.html()}</aside>'
        f"<footer>{made}<br>{latin(report.ref)}<br>{digest}</footer></article>"
    )


def _head(record: Record, panel: Panel) -> str:
    report, published = record.report, record.report.published
    outlet = panel.fact("report.outlet", report.outlet.name) if report.outlet.name else label("label.outlet_untold")
    parts = [f"<strong>{outlet}</strong>"]
    if report.byline:
        parts.append(f"{label('label.byline')} {panel.fact('report.byline', report.byline)}")
    if published.date:
        basis = label(f"basis.{published.basis}")
        day = panel.fact("report.published", published.date, "ltr")
        parts.append(f"{label('label.published')} {day} <small>({basis})</small>")
    else:
        days = panel.fact("report.published", " | ".join(published.candidates), "ltr")
        known = f" ({label('label.candidates')} {days})" if published.candidates else ""
        parts.append(label("label.published_unknown") + known)
    if report.url and report.url.startswith(("http://", "https://")):
        parts.append(f'<a href="{text(report.url)}" rel="noopener noreferrer">{latin(report.url[:60])}</a>')
    relevant = label("label.relevant" if report.relevant else "label.irrelevant")
    if report.withheld is not msgspec.UNSET:
        relevant += f'</b> <b class="chip withheld">{label("label.withheld", n=len(report.withheld))}'
    return f'{" · ".join(parts)} <b class="chip">{relevant}</b>'


def _legend() -> str:
    keys = "".join(f'<li><span class="m {kind}">{label(f"legend.{kind}")}</span></li>' for kind in LEGEND)
    return f'<ul class="legend" aria-label="{say("ar", "label.legend")}">{keys}</ul>'
