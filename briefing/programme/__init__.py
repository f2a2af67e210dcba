"""Room 5: a Recording becomes the files of one programme."""
