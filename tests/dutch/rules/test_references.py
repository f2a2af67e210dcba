"""Laws after their articles."""

import pytest

from briefing.dutch.spoken import to_spoken


@pytest.mark.parametrize("member", ["en ", "a lid ", "onder ", "jo. ", "1 "])
def test_an_article_with_very_many_members_is_read_like_any_other(member: str) -> None:
    assert to_spoken("artikel 1 " + member * 60 + "genoeg.").endswith("genoeg.")


def test_a_law_after_its_articles_members_is_spelled() -> None:
    assert to_spoken("artikelen 140 en 141 Sr") == "artikelen honderdveertig en honderdeenenveertig es-èr"


def test_an_island_and_an_interjection_are_no_laws() -> None:
    assert to_spoken("Sst, zei hij op Krk.") == "Sst, zei hij op Krk."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Marc. 4:9b", "Marcus vier vers negen bee"),
        ("Ps. 25:1,4,7-9", "Psalm vijfentwintig vers één, vier en zeven tot negen"),
        ("Rom. 8:28vv.", "Romeinen acht vers achtentwintig en volgende"),
        ("Ex. 3:1-4:2", "Exodus drie vers één tot vier vers twee"),
        ("Ps. 90 vs. 3", "Psalm negentig vers drie"),
        ("op. 12/3", "opus twaalf nummer drie"),
    ],
)
def test_verses_go_on(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("artikelen 3:12 en 3:13", "artikelen drie twaalf en drie dertien"),
        ("artikel 5:40 om 12:30 uur", "artikel vijf veertig om twaalf uur dertig"),
        ("Richtlijn 2014/65/EU", "Richtlijn tweeduizend veertien, vijfenzestig, ee-uu"),
    ],
)
def test_articles_have_the_number_of_their_book_before_a_colon(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("artikel 9 m. van de wet", "artikel negen em van de wet"),
        ("lid 4 g, en onderdeel 2 h.", "lid vier gee, en onderdeel twee haa."),
        ("artikel 6 h en i", "artikel zes haa en i"),
        ("artikel 3 meter", "artikel drie meter"),
        ("een muur van 9 m. lang", "een muur van negen meter lang"),
    ],
)
def test_the_letter_of_an_article_is_no_unit(text: str, said: str) -> None:
    assert to_spoken(text) == said


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("art. 6:101 jo. 6:102 BW", "artikel zes honderdeen juncto zes honderdtwee bee-wee"),
        ("Jo. 6 jaar", "Jo. zes jaar"),
    ],
)
def test_articles_of_a_book_beside_each_other(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
