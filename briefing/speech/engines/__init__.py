"""The engines, a module or a folder each, and what several of them share."""
