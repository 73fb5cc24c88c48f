"""Verbs of saying, "according to", headlines: who is given as the speaker of what.

- A verb of saying with its speaker on the right (قال X إن), on the left (X قال إن), or nowhere (وأضاف أن).
- What is said runs from the word that opens it (أن, عن, ب, إلى, a colon, a quotation, the noun announced) to the end of
  the sentence, or to where the next speaker takes over. A clause with فيما or بينما and no speaker of its own still
  belongs to the speaker before it (11 of 11 in annotated reports).
- "بحسب X" behind what is said reaches back; before it, on.
- Judging, mourning, warning and calling make nobody a source.

Tables: lexicon (verbs), opinions, according, objects (what is announced), responsibility.
"""
