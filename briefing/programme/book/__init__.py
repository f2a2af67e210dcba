"""A programme as a book to hear and read: EPUB 3.3, its text with the sound of each sentence."""
