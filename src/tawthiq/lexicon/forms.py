"""Arabic words change at both ends; a table gives the dictionary form, and the other forms follow by rule.

- verb: past in all persons (with the weak and hollow stems folded letters allow); the column `present` adds the
  imperfect, `passive` a passive stem that is spelled otherwise (أصاب / أصيب), `masdar` the verbal noun.
- noun: singular with accusative alef, dual, and the plurals of the column `plural` (`+ون`, `+ات` or whole words).
- adjective: as noun, with feminine in -ه and both sound plurals. name, phrase, fixed: as they stand.

Every form carries a feature: past, past_passive, present, present_passive, masdar, sg, du, pl; "" where none applies.
"""

from collections.abc import Iterator

from tawthiq.lexicon.tables import Entry
from tawthiq.text import fold_term

PAST_ENDINGS = ("", "ت", "وا", "ا", "تا", "ن", "نا")
PERSONS = ("ي", "ت", "ن", "ا")


def forms_of(entry: Entry) -> Iterator[tuple[str, str]]:
    """Folded surface forms of an entry with their feature; may repeat."""
    for spelling in entry.term.split("|"):
        term = " ".join(fold_term(spelling).split())
        if entry.form == "verb":
            yield from _verb(term, entry, _keeps_ya(spelling))
        elif entry.form == "noun":
            yield from _noun(term, entry)
        elif entry.form == "adjective":
            yield from _adjective(term)
        else:
            yield term, ""


def _keeps_ya(spelling: str) -> bool:
    """لقي, توفي: a verb printed with ي keeps it before an ending (لقيت, توفيت); with ى it loses it (نفت)."""
    return spelling.partition(" ")[0].endswith("ي")


def _verb(term: str, entry: Entry, ya: bool) -> Iterator[tuple[str, str]]:
    stem, _, rest = term.partition(" ")
    tail = f" {rest}" if rest else ""
    for form in past_forms(stem, ya):
        yield form + tail, "past"
    for spelling in filter(None, entry["passive"].split("|")):
        for form in past_forms(fold_term(spelling), _keeps_ya(spelling)):
            yield form + tail, "past_passive"
    for column, feature in (("present", "present"), ("present_passive", "present_passive")):
        for present in filter(None, fold_term(entry[column]).split("|")):
            for form in present_forms(present):
                yield form + tail, feature
    for masdar in filter(None, fold_term(entry["masdar"]).split("|")):
        yield masdar + tail, "masdar"
        yield masdar + "ا" + tail, "masdar"


def past_forms(stem: str, ya: bool = False) -> list[str]:
    """Past forms of a folded stem; `ya` where its last letter is a real ي, which endings keep.

    >>> past_forms("نفي")
    ['نفي', 'نفت', 'نفوا', 'نفيا', 'نفتا', 'نفين', 'نفينا']
    >>> past_forms("لقي", True)
    ['لقي', 'لقيت', 'لقوا', 'لقيا', 'لقيتا', 'لقين', 'لقينا']
    """
    if ya:
        return [stem, stem + "ت", stem[:-1] + "وا", stem + "ا", stem + "تا", stem + "ن", stem + "نا"]
    if stem.endswith(("ي", "ا")) and len(stem) > 2:
        bare = stem[:-1]
        return [stem, bare + "ت", bare + "وا", bare + "يا", bare + "تا", bare + "ين", bare + "ينا"]
    return [stem + ending for ending in PAST_ENDINGS]


def present_forms(present: str) -> list[str]:
    """Imperfect forms of a folded third person singular (يقتل).

    >>> present_forms("يقتل")[:4]
    ['يقتل', 'يقتلون', 'يقتلوا', 'يقتلان']
    """
    body = present[1:]
    weak = body[:-1] if body.endswith(("ي", "ا", "و")) and len(body) > 2 else body
    return [
        "ي" + body,
        "ي" + weak + "ون",
        "ي" + weak + "وا",
        "ي" + body + "ان",
        "ي" + body + "ن",
        *(person + body for person in PERSONS[1:]),
        "ت" + body + "ان",
    ]


def _noun(term: str, entry: Entry) -> Iterator[tuple[str, str]]:
    yield from singular_and_dual(term)
    for plural in filter(None, fold_term(entry["plural"]).split("|")):
        if plural == "+ون":
            yield from ((bare(term) + end, "pl") for end in ("ون", "ين", "و", "ي"))
        elif plural == "+ات":
            yield bare(term) + "ات", "pl"
        else:
            yield plural, "pl"
            yield from ((definite, "pl") for definite in definites(plural))
            if not plural.endswith(("ه", "ا", "ات", "اء")):
                yield plural + "ا", "pl"


def bare(term: str) -> str:
    """A noun without its feminine ending."""
    return term.removesuffix("ه")


def singular_and_dual(term: str) -> Iterator[tuple[str, str]]:
    """Singular, accusative singular and duals of a folded noun; a two-word noun inflects its first word.

    >>> list(singular_and_dual("طفله"))
    [('طفله', 'sg'), ('طفلتان', 'du'), ('طفلتين', 'du')]
    """
    head, _, rest = term.partition(" ")
    tail = f" {rest}" if rest else ""
    yield term, "sg"
    if not head.endswith(("ه", "ا", "اء")):
        yield head + "ا" + tail, "sg"
    stem = bare(head) + "ت" if head.endswith("ه") else head
    if tail:
        yield from ((definite, "sg") for definite in definites(term))
        yield from ((pair + tail, "du") for pair in (stem + "ا", stem + "ي"))
        yield from _agreeing_duals(stem, rest)
    else:
        yield stem + "ان", "du"
        yield stem + "ين", "du"


def definites(term: str) -> Iterator[str]:
    """How the article stands in a name of two words: on both where the second describes, on it alone where it owns.

    >>> list(definites("قذيفه هاون"))
    ['القذيفه الهاون', 'قذيفه الهاون']
    """
    head, _, rest = term.partition(" ")
    if rest and " " not in rest and not head.startswith("ال") and not rest.startswith("ال"):
        yield f"ال{head} ال{rest}"
        yield f"{head} ال{rest}"


def _agreeing_duals(stem: str, rest: str) -> Iterator[tuple[str, str]]:
    """Two of what an adjective describes: غارتين جويتين, الغارتان الجويتان."""
    if " " in rest or rest.startswith("ال"):
        return
    second = bare(rest) + "ت" if rest.endswith("ه") else rest
    for end in ("ان", "ين"):
        yield f"{stem}{end} {second}{end}", "du"
        yield f"ال{stem}{end} ال{second}{end}", "du"


def _adjective(term: str) -> Iterator[tuple[str, str]]:
    yield from singular_and_dual(term)
    feminine = term if term.endswith("ه") else term + "ه"
    yield from singular_and_dual(feminine)
    for end in ("ون", "ين", "و"):
        yield bare(term) + end, "pl"
    yield bare(term) + "ات", "pl"
