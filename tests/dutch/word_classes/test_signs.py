"""The signs of words by which their classes are told."""

import pytest

from briefing.dutch.word_classes.signs import BUCKETS, CLASSES, Signs, letters_of, tokens_of


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("De brug is dicht.", ["De", "brug", "is", "dicht", "."]),
        ("Auto’s, 's morgens", ["Auto’s", ",", "'s", "morgens"]),
        ("3,5 miljoen (2024)", ["3,5", "miljoen", "(", "2024", ")"]),
        ("de 21ste oud-voorzitter", ["de", "21ste", "oud-voorzitter"]),
        ("„Ja”, zegt ze", ["„", "Ja", "”", ",", "zegt", "ze"]),
        ("  ", []),
    ],
)
def test_words_numbers_and_marks_are_apart(text: str, tokens: list[str]) -> None:
    assert tokens_of(text) == tokens


def test_a_long_run_of_marks_and_letters_is_read_at_once() -> None:
    assert len(tokens_of("a-" * 20_000)) <= 2
    assert len(tokens_of("'" * 20_000)) == 20_000


def test_each_word_has_as_many_signs_as_any_other() -> None:
    signs = Signs(["De", "brug", "."])
    found = [signs.alone(place) + signs.joint(place) for place in range(3)]
    assert len({len(buckets) for buckets in found}) == 1
    assert all(0 <= bucket < BUCKETS for buckets in found for bucket in buckets)


def test_kinds_of_quotation_marks_and_all_figures_are_alike() -> None:
    assert letters_of("auto’s") == letters_of("auto's")
    assert letters_of("1932") == letters_of("2026")


def test_what_follows_depends_on_the_class_before() -> None:
    one, other = Signs(["een", "brug"]), Signs(["een", "brug"])
    one.tell(0, 0)
    other.tell(0, len(CLASSES) - 1)
    assert one.alone(1) == other.alone(1)
    assert one.joint(1) != other.joint(1)
