"""An article under embargo: made, and not put on air."""

import pytest

from briefing import MakeOptions, WithheldError, make
from briefing.model import Article, Block


def test_what_is_heard_at_once_may_not_be_under_embargo() -> None:
    article = Article(
        "Brug dicht", (Block("paragraph", "De brug is dicht."),), "a.txt", embargo="2098-01-01T06:00:00+01:00"
    )
    with pytest.raises(WithheldError, match="under embargo until 2098-01-01"):
        make(article, MakeOptions(on_air=True))
