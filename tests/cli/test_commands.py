"""Help, version, schema, explain and evaluate."""

import json
import os
import subprocess
import sys
from importlib.resources import files

import pytest

from tawthiq import __version__
from tawthiq.cli.main import application
from tawthiq.cli.schema import schema_text
from tests.cli.helpers import run
from tests.evaluation.cases import GOLD, record_like, rows
from tests.export.records import BODY

COMMANDS = ("extract", "explain", "evaluate", "schema")


@pytest.mark.parametrize("command", COMMANDS)
def test_help_in_both_languages(monkeypatch, command):
    english = run(monkeypatch, command, "--help")
    arabic = run(monkeypatch, command, "--help", "--lang=ar")
    assert english.code == arabic.code == 0
    assert "Example" in english.text
    assert "الاستعمال:" in arabic.text
    assert "مثال" in arabic.text or "أمثلة" in arabic.text
    for text in (english.text, arabic.text):
        assert "help." not in text


def test_every_option_has_help():
    for language in ("en", "ar"):
        for command in application(language).commands.values():
            for parameter in command.params:
                assert parameter.help, (command.name, parameter.name)
                assert not parameter.help.startswith("help.")


def test_version(monkeypatch):
    assert run(monkeypatch, "--version").text == f"tawthiq {__version__}\n"


def test_shipped_schema_is_the_generated_one(monkeypatch):
    assert files("tawthiq.record").joinpath("schema.json").read_text("utf-8") == schema_text()
    assert run(monkeypatch, "schema").text == schema_text()
    assert json.loads(schema_text())["$id"] == "tawthiq.record/1"


def test_explain(monkeypatch):
    done = run(monkeypatch, "explain", "-", stdin=BODY.encode())
    assert done.code == 0
    assert "rule: \u2068verb and count\u2069" in done.text
    assert "1 report: 1 read, 0 rejected" in done.err


def test_evaluate_records(monkeypatch, tmp_path):
    path = tmp_path / "records.jsonl"
    path.write_text("".join(json.dumps(record_like(row, 1)) + "\n" for row in rows()), encoding="utf-8")
    text = run(monkeypatch, "evaluate", GOLD, path, "--misses", "3", "--folds", "3").text
    assert "40 reports, 40 with a record" in text
    assert "counts_and_bound   F1 0." in text
    assert text.count("missed: ") == 3
    assert text.count("overall ") == 4
    figures = json.loads(run(monkeypatch, "evaluate", GOLD, path, "--json", "--folds", "3").text)
    assert len(figures["folds"]) == 3
    assert f"F1 {figures['overall']['f1']:.3f}" in text


def test_evaluate_what_the_engine_reads(monkeypatch):
    assert "40 reports, 40 with a record" in run(monkeypatch, "evaluate", GOLD).text


def test_evaluate_refuses(monkeypatch, tmp_path):
    path = tmp_path / "g.jsonl"
    path.write_text('{"id": 1}\n', encoding="utf-8")
    done = run(monkeypatch, "evaluate", path)
    assert done.code == 1
    assert f"{path}:1: not an annotated report: KeyError" in done.err
    assert run(monkeypatch, "evaluate", tmp_path / "none.jsonl").code == 1
    assert run(monkeypatch, "evaluate", GOLD, "--folds", "1").code == 2


def test_completion(monkeypatch):
    monkeypatch.setenv("_TAWTHIQ_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", "tawthiq ev")
    monkeypatch.setenv("COMP_CWORD", "1")
    with pytest.raises(SystemExit):
        run(monkeypatch)


def test_a_closed_pipe_ends_the_run_quietly():
    reading, writing = os.pipe()
    os.close(reading)
    code = "import sys; from tawthiq.cli.main import run; run(['schema'] if len(sys.argv) < 2 else sys.argv[1:])"
    done = subprocess.run([sys.executable, "-c", code], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


def test_help_comes_at_once():
    """Neither the engine nor what draws bars is loaded for it."""
    code = "import sys; from tawthiq.cli.main import main; main(['--help']); print([*sys.modules], file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    for module in ("rich", "tawthiq.engine", "tawthiq.lexicon", "tawthiq.evaluation", "tawthiq.export.html"):
        assert f"'{module}'" not in done.stderr
