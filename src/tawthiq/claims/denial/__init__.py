"""Denying says that it was not so; withholding says nothing.

نفى X سقوط قتلى, كذب, لا صحة ل: denied, with a speaker like any claim. لم يكشف X عن, لم يذكر, رفض التعليق: withheld.
نفي as exile (تم نفي المعارض) stands after a preposition or a plain verb and denies nothing.

Table: lexicon (words of denial and silence).
"""
