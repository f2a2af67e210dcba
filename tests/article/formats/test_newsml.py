"""The XML of wire agencies."""

from pathlib import Path

import pytest

from briefing.article.formats.newsml import read_wire
from briefing.article.source import read_article
from briefing.errors import NoArticleError
from tests.article.formats.wires import G2, NITF, TEXT, WIRE, blocks


def test_newsml_g2_is_read() -> None:
    article = read_article(str(WIRE / "anp_newsml_g2.xml"))
    assert article.headline == "Stuw bij Borgharen blijft tot in mei buiten gebruik"
    assert (article.published, article.author, article.place) == ("2024-03-19", "Lotte Scheepers", "MAASTRICHT")
    assert blocks("anp_newsml_g2.xml") == [
        ("paragraph", "De stuw in de Maas bij Borgharen blijft "),
        ("paragraph", "Duikers vonden een tweede scheur in een "),
        ("crosshead", "Schade"),
        ("paragraph", "De kosten van de reparatie worden gescha"),
    ]


def test_newsml_1_2_with_title_lead_and_body_in_parts_is_read() -> None:
    article = read_article(str(WIRE / "belga_newsml_1_2.xml"))
    assert article.headline == "Vlaamse zwembaden zoeken 400 redders"
    assert (article.published, article.author, article.place) == ("2025-06-12", None, "MECHELEN")
    assert blocks("belga_newsml_1_2.xml") == [
        ("standfirst", "De Vlaamse zwembaden zoeken voor deze zo"),
        ("paragraph", "Zonder extra redders moet een op de vijf"),
        ("paragraph", "Wie minstens 18 jaar is en een diploma h"),
    ]


def test_nitf_in_newsml_1_2_is_read() -> None:
    article = read_article(str(WIRE / "anp_newsml_1_2_nitf.xml"))
    assert article.headline == "Storm gooit dienstregeling veerboten om"
    assert (article.published, article.place) == ("2023-11-02", "DEN HELDER")
    assert blocks("anp_newsml_1_2_nitf.xml") == [
        ("paragraph", "Tussen Den Helder en Texel varen donderd"),
        ("crosshead", "Ook Vlieland"),
        ("paragraph", "De laatste boot naar Vlieland is om 14.1"),
    ]


def test_nitf_is_read() -> None:
    article = read_article(str(WIRE / "nitf.xml"))
    assert article.headline == "Eerste nationale hittegolf van het jaar is een feit"
    assert (article.published, article.author, article.place) == ("2024-07-29", "Noor van der Linden", "DE BILT")
    assert blocks("nitf.xml") == [
        ("standfirst", "Voor het eerst dit jaar beleeft Nederlan"),
        ("paragraph", "De vorige landelijke hittegolf was in au"),
        ("crosshead", "Cafés blij"),
        ("paragraph", "Op de terrassen in Zandvoort was geen st"),
        ("list_item", "drink elk uur een glas water"),
        ("list_item", "houd de gordijnen dicht"),
        ("quote", "‘Zet de ramen pas na zonsondergang open."),
    ]


def test_named_characters_are_read_without_a_dtd() -> None:
    article = read_wire(
        NITF.format("<p>Priv&eacute;caf&eacute; &lsquo;De Zo&ouml;&rsquo; is weer open, na twee jaar.</p>"), source="-"
    )
    assert article.blocks[0].text == "Privécafé ‘De Zoö’ is weer open, na twee jaar."


def test_entities_of_a_hostile_document_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("wachtwoord")
    bomb = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lach"}">' for n in range(12))
    doctype = f'<!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/x.dtd" [{bomb}<!ENTITY f SYSTEM "file://{secret}">]>'
    article = read_wire(doctype + NITF.format(f"{TEXT}<p>Er werd &f; en &l11; gelachen.</p>"), source="-")
    spoken = " ".join(block.text for block in article.blocks)
    assert "wachtwoord" not in spoken
    assert "lachlach" not in spoken


def test_an_item_without_text_is_refused() -> None:
    picture = '<newsItem><headline>Foto</headline><contentSet><remoteContent href="x"/></contentSet></newsItem>'
    with pytest.raises(NoArticleError, match="no text"):
        read_wire(picture, source="-")


def left_out(name: str) -> set[str]:
    return {piece.text for piece in read_article(str(WIRE / name)).left_out}


def test_what_is_beside_the_text_of_an_item_is_accounted_for() -> None:
    assert {"Ouderen krijgen raad: ’blijf binnen’", "einde", "Cijfers zijn voorlopig."} <= left_out("nitf.xml")
    assert "Een redder aan de rand van het zwembad in Mechelen." in left_out("belga_newsml_1_2.xml")
    assert {"De stuw bij Borgharen, gezien vanaf de brug.", "Let op: foto's volgen later op de dag."} <= left_out(
        "anp_newsml_g2.xml"
    )


def test_the_headline_is_not_left_out_in_any_of_its_versions() -> None:
    for name in ("nitf.xml", "anp_newsml_g2.xml", "belga_newsml_1_2.xml", "anp_newsml_1_2_nitf.xml"):
        assert not [line for line in left_out(name) if line.startswith(str(read_article(str(WIRE / name)).headline))]


def test_a_second_item_with_text_is_another_article(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    second = G2.replace("<contentSet>", "<contentMeta><headline>Kade klaar</headline></contentMeta><contentSet>")
    (tmp_path / "twee.xml").write_text(
        f"<newsMessage><itemSet>{G2.replace('haven', 'sluis')}{second}</itemSet></newsMessage>"
    )
    article = read_article(str(tmp_path / "twee.xml"))
    assert [block.text for block in article.blocks] == [
        "De sluis krijgt een kade van honderd meter, meldt het bestuur."
    ]
    assert [(piece.text, piece.reason) for piece in article.left_out] == [
        ("Kade klaar", "another article"),
        ("De haven krijgt een kade van honderd meter, meldt het bestuur.", "another article"),
    ]
    assert "it holds another article" in caplog.text
