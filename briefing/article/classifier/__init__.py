"""Which lines of a pasted text are not the article, told by how they look and where they stand."""
