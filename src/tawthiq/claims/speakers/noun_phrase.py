"""Who speaks is a noun phrase: an office and a name, a body and its complement, an unnamed source and its adjectives.

first word → sort of speaker → how far the phrase runs → the part of it that is quoted as the name

An office closes with its first definite word ("قائد الفرقة الثانية"); a bare word after that is the holder's name.
"""

from tawthiq.claims.lookup import Known, Lookup
from tawthiq.claims.speakers.brackets import abbreviated, bracketed
from tawthiq.claims.speakers.documents import read_document
from tawthiq.claims.speakers.holders import (
    after_comma,
    is_titled,
    names_holder,
    one_of_a_body,
    past_complement,
    past_description,
    titled_unknown,
)
from tawthiq.claims.speakers.names import (
    accusative,
    act_of,
    after_titles,
    begins_name,
    by_means,
    governed,
    owned,
    run_of_name,
)
from tawthiq.claims.speakers.phrase import Phrase
from tawthiq.claims.speakers.run import Run
from tawthiq.claims.speakers.runs import LONGEST_PHRASE, run_of_phrase
from tawthiq.claims.speakers.traits import alone, bare_words, described, finish, name_start
from tawthiq.lexicon import Term
from tawthiq.text import Kind

SKIPPED = 3
"""Small words stepped over before a phrase begins."""
HE = ("هو", "هي")
"""نائب آخر هو فلان: he, she, before the name"""
LONGEST_QUOTED = 5
"""Words a quoted name may hold ("جيش" الاحتلال, "القوات اللبنانية")."""


def read_phrase(see: Lookup, at: int, limit: int, with_b: bool = False, depth: int = 0) -> Phrase | None:
    """The speaker named at word `at`, or None. `with_b`: the verb takes ب, so a ب-word is what is said."""
    limit = min(limit, at + 3 * LONGEST_PHRASE, see.length)
    at = _skip(see, at, limit)
    if at >= limit or depth > 3:
        return None
    if see.words[at].form == '"':
        return _quoted_name(see, at, limit, with_b, depth)
    if see.role(at) in ("no", "relative", "that", "negation", "contrast", "be"):
        return None
    head = see.head(at)
    known = see.known(at)
    if known is not None and (head is None or known.term.last >= head.last):
        return _known(see, at, known, limit, with_b)
    if head is not None:
        return _headed(see, at, head, limit, with_b, depth)
    return _named(see, at, limit)


def _skip(see: Lookup, at: int, limit: int) -> int:
    for _ in range(SKIPPED):
        if at < limit and see.role(at) in ("time", "adverb", "determiner", "be") and see.head(at) is None:
            at = see.role_end(at)
        elif at < limit and see.words[at].form in "#_":
            at += 1
    return at


def _quoted_name(see: Lookup, at: int, limit: int, with_b: bool, depth: int) -> Phrase | None:
    """A name in quotation marks: «حزب الله», "القناة 12"."""
    end = see.quote_end(at, limit, LONGEST_QUOTED)
    if end < 0 or end == at + 1:
        return None
    inner = read_phrase(see, at + 1, end, with_b, depth + 1)
    if inner is None or inner.last < end:
        if see.known(at + 1) is None and see.head(at + 1) is None:
            return None
        inner = inner or None
    if inner is None:
        return None
    run = run_of_phrase(see, end + 1, limit, Run(closed=True, with_b=with_b, adjectives_only=True))
    if run == end + 1 and inner.last == at + 2 and _completes(see, at + 1, run, limit):
        run += 1
        inner.start = see.words[at].start
    inner.first, inner.last = at, run
    if inner.sort == "document" and not inner.relays:
        inner.sort, inner.alone = "body", False
    if run > end + 1:
        inner = finish(see, inner, inner.start, see.words[run - 1].end)
    return inner


def _completes(see: Lookup, first: int, at: int, limit: int) -> bool:
    """One bare noun in quotation marks whose complement stands behind them: "جيش" الاحتلال."""
    return at < limit and not see.definite(first) and see.head(first) is not None and see.definite(at)


def _known(see: Lookup, at: int, known: Known, limit: int, with_b: bool) -> Phrase:
    """A source of the tables; a body may go on ("وزارة الصحة الفلسطينية في غزة")."""
    term = known.term
    sort = {"agencies": "media", "media": "media"}.get(known.sort, "body")
    end = run_of_phrase(see, term.last, limit, Run(closed=True, with_b=with_b, adjectives_only=sort == "media"))
    holder = _apposed_name(see, at, end, limit) if sort == "body" and see.head(at) is not None else None
    phrase = Phrase(at, end, term.start, term.end, "", sort, known.kind)  # type: ignore[arg-type]
    phrase.entity, phrase.affiliation = known.id, known.country
    if holder is not None:
        return holder
    if sort != "media" and end > term.last and known.sort not in ("groups", "states"):
        return finish(see, phrase, term.start, see.words[end - 1].end)
    if sort == "media" and see.form(end) == "(" and end + 1 < limit and see.signature(end + 1) is not None:
        return abbreviated(see, finish(see, phrase, term.start, term.end), limit)
    if sort == "media" and known.id in ("hebrew-media", "social-networks"):
        phrase.anonymous = True
    return finish(see, phrase, term.start, term.end)


def _apposed_name(see: Lookup, at: int, end: int, limit: int) -> Phrase | None:
    """A body is no office: only a rank after it names its holder ("شرطة بغداد العميد سعد معن")."""
    head = see.head(end) if end < limit else None
    if head is None or head.entry["sort"] != "rank" or not see.definite(end):
        return None
    return _ranked(see, at, end, head, limit)


def _headed(see: Lookup, at: int, head: Term, limit: int, with_b: bool, depth: int) -> Phrase | None:
    sort = head.entry["sort"]
    if sort == "link":
        return None
    if sort == "place":
        return None if depth == 0 and not see.definite(at) else _plain(see, at, head, limit, with_b)
    if sort == "document":
        return read_document(see, at, head, limit, lambda word, end: read_phrase(see, word, end, with_b, depth + 1))
    if sort == "part":
        return _part(see, at, head, limit, with_b, depth)
    if sort == "rank":
        return _ranked(see, at, at, head, limit)
    if sort == "media":
        return _media(see, at, head, limit, with_b)
    return _plain(see, at, head, limit, with_b)


def _part(see: Lookup, at: int, head: Term, limit: int, with_b: bool, depth: int) -> Phrase | None:
    """One of, some of: the phrase runs on over the whole that follows, and nobody is named."""
    inner = read_phrase(see, head.last, limit, with_b, depth + 1) if head.last < limit else None
    if inner is None:
        return None
    end = inner.last
    if inner.sort == "name" and not inner.sure:
        end = run_of_phrase(see, head.last, limit, Run(with_b=with_b))
    phrase = Phrase(at, end, head.start, 0, "", "person", inner.kind, affiliation=inner.affiliation, anonymous=True)
    phrase.head = inner.head
    phrase.plural = True
    return finish(see, phrase, name_start(head), see.words[end - 1].end)


def _ranked(see: Lookup, at: int, rank_at: int, head: Term, limit: int) -> Phrase | None:
    """A rank or title, then a name; several ranks may follow one another."""
    word = _after_ranks(see, rank_at, limit)
    serving = _in_a_body(see, word, limit)
    if serving >= 0:
        return _person(see, at, serving, run_of_name(see, serving, limit), head)
    if word >= limit or see.mark(word) or see.role(word):
        if not see.definite(rank_at):
            return None
        return _plain(see, at, head, limit, with_b=False)
    following = see.head(word)
    if following is not None and following.entry["sort"] in ("office", "body", "person") and see.name(word) is None:
        inner = _plain(see, word, following, limit, with_b=False)
        named = after_titles(see, inner.last)
        if inner.sort == "body" and named < limit and begins_name(see, named, unknown=False):
            return _person(see, at, named, run_of_name(see, named, limit), head)
        inner.first = at
        return inner
    if see.definite(word) and see.name(word) is None:
        placed = run_of_phrase(see, word, limit, Run(closed=True))
        if placed > word + 1 and begins_name(see, placed, unknown=False):
            word = placed
    end = run_of_name(see, word, limit)
    return _person(see, at, word, end, head)


def _after_ranks(see: Lookup, rank_at: int, limit: int) -> int:
    """Where a rank ends, with the ranks and adjectives that follow it."""
    word = rank_at
    while word < limit:
        term = see.head(word)
        if (
            term is not None
            and term.entry["sort"] == "rank"
            and (word == rank_at or see.definite(word) or _foreign_rank(term))
        ):
            word = term.last
        elif (
            word > rank_at and (see.adjective(word) or see.form(word) in ("اول", "الاول", "ثان")) and not see.name(word)
        ):
            word += 1
        else:
            break
    return word


def _in_a_body(see: Lookup, word: int, limit: int) -> int:
    """العقيد في الشرطة العراقية سامي حسن: where the name begins of an officer of a body; -1 where none does."""
    body = see.head(word + 1) if see.form(word) == "في" and word + 2 < limit else None
    if body is None or body.entry["sort"] != "body":
        return -1
    for at in range(body.last, min(body.last + SERVED_REACH, limit)):
        if begins_name(see, at, unknown=False):
            return at
        if see.mark(at) or see.role(at) or see.head(at) is not None:
            return -1
    return -1


SERVED_REACH = 3
"""Words of a body's name behind its noun, before the name of an officer of it."""


def _foreign_rank(term: Term) -> bool:
    return term.entry["kind"] == "military"


def _person(see: Lookup, at: int, first: int, end: int, head: Term | None) -> Phrase:
    kind = head.entry["kind"] if head is not None else "other"
    phrase = Phrase(at, end, 0, 0, "", "name", kind or "other")  # type: ignore[arg-type]
    phrase.head = head.entry.term if head is not None else ""
    finish(see, phrase, see.words[first].start, see.words[end - 1].end)
    phrase.words |= _office_after(see, end)
    return phrase


def _office_after(see: Lookup, end: int) -> frozenset[str]:
    """Words of the office or part that follows a name and may lead back to it ("قال X المتحدث باسم الوزارة")."""
    at = end + 1 if see.form(end) in ("،", ",") else end
    head = see.head(at)
    if head is None or head.entry["sort"] not in ("office", "person") or head.proclitic not in ("", "ال"):
        return frozenset()
    last = run_of_phrase(see, head.last, see.length, Run(closed=see.definite(at)))
    return bare_words(see, at, last)


def _media(see: Lookup, at: int, head: Term, limit: int, with_b: bool) -> Phrase:
    """A paper, channel or agency: its own name is quoted where the tables know it."""
    word = head.last
    while (
        word < limit
        and (see.adjective(word) or see.form(word) in ("انباء", "الانباء", "للانباء"))
        and not see.known(word)
    ):
        word += 1
    inside = word + 1 if see.form(word) == '"' else word
    known = see.signature(inside) if inside < limit else None
    if known is not None and known.sort in ("agencies", "media"):
        closing = see.quote_end(word, limit, LONGEST_QUOTED) if inside > word else -1
        end = closing + 1 if closing >= 0 else known.term.last
        end = run_of_phrase(see, end, limit, Run(closed=True, with_b=with_b, adjectives_only=True))
        phrase = Phrase(at, end, 0, 0, "", "media", known.kind, known.id, known.country)  # type: ignore[arg-type]
        phrase.head = head.entry.term
        return finish(see, phrase, known.term.start, known.term.end)
    phrase = _plain(see, at, head, limit, with_b)
    if see.form(phrase.last) == "(" and phrase.last + 1 < limit and see.signature(phrase.last + 1) is not None:
        return abbreviated(see, phrase, limit)
    for word in range(head.last, phrase.last):
        inner = see.signature(word)
        if see.form(word - 1) != '"' and any(see.form(w) == '"' for w in range(head.last, word)):
            continue
        if inner is not None and not inner.term.entry["only"] and inner.term.last <= phrase.last:
            phrase.entity, phrase.affiliation, phrase.kind = inner.id, inner.country, inner.kind  # type: ignore[assignment]
            phrase.alone = False
            return finish(see, phrase, inner.term.start, inner.term.end)
    return phrase


def _plain(see: Lookup, at: int, head: Term, limit: int, with_b: bool) -> Phrase:
    """An office, a body or an unnamed person, with all that describes it, and the name where one follows."""
    sort = head.entry["sort"]
    definite = see.definite(at)
    run = Run(
        closed=definite or (head.last - at > 1 and see.definite(head.last - 1)),
        indefinite=sort == "person" and not definite,
        with_b=with_b,
        names=sort in ("office", "person"),
        unnamed=sort == "person",
    )
    end = run_of_phrase(see, head.last, limit, run)
    if sort in ("office", "person"):
        holder = _holder(see, at, head, end, limit, sort, definite or run.closed)
        if holder is not None:
            return holder
    phrase = Phrase(at, end, 0, 0, "", sort, head.entry["kind"] or "other")  # type: ignore[arg-type]
    phrase.head = head.entry.term
    phrase.plural = head.feature in ("pl", "du")
    phrase.alone, phrase.again = alone(see, at, head, end, limit)
    if phrase.again:
        phrase.last = end = end + 1
    described(see, phrase, at, end, head)
    finish(see, phrase, name_start(head), see.words[(end - 2 if phrase.again else end - 1)].end)
    return bracketed(see, phrase, limit) if sort == "body" and not phrase.alone and "(" in see.text.where else phrase


def _one(see: Lookup, at: int, head: Term, end: int) -> bool:
    """One person of a body, or one with the article and a description (القيادي البارز في الحركة)."""
    described = see.definite(at) and head.feature == "sg" and end > head.last and see.role(head.last) != "relative"
    return one_of_a_body(see, at, head, end) or described


def _apart(see: Lookup, at: int, head: Term, end: int, limit: int) -> Phrase | None:
    """The holder's name behind a description, a short name in brackets or a quoted one."""
    apart = max(past_description(see, end, limit), past_complement(see, at, end, limit))
    if apart <= end or head.feature in ("pl", "du"):
        return None
    title = see.head(apart)
    if title is not None and title.entry["sort"] == "rank":
        return _ranked(see, at, apart, title, limit)
    return _person(see, at, apart, run_of_name(see, apart, limit), head)


def _holder(see: Lookup, at: int, head: Term, end: int, limit: int, sort: str, closed: bool) -> Phrase | None:
    """The name of whoever holds an office: right after it, after a rank, or after a comma."""
    word = end
    named_apart = _apart(see, at, head, end, limit)
    if named_apart is not None:
        return named_apart
    if word < limit and see.form(word) in ("،", ",") and (sort == "office" or _one(see, at, head, end)):
        word = after_comma(see, word, limit)
        if word < 0:
            return None
        if sort == "person":
            return _person(see, at, word, run_of_name(see, word, limit), head)
    if see.form(word) in HE and word + 1 < limit and begins_name(see, word + 1, unknown=True):
        named = run_of_name(see, word + 1, limit)
        return _person(see, at, word + 1, named, head) if named > word + 2 else None
    word = after_titles(see, word)
    ranked = see.head(word) if word < limit else None
    if (
        ranked is not None
        and ranked.entry["sort"] == "rank"
        and see.name(word) is None
        and (see.definite(word) or word > end or begins_name(see, ranked.last, unknown=True))
    ):
        found = _ranked(see, at, word, ranked, limit)
        if found is not None and found.sort == "name":
            found.kind = head.entry["kind"] or found.kind  # type: ignore[assignment]
            found.head = head.entry.term
        return found if found is not None and found.sort == "name" else None
    titled = sort == "person" and (word > end or is_titled(see, at, head, word, limit))
    unknown = titled or (sort == "office" and closed and names_holder(see, at, head))
    if word >= limit or not begins_name(see, word, unknown=unknown):
        return None
    if sort == "person" and head.entry["anonymous"] and see.name(word) is None and not titled:
        return None
    name_end = run_of_name(see, word, limit)
    return _person(see, at, word, name_end, head)


def _stated(see: Lookup, at: int) -> bool:
    """حدادا وطنيا, بيانا رسميا: a noun and its adjective that both end as objects do."""
    adjective = see.adjective(at + 1)
    pair = see.form(at).endswith("ا") and see.form(at + 1).endswith("ا") and see.name(at) is None
    return pair and not see.definite(at) and adjective is not None and adjective.feature == "sg"


def _named(see: Lookup, at: int, limit: int) -> Phrase | None:
    """Words no table knows, right where a speaker must stand: somebody's name."""
    at = after_titles(see, at)
    if at >= limit:
        return None
    word = see.words[at]
    if word.kind not in (Kind.ARABIC, Kind.LETTERS) or see.object(at) or see.is_verb(at) or see.role(at):
        return None
    if act_of(see, at):
        return None
    if see.adjective(at) is not None and see.name(at) is None and not see.definite(at):
        return None
    if by_means(see, at) or accusative(see, at) or owned(see, at) or governed(see, at) or _stated(see, at):
        return None
    if see.name(at) is None and see.converb(at):
        return None
    named = titled_unknown(see, at, limit)
    if named > at:
        return _person(see, at, named, run_of_name(see, named, limit), None)
    end = run_of_name(see, at, limit)
    phrase = _person(see, at, at, end, None)
    phrase.sure = see.name(at) is not None
    phrase.alone = end - at == 1
    return phrase
