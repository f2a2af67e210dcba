"""Texts made what can be written."""

from dataclasses import dataclass

from briefing.model.well_formed import form_well


@dataclass(frozen=True)
class Told:
    text: str
    number: int = 3


def test_every_text_of_a_value_is_mended_and_nothing_else() -> None:
    told = Told("brug \ud83d\udea7 \ud800")
    form_well(told)
    assert told == Told("brug 🚧 \ufffd")
