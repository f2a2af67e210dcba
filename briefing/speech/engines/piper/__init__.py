"""Piper's voices."""
