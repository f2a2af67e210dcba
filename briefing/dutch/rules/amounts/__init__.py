"""Figures and what they count: amounts of money, measures, ranks, fractions and ranges."""
