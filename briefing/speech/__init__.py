"""Room 3: a Script's sentences become Takes."""
