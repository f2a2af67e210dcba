"""The podcast folder mirrored to where the world reads it."""
