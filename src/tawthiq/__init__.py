"""Tawthiq reads Arabic news on armed conflict and writes attributed, checkable records.

Data flows one way; a stage knows the stages before it and nothing else:

    cli
    export
    watch
    store
    incidents
    evaluation
    engine
    events
    claims
    mentions
    lexicon
    text
    fetch
    readers
    messages
    markup
    record
    errors
    structures
"""

__version__ = "0.1.0"
