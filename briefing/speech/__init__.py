"""Speech: the sentences of a script, spoken by a voice, one take each."""

import os

# Set before any engine loads ONNX Runtime: from 1.32 on it sends reports to its makers otherwise.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
