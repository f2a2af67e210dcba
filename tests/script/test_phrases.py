"""The words of a show itself."""

from datetime import date

import pytest

from briefing.errors import SettingsError
from briefing.script.phrases import CLOSING, OPENING, day_in_words, filled_in, greeting, together


def test_a_day_is_named_as_a_newsreader_does() -> None:
    assert day_in_words(date(2025, 6, 3)) == "dinsdag 3 juni 2025"


@pytest.mark.parametrize(
    ("hour", "said"),
    [(4, "Goedenacht"), (5, "Goedemorgen"), (12, "Goedemiddag"), (18, "Goedenavond"), (23, "Goedenavond")],
)
def test_the_greeting_depends_on_the_hour(hour: int, said: str) -> None:
    assert greeting(hour) == said


@pytest.mark.parametrize(
    ("names", "said"), [([], ""), (["ANP"], "ANP"), (["ANP", "Belga"], "ANP en Belga"), (["a", "b", "c"], "a, b en c")]
)
def test_names_are_joined_in_a_list(names: list[str], said: str) -> None:
    assert together(names) == said


def test_the_usual_texts_are_filled_in() -> None:
    said = filled_in(OPENING, "opening", greeting="Goedemorgen", show="De Bode", date="3 juni")
    assert said == "Goedemorgen, dit is De Bode van 3 juni."
    assert "met berichten van" not in filled_in(CLOSING, "closing", show="De Bode", sources=[])
    assert "met berichten van ANP en Belga" in filled_in(CLOSING, "closing", show="De Bode", sources=["ANP", "Belga"])


@pytest.mark.parametrize(
    "template",
    [
        "{{ nergens }}",
        "{{ show",
        "{{ 'a' * 10**9 }}",
        "{% for a in show %}{% for b in show %}{{ a }}{% endfor %}{% endfor %}",
        "{{ show.__class__ }}",
        "{{ range(10) }}",
        "a" * 1001,
    ],
)
def test_a_text_that_asks_for_too_much_is_refused_by_its_setting(template: str) -> None:
    with pytest.raises(SettingsError, match="the setting opening"):
        filled_in(template, "opening", show="De Bode")
