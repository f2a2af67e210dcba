"""The class of each word of a Dutch text: which is a noun, a name, a finite verb, a participle."""
