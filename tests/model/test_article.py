"""An article as it was printed."""

import pytest

from briefing.model import UNTIL_FURTHER_NOTICE, Article, Block, web_address


@pytest.mark.parametrize(
    ("source", "address"), [("https://krant.example/brug", True), ("brug.txt", False), ("-", False)]
)
def test_only_what_is_on_the_web_has_an_address(source: str, address: bool) -> None:
    assert web_address(source) == (source if address else None)


@pytest.mark.parametrize(
    ("embargo", "told"),
    [
        (None, ""),
        ("2026-11-30T06:00:00+01:00", "under embargo until 2026-11-30T06:00:00+01:00"),
        (UNTIL_FURTHER_NOTICE, "under embargo, and it does not say clearly until when"),
    ],
)
def test_an_embargo_is_told_in_words(embargo: str | None, told: str) -> None:
    assert Article("Brug dicht", (), "brug.txt", embargo=embargo).embargo_told == told


def test_texts_that_no_file_can_hold_are_mended() -> None:
    article = Article("Brug \ud83d\udea7 dicht", (Block("paragraph", "De brug is \ud800 dicht."),), "brug.txt")
    assert article.headline == "Brug 🚧 dicht"
    assert article.blocks[0].text == "De brug is \ufffd dicht."
