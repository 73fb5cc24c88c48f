"""What Tawthiq wrote about reports is no report: read again, it would count every act and every casualty twice.

A page, a table or a line of JSON shows in its first bytes that it is Tawthiq's own, whatever its file is called.
"""

import re

GENERATOR = "Tawthiq"
"""What its pages name as their generator."""
HEAD = 4096
"""Bytes in which it shows."""

_SIGNS = {
    "JSON": re.compile(
        rb'[\xef\xbb\xbf\s\[]*\{\s*"(?:schema"\s*:\s*"tawthiq\.[a-z]+/\d|where": "(?:[^"\\]|\\.)*", "problem": ")'
    ),
    "CSV": re.compile(rb"(?:\xef\xbb\xbf)?ref,report_id,outlet,published,published_basis,"),
    "HTML": re.compile(rb'(?s)\s*<!DOCTYPE html>.*?<meta name="generator" content="Tawthiq"'),
}


def own_output(head: bytes) -> str | None:
    """The form of what Tawthiq wrote itself (JSON, CSV, HTML); null for anything else.

    >>> own_output(b'{"schema":"tawthiq.record/1","engine":'), own_output(b'{"text": "..."}')
    ('JSON', None)
    """
    return next((form for form, sign in _SIGNS.items() if sign.match(head[:HEAD])), None)
