"""What Tawthiq writes is not read again as reports, in a folder, packed, or by any name."""

import gzip
from pathlib import Path

import pytest

from tawthiq.export import FORMATS, writer
from tawthiq.incidents import from_json as incident_from_json
from tawthiq.incidents import to_json as incident_to_json
from tawthiq.incidents.casebook import Casebook
from tawthiq.incidents.page import incident_page
from tawthiq.readers import Defaults, Found, read
from tests.cli.helpers import run
from tests.export.records import bare, record
from tests.incidents.stories import told


def keys(path: Path) -> list[str]:
    return ["report" if isinstance(one, Found) else one.key for one in read(str(path), Defaults())]


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "summary"])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_extract_writes(tmp_path: Path, form: str, language: str) -> None:
    content = "".join(writer(form)([record(), bare()], language)).encode()  # type: ignore[arg-type]
    for name in (f"out.{form}", "out.txt"):
        (tmp_path / name).write_bytes(content)
        assert keys(tmp_path / name) == ["own_output"], name
    (tmp_path / f"out.{form}.gz").write_bytes(gzip.compress(content))
    assert keys(tmp_path / f"out.{form}.gz") == ["own_output"]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_incidents_and_their_pages(tmp_path: Path, language: str) -> None:
    casebook = Casebook()
    casebook.add(story.record for story in told()[:4])
    lines = [incident_to_json(one) for one in casebook.incidents()]
    (tmp_path / "incidents.jsonl").write_bytes(b"\n".join(lines))
    (tmp_path / "page.html").write_text(incident_page(incident_from_json(lines[0]), language), "utf-8")  # type: ignore[arg-type]
    assert keys(tmp_path / "incidents.jsonl") == keys(tmp_path / "page.html") == ["own_output"]


def test_a_folder_with_results_in_it_gives_its_reports_alone(monkeypatch, tmp_path):
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "one.txt").write_text("قُتل ثلاثة مدنيين في غارة على المدينة.", "utf-8")
    (folder / "nothing.jsonl").write_text('{"text": ""}\n', "utf-8")
    first = run(monkeypatch, "extract", folder, "-o", folder / "out.jsonl", "--rejected", folder / "rejected.jsonl")
    run(monkeypatch, "extract", folder / "one.txt", "-f", "html", "-o", folder / "pages")
    again = run(monkeypatch, "extract", folder, "-o", tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (folder / "out.jsonl").read_bytes()
    assert "2 reports: 1 read, 1 rejected" in first.err
    assert again.err.count("written by Tawthiq itself") == 4
    assert "كتبه توثيق نفسه" in run(monkeypatch, "extract", folder, "-f", "jsonl", "--lang", "ar").err


@pytest.mark.parametrize(
    "content",
    [
        '{"where": "إدلب", "text": "قُتل ثلاثة مدنيين في غارة على المدينة."}',
        '{"schema": "news/1", "text": "قُتل ثلاثة مدنيين في غارة على المدينة."}',
        'ref,text\n1,"قُتل ثلاثة مدنيين في غارة على المدينة."',
    ],
)
def test_what_others_write_is_read(tmp_path: Path, content: str) -> None:
    name = "a.jsonl" if content.startswith("{") else "a.csv"
    (tmp_path / name).write_text(content, "utf-8")
    assert keys(tmp_path / name) == ["report"]
