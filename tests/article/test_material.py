"""The facts about an article beside its text."""

from briefing.article.material import Facts


def test_known_facts_count_before_those_found() -> None:
    facts = Facts(headline="Brug dicht").and_(headline="Iets anders", author="An Maes", place=None)
    assert (facts.headline, facts.author, facts.place) == ("Brug dicht", "An Maes", None)
