"""The kinds of lines: those of an article, and those that are not."""
