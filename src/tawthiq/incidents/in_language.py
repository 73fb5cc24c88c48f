"""An incident is kept in English and read in either language: derivations follow anew from its accounts.

The reasons of links, which follow from texts that are no part of it, are known again by their words. Sides and places
that are told by ids and in Latin letters get the Arabic names that the records give them.
"""

from msgspec.structs import replace

from tawthiq.incidents.figures import figures_of
from tawthiq.incidents.grade import grade_of
from tawthiq.incidents.model import Incident, Link, Origin, Unsure, Where
from tawthiq.incidents.names import Names
from tawthiq.incidents.origins import with_notes
from tawthiq.incidents.setting import date_of, place_reason
from tawthiq.incidents.wording import Language
from tawthiq.incidents.wording.reasons import reason_in


def in_language(incident: Incident, language: Language) -> Incident:
    """The incident with its reasons and names in a language; values, and what people judged, stay as they are."""
    if language == "en":
        return incident
    names = Names(incident.arabic, language)
    copies = {r.ref: r.copy_of for r in incident.reports if r.copy_of is not None}
    published = [r.published for r in incident.reports if r.published is not None]
    dated = date_of(incident.date.dates, copies, published, language)
    origins = with_notes([_origin(one, names) for one in incident.origins], language)
    doers = [replace(one, name=names(one.entity or one.name)) for one in incident.responsibility]
    graded = grade_of(origins, incident.accounts, doers, incident.types, language)
    figures = figures_of(incident.accounts, origins, language)
    place = incident.place
    return replace(
        incident,
        date=replace(incident.date, reason=dated.reason),
        place=replace(
            place_in(incident, language), reason=place_reason(place.name, place.places, copies, language, names)
        ),
        sides=tuple(replace(side, name=names(side.entity or side.name)) for side in incident.sides),
        origins=tuple(origins),
        figures=tuple(replace(one, side=names.of(one.side)) for one in figures),
        responsibility=tuple(doers),
        grade=replace(incident.grade, reason=graded.reason),
        links=tuple(replace(one, reasons=_reasons(one, language, names)) for one in incident.links),
        unsure=tuple(replace(one, reasons=_reasons(one, language, names)) for one in incident.unsure),
    )


def place_in(incident: Incident, language: Language) -> Where:
    """The place of an incident with its names in a language."""
    names, place = Names(incident.arabic, language), incident.place
    return replace(
        place,
        name=names.of(place.name),
        country=names.of(place.country),
        admin1=names.of(place.admin1),
        places=tuple(replace(one, name=names(one.name)) for one in place.places),
    )


def _origin(origin: Origin, names: Names) -> Origin:
    return replace(origin, affiliation=names.of(origin.affiliation), party=names.of(origin.party))


def _reasons(tie: Link | Unsure, language: Language, names: Names) -> tuple[str, ...]:
    return tuple(reason_in(language, reason, names) for reason in tie.reasons)
