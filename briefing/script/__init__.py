"""Room 2: an Article becomes a Script."""
