"""The first room: a source becomes an Article."""
