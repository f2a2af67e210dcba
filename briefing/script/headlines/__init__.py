"""A headline for an article that has none."""
