from pathlib import Path

import pytest

from tawthiq.errors import LexiconError
from tawthiq.lexicon import find_tables, read_table
from tests.lexicon.helpers import write


def test_a_table_of_words(tmp_path: Path) -> None:
    rows = ("# A comment.", "term,form,gloss,effect", "", "قال|قالت,verb,said,asserts", "~نفي,noun,exile,,exile")
    path = write(tmp_path, "words", *rows)
    entries, columns = read_table(path, "words")
    assert columns == ["gloss", "effect"]
    assert [(e.table, e.line, e.term, e.form) for e in entries] == [("words", 4, "قال|قالت", "verb")]
    assert (entries[0]["gloss"], entries[0]["effect"], entries[0]["no such column"]) == ("said", "asserts", "")
    removed, _ = read_table(path, "words", removed=True)
    assert [(e.line, e.term, e["gloss"]) for e in removed] == [(5, "نفي", "exile")]


def test_a_table_of_names(tmp_path: Path) -> None:
    path = write(tmp_path, "places", "id,country,names", "7,SY,حلب|الشهباء", "~8,SY,الباب")
    entries, columns = read_table(path, "places")
    assert columns == ["id", "country"]
    assert [(e.term, e.form, e["id"], e["country"]) for e in entries] == [("حلب|الشهباء", "name", "7", "SY")]


def test_cells_may_be_left_out_at_the_end(tmp_path: Path) -> None:
    entries, _ = read_table(write(tmp_path, "words", "term,form,gloss,effect", "قال,verb"), "words")
    assert entries[0]["effect"] == ""


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["term,form", ",verb"], "words:2: a row without a term"),
        (["term,form", "|,verb"], "words:2: a row without a term"),
        (["term,form", "قال,verbs"], "words:2: form 'verbs' is none of adjective, fixed"),
        (["term,form", "قال"], "words:2: form '' is none of"),
        (["# note", "term,form", "قال,verb,said"], "words:3: 3 columns where the header has 2"),
        (["word,form", "قال,verb"], "words:1: the header must begin with term, form"),
        (["# only a comment"], "words: the table has no header"),
    ],
)
def test_a_broken_table_names_its_line(tmp_path: Path, rows: list[str], message: str) -> None:
    path = write(tmp_path, "words", *rows)
    with pytest.raises(LexiconError, match=message):
        read_table(path, "words")


def test_tables_are_found_by_their_header(tmp_path: Path) -> None:
    write(tmp_path, "claims/denial/lexicon", "# note", "term,form", "نفى,verb")
    write(tmp_path, "mentions/places", "id,names", "1,حلب")
    write(tmp_path, "events/types", "family,type", "shelling,attack")
    assert [name for name, _ in find_tables(tmp_path)] == ["claims/denial/lexicon", "mentions/places"]
