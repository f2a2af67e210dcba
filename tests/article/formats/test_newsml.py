"""The XML of wire agencies."""

from pathlib import Path

import pytest

from briefing.article.formats.newsml import read_wire
from briefing.article.source import read_article
from briefing.errors import NoArticleError, WithheldError

WIRE = Path(__file__).parent / "newsml"


def blocks(name: str) -> list[tuple[str, str]]:
    return [(block.kind, block.text[:40]) for block in read_article(str(WIRE / name)).blocks]


def test_newsml_g2() -> None:
    article = read_article(str(WIRE / "anp_newsml_g2.xml"))
    assert article.headline == "Stuw bij Borgharen blijft tot in mei buiten gebruik"
    assert (article.published, article.author, article.place) == ("2024-03-19", "Lotte Scheepers", "MAASTRICHT")
    assert blocks("anp_newsml_g2.xml") == [
        ("paragraph", "De stuw in de Maas bij Borgharen blijft "),
        ("paragraph", "Duikers vonden een tweede scheur in een "),
        ("crosshead", "Schade"),
        ("paragraph", "De kosten van de reparatie worden gescha"),
    ]


def test_newsml_1_2_with_title_lead_and_body_in_parts() -> None:
    article = read_article(str(WIRE / "belga_newsml_1_2.xml"))
    assert article.headline == "Vlaamse zwembaden zoeken 400 redders"
    assert (article.published, article.author, article.place) == ("2025-06-12", None, "MECHELEN")
    assert blocks("belga_newsml_1_2.xml") == [
        ("standfirst", "De Vlaamse zwembaden zoeken voor deze zo"),
        ("paragraph", "Zonder extra redders moet een op de vijf"),
        ("paragraph", "Wie minstens 18 jaar is en een diploma h"),
    ]


def test_newsml_1_2_around_nitf() -> None:
    article = read_article(str(WIRE / "anp_newsml_1_2_nitf.xml"))
    assert article.headline == "Storm gooit dienstregeling veerboten om"
    assert (article.published, article.place) == ("2023-11-02", "DEN HELDER")
    assert blocks("anp_newsml_1_2_nitf.xml") == [
        ("paragraph", "Tussen Den Helder en Texel varen donderd"),
        ("crosshead", "Ook Vlieland"),
        ("paragraph", "De laatste boot naar Vlieland is om 14.1"),
    ]


def test_nitf() -> None:
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


NITF = (
    "<nitf><body><body.head><hedline><hl1>Kop van het bericht</hl1></hedline></body.head>"
    "<body.content>{}</body.content></body></nitf>"
)
TEXT = "<p>De brug bij Spijk is dinsdag afgesloten na een aanvaring. Niemand raakte gewond.</p>"


@pytest.mark.parametrize(
    "line",
    [
        "Trefwoorden: BRUG, SPIJK",
        "Keywords: brug",
        "SLUG: BIN-BRUG",
        "BIN/VERKEER/",
        "N i e u w bericht, vervangt: Brug dicht",
        "Nieuw bericht met meer details",
        "Let op redacties: foto's volgen",
        "Noot voor de redactie:",
        "Embargo tot 12.00 uur",
        "Onder embargo tot dinsdag 6.00 uur",
        "Wordt vervolgd",
        "Meer volgt",
        "(c) ANP",
        "© 2024 ANP",
        "88 woorden",
        "(Aantal woorden: 88)",
        "./.",
        "./.VDK",
        "VDK/JAN/",
        "310001 JUL 97",
        "##",
    ],
)
def test_lines_for_the_desk_are_not_spoken(line: str) -> None:
    for text in (f"<p>{line}</p>{TEXT}", f"{TEXT}<p>{line}</p>"):
        article = read_wire(NITF.format(text), source="-")
        assert [block.text for block in article.blocks] == [TEXT[3:-4]]


@pytest.mark.parametrize(
    "line",
    [
        "Embargo's op olie werken volgens de minister nauwelijks.",
        "Het embargo tegen het land blijft van kracht tot in mei.",
        "Voor de redactiemedewerkers was het schrikken.",
        "Vervolgens nam de politie de auto in beslag.",
        "Rectificaties plaatst de krant op pagina 2.",
    ],
)
def test_sentences_that_only_begin_like_them_are(line: str) -> None:
    article = read_wire(NITF.format(f"{TEXT}<p>{line}</p>"), source="-")
    assert article.blocks[-1].text == line


def test_a_note_not_for_publication_takes_all_that_follows() -> None:
    note = "<p>NIET VOOR PUBLICATIE</p><p>Woordvoerder: J. de Wit, 06-00000000, bereikbaar tot 18.00 uur vandaag.</p>"
    assert len(read_wire(NITF.format(TEXT + note), source="-").blocks) == 1


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


# --- what may not be used ---------------------------------------------------------------------------------------------

G2 = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>{}</itemMeta><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>De haven krijgt een kade van honderd meter, meldt het bestuur.</p>
</body></html></inlineXML></contentSet></newsItem>"""
NEWSML_1 = """<NewsML><NewsItem><NewsManagement>{}</NewsManagement><NewsComponent><ContentItem><DataContent>
De haven krijgt een kade van honderd meter, meldt het bestuur.</DataContent></ContentItem></NewsComponent></NewsItem>
</NewsML>"""


@pytest.mark.parametrize(
    "item",
    [
        G2.format('<pubStatus qcode="stat:canceled"/>'),
        G2.format('<pubStatus qcode="stat:withheld"/>'),
        G2.format('<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>'),
        NEWSML_1.format('<Status FormalName="Canceled"/>'),
        NEWSML_1.format('<Status FormalName="Withheld"/>'),
        NEWSML_1.format('<Status FormalName="Embargoed"/>'),
        NITF.format(TEXT).replace("<body>", '<head><docdata management-status="killed"/></head><body>', 1),
        NITF.format(TEXT + "<p>BERICHT VERVALT</p>"),
        NITF.format("<p>Niet publiceren!</p>" + TEXT),
    ],
)
def test_what_its_agency_cancelled_or_withheld_is_refused_with_the_reason(item):
    with pytest.raises(WithheldError, match=r"status|says|when"):
        read_wire(item, source="-")


@pytest.mark.parametrize(
    ("item", "embargo"),
    [
        (G2.format("<embargoed>2098-03-01T06:00:00+01:00</embargoed>"), "2098-03-01T06:00:00+01:00"),
        (G2.format("<embargoed>2011-03-01T06:00:00+01:00</embargoed>"), None),
        (G2.format('<pubStatus qcode="stat:usable"/>'), None),
        (
            NEWSML_1.format(
                '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/>'
                "<DateAndTime>20980301T060000+0100</DateAndTime></StatusWillChange>"
            ),
            "2098-03-01T06:00:00+01:00",
        ),
        (NITF.format("<p>EMBARGO tot 1 maart 2098, 06.00 uur</p>" + TEXT), "2098-03-01T06:00:00+01:00"),
        (NITF.format("<p>Niet publiceren voor 1 maart 2098</p>" + TEXT), "2098-03-01T00:00:00+01:00"),
        (NITF.format("<p>Onder embargo tot 1 maart 2011</p>" + TEXT), None),
    ],
)
def test_an_embargo_to_come_is_known_and_one_that_is_past_drops_itself(item, embargo):
    article = read_wire(item, source="-")
    assert article.embargo == embargo
    assert not any("2098" in block.text or "2011" in block.text for block in article.blocks)


def test_inline_elements_stay_in_their_sentence():
    sentence = (
        "Dat meldt <em>Reuters</em> op <a href='https://example.org/'>Facebook</a>; ook <org>ANP</org> schrijft dat."
    )
    article = read_wire(NITF.format(f"{TEXT}<p>{sentence}</p>"), source="-")
    assert article.blocks[-1].text == "Dat meldt Reuters op Facebook; ook ANP schrijft dat."


def test_preformatted_text_has_paragraphs_and_entities_escaped_twice_are_characters():
    text = "De haven krijgt een kade, meldt\nhet bestuur.\n\nDat kost &amp;euro; 5 miljoen, zegt &amp;apos;t bestuur."
    article = read_wire(NITF.format(f"<pre>{text}</pre>"), source="-")
    assert [block.text for block in article.blocks] == [
        "De haven krijgt een kade, meldt het bestuur.",
        "Dat kost € 5 miljoen, zegt 't bestuur.",
    ]


def test_references_and_a_slug_are_no_text_and_a_date_is_no_place():
    item = NEWSML_1.format("").replace("De haven", '&lt;NewsComponentRef idref="D1"/&gt;\nDe &lt;b&gt;haven&lt;/b&gt;')
    item = item.replace("<ContentItem>", "<NewsLines><DateLine>20240305</DateLine></NewsLines><ContentItem>", 1)
    article = read_wire(item, source="-")
    assert [block.text for block in article.blocks] == [
        "De haven krijgt een kade van honderd meter, meldt het bestuur."
    ]
    assert article.place is None
