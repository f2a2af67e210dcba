"""The tagged words of a headline."""

from briefing.script.headlines.grammar.tagged import tokens_in


def test_words_have_their_places():
    text = "Ede sluit de brug, zegt de raad van Ede."
    assert all(text[token.start : token.end] == token.text for token in tokens_in(text))


def test_verbs_are_told_from_nouns_and_names():
    tokens = tokens_in("De gemeente heeft in mei twee bruggen gesloten")
    assert [token.text for token in tokens if token.is_finite] == ["heeft"]
    assert [token.text for token in tokens if token.is_verb] == ["heeft", "gesloten"]
    assert {"gemeente", "twee", "bruggen"} <= {token.text for token in tokens if token.tells}
