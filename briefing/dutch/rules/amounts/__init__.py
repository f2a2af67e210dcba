"""Figures and what they count: amounts of money, measures, ranks, parts and stretches."""
