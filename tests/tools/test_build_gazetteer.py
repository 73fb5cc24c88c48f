"""A row that names a town by the wrong id is told, and so is a table that was not written anew."""

from tools import build_gazetteer


def rows(*cells: str):
    keys = ("geonameid", "change", "latin", "spellings")
    return lambda _: [dict(zip(keys, line.split("\t"), strict=True)) for line in cells]


def test_a_wrong_id_is_told(monkeypatch):
    monkeypatch.setattr(build_gazetteer, "read_rows", rows("1\t+\tHama\tحماه", "2\t+\tHama\tحماه", "3\t+\tHoms\tحمص"))
    told = list(build_gazetteer.strangers({"1": {"name": "Hama"}, "2": {"name": "Raqqa"}}))
    assert told == [
        "names.tsv: 2 (Hama): GeoNames calls it 'Raqqa'; write that as latin, or mend the id",
        "names.tsv: 3 (Homs): GeoNames' list of towns has no such id; a place it lacks goes into villages.tsv",
    ]


def test_a_spelling_taken_away_may_name_the_town_as_it_likes(monkeypatch):
    monkeypatch.setattr(build_gazetteer, "read_rows", rows("1\t-\tMedina\tمدينة"))
    assert list(build_gazetteer.strangers({"1": {"name": "Madinah"}})) == []


def test_a_table_not_written_anew_is_told(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["build_gazetteer.py", "--check"])
    monkeypatch.setattr(build_gazetteer, "table", lambda: "another")
    assert build_gazetteer.main() == 1
    assert capsys.readouterr().out == "gazetteer.tsv differs: python tools/build_gazetteer.py writes it\n"
