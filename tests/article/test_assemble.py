"""An article assembled of its pieces, with an account of what was left out."""

import pytest

from briefing.article.account import Account
from briefing.article.assemble import edit
from briefing.article.formats.plain import read_plain
from briefing.article.material import Copy, Facts
from briefing.article.source import read_page
from briefing.errors import NoArticleError, WithheldError
from briefing.model import Article, Block

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de snelweg."


def edited(*lines: str, account: Account | None = None, facts: Facts | None = None) -> Article:
    return edit(map(Copy, lines), source="-", facts=facts or Facts(), account=account or Account())


def test_the_headline_and_the_text_are_the_article() -> None:
    article = edited("Brug bij Spijk dicht", FIRST, SECOND)
    assert article.headline == "Brug bij Spijk dicht"
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


def test_debris_is_accounted_for_with_its_reason() -> None:
    account = Account()
    article = edited(
        "Brug bij Spijk dicht",
        FIRST,
        "Deel dit artikel",
        SECOND,
        "Lees ook",
        "Waarom bruggen vaker dicht gaan",
        account=account,
    )
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [piece.text for piece in account.left_out] == [
        "Deel dit artikel",
        "Lees ook",
        "Waarom bruggen vaker dicht gaan",
    ]


def test_who_signs_below_the_text_is_its_author() -> None:
    assert edited("Brug bij Spijk dicht", FIRST, SECOND, "Door An Maes").author == "An Maes"


def test_a_correction_is_put_below_the_text() -> None:
    article = edited("Brug bij Spijk dicht", FIRST, facts=Facts(corrections=("De brug is van 1932.",)))
    assert article.blocks[-1] == Block("correction", "De brug is van 1932.")


def test_a_report_that_was_withdrawn_is_refused() -> None:
    with pytest.raises(WithheldError):
        edited("Brug bij Spijk dicht", "BERICHT VERVALT", FIRST)


NOTICE = "DIT ARTIKEL IS INGETROKKEN"


@pytest.mark.parametrize(
    "text",
    [
        f"{NOTICE}\n\nBrug bij Spijk dicht\n\n{FIRST}\n\n{SECOND}",
        f"Brug bij Spijk dicht\n\n{NOTICE}\n\n{FIRST}\n\n{SECOND}",
        f"Brug bij Spijk dicht\n\n{FIRST}\n\n{SECOND}\n\n{NOTICE}",
    ],
)
def test_a_text_is_refused_wherever_it_says_that_it_was_withdrawn(text: str) -> None:
    with pytest.raises(WithheldError):
        read_plain(text, source="-")


def test_a_page_is_refused_that_says_above_its_headline_that_it_was_withdrawn() -> None:
    with pytest.raises(WithheldError):
        read_page(f"<p>{NOTICE}</p><h1>Brug bij Spijk dicht</h1><p>{FIRST}</p><p>{SECOND}</p>", source="-")


@pytest.mark.parametrize(
    "beside",
    [
        '<nav><a href="/a">Annulering</a></nav>',
        '<nav><a href="/a">Kill</a></nav>',
        f'<aside><h2>Lees ook</h2><a href="/b">{NOTICE}</a></aside>',
    ],
)
def test_a_page_is_read_whose_links_only_sound_like_it(beside: str) -> None:
    told = f"<article><h1>Brug bij Spijk dicht</h1><p>{FIRST}</p><p>{SECOND}</p></article>"
    article = read_page(f"<html><body>{beside}{told}</body></html>", source="-")
    assert article.headline == "Brug bij Spijk dicht"


@pytest.mark.parametrize("lines", [(), ("Deel dit artikel",), ("12-13",)])
def test_a_text_without_words_is_refused(lines: tuple[str, ...]) -> None:
    with pytest.raises(NoArticleError, match="no text is left to speak"):
        edited(*lines)


def test_a_headline_behind_its_genre_begins_with_a_capital() -> None:
    article = read_plain(f"Liveblog: brug bij Spijk dicht\n\n{FIRST}\n\n{SECOND}", source="-")
    assert (article.headline, article.genre) == ("Brug bij Spijk dicht", "liveblog")
