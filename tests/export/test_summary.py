"""The summary shows every account with its speaker, and isolates the report's own words."""

import re

import pytest

from tawthiq.export.style import Style
from tawthiq.export.summary import isolated, write_summary
from tests.export.records import bare, record


def plain(text: str) -> str:
    return re.sub("[\u2068\u2069]", "", text)


def test_english():
    text = plain("".join(write_summary([record(), bare()], "en")))
    for words in (
        "published 2024-05-15 (given)",
        "1. Shelling, artillery or missile attack “قصف”",
        "2. Attack [denied]",
        "killed      ≥ 12 شخصاً",
        "said by شبكة الفرات → رويترز → مصدر طبي (unnamed)",
        "killed      3 أطفال (children) [among them]",
        "wounded     ~ 40 آخرين",
        "displaced   عشرات",
        "initiator   قوات النظام (Syrian army), numbering ~ 500",
        "[with reserve على ما يبدو]",
        "killed      0 مدنيين (civilians) [says there were none]",
        "not disclosed: شبكة الفرات → متحدث باسم الجيش (unnamed) “ولم يكشف",
        "30 km west of حلب",
        "place: السماء - no word of the report tells them apart: Al-Sama, Homs, SY; Al-Sama, Marib, YE",
        "دارة عزة (Darat Izza, Aleppo, SY · town)",
        "publication date not known (may be 2018-02-08 | 2024-02-08)",
        "tells of no act of armed violence · 0 events",
    ):
        assert words in text, words


def test_arabic():
    text = plain("".join(write_summary([record()], "ar")))
    for words in (
        "حدثان · 6 أعداد · 4 مصادر",
        "القائل شبكة الفرات ← رويترز ← مصدر طبي (لم يُسمَّ)",
        "«بينهم ثلاثة أطفال»",
        "قتلى        ما لا يقل عن 12 شخصاً",
        "قتلى        0 مدنيين (مدنيون) [ينفي وقوع أي حالة]",
        "قوات النظام (الجيش السوري)، وعددهم نحو 500",
        "دارة عزة (دارة عزة، محافظة حلب، سوريا · ",
        "مكان: السماء - لا كلمة في التقرير تميز بينها: السماء، حمص، سوريا؛ السماء، مأرب، اليمن",
    ):
        assert words in text, words


def test_an_arabic_summary_says_nothing_of_its_own_in_latin_letters():
    text = plain("".join(write_summary([record()], "ar"))).replace("market", "")
    assert re.findall("[A-Za-z]+", text) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_isolates_are_closed_on_their_line(language):
    for line in "".join(write_summary([record(), bare()], language, Style(True))).splitlines():
        assert line.count("\u2068") == line.count("\u2069")


def test_words_cannot_steer_the_terminal():
    assert isolated("\x1b[2J قتل\u202e\r\nجنود") == "\u2068[2J قتل جنود\u2069"
