"""An article as it was printed."""

import pytest

from briefing.model import Article, Block, web_address


@pytest.mark.parametrize(
    ("source", "address"), [("https://krant.example/brug", True), ("brug.txt", False), ("-", False)]
)
def test_only_what_is_on_the_web_has_an_address(source: str, address: bool) -> None:
    assert web_address(source) == (source if address else None)


def test_texts_that_no_file_can_hold_are_mended() -> None:
    article = Article("Brug \ud83d\udea7 dicht", (Block("paragraph", "De brug is \ud800 dicht."),), "brug.txt")
    assert article.headline == "Brug 🚧 dicht"
    assert article.blocks[0].text == "De brug is \ufffd dicht."
