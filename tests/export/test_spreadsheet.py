"""A spreadsheet gets one row for each account, and nothing in it runs."""

import csv
import io

import msgspec

from tawthiq.export import writer
from tawthiq.export.spreadsheet import COLUMNS, guarded
from tests.export.records import bare, record


def rows(*records):
    text = "".join(writer("csv")(records, "en"))
    assert text.startswith("\ufeff")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_rows_and_cells():
    found = rows(record(), bare())
    assert len(found) == 7
    assert tuple(found[0]) == COLUMNS
    first, denied, quiet = found[0], found[5], found[6]
    assert (first["value"], first["low"], first["high"], first["bound"]) == ("12", "12", "", "at_least")
    assert (first["speaker"], first["chain"]) == ("مصدر طبي", "شبكة الفرات → رويترز → مصدر طبي")
    assert (first["initiators"], first["targets"], first["weapons"]) == ("قوات النظام", "سوق", "قصف مدفعي")
    assert first["strength"] == "قوات النظام: ~ 500"
    assert (first["date_start"], first["distance_km"], first["bearing"]) == ("2024-05-14", "30.0", "W")
    assert (first["place"], first["place_arabic"]) == ("Darat Izza", "دارة عزة")
    assert (first["admin1_arabic"], first["country_arabic"]) == ("محافظة حلب", "سوريا")
    assert (quiet["place_arabic"], quiet["rule"]) == ("", "")
    assert (denied["denied"], denied["claim_status"], denied["value"]) == ("true", "denied", "0")
    assert found[3]["hedge"] == "على ما يبدو"
    assert (quiet["event_id"], quiet["outcome"], quiet["evidence"]) == ("e2", "", "")


def test_no_formula_runs():
    for cell in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"):
        assert guarded(cell) == f"'{cell}"
    assert guarded(-33.5) == -33.5
    hostile = msgspec.structs.replace(
        record(), report=msgspec.structs.replace(record().report, title='=HYPERLINK("x")')
    )
    assert rows(hostile)[0]["title"] == '\'=HYPERLINK("x")'
