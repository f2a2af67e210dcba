"""The terminal, which all commands share: standard streams, log, progress, common options, and interruption."""
