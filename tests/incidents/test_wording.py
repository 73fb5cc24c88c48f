"""English and Arabic say the same, with the same values filled in."""

import re
import string

import pytest

from tawthiq.incidents.wording import catalogue

ENGLISH, ARABIC = catalogue("en"), catalogue("ar")
SIGNS_ONLY = ("account", "origin.via", "origin.plain")


def test_same_keys():
    assert list(ENGLISH) == list(ARABIC)


@pytest.mark.parametrize("key", ENGLISH)
def test_same_values_and_clean_arabic(key):
    fields = [{name for _, name, _, _ in string.Formatter().parse(words[key]) if name} for words in (ENGLISH, ARABIC)]
    assert fields[0] == fields[1]
    if key not in SIGNS_ONLY:
        assert re.search("[\u0621-\u064a]", ARABIC[key])
    assert not re.search("[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufefc\u06cc\u06a9]", ARABIC[key])
