"""The rules that turn written Dutch into spoken Dutch, a file for each family."""
