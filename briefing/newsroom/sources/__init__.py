"""The sources of an edition: feeds, lists of feeds, folders, and the items in them."""
