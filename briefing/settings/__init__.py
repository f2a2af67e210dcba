"""The settings in `briefing.toml`: every key with its help and its check."""
