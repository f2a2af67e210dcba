"""The parts of a web page: its article, and what the page says about that."""
