"""How programmes get made."""
