"""The mirror: a copy of the podcast folder in the place that the world reads."""
