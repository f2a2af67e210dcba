"""A Dask cluster that makes the articles of an archive: a local one, or one with a scheduler of its own.

Dask pickles what it sends: our own function, our plug-in, and bytes that hold JSON, so no part of an article is ever
unpickled. Dask's scheduler obeys whoever reaches it, so it belongs on a trusted network or behind TLS.
"""
