"""Benchmarks of archives: their throughput, their control plane, and what survives kills and poisonous articles."""
