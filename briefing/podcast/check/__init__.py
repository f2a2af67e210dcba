"""The check of a podcast folder for what directories, players and listeners would find wrong."""
