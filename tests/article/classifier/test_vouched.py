"""The lines that surely belong to the article, by their chance and form."""

import pytest

from briefing.article.classifier.classify import Judged
from briefing.article.classifier.vouched import is_vouched, mark_of, may_be_caption, opens_text


def judged(text: str, chance: float, zone: str = "among") -> Judged:
    return Judged(text, zone, chance, 0.0)


@pytest.mark.parametrize(
    ("line", "vouched"),
    [
        (judged("Klik hier, zei de dokter, en je voelt het.", 0.05), True),
        (judged("Klik hier, zei de dokter, en je voelt het.", 0.2), False),
        (judged("Delen", 0.05), True),
        (judged("Delen", 0.2), False),
        (judged("Lieve Annie,", 0.4), True),
        (judged("De pont wordt geladen...", 0.05), False),
        (judged("Meer lezen op de pont naar Kampen", 0.05, "above"), True),
        (judged("Delen", 0.05, "above"), False),
    ],
)
def test_a_line_is_vouched_for_by_its_chance_and_form(line: Judged, vouched: bool) -> None:
    assert is_vouched(line) == vouched


def test_salutations_and_items_open_a_text() -> None:
    assert opens_text(judged("Geachte minister,", 0.4, "above"))
    assert opens_text(judged("• De pont vaart weer.", 0.1, "above"))
    assert not opens_text(judged("De pont vaart weer.", 0.1, "above"))


def test_all_numbers_of_a_list_have_the_same_mark() -> None:
    assert mark_of(judged("1. De pont", 0.1)) == mark_of(judged("2. De brug", 0.1))
    assert mark_of(judged("De brug", 0.1)) is None


@pytest.mark.parametrize(
    "text", ["De veerman met zijn hond", "Vrijwilligers bij de gesloten brug", "Bezoekers op weg naar de markt"]
)
def test_a_phrase_without_a_finite_verb_may_be_a_caption(text: str) -> None:
    assert may_be_caption(judged(text, 0.6))


@pytest.mark.parametrize(
    "text",
    ["Kachels roken te veel", "Schippers zijn het wachten moe", "Een imker verft zijn kasten roze", "De pont is oud."],
)
def test_a_line_with_a_finite_verb_is_no_caption(text: str) -> None:
    assert not may_be_caption(judged(text, 0.6))
