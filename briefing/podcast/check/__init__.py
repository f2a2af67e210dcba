"""The podcast folder looked over as directories, players and listeners will."""
