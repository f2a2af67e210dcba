"""An article under embargo: made, with the moment until which nobody may hear it written down."""

import json
from pathlib import Path

import pytest

from briefing import MakeOptions, WithheldError, make
from briefing.model import Article, Block

END = "2098-01-01T06:00:00+01:00"


def article(embargo: str | None) -> Article:
    return Article("Brug dicht", (Block("paragraph", "De brug is dicht."),), "a.txt", embargo=embargo)


def manifest_of(folder: Path, embargo: str | None) -> dict[str, object]:
    made = make(article(embargo), MakeOptions(voice="nl-offline", output=folder, cache=False))
    content: dict[str, object] = json.loads(made.path.with_suffix(".json").read_bytes())
    return content


def test_the_manifest_tells_until_when_it_is_to_be_held_back(tmp_path: Path) -> None:
    assert manifest_of(tmp_path, END)["embargo"] == END


def test_without_one_the_manifest_does_not_speak_of_it(tmp_path: Path) -> None:
    assert "embargo" not in manifest_of(tmp_path, None)


def test_what_is_heard_at_once_may_not_be_under_embargo() -> None:
    with pytest.raises(WithheldError, match="under embargo until 2098-01-01"):
        make(article(END), MakeOptions(on_air=True))
