"""Rules of Dutch: Dutch text in, Dutch text out. It uses no other room, and reads no files but its own word lists."""
