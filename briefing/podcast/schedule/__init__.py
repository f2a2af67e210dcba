"""What is on the air and what waits for it: episodes filed, held back, listed, called by name, taken out."""
