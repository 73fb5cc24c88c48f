"""Words of reserve: على ما يبدو, يعتقد أن, ربما, أنباء عن, لم يتسن التحقق.

Each makes a narrower claim of its clause, unconfirmed, with the speaker that clause has. Where the outlet could not
check, the whole sentence is the outlet's. قد before a past verb is no reserve, before a present one it is.

Table: lexicon.
"""
