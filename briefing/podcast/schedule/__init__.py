"""The schedule: what is on air and what is waiting. Episodes are filed, held back, listed, found by name, retracted."""
