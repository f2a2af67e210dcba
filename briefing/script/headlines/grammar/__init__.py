"""The parts of a Dutch sentence: clauses, noun phrases, verbs, moments."""
