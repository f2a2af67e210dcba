"""Names with initials, generations and the signs of birth and death."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.names import births, dotted_letters, generations, initials, sexes, small_dotted_letters
from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("J.P. Balkenende", "J P Balkenende"),
        ("Dat weet J.P. niet.", "Dat weet J.P. niet."),
        ("Eet vitamine C. Dat helpt", "Eet vitamine C. Dat helpt"),
        ("schrijver C. van Dam", "schrijver C van Dam"),
    ],
)
def test_initials_have_no_full_stop_at_which_a_voice_would_pause(text: str, said: str) -> None:
    assert initials(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de V.S. zegt nee", "de vee-es zegt nee"),
        ("Dat doet de V.S.", "Dat doet de vee-es."),
    ],
)
def test_a_letter_word_with_points_is_letters(text: str, said: str) -> None:
    assert dotted_letters(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de b.t.w. stijgt", "de bee-tee-wee stijgt"),
        ("het b.t.w.-tarief", "het bee-tee-wee-tarief"),
        ("Dat kost b.t.w.", "Dat kost bee-tee-wee."),
    ],
)
def test_so_is_one_in_small_letters(text: str, said: str) -> None:
    assert small_dotted_letters(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Martin Luther King jr. zei nee", "Martin Luther King junior zei nee"),
        ("zoon van Jan Bos sr.", "zoon van Jan Bos senior."),
        ("zoon van Jan Bos sr", "zoon van Jan Bos senior"),
    ],
)
def test_a_generation_is_said_in_full(text: str, said: str) -> None:
    assert generations(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hugo Claus (°1951)", "Hugo Claus (geboren in 1951)"),
        ("† Gent, 2024", "overleden Gent, 2024"),
        ("(†82)", "(overleden op tweeëntachtigjarige leeftijd)"),
        ("Jan Bos (°3 mei 1951)", "Jan Bos (geboren op 3 mei 1951)"),
        ("20 °C", "20 °C"),
    ],
)
def test_birth_and_death_are_words(text: str, said: str) -> None:
    assert births(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(v, 52)", "(vrouw, 52)"),
        ("(m/34) en (34, v)", "(man, 34) en (34, vrouw)"),
        ("Belgium (v) en de 800 m v: 1. Mol", "Belgium (vrouwen) en de 800 m vrouwen: 1. Mol"),
        ("het team (M)", "het team (mannen)"),
        ("12 m verder", "12 m verder"),
        ("hoogte (m)", "hoogte (m)"),
        ("(iv) geld en (v) tijd", "(iv) geld en (v) tijd"),
    ],
)
def test_men_and_women_are_words(text: str, said: str) -> None:
    assert sexes(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 m 35, v 4", "twee meter vijfendertig, v vier"),
        ("840 inwoners (m 400/v 440)", "achthonderdveertig inwoners (mannen vierhonderd, vrouwen vierhonderdveertig)"),
        ("hij sprong 4 m 20", "hij sprong vier meter twintig"),
    ],
)
def test_men_and_women_are_counted(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(°1920-†1999)", "(geboren in negentientwintig, overleden in negentiennegenennegentig)"),
    ],
)
def test_birth_and_death_side_by_side_have_a_pause(text: str, said: str) -> None:
    assert to_spoken(text) == said
