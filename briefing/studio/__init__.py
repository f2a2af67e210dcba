"""The making of programmes."""
