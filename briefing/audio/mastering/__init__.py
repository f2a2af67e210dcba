"""A programme brought to its level and encoded: measured, limited, written."""
