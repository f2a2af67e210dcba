"""What is not the article among the lines of a source: one vocabulary, and the rules that read lines by it."""
