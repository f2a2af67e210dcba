"""A web page's parts: where its article stands, and what it says of itself."""
