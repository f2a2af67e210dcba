"""The script: what will be spoken of an article, or of several."""
