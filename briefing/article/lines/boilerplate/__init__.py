"""The lines of a source that are not the article: one vocabulary, and the rules that use it."""
