"""Room 4: a Recording, made of takes."""
