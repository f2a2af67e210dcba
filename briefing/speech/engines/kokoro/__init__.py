"""The neural voice Kokoro, fed with Dutch phonemes."""
