"""Benchmarks of speed, against other programs, and tests of endurance that take too long for the tests.

docs/benchmarks.md has their commands.
"""
