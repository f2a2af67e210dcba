"""Booths: each holds one process that makes one article after another."""
