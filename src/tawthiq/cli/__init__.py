"""The command line: JSON Lines in, JSON Lines out, and for people a summary, a spreadsheet or a page.

words typed → language → command → readers → engine → export

One file for each command. The engine is loaded only by a command that reads reports, so that help comes at once.
"""
