"""What a page says of its article: headline, date and author, in its metadata and around its title."""
