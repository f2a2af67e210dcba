"""A script cut to length."""
