"""Where a sentence ends that Punkt takes to go on."""

import pytest

from briefing.dutch.sentences.splitting import more_places


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("En toen… Er stond niemand.", "En toen…"),
        ("Het was plan B. De rest volgt.", "Het was plan B."),
        ("Appels, peren enz. De rest volgt.", "Appels, peren enz."),
        ("Het weegt 5 kg. De rest volgt.", "Het weegt 5 kg."),
        ("Hij werkt bij De Boer BV. Zijn zoon ook.", "Hij werkt bij De Boer BV."),
    ],
)
def test_it_ends_behind_a_measure_a_label_and_a_final_abbreviation(text: str, ends: str) -> None:
    assert text[: next(more_places(text))] == ends


@pytest.mark.parametrize("text", ["Dat zei P. De Vries.", "bij de V.S. Marine"])
def test_it_does_not_behind_an_initial(text: str) -> None:
    assert list(more_places(text)) == []
