"""What a page says about its article: headline, date and author, in its metadata and around its title."""
