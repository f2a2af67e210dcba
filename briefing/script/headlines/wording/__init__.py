"""A sentence worded as a headline: in fewer words, never torn."""
