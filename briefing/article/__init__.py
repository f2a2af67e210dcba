"""Room 1: a source becomes an Article."""
