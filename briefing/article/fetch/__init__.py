"""How the bytes of a source are had: from the web by a guarded client, from this machine as they lie there."""
