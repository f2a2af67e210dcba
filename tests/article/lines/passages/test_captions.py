"""Captions beside a credit or of somebody in the text, and sentences without a verb."""

import pytest

from tests.article.lines.pasted import TEXT, article_with, paragraphs

MORE = "Schipper Gerda Oort voer al die tijd op een roeiboot. Zij bracht elke dag veertig kinderen naar school."


def spoken(passage: str) -> list[str]:
    return paragraphs(article_with(f"{MORE}\n\n{passage}"))


@pytest.mark.parametrize(
    "picture",
    [
        "Kinderen in de rij voor de boot.\nFoto Kris Vanhee",
        "De roeiboot van de schipper bij\nde steiger.\nFOTO NOORDBEELD",
        "ANP\nKinderen aan de steiger bij Wolfsveen",
        "© Hollandse Hoogte\nDe boot in de mist",
    ],
    ids=["credit below", "wrapped", "agency above", "credit above"],
)
def test_a_caption_with_its_credit_is_not_spoken(picture: str) -> None:
    assert spoken(picture) == [*TEXT[:2], MORE, TEXT[2]]


@pytest.mark.parametrize(
    "caption",
    [
        "Schipper Gerda Oort bij haar roeiboot.",
        "Gerda Oort (54) op de steiger van Wolfsveen.",
        "De boot van Gerda Oort tijdens de laatste tocht.",
        "Gerda Oort met twee kinderen, voor de school.",
    ],
)
def test_a_sentence_without_a_verb_that_shows_somebody_in_the_text_is_a_caption(caption: str) -> None:
    assert spoken(caption) == [*TEXT[:2], MORE, TEXT[2]]


@pytest.mark.parametrize(
    "text",
    [
        "Jan Smit bij zijn roeiboot in de mist.",
        "En dan Gerda Oort bij haar roeiboot.",
        "Gerda Oort staat bij haar roeiboot.",
        "Drie maanden roeien, elke dag weer.",
        "Gerda Oort op de steiger. Dat beeld blijft.",
        "Oort, in haar boot.",
    ],
    ids=["somebody else", "it goes on", "a verb", "nobody", "two sentences", "few words"],
)
def test_a_sentence_of_the_text_stays(text: str) -> None:
    assert text in spoken(text)


def test_the_agency_above_a_headline_is_no_credit_of_it() -> None:
    article = article_with("ANP", "above")
    assert article.headline == "Veerpont bij Wolfsveen vaart weer na drie maanden"
