"""Kinds of lines: what belongs to an article and what does not."""
