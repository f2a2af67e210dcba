"""The keys of `briefing.toml` with their help and their checks."""
