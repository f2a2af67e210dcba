"""Ground floor: Dutch text in, Dutch text out. No other room, no I/O but the word lists that ship beside it."""
