"""A folder on a server as a mirror, over SFTP."""
