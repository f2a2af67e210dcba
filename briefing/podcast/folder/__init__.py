"""The podcast folder: what it holds, what of it is ours, and one publisher at a time."""
