"""Where a sentence goes on that Punkt takes to end."""

import pytest

from briefing.dutch.sentences.joint import joint_at
from briefing.dutch.sentences.merging import is_merged


@pytest.mark.parametrize(
    "text",
    [
        "“Waarom?”| vroeg hij.",
        "in de Kon.| Bibliotheek",
        "(dr.| Maes)",
        "op de Prins Hendrikstr.| 12",
        "het begon in dec.| daarop",
        "Heren: 1. Kossen 58.14, 2.| Tenbult 58.31",
        "een schok van mag.| 4,1 bij zee",
        "1500 m: 1. Louwers 4.41,3; 2.| De Wit 4.59,0",
    ],
)
def test_it_goes_on_behind_an_abbreviation_and_before_a_small_letter(text: str) -> None:
    assert is_merged(joint_at(text.replace("|", ""), text.index("|")))


@pytest.mark.parametrize(
    "text", ["De brug is dicht.| Dat duurt nog.", "Waarom?| Niemand weet het.", "meer dan nu mag.| 12 boten"]
)
def test_it_ends_before_another(text: str) -> None:
    assert not is_merged(joint_at(text.replace("|", ""), text.index("|")))
