"""The choice of the sentence that gives an article's news."""
