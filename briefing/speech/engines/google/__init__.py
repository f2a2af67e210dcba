"""Google Translate's Dutch voice."""
