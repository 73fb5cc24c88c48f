"""Arabic strikes with wounds and with a fever alike: أصيب بجروح, أصيب بالحمى. What follows "with" tells which."""

from tawthiq.events.reading import Reading

STRICKEN_REACH = 3
"""Words from those who were stricken to what with."""
STRICKEN = frozenset(
    (
        *("بصدمه", "بالصدمه", "بذهول", "بالذهول", "بخيبه", "بالخيبه", "بالاحباط", "باحباط", "بالذعر", "بذعر", "بالهلع"),
        *("بالفيروس", "بفيروس", "بكورونا", "بالمرض", "بمرض", "بالسرطان", "بسرطان", "بعدوي", "بنوبه", "بجلطه", "بسكته"),
        *("بداء", "بالداء", "بتسمم", "بالتسمم", "بتسممات", "بالاسهال", "باسهال", "بالجفاف", "بالارهاق", "بالاغماء"),
        *("بانهيار", "بازمه", "بسكتات", "بالحصبه", "بالجدري", "بالجرب", "بالطاعون", "بالتيفوييد", "بالسل", "بالسعار"),
        *("بالكوليرا", "بالحمي", "بالملاريا", "بالدهشه", "بالجنون", "بالياس", "بالغرور"),
    )
)
"""with shock, dismay, disappointment, panic; with a virus, a sickness, a stroke"""


def stricken(reading: Reading, first: int, last: int) -> bool:
    """Whether dismay, a disease or a poisoned meal stands among words `first` to some behind `last` of the sentence."""
    end = min(last + STRICKEN_REACH, reading.text.sentence_of(first).last)
    return any(reading.form(word) in STRICKEN for word in range(first, end))
