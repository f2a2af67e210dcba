"""What a show does: articles made and aired, editions by themselves."""
