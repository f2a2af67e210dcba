"""The bytes of a source: from the web by a guarded client, or from this machine."""
