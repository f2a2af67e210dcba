"""Room 4: Takes become a Recording."""
