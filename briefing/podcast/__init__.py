"""Room 5: a Recording becomes an Episode of a Feed."""
