"""The tuning of the neural voices: how their styles and phoneme tables were made, to be repeated."""
