"""One report in, one record out: the stages in their order, and nothing they do not say.

report → text → matches → mentions → claims → events → record
"""

from tawthiq.engine.rules import Engine
from tawthiq.engine.together import handfuls

__all__ = ["Engine", "handfuls"]
