"""Of an abbreviation's two meanings the one that its context makes evident."""

from __future__ import annotations

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een max. van 8", "een maximum van acht"),
        ("het max. gewicht", "het maximale gewicht"),
        ("max. 8 stuks", "maximaal acht stuks"),
        ("de min. van Financiën", "de minister van Financiën"),
        ("het min. loon", "het minimale loon"),
    ],
)
def test_a_maximum_is_a_noun_or_says_how_much(text: str, said: str) -> None:
    assert to_spoken(text) == said


def test_a_medicine_is_taken_by_mouth() -> None:
    assert to_spoken("2 capsules p.o. innemen") == "twee capsules oraal innemen"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("grote landen, bv. Canada, doen mee", "grote landen, bijvoorbeeld Canada, doen mee"),
        ("Smederij Kok b.v. is failliet", "Smederij Kok bee-vee is failliet"),
        ("met fruit, bv. peren", "met fruit, bijvoorbeeld peren"),
    ],
)
def test_an_example_is_no_company(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Max. temperatuur: 31 graden", "Maximum temperatuur: eenendertig graden"),
        ("min. leeftijd 16 jaar", "minimum leeftijd zestien jaar"),
        ("de min. straf is 2 jaar", "de minimum straf is twee jaar"),
        ("duurt max. twee weken", "duurt maximaal twee weken"),
    ],
)
def test_before_what_is_measured_it_is_a_compound(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bank Noord: adv. kopen; div. 2,1%", "Bank Noord: advies kopen; dividend twee komma één procent"),
        ("zijn adv. Kok en div. anderen", "zijn advocaat Kok en diverse anderen"),
        ("roman, 210 blz., geb., € 21", "roman, tweehonderdtien bladzijden, gebonden, eenentwintig euro"),
        ("roman, 210 blz., geb.", "roman, tweehonderdtien bladzijden, gebonden."),
        ("een atlas, geb., € 21", "een atlas, gebonden, eenentwintig euro"),
        ("geb. in 1950", "geboren in negentienvijftig"),
        ("poule 2, gr. B, wint", "poule twee, groep B, wint"),
        ("de loting van gr. B.", "de loting van groep B."),
        ("200 gr. boter", "tweehonderd gram boter"),
        ("Corr.: het was Jan", "Correctie: het was Jan"),
        ("Gez.: trainer", "Gezocht: trainer"),
    ],
)
def test_a_book_a_share_and_a_notice_have_words_of_their_own(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1-2 na verl. in Oss", "één twee na verlenging in Oss"),
        ("uitspraak in h.b. volgt", "uitspraak in hoger beroep volgt"),
    ],
)
def test_after_time_and_on_appeal(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hij haalde 12,3 punten gem.", "hij haalde twaalf komma drie punten gemiddeld."),
        ("de gem. Oss", "de gemeente Oss"),
    ],
)
def test_an_average_is_behind_what_is_measured(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de Gereformeerde Gem.: 10.00 uur", "de Gereformeerde Gemeente: tien uur"),
        ("opl. op p. 12", "oplossing op pagina twaalf"),
        ("de opl. duurt drie jaar", "de opleiding duurt drie jaar"),
    ],
)
def test_a_church_and_a_solution(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("een b.v. van hem", "een bee-vee van hem"),
        ("de burg. en sch. van Lier", "de burgemeester en schepenen van Lier"),
        ("college van burg. en weth.", "college van burgemeester en wethouders."),
        ("weth. Kok", "wethouder Kok"),
        ("de min. waterhoogte", "de minimum waterhoogte"),
    ],
)
def test_companies_mayors_and_heights(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de deels verl. loods", "de deels verl. loods"),
        ("een extra verl. straf", "een extra verl. straf"),
        ("Na verl. won Oss", "Na verlenging won Oss"),
        ("div. 3% duurdere merken", "diverse drie procent duurdere merken"),
        ("div. € 0,60 per aandeel", "dividend zestig cent per aandeel"),
        ("de afw. van het dak", "de afw. van het dak"),
        ("Afw.: De Wit en Kok", "Afwezig: De Wit en Kok"),
        ("Kok (afw.) en Bos", "Kok (afwezig) en Bos"),
    ],
)
def test_without_a_sign_of_its_meaning_it_has_the_usual_one_or_none(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("haar neef heeft een bv. in Gouda", "haar neef heeft een bee-vee in Gouda"),
        ("de bv. van haar neef", "de bee-vee van haar neef"),
        ("wie die bv. in Gouda ziet", "wie die bijvoorbeeld in Gouda ziet"),
        ("er zijn b.v. twee scholen", "er zijn bijvoorbeeld twee scholen"),
        ("zij heeft een bv. Dat is veilig", "zij heeft een bee-vee. Dat is veilig"),
    ],
)
def test_a_company_has_an_article(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("in de laatste min. viel hij", "in de laatste minuut viel hij"),
        ("Stichting Baken i.o. zoekt leden", "Stichting Baken in oprichting zoekt leden"),
        ("Alg. vergadering", "Algemene vergadering"),
        ("kl. zaal en gr. zaal", "kleine zaal en grote zaal"),
        ("Smederij Bos en zn. sluit", "Smederij Bos en zoon sluit"),
        ("en zn. naast elkaar", "en zn. naast elkaar"),
        ("Gem. hoogte", "Gemiddelde hoogte"),
    ],
)
def test_what_stands_beside_it_gives_its_meaning_and_ending(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de Ev. Luth. Kerk", "de Evangelisch Lutherse Kerk"),
        ("Doopsgez. Gem. Sneek", "Doopsgezinde Gemeente Sneek"),
        ("Herv. Kerk en Rem. Kerk", "Hervormde Kerk en Remonstrantse Kerk"),
        ("Ev. later", "Eventueel later"),
    ],
)
def test_a_church_has_its_full_name(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hotel Zeezicht, v.h. De Zwaan, brandde af", "Hotel Zeezicht, voorheen De Zwaan, brandde af"),
        ("de winkel van v.h. Smit & Zn. sluit", "de winkel van voorheen Smit en Zoon sluit"),
        ("de rand v.h. dorp", "de rand van het dorp"),
        ("leden v.h. Groene Kruis", "leden van het Groene Kruis"),
    ],
)
def test_what_a_house_was_called_is_no_part_of_it(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kon. Mathilde kwam", "Koningin Mathilde kwam"),
        ("de Kon. Fabiolastichting", "de Koningin Fabiolastichting"),
        ("de Kon. Harmonie", "de Koninklijke Harmonie"),
        ("De zee, geb., 190 blz.", "De zee, gebonden, honderdnegentig bladzijden."),
        ("Jan Smit, geb. 1951", "Jan Smit, geboren negentieneenenvijftig"),
    ],
)
def test_a_queen_and_a_book_are_known_by_what_follows(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8 wkn. cel, 2 wkn. vw.", "acht weken cel, twee weken voorwaardelijk."),
        ("40 uur vw. en boete", "veertig uur voorwaardelijk en boete"),
        ("€ 9 ex. verzendkosten", "negen euro exclusief verzendkosten"),
        ("5 ex. te koop", "vijf exemplaren te koop"),
    ],
)
def test_a_part_of_a_sentence_is_suspended_and_a_price_is_without_costs(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("de club (opg. 1908)", "de club (opgericht negentienhonderdacht)"),
        ("opg. 4 was moeilijk", "opgave vier was moeilijk"),
    ],
)
def test_a_club_was_founded_in_a_year(text: str, said: str) -> None:
    assert to_spoken(text) == said
