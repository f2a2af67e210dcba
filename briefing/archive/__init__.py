"""An archive: up to a hundred thousand articles, made into programmes by one machine or by a cluster."""
