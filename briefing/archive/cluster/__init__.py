"""A Dask cluster that makes the articles of an archive: one of this machine, or whichever a scheduler leads.

Dask pickles what it sends. That is our own function, our plug-in, and bytes that are JSON inside: nothing of an article
is ever unpickled. Its scheduler obeys whoever reaches it, so it belongs on a trusted network, or behind TLS.
"""
