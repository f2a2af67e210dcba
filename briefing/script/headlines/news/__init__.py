"""The sentence of an article that tells its news."""
