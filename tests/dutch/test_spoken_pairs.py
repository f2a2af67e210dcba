"""How many of the written pairs the rules read as a newsreader would."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from briefing.dutch.letters import spell
from briefing.dutch.spoken import to_spoken

if TYPE_CHECKING:
    from briefing.model import LanguageVariant

PAIRS: dict[str, dict[str, str | list[str]]] = tomllib.loads(
    Path(__file__).with_name("spoken_pairs.toml").read_text("utf-8")
)
CASES = [
    (cast("LanguageVariant", kind if kind == "nl-BE" else "nl-NL"), written, [said] if isinstance(said, str) else said)
    for kind, pairs in PAIRS.items()
    for written, said in pairs.items()
]


def sounds(text: str) -> str:
    """What is left of a text when capitals, punctuation, spaces, hyphens and accents do not count."""
    named = re.sub(r"\{(\w+)\}", lambda letters: spell(letters[1]), text)
    plain = unicodedata.normalize("NFD", named.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


@pytest.mark.parametrize(("language", "written", "said"), CASES, ids=[written for _, written, _ in CASES])
def test_reads_it_as_a_newsreader_does(language: LanguageVariant, written: str, said: list[str]) -> None:
    assert sounds(to_spoken(written, language=language)) in {sounds(one) for one in said}


@pytest.mark.parametrize("written", [written for _, written, _ in CASES])
def test_saying_it_twice_changes_nothing(written: str) -> None:
    assert to_spoken(to_spoken(written)) == to_spoken(written)
