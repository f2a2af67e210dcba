"""One module for each engine, and what several of them share."""
