"""Every reason of a comparison can be read in Arabic, and none of the stories' is printed in English there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tawthiq.incidents import build, comparisons
from tawthiq.incidents.figures.derive import in_signs
from tawthiq.incidents.in_language import in_language
from tawthiq.incidents.page import incident_page
from tawthiq.incidents.sheet import explanation, sheet
from tawthiq.incidents.targets import KINDS
from tawthiq.incidents.wording import arabic_reasons, catalogue
from tawthiq.incidents.wording.reasons import reason_in
from tests.incidents.stories import told

INCIDENTS = list(build([s.record for s in told()]))
FOLDER = Path(comparisons.__file__).parent
COMPARISONS = {c.name: c for c in comparisons.COMPARISONS}
LATIN = re.compile("[A-Za-z][A-Za-z_]*")


@cache
def sentences() -> set[str]:
    """The first string of every Finding, and the words of the tolls, as the comparisons have them."""
    found = set()
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                found.add(node.args[1].value)
            if isinstance(node, ast.FunctionDef) and node.name == "_agree":
                strings = [n.value for n in ast.walk(node) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
                found.update(s for s in strings if s != node.body[0].value.value)
    return found - {"", "{}"}


def test_every_sentence_of_every_comparison_has_its_arabic():
    assert {english for known in arabic_reasons.SENTENCES.values() for english in known} == sentences()
    assert set(arabic_reasons.SENTENCES) == set(arabic_reasons.COMPARED) == set(COMPARISONS)
    assert set(arabic_reasons.VALUES["hit"]) == set(KINDS)


@pytest.mark.parametrize("name", arabic_reasons.SENTENCES)
def test_the_arabic_takes_the_same_values(name):
    for english, arabic in arabic_reasons.SENTENCES[name].items():
        assert len(re.findall(r"\{[^}]*\}", english)) == len(set(re.findall(r"\{\d\}", arabic))), english
        assert not LATIN.search(arabic)


def english_words() -> set[str]:
    """Every word that only a sentence in English can have."""
    texts = [*sentences(), *arabic_reasons.OTHER, *arabic_reasons.COMPARED, *catalogue("en").values()]
    texts += [word for known in arabic_reasons.VALUES.values() for word in known]
    words = {word for one in texts for word in LATIN.findall(re.sub(r"\{[^}]*\}", " ", one))}
    return {word for word in words if len(word) > 1}


def names_in(one) -> str:
    """What stays as it is: names of places and outlets, ids of parties, refs."""
    kept = [one.id, *one.formerly, *(s.entity or "" for s in one.sides), *(s.name for s in one.sides)]
    kept += [one.place.name or "", one.place.admin1 or "", one.place.country or ""]
    kept += [p.name for p in one.place.places] + [in_signs(a) for a in one.accounts]
    kept += [x for o in one.origins for x in (o.name, o.affiliation or "", o.party or "", o.entity or "", *o.via)]
    kept += [x for r in one.reports for x in (r.ref, r.outlet or "")]
    return " ".join(kept).lower()


def test_no_reason_of_the_stories_stays_english():
    known = english_words()
    places = " ".join(names_in(one) for one in INCIDENTS)
    for one in INCIDENTS:
        arabic = in_language(one, "ar")
        for before, after in zip((*one.links, *one.unsure), (*arabic.links, *arabic.unsure), strict=True):
            for english, reason in zip(before.reasons, after.reasons, strict=True):
                assert reason != english
                left = {w for w in LATIN.findall(reason) if w in known and w not in places}
                assert not left, reason


@pytest.mark.parametrize("show", [sheet, explanation])
def test_nothing_printed_in_arabic_holds_a_sentence_in_english(show):
    """Two English words side by side are a sentence, unless they are a name."""
    known = english_words()
    places = " ".join(names_in(one) for one in INCIDENTS)
    for one in INCIDENTS:
        for line in show(one, "ar"):
            for pair in re.findall("(?=\\b([A-Za-z]+) ([A-Za-z]+)\\b)", line):
                assert not known.issuperset(pair) or " ".join(pair).lower() in places, line


def test_the_page_tells_its_reasons_in_arabic():
    one = next(one for one in INCIDENTS if one.unsure and len(one.links) > 2)
    page = incident_page(one, "ar")
    assert "اليوم نفسه" in page.replace("</bdi>", "").replace("<bdi>", "")
    assert "the same day" not in page
    assert "the same day" in incident_page(one, "en")


def test_a_reason_nobody_knows_stays_as_it_is():
    for words in ("no reason", "place +1.0: somewhere else entirely", "tolls +1.0: odd, odd", "moon +1.0: full"):
        assert reason_in("en", words) == words
        assert words.split(": ")[-1] in reason_in("ar", words)


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("tolls +3.0: the same figure killed: 5 and 5", "الحصيلة +3.0: الرقم نفسه، قتلى: 5 و5"),
        ("hour +0.4: dawn and night meet", "الساعة +0.4: الوقتان متصلان: فجراً وليلاً"),
        ("hit +1.1: both hit: market, bus", "نوع الهدف +1.1: المستهدَف في كليهما: سوق، حافلة"),
        ("place +1.1: a lies within b (3 km, precision 80 km)", "المكان +1.1: a داخل b (المسافة 3 كم، والدقة 80 كم)"),
        ("place +1.1: a lies within b", "المكان +1.1: a داخل b"),
    ],
)
def test_values_stay_in_their_places(english, arabic):
    assert reason_in("ar", english) == arabic
