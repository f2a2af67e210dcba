"""The spelling of names in other languages: which language it is, and what a Dutch newsreader makes of it."""

from briefing.dutch.orthographies.marking import mark_names, mark_told_names

__all__ = ["mark_names", "mark_told_names"]
