"""Room 6: the podcast, in which programmes become episodes of a feed."""
