"""Room 5: the files of one programme, made of a Recording."""
