from pathlib import Path

import pytest

from tools import check_lexicons

HEAD = "# effect: what it does\nterm\tform\tplural\tpresent\tgloss\teffect\twhy\n"


def findings(folder: Path, **tables: str) -> list[str]:
    for name, source in tables.items():
        path = folder / f"{name.replace('__', '/')}.tsv"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(source.encode())
    return [str(found) for found in check_lexicons.check_tables(folder, folder)]


def row(*cells: str) -> str:
    return "\t".join(cells) + "\n"


REMOVED = row("~نفي", "noun", "", "", "exile", "", "reads as exile")
SOUND = HEAD + row("قال|قالت", "verb", "", "يقول", "said", "asserts") + REMOVED


def test_a_sound_table_gives_nothing(tmp_path: Path) -> None:
    assert findings(tmp_path, words=SOUND) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (row("ق\u0640ال", "verb", "", "", "said"), "words.tsv:3: U+0640, a tatweel"),
        (row("\ufed7ال", "verb", "", "", "said"), "words.tsv:3: U+FED7, a presentation form"),
        (row("قال\u200f", "verb", "", "", "said"), "words.tsv:3: U+200F, an invisible mark"),
        (row("قال", "verb", "", "", "\u2067said\u2069"), "words.tsv:3: U+2067, an invisible mark"),
        (row("عل\u06cc", "name", "", "", "Ali"), "words.tsv:3: U+06CC, a Farsi or Urdu yeh"),
        (row("\u06a9تب", "verb", "", "", "wrote"), "words.tsv:3: U+06A9, a Farsi kaf"),
        (row("ا\u0653ل", "noun", "", "", "family"), "words.tsv:3: not in Unicode normal form NFC"),
        (row("قال", "verb", "", ""), "words.tsv:3: قال: no gloss"),
        (row("قال", "verb", "أقوال", "", "said"), "words.tsv:3: قال: a verb has no plural"),
        (row("قول", "noun", "أقوال", "يقول", "saying"), "words.tsv:3: قول: a noun has no present"),
        (row("قال", "verbs", "", "", "said"), "words.tsv:3: form 'verbs' is none of"),
        (row("", "verb", "", "", "said"), "words.tsv:3: a row without a term"),
        ("قال verb يقول said\n", "words.tsv:3: one column (part columns by tabs, not spaces) where the header has 7"),
        (row("قال||قالت", "verb", "", "", "said"), "words.tsv:3: an empty spelling"),
        (row("قال ", "verb", "", "", "said"), "words.tsv:3: white space to spare"),
        (row("أخذ  رأيه", "phrase", "", "", "asked"), "words.tsv:3: white space to spare"),
        (row("قال", "verb", "", "", "said", "asserts", "", "more"), "words.tsv:3: 8 columns where the header has 7"),
        (row("~قال", "verb", "", "", "said"), "words.tsv:3: قال: taken out (~) without a reason"),
        (row("~قال", "verb", "", "", "said", "", ""), "words.tsv:3: قال: taken out (~) without a reason"),
        (row("أعلن|اعلن", "verb", "", "", "announced"), "words.tsv:3: اعلن is spelled twice in one row"),
        (row("قال", "verb", "", "", "said").replace("\n", "\r\n"), "words.tsv:3: a carriage return"),
    ],
)
def test_a_wrong_row_names_its_line(tmp_path: Path, line: str, message: str) -> None:
    found = findings(tmp_path, words=HEAD + line)
    assert any(text.startswith(message) for text in found), found


def test_a_value_one_letter_away_from_a_commoner_one_is_a_slip(tmp_path: Path) -> None:
    rows = row("نفى", "verb", "", "", "denied", "denied") + row("أنكر", "verb", "", "", "denied", "denied")
    assert findings(tmp_path, words=HEAD + rows + row("دحض", "verb", "", "", "refuted", "denyed")) == [
        "words.tsv:5: دحض: effect 'denyed': meant 'denied'? If not, name it in the table's comments"
    ]
    assert findings(tmp_path, words=HEAD + rows + row("دحض", "verb", "", "", "refuted", "denieds")) != []
    assert findings(tmp_path, words=HEAD + rows + row("دحض", "verb", "", "", "refuted", "withheld")) == []
    assert findings(tmp_path, words="# denies\n" + HEAD + rows + row("دحض", "verb", "", "", "", "denies"))[0].endswith(
        "no gloss"
    )


def test_duplicates_are_seen_through_letter_variants(tmp_path: Path) -> None:
    table = HEAD + row("أكّد", "verb", "", "", "affirmed") + row("قال|اكد", "verb", "", "", "said")
    assert findings(tmp_path, words=table) == ["words.tsv:4: اكد (verb) stands in line 3 already"]


def test_one_spelling_may_have_two_readings(tmp_path: Path) -> None:
    table = "# kind: what it is\nterm\tform\tgloss\tkind\nنحو\tname\tabout\tbound\nنحو\tname\ttowards\tway\n"
    assert findings(tmp_path, words=table) == []
    assert findings(tmp_path, words=table.replace("way", "bound")) == [
        "words.tsv:4: نحو (name) stands in line 3 already"
    ]


def test_mending_takes_out_what_folds_alike(tmp_path: Path) -> None:
    table = HEAD + row("أعلن|اعلن|أعلنت", "verb", "", " يعلن", "announced  it") + row("الـ7", "name", "", "", "the 7")
    assert findings(tmp_path, words=table) != []
    assert check_lexicons.mend(tmp_path) == 1
    assert findings(tmp_path) == []
    mended = (tmp_path / "words.tsv").read_text(encoding="utf-8")
    assert mended.split("\n")[2:4] == ["أعلن|أعلنت\tverb\t\tيعلن\tannounced it", "ال7\tname\t\t\tthe 7"]
    assert check_lexicons.mend(tmp_path) == 0


def test_one_spelling_may_be_a_verb_and_a_noun(tmp_path: Path) -> None:
    table = HEAD + row("قتل", "verb", "", "", "killed") + row("قتل", "noun", "", "", "killing")
    assert findings(tmp_path, words=table) == []


def test_a_word_is_not_both_in_force_and_taken_out(tmp_path: Path) -> None:
    table = HEAD + row("نفى", "verb", "", "", "denied") + row("~نفي", "verb", "", "", "denied", "", "exile")
    assert findings(tmp_path, words=table) == ["words.tsv:4: نفي: taken out (~), and stands in the table besides"]


def test_columns_are_explained(tmp_path: Path) -> None:
    table = "term\tform\tgloss\teffect\tEffect\tgloss\n"
    assert findings(tmp_path, words=table) == [
        "words.tsv:1: a column stands twice",
        "words.tsv:1: column 'Effect': write lower-case Latin letters",
        "words.tsv:1: column 'effect' is not explained in a comment (# effect: …)",
    ]
    assert findings(tmp_path, words="term\tform\n") == ["words.tsv:1: no column gloss"]


def test_one_word_with_two_effects_in_one_phenomenon(tmp_path: Path) -> None:
    one = HEAD + row("نفى", "verb", "", "", "denied", "denies")
    two = HEAD + row("نفي", "noun", "", "", "denial", "asserts")
    clash = ["claims/b.tsv:3: نفي is 'asserts' here and 'denies' at claims/a.tsv:3"]
    assert findings(tmp_path / "1", claims__a=one, claims__b=two) == clash
    assert findings(tmp_path / "2", claims__a=one, events__b=two) == []
    assert findings(tmp_path / "3", claims__a=one, claims__b=two.replace("asserts", "denies")) == []
    reasoned = (HEAD + row("نفى", "verb", "", "", "denied", effect, "as a verb") for effect in ("denies", "asserts"))
    assert findings(tmp_path / "4", claims__a=next(reasoned), claims__b=next(reasoned)) == []


def test_places_may_share_a_name(tmp_path: Path) -> None:
    table = "# id: a number\nid\tnames\n1\tالباب\n2\tالباب|باب\n3\tأعزاز|اعزاز\n"
    assert findings(tmp_path, places=table) == [
        "places.tsv:5: اعزاز is spelled twice in one row (letter variants are folded)"
    ]


def test_a_table_of_another_kind_is_read_for_its_marks_only(tmp_path: Path) -> None:
    assert findings(tmp_path, types="family\ttype\nshelling\tattack\u200e\n") == [
        "types.tsv:2: U+200E, an invisible mark"
    ]


def test_sources_are_read_for_marks(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").write_text("ok\nok \u202e\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("\ufee1\n", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\xff\xfe")
    assert [str(found) for found in check_lexicons.check_sources(tmp_path)] == [
        "README.md:1: U+FEE1, a presentation form: write the plain letters",
        "docs/a.md:2: U+202E, an invisible mark",
    ]


def test_the_command_names_what_it_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert findings(tmp_path, words=SOUND) == []
    assert check_lexicons.main([str(tmp_path)]) == 0
    (tmp_path / "words.tsv").write_text(HEAD + row("قال", "verb"), encoding="utf-8")
    assert check_lexicons.main([str(tmp_path)]) == 1
    assert "words.tsv:3: قال: no gloss\n1 findings\n" in capsys.readouterr().out


SIDES = "# loaded kind entity\nentity\tkind\tlabel\tloaded\tnames\n" + row("reds", "militia", "Reds", "", "الحمر")
SIDES += row("reds", "militia", "Reds", "yes", "الفلول")
LABELS = "entity\tarabic\tadjective\n"


def test_every_side_with_a_label_gives_nothing(tmp_path: Path) -> None:
    assert findings(tmp_path, sides__groups=SIDES, sides__labels=LABELS + row("reds", "حركة الحمر (2011)")) == []


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ("", "sides/labels.tsv:1: reds (Reds) has no Arabic label"),
        (row("reds", ""), "sides/labels.tsv:1: reds (Reds) has no Arabic label"),
        (row("reds", "حركة الحمر") * 2, "sides/labels.tsv:3: reds has a label already"),
        (row("reds", "حركة الحمر") + row("blues", "الزرق"), "sides/labels.tsv:3: blues is no side of the tables"),
        (row("reds", "حركة Reds"), "sides/labels.tsv:2: 'حركة Reds' is not in plain Arabic letters"),
        (row("reds", "حركة الحمر\u200f"), "sides/labels.tsv:2: U+200F, an invisible mark"),
        (row("reds", "الفلول"), "sides/labels.tsv:2: الفلول is a loaded name"),
    ],
)
def test_a_side_without_a_sound_arabic_label_is_told(tmp_path: Path, rows: str, message: str) -> None:
    found = findings(tmp_path, sides__groups=SIDES, sides__labels=LABELS + rows)
    assert any(text.startswith(message) for text in found), found
