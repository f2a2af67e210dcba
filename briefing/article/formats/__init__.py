"""The readers of the formats that articles come in."""
