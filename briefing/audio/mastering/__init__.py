"""Mastering: a programme measured, brought to its loudness, limited and encoded."""
