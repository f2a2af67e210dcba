"""What is known of an article beside its text."""

from briefing.article.material import Facts


def test_what_is_known_already_goes_before_what_is_found() -> None:
    facts = Facts(headline="Brug dicht").and_(headline="Iets anders", author="An Maes", place=None)
    assert (facts.headline, facts.author, facts.place) == ("Brug dicht", "An Maes", None)
