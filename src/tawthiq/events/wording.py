"""Two tellings of one act share turns of words: the victim's name, "the wedding hall", "a school bus".

The words of a telling, without those every report of war has → pairs that stand next to each other
"""

from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from tawthiq.events.reading import CUES, TRIGGERS, Reading
from tawthiq.events.telling import Telling

Turn: TypeAlias = tuple[str, str]
"""Two words that stand next to each other."""
SHORT = 3
"""Letters below which a word says little."""
FORMS_KEPT = 20_000
"""Words whose bare form is remembered: most words of a report were in one before."""


def turns_of(telling: Telling, bare: list[str]) -> set[Turn]:
    """Pairs of telling words that stand next to each other; `bare` are the words of `bare_words`."""
    words = bare[telling.first : telling.last]
    return set(filter(all, pairwise(words)))


def bare_words(reading: Reading) -> list[str]:
    """The words of a report without article and joined particles; "" for one that makes no turn of words."""
    bare = list(map(_bare, reading.text.forms))
    for word in _weighed(reading):
        bare[word] = ""
    return bare


@lru_cache(FORMS_KEPT)
def _bare(form: str) -> str:
    """A word without article and particles; "" for one that says nothing of which act is told."""
    if len(form) < SHORT or not form.isalpha() or form in COMMON:
        return ""
    for prefix in ("وال", "بال", "لل", "ال"):
        if form.startswith(prefix) and len(form) - len(prefix) >= SHORT:
            return form[len(prefix) :]
    return form


def _weighed(reading: Reading) -> set[int]:
    """Words of a report that other reasons weigh already: acts, sides, places, times, numbers, cues."""
    acts, cues = reading.matches.by_word(TRIGGERS), reading.matches.by_word(CUES)
    return set[int]().union(reading.actor_at, reading.place_at, reading.time_at, reading.count_at, acts, cues)


LINES = (
    "علي الي بعد قبل بين خلال هذا هذه ذلك تلك حيث فيه فيها انها انه بانه انهم حتي بعض بشكل",
    "لكن عليه عليها عليهم مما وذلك اثناء داخل خارج ايضا بها وهو وهي وهم بسبب غير دون وقد",
    "عندما لها لهم عبر حول حين هناك فان فقد ولم ولا الا عند عده يوم نحو مثل تحت قرب اجل رغم",
    "عدم اثر كانوا منها نتيجه جراء بحسب وفق وفقا حسب عقب ضمن منذ لدي كما مشيرا مشيره لافتا",
    "مشددا ومن ومنها وفي وعلي وما كان كانت قال قالت وقال وقالت واضاف واضافت واكد واكدت اكد",
    "اكدت اعلن اعلنت واعلن واعلنت وذكر وذكرت ذكرت واشار واشارت واوضح واوضحت افاد افادت بيان",
    "رئيس وزاره وزير وزراء متحدث باسم مصدر مصادر وكاله انباء وسائل اعلام محليه مجلس حكومه",
    "دفاع داخليه خارجيه رسمي وقت سابق امس ادي ادت الذي التي الذين اخرين اخر عدد مقتل واصابه",
    "اصابه بجروح مجموعه عناصر قوات منطقه مدينه مواقع موقع محمد عبد ابو الله",
)
"""Words of every report (folded): particles, speakers and their verbs, and what befalls people."""
COMMON = frozenset(word for line in LINES for word in line.split())
