"""A word is looked for by its letters: marks, hamzas and what is glued before it do not hide it.

text → shadow → words as the index holds them; words asked for → the forms each may be printed in
"""

import re
from collections import deque
from collections.abc import Collection, Iterator
from itertools import islice

from tawthiq.text import Shadow, fold_term
from tawthiq.text.normalise import shadow_letters
from tawthiq.text.words import PROCLITICS_NOUN, PROCLITICS_VERB, Word, word_forms, words_in_turn

LONGEST_WORD = 40
"""Letters of a word that are indexed; longer ones are addresses and rubbish."""
MOST_WORDS = 400_000
"""Bytes of different words of one report that are indexed, about 40,000 words: PostgreSQL takes 1 MB for a document."""
SHORTEST_STEM = 2
"""Letters that must be left when the article is taken from a word asked for."""

_asked = re.compile(r'"([^"]*)"|(\S+)')
_before = tuple(sorted(PROCLITICS_NOUN | PROCLITICS_VERB))


def indexed_words(text: str) -> list[str]:
    """The words of a text as the index holds them, in order.

    >>> indexed_words("قُتِلَ 1,200 في إدلب.")
    ['قتل', '1200', 'في', 'ادلب']
    """
    words = _words(shadow_letters(text))
    if 4 * sum(map(len, words)) + 8 * len(words) <= MOST_WORDS:
        return words
    out: list[str] = []
    different: set[str] = set()
    room = MOST_WORDS
    for word in words:
        if word not in different:
            different.add(word)
            room -= len(word.encode("utf-8", "replace")) + 8
            if room < 0:
                break
        out.append(word)
    return out


def forms_asked(words: str) -> list[list[list[str]]]:
    """For each word or phrase asked for, the forms it may be printed in, each a list of words that follow each other.

    >>> forms = forms_asked('الجيش "غارة جوية"')
    >>> [["وللجيش"] in forms[0], ["جيش"] in forms[0], ["بغاره", "جويه"] in forms[1]]
    [True, True, True]
    """
    out = []
    for found in _asked.finditer(fold_term(words)):
        phrase = _words(found.group(1) if found.group(1) is not None else found.group(2))
        if phrase:
            out.append([[form, *phrase[1:]] for form in _forms(phrase[0])])
    return out


def _words(shadow: str) -> list[str]:
    forms = word_forms(shadow)
    letters = "".join(forms)
    if max(map(len, forms), default=0) <= LONGEST_WORD and "," not in letters and "." not in letters:
        return forms
    out: list[str] = []
    for form in forms:
        if form[0] <= "9" and ("," in form or "." in form):
            out += form.replace(",", "").split(".")
        elif form[0] <= "9":
            out.append(form)
        else:
            out.append(form[:LONGEST_WORD])
    return out


def _forms(word: str) -> list[str]:
    """A word with everything that may be glued before it; without the article it is asked for with, too."""
    if not re.match("[\u0621-\u064a]", word):
        return [word]
    stem = word.removeprefix("ال")
    stem = stem if len(stem) >= SHORTEST_STEM else word
    return sorted({word, *(before + stem for before in _before)})


def passage(text: str, forms: Collection[str], around: int = 12) -> str:
    """The words around the first of some forms, or how a text begins, on one line.

    >>> passage("أعلن مصدر أن ثلاثة قُتلوا في غارة على إدلب أمس", {"غاره"}, 2)
    '… قُتلوا في غارة على إدلب …'
    """
    read = Shadow(text)
    is_cut, shown, goes_on = _around(words_in_turn(read.text), forms, around)
    if not shown:
        return ""
    start, _ = read.source_range(shown[0].start, shown[0].end)
    _, end = read.source_range(shown[-1].start, shown[-1].end)
    printed = " ".join(text[start:end].split())
    return ("… " if is_cut else "") + printed + (" …" if goes_on else "")


def _around(words: Iterator[Word], forms: Collection[str], around: int) -> tuple[bool, list[Word], bool]:
    """Words around the first of some forms, else the first words; whether others stand before them, and after."""
    beginning: list[Word] = []
    before: deque[Word] = deque(maxlen=around)
    place = 0
    for place, word in enumerate(words):
        if word.form in forms:
            return place > around, [*before, word, *islice(words, around)], next(words, None) is not None
        if place <= around:
            beginning.append(word)
        elif not forms:
            break
        before.append(word)
    return False, beginning, place > around
