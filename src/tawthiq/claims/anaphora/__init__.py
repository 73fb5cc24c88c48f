"""What leads back to a speaker heard before: the agency, the same source, a surname, a verb without subject.

وأضاف goes on from the last speaker it agrees with; الوزارة is the last ministry; الوكالة the last agency, also one that
only relayed; مضيفا, مشيرا go on with the speaker of their sentence.

Tables: lexicon (nouns that lead back), converbs (participles).
"""
