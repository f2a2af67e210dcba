"""One reader for each format that articles come in."""
