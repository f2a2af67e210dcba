"""The tuning of the neural voice, to be repeated: how its styles and sounds were made."""
