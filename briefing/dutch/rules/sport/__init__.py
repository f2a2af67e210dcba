"""Sport: running times, scores, and moves of chess."""
