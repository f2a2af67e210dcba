"""Signs between figures and between words."""

from __future__ import annotations

import pytest

from briefing.dutch.rules.symbols import figure_signs, letters_in_brackets, scales, slashes, sums
from briefing.dutch.spoken import to_spoken


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("± 60 paarden", "ongeveer zestig paarden"),
        ("8,1 ± 0,2 gram", "acht komma één plusminus nul komma twee gram"),
        ("£30 → £35", "dertig naar vijfendertig pond"),
        ("van 9 -> 11%", "van negen naar elf procent"),
        ("6~8 weken", "zes tot acht weken"),
        ("beelden in 720p@50fps", "beelden in zevenhonderdtwintig p bij vijftig beelden per seconde"),
        ("§§ 7-9", "paragrafen zeven tot negen"),
        ("een IQ > 130", "een ie-kuu groter dan honderddertig"),
        ("Δ en γ-straling", "delta en gamma-straling"),
        ("5 µm en 3 kΩ", "vijf micrometer en drie kilo-ohm"),
    ],
)
def test_a_sign_is_called_by_what_it_means_there(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hij/zij meldt zijn/haar komst", "hij of zij meldt zijn of haar komst"),
        ("antwoord ja/nee", "antwoord ja of nee"),
        ("Geachte dhr./mevr. Bos", "Geachte de heer of mevrouw Bos"),
        ("een verpleeg(st)er", "een verpleeger of verpleegster"),
        ("zwart/wit", "zwart wit"),
    ],
)
def test_one_or_the_other_is_said_so(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een paneel van 50 x 70", "een paneel van vijftig bij zeventig"),
        ("een scherm van 2560×1440", "een scherm van tweeduizend vijfhonderdzestig bij veertienhonderdveertig"),
        ("90 cm (b) x 2 m (h)", "negentig centimeter breed bij twee meter hoog"),
        ("4 x 25", "vier keer vijfentwintig"),
        ("de huur stijgt x 2", "de huur stijgt keer twee"),
        ("15 x 20 minuten", "vijftien keer twintig minuten"),
    ],
)
def test_a_size_is_told_from_a_number_of_times(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2560 x 1600 pixels (16:10)", "tweeduizend vijfhonderdzestig bij zestienhonderd pixels (zestien bij tien)"),
    ],
)
def test_a_screen_has_its_ratio(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lijn 61 > Sloterdijk", "lijn eenenzestig richting Sloterdijk"),
        ("48 > 40", "achtenveertig groter dan veertig"),
    ],
)
def test_a_line_goes_towards_a_place(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een buis (Ø 8 cm)", "een buis (doorsnee acht centimeter)"),
    ],
)
def test_a_diameter(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("-/- 3 procent", "min drie procent"), ("-/- € 40", "min veertig euro"), ("op -/- na", "op - - na")],
)
def test_a_minus_of_bookkeepers(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("dividend p/a € 2", "dividend per aandeel twee euro"), ("Jan Kok, p/a Dam 1", "Jan Kok, per adres Dam één")],
)
def test_a_profit_is_for_each_share(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een boete van 200 euro (x6)", "een boete van tweehonderd euro (keer zes)"),
        ("groep (x) en (y)", "groep (x) en (y)"),
    ],
)
def test_a_fine_is_multiplied(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de baten gaan 50:50 naar", "de baten gaan vijftig vijftig naar"),
        ("75:25 verdeeld", "vijfenzeventig vijfentwintig verdeeld"),
        ("zij liep 58:42", "zij liep achtenvijftig minuten tweeënveertig"),
        ("in 55:45", "in vijfenvijftig minuten vijfenveertig"),
        ("verhouding 60:40", "verhouding zestig op veertig"),
    ],
)
def test_figures_that_divide_the_whole_are_shares(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("De kans op zo'n loting is nog geen 1:40.", "De kans op zo'n loting is nog geen één op veertig."),
        ("het risico is ongeveer 1:15", "het risico is ongeveer één op vijftien"),
        ("een kans, om 1:15 uur", "een kans, om één uur vijftien"),
        ("een pijp van 35 cm Ø", "een pijp van vijfendertig centimeter doorsnee"),
        ("Ø 12 mm", "doorsnee twaalf millimeter"),
        ("trainer Øyvind", "trainer Øyvind"),
    ],
)
def test_odds_and_diameters(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken


@pytest.mark.parametrize(
    "text",
    [
        "de kans dat het om 1:30 regent",
        "het risico is tussen 1:00 en 5:00 het grootst",
        "de kans op winst na een stand van 1:1",
    ],
)
def test_a_time_or_a_result_is_no_chance(text: str) -> None:
    assert scales(text) == text
