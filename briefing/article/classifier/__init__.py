"""The classifier of pasted lines that are not the article, by how they look and where they are."""
