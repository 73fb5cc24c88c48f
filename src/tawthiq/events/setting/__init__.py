"""An act is set by the places and times of its own clause, or by those in force before it.

في (in), ب (at), قرب (near), شرق (east of) set a scene; من (from), إلى (to) and ل do not; a place inside a speaker's
office ("police of Wasit") or a side's name is no scene. Of several places the most precise one counts.

No words of its own: the mentions of places and times decide.
"""

from tawthiq.events.setting.elsewhere import VAGUE
from tawthiq.events.setting.rules import RANK, dateline_end, is_scene, place_of, scene_of
from tawthiq.events.setting.times import of_the_speech, time_of

__all__ = ["RANK", "VAGUE", "dateline_end", "is_scene", "of_the_speech", "place_of", "scene_of", "time_of"]
