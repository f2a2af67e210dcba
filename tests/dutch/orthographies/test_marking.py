"""Names that are spelled as another language spells them, in a text."""

import pytest

from briefing.dutch.orthographies import mark_names
from briefing.dutch.orthographies.marking import sounds_of


def test_a_name_in_a_sentence() -> None:
    said: list[str] = []
    marked = mark_names("Minister Wiśniewska sprak met Çakır.", said)
    assert said == ["⟦vɪʃnjˈɛfskaː⟧", "⟦tʃaːkˈɪr⟧"]
    assert marked.startswith("Minister ")
    assert marked.endswith(".")


@pytest.mark.parametrize(
    "written",
    [
        "Vóór",
        "Álle",
        "Eén",
        "Dáárom",
        "Kerkhoff",
        "Vredestein",
        "Zweinstein",
        "Bouke",
        "Bouma",
        "Blokhuis",
        "Christus",
        "Honderdvoud",
        "Coördinator",
        "Reünie",
        "Gerard",
        "Eggermont",
        "Sahara",
        "Bogaard",
        "Oudijk",
        "Jordaniër",
        "Gymnasium",
        "Pijnacker",
        "Steenbergen",
        "KNVB",
    ],
)
def test_what_dutch_rules_read(written: str) -> None:
    assert sounds_of(written) is None


def test_a_word_in_small_letters_is_no_name() -> None:
    assert mark_names("een kanovaarder zag de kalkhoudende bouclé en gouache", []) == (
        "een kanovaarder zag de kalkhoudende bouclé en gouache"
    )
