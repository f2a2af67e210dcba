"""What is fetched from the web: a guarded client, and its error messages."""
