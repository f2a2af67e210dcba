"""What every command shares: the streams it reads and writes, its log, its progress, and how it is stopped."""
