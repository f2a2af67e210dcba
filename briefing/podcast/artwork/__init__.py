"""The show as it is seen: its cover and its colour."""
