"""A programme as a read-aloud book: EPUB 3.3, in which each sentence is highlighted while it is heard."""
