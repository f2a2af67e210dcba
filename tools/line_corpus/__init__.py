"""A corpus of lines, of our own writing, that are the article or are not, and texts put together from them."""
