"""Speech between quotation marks belongs to whoever opened it, over full stops and paragraphs.

Cues inside it are the speaker's own words and open nothing. A quotation never closed ends with its sentence.

No words of its own: marks and the frames of reporting decide.
"""
