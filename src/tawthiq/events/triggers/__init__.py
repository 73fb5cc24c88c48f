"""An act is told by a noun (غارة, هجوم, انفجار), a verb (قصفت, هاجم), or a means (برصاص, بنيران).

The same words name what has not happened: a plan (يعتزم شن هجوم), a threat (هدد بقصف), a condition (إذا هاجمت), a
ceasefire (وقف إطلاق النار); and what is no war: a match, an earthquake, a collision, a court. A definite noun (الهجوم)
leads back to an act told before; an indefinite one (هجوم) opens a new one, or tells the same again in a headline.
"""

from tawthiq.events.triggers.rules import find

__all__ = ["find"]
