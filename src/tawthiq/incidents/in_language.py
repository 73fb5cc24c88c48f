"""An incident is kept in English and read in either language: derivations follow anew from its accounts.

The reasons of links, which follow from texts that are no part of it, are known again by their words.
"""

from msgspec.structs import replace

from tawthiq.incidents.figures import figures_of
from tawthiq.incidents.grade import grade_of
from tawthiq.incidents.model import Incident, Link, Unsure
from tawthiq.incidents.origins import with_notes
from tawthiq.incidents.setting import date_of, place_reason
from tawthiq.incidents.wording import Language
from tawthiq.incidents.wording.reasons import reason_in


def in_language(incident: Incident, language: Language) -> Incident:
    """The incident with its reasons in a language; values, and what people judged, stay as they are."""
    if language == "en":
        return incident
    copies = {r.ref: r.copy_of for r in incident.reports if r.copy_of is not None}
    published = [r.published for r in incident.reports if r.published is not None]
    dated = date_of(incident.date.dates, copies, published, language)
    graded = grade_of(incident.origins, incident.accounts, incident.responsibility, incident.types, language)
    place = incident.place
    return replace(
        incident,
        date=replace(incident.date, reason=dated.reason),
        place=replace(place, reason=place_reason(place.name, place.places, copies, language)),
        origins=tuple(with_notes(incident.origins, language)),
        figures=figures_of(incident.accounts, incident.origins, language),
        grade=replace(incident.grade, reason=graded.reason),
        links=tuple(replace(one, reasons=_reasons(one, language)) for one in incident.links),
        unsure=tuple(replace(one, reasons=_reasons(one, language)) for one in incident.unsure),
    )


def _reasons(tie: Link | Unsure, language: Language) -> tuple[str, ...]:
    return tuple(reason_in(language, reason) for reason in tie.reasons)
