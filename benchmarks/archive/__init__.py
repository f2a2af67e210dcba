"""Archives, measured: throughput, the control plane, and what survives kills."""
