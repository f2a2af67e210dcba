"""A hundred thousand articles: made into programmes at one place, on one machine or on a cluster."""
