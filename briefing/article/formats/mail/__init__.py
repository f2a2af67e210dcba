"""Mail messages: the article in one, in what it answers or passes on, or in a file attached to it."""
