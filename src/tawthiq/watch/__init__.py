"""Feeds are visited for weeks, each in its own time; what is new is kept, and nobody needs to look on.

feeds.toml → feeds → due → visit (fetch what is new, keep it) → state on disk → when next: later where it failed

One bad feed stops nothing; a stop finishes what is being kept; a kill loses nothing but the visit under way.
"""

from tawthiq.watch.feeds import Feed, read_feeds
from tawthiq.watch.state import FeedState, States, being_watched, state_beside
from tawthiq.watch.visit import Visit
from tawthiq.watch.watcher import Watcher

__all__ = ["Feed", "FeedState", "States", "Visit", "Watcher", "being_watched", "read_feeds", "state_beside"]
