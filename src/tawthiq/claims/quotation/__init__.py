"""Speech between quotation marks belongs to whoever opened it, over full stops and paragraphs.

Cues inside it are the speaker's own words and open nothing. A quotation never closed ends with its sentence.

Table: lexicon (words that open the very words of a speaker).
"""
