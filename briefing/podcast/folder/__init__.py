"""The podcast folder: its episodes, which of its files are the podcast's own, and one publisher at a time."""
