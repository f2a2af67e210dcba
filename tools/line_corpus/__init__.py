"""The corpus of the line classifier: lines that are or are not part of an article, and texts composed of them."""
