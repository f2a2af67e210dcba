"""The shortening of a script to a given length."""
