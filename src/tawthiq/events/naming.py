"""A noun that names by another is no name without it: "staff" of what, "the driver" of which car, whose house.

Roles are found by the head of a phrase; here the words behind it that belong to it are added, for whoever reads the
record: a genitive, an adjective that agrees, the name of whose a thing is.
"""

from tawthiq.events.casualties.names import is_given, name_end
from tawthiq.events.reading import TRIGGERS, Reading
from tawthiq.events.roles.phrase import ADJECTIVE, Phrase
from tawthiq.events.roles.phrases import out_of
from tawthiq.events.roles.things import RELATIVE
from tawthiq.events.telling import Party
from tawthiq.mentions import ActorMention, PersonMention

ARTICLE = "ال"
MOST = 3
"""Words of a genitive and what hangs on it: staff of *the ministry of the interior*."""
OF_SOMETHING = frozenset(
    (
        *("عضو", "اعضاء", "موظف", "مسؤول", "قائد", "قاده", "مدير", "رئيس", "نائب", "مستشار", "وزير", "زعيم", "امين"),
        *("سائق", "حارس", "حراس", "امام", "خطيب", "شيخ", "مراسل", "مصور", "طالب", "طلاب", "طلبه", "تلاميذ", "عمال"),
        *("رواد", "ركاب", "سكان", "اهالي", "ابناء", "افراد", "عناصر", "رجال", "جنود", "ضباط", "نزلاء", "مرضي"),
        *("زوار", "سجناء", "طاقم", "طواقم", "مرتادي", "زوجه", "شقيق", "شقيقه", "نجل", "نجلي", "ابن", "ابنه", "والد"),
        *("والده", "اقارب", "ذوي", "قيادي", "منفذ", "منفذو", "منفذي"),
    )
)
"""Nouns for people of an office, a place or a family, which take a definite noun as genitive (folded)."""
AGREES = frozenset(
    (
        *("شيعي", "شيعيه", "سني", "سنيه", "يهودي", "يهوديه", "مسيحي", "مسيحيه", "قبطي", "قبطيه", "مسلم", "مسلمه"),
        *("شيعه", "اقباط", "مسيحيين", "مسيحيون", "يهود", "مسلمين", "مسلمون"),
        *("ابرياء", "بريء", "عزل", "اعزل", "مجهول", "مجهولون", "مجهولين", "ملثم", "ملثمون", "ملثمين", "ملثمان"),
        *("اجانب", "اجنبي", "تجاري", "تجاريه", "سياحي", "سياحيه", "ديني", "دينيه"),
    )
)
"""Adjectives of creed, innocence, namelessness and kind that tell one person or thing from another (folded)."""


FILLED = frozenset(
    (
        *("ركاب", "زوار", "حجاج", "عمال", "تلاميذ", "طلاب", "جنود", "تموين", "وقود", "نفط", "غاز", "مياه", "كهرباء"),
        *("اسلحه", "ذخيره", "ذخائر", "صواريخ", "متفجرات", "مساعدات", "اغاثه", "اغذيه", "ادويه", "اسعاف", "صيد", "شحن"),
        *("تفتيش", "مراقبه", "تدريب", "احتجاز", "لاجئين", "نازحين", "ايواء", "عزاء", "زفاف", "خضار", "حبوب", "خبز"),
    )
)
"""What a thing is for or holds, bare behind it: a bus of passengers, a depot of arms, a fuel tanker (folded)."""


def whole_name(reading: Reading, party: Party) -> int:
    """The word after the last one of a party's name with what belongs to it; `party.last` where nothing is added."""
    last = party.last
    if last <= party.first or _has_a_pronoun(reading, party):
        return last
    if _takes_a_genitive(reading, party) or is_of_a_body(reading, party):
        last = _genitive_end(reading, last)
    elif _holds(reading, party):
        last += 1
    if party.mention is None or last > party.last:
        last = family_end(reading, _whose(reading, last))
    while last < len(reading.text.words) and _agrees(reading, party, last):
        last += 1
    if party.role == "target" and isinstance(party.mention, PersonMention):
        told = out_of(reading, last) if last == party.mention.last else None
        last = _called(reading, whole_name(reading, told.party("target", "")) if told is not None else last)
    return last


def _called(reading: Reading, last: int) -> int:
    """The word after the name somebody is said to have, else `last`: الضابط -الذي يدعى فلان-, القيادي المدعو فلان."""
    word = last
    while word < last + len(("،", "الذي")) and (reading.form(word) in RELATIVE or not reading.form(word).isalpha()):
        word += 1
    if reading.form(word) not in CALLED:
        return last
    first = reading.form(word + 1)
    named = first.isalpha() and not first.startswith(ARTICLE)
    return max(name_end(reading, word + 1), name_end(reading, word + 2)) if named else last


CALLED = frozenset(("يدعي", "تدعي", "ويدعي", "وتدعي", "المدعو", "المدعوه", "اسمه", "واسمه", "اسمها", "واسمها"))
"""Said to be called; a name follows (folded)."""


def _whose(reading: Reading, last: int) -> int:
    """The word after the personal name behind a thing or a title: the house of X Y, the sons of Colonel X Y."""
    definite = reading.form(last - 1).startswith(ARTICLE) and last - 1 not in reading.person_at
    if definite or not is_given(reading, last):
        return last
    end = name_end(reading, last)
    return end if end > last + 1 else last


def family_end(reading: Reading, last: int) -> int:
    """The word after the family whose a house is said to be, else `last`: منزلا لعائلة فلان, مبنى يعود لآل فلان."""
    word = last + (reading.form(last) in BELONGS)
    return word + 2 if reading.form(word) in OF_A_FAMILY and reading.form(word + 1).isalpha() else last


BELONGS = frozenset(("يعود", "تعود", "عائد", "عائده"))
OF_A_FAMILY = frozenset(("لعائله", "لاسره", "لال"))
"""Of the family of; its name follows (folded)."""


def _has_a_pronoun(reading: Reading, party: Party) -> bool:
    """True where the name ends in a pronoun or is shorter than its last word: nothing more belongs to it."""
    return party.end < reading.text.words[party.last - 1].end or (
        party.mention is not None and party.mention.last == party.last and party.mention.end < party.end
    )


def _takes_a_genitive(reading: Reading, party: Party) -> bool:
    """True for people named by what they belong to, before a noun that may say what: staff, the driver of.

    Behind a doer a definite noun may be the object of his verb: أطلق جنود النار.
    """
    person = party.mention
    head = reading.form(party.last - 1).removeprefix("و")
    if not isinstance(person, PersonMention) or person.last != party.last or head.startswith(ARTICLE):
        return False
    bound = (
        person.number != "sg" and reading.text.printed_word(party.last - 1).endswith(("ي", "و")) and len(head) > MOST
    )
    following = reading.form(party.last)
    if not _may_be_a_genitive(reading, party.last):
        return False
    return bound or (party.role == "target" and head in OF_SOMETHING and following.startswith(ARTICLE))


def is_of_a_body(reading: Reading, party: Party | Phrase) -> bool:
    """أفراد حراسة المدير: "members" is no mere persons before the noun for the body whose they are."""
    following = reading.form(party.last)
    joined = following.startswith("و") and not following.startswith("وزار")
    bound = reading.form(party.last - 1) == "افراد" and not joined and not following.startswith("اخر")
    return bound and _may_be_a_genitive(reading, party.last)


def _holds(reading: Reading, party: Party) -> bool:
    """True for a thing without an article before the bare noun for what it is for or holds."""
    if reading.form(party.last) not in FILLED or reading.form(party.last - 1).startswith(ARTICLE):
        return False
    return party.mention is None or (isinstance(party.mention, ActorMention) and party.mention.kind == "vehicle")


def _may_be_a_genitive(reading: Reading, word: int) -> bool:
    """False for a mark, a time, an act, a verb of several, a relative pronoun and a word joined on with a letter."""
    form = reading.form(word)
    if not form.isalpha() or form.endswith("وا") or form in RELATIVE or form in SMALL or word in reading.time_at:
        return False
    return not form.startswith(GLUED) and reading.matches.at(TRIGGERS, word) is None


SMALL = frozenset(("في", "من", "علي", "الي", "عن", "مع", "بين", "خلال", "بعد", "قبل", "اثر", "جراء", "قرب", "داخل"))
"""Prepositions, none of which is a genitive (folded)."""
GLUED = ("وال", "بال", "لل", "فال", "كال")


def _genitive_end(reading: Reading, word: int) -> int:
    """The word after a genitive: a name of a table whole, else nouns up to the first with the article, else one."""
    last = word
    while last < word + MOST and _may_be_a_genitive(reading, last):
        named = reading.actor_at.get(last) or reading.place_at.get(last)
        if named is not None and named.first == last:
            return named.last
        last += 1
        if reading.form(last - 1).startswith(ARTICLE):
            return last
    return min(word + 1, last)


def _agrees(reading: Reading, party: Party, word: int) -> bool:
    """True for an adjective that is as definite as the head: a Shia mosque, the Palestinian boy."""
    form = reading.form(word)
    definite = form.startswith(ARTICLE)
    told = reading.text.shadow[party.start : party.start + len(ARTICLE)] == ARTICLE
    if definite != told:
        return False
    actor = reading.actor_at.get(word)
    if actor is not None:
        return actor.rule == ADJECTIVE and actor.first == word and actor.last == word + 1
    return form.removeprefix(ARTICLE) in AGREES
