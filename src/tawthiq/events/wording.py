"""Two tellings of one act share turns of words: the victim's name, "the wedding hall", "a school bus".

The words of a telling, without those every report of war has → pairs that stand next to each other
"""

from functools import lru_cache

from tawthiq.events.reading import CUES, TRIGGERS, Reading
from tawthiq.events.telling import Telling

SHORT = 3
"""Letters below which a word says little."""
FORMS_KEPT = 20_000
"""Words whose bare form is remembered: most words of a report were in one before."""


def turns_of(reading: Reading, telling: Telling, weighed: set[int]) -> set[tuple[str, str]]:
    """Pairs of telling words that stand next to each other, without article and joined particles.

    `weighed` are the words of `words_weighed`, which make no turn.
    """
    form, free = reading.form, set(range(telling.first, telling.last)).difference(weighed)
    return {
        (one, after)
        for word in free
        if word + 1 in free and (one := _bare(form(word))) and (after := _bare(form(word + 1)))
    }


@lru_cache(FORMS_KEPT)
def _bare(form: str) -> str:
    """A word without article and particles; "" for one that says nothing of which act is told."""
    if len(form) < SHORT or not form.isalpha() or form in COMMON:
        return ""
    for prefix in ("وال", "بال", "لل", "ال"):
        if form.startswith(prefix) and len(form) - len(prefix) >= SHORT:
            return form[len(prefix) :]
    return form


def words_weighed(reading: Reading) -> set[int]:
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
