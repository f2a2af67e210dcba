"""The manuscript: a script as a text file that an editor reads and changes; docs/manuscript.md has its grammar."""
