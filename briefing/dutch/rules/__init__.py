"""Rules that turn written Dutch into spoken Dutch, a file a family."""
