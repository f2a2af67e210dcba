"""Headlines generated for articles that have none."""
