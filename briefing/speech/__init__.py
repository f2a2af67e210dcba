"""Room 3: a Script's sentences become Takes."""

import os

# From 1.32 on, ONNX Runtime reports to its makers unless it is told not to before any engine loads it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
