"""The artwork of a show: its cover and its colour."""
