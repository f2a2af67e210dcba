"""Quotations of several sentences, and whether their speaker is named."""

import pytest

from briefing.script.quotations import ended_early, is_quoting, is_torn, quotations, speaker_is_told


def test_sentences_of_one_quotation_share_it() -> None:
    sentences = ["De brug is dicht.", "“Dat duurt nog.", "Drie weken”, zegt hij.", "Niemand weet waarom."]
    assert quotations(sentences) == [(0, 0), (1, 2), (1, 2), (3, 3)]


def test_a_quotation_that_is_never_closed_joins_nothing() -> None:
    assert quotations(["“Dat duurt nog."] + ["Niemand weet waarom."] * 9) == [(number, number) for number in range(10)]


def test_a_speaker_is_named_outside_the_quotation() -> None:
    assert speaker_is_told(["“Dat duurt nog.", "Drie weken”, zegt hij."])
    assert not speaker_is_told(["“Dat duurt nog.", "Drie weken.”"])


@pytest.mark.parametrize("text", ["“Dat duurt nog”, zegt hij.", "Zo'n brug", "(drie weken)", 'Hij zei: "Nee."', "‘Ja’"])
def test_what_is_opened_and_closed_is_whole(text: str) -> None:
    assert not is_torn(text)


@pytest.mark.parametrize(
    "text", ["“Dat duurt nog, zegt hij.", "drie weken)", 'Hij zei: "Nee.', "‘Ja", "Hij zei: 'Nee."]
)
def test_a_mark_that_stands_alone_is_torn(text: str) -> None:
    assert is_torn(text)


@pytest.mark.parametrize("text", ["Bos: “Nee.”", "Hij zegt 'ja'", "De ‘sloop’", "«Nee», zegt hij"])
def test_a_text_quotes(text: str) -> None:
    assert is_quoting(text)


@pytest.mark.parametrize(
    "text", ["Zo'n brug in 's-Hertogenbosch", "Dat is 't huis van Hans' moeder", "Foto’s van ’n brug"]
)
def test_an_apostrophe_quotes_nothing(text: str) -> None:
    assert not is_quoting(text)


def test_a_quotation_that_ends_early_is_closed_with_its_own_mark() -> None:
    assert ended_early("‘Nee.", "Er is geen hout.") == "Er is geen hout.’"
    assert ended_early("„Nee.", "„Nee.") == "„Nee.”"
    assert ended_early("Nee.", "Nee.") == "Nee."
