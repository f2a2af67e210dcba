"""Booths, each with one process that makes one article after another."""
