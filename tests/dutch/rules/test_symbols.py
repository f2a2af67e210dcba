"""Signs between figures and between words."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.symbols import figure_signs, letters_in_brackets, scales, slashes, sums


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 + 2 = 4", "2 plus 2 is 4"),
        ("4x100", "4 keer 100"),
    ],
)
def test_signs_between_figures_are_words(text: str, said: str) -> None:
    assert figure_signs(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("schaal 1:50.000", "schaal 1 op 50.000"),
        ("een kans van 1:8", "een kans van 1 op 8"),
        ("2:500 uur", "2:500 uur"),
        ("3,5/5 sterren", "3,5 van de 5 sterren"),
        ("3/4 sterker", "3/4 sterker"),
        ("62/100.000 inwoners", "62 per 100.000 inwoners"),
        ("3/100 en 4/1.500", "3/100 en 4/1.500"),
    ],
)
def test_a_scale_is_one_in_so_many(text: str, said: str) -> None:
    assert scales(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12 - 4 = 8", "12 min 4 is 8"),
        ("12/4 = 3", "12 gedeeld door 4 is 3"),
        ("12 - 4", "12 - 4"),
    ],
)
def test_a_sum_that_has_its_outcome_is_one(text: str, said: str) -> None:
    assert sums(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("CD&V/N-VA", "CD&V N-VA"),
        ("en/of", "en/of"),
        ("A2 > N69 > Valkenswaard", "A2 richting N69 richting Valkenswaard"),
        ("B5 > 3", "B5 > 3"),
    ],
)
def test_a_slash_before_a_name_is_not_said(text: str, said: str) -> None:
    assert slashes(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de wethouder(s) en raadslid(leden)", "de wethouders en raadslid(leden)"),
        ("baby('s)", "baby's"),
        ("de (her)opening en (half)broers", "de opening of heropening en broers en halfbroers"),
        ("een (adjunct-)directeur", "een directeur of adjunct-directeur"),
        ("de lez(st)er(s)", "de lezers en lezsters"),
        ("boek(en)kast", "boekenkast"),
        ('"[H]et was (w)aar"', '"Het was waar"'),
    ],
)
def test_letters_in_brackets_belong_to_the_word(text: str, said: str) -> None:
    assert letters_in_brackets(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Jansen (36) zei",
        "artikel 3(a)",
        "de trein (bus) reed",
        "f(x)",
        "(anoniem) gemeld",
        "(ANP)Minister",
        "Ajax(uit)",
    ],
)
def test_brackets_around_words_stay(text: str) -> None:
    assert letters_in_brackets(text) == text
