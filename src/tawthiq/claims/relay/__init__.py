"""Who passes words on: agencies, papers, statements carried by another, the agency that signs a report.

نقلت رويترز عن مسؤول: the official speaks, Reuters relays. قال المسؤول لرويترز: the same. A dateline "دمشق (رويترز)" or
a last line "(أ ف ب)" relays all of the report. What is told to the outlet itself is relayed by nobody.
نقل الجرحى (carried the wounded) is no relay: somebody must be quoted, or a clause must follow.

Table: lexicon (verbs of passing on). A byline of "agencies" (وكالات) names none, so nobody relays.
"""
