"""Lines for the desk in a wire report, and sentences that begin like them."""

import pytest

from briefing.article.formats.newsml import read_wire
from briefing.article.lines.boilerplate.wire import without_desk_lines
from briefing.article.material import Copy
from tests.article.formats.wires import NITF, TEXT


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
        "Embargo tot de oogst is binnen: zo luidde het besluit. Maandag ging de grens toch open.",
        "Niet voor publicatie bestemd was de brief die de inspecteur aan de burgemeester schreef.",
        "De cijfers waren niet ter publicatie, zegt de directeur, maar stonden een dag later in de krant.",
    ],
)
def test_sentences_that_only_begin_like_lines_for_the_desk_are_spoken(line: str) -> None:
    article = read_wire(NITF.format(f"{TEXT}<p>{line}</p>"), source="-")
    assert article.blocks[-1].text == line


@pytest.mark.parametrize(
    "title",
    [
        "NIET VOOR PUBLICATIE",
        "Achtergrond (niet ter publicatie):",
        "Niet voor publicatie bestemd:",
        "Deze gegevens zijn niet voor publicatie",
    ],
)
def test_a_note_that_is_not_for_publication_takes_all_that_follows(title: str) -> None:
    note = f"<p>{title}</p><p>Woordvoerder: J. de Wit, 06-00000000, bereikbaar tot 18.00 uur vandaag.</p>"
    assert len(read_wire(NITF.format(TEXT + note), source="-").blocks) == 1


def test_a_note_to_a_colleague_is_not_spoken_but_the_sentence_before_it_is() -> None:
    lines = ["De brug is dicht, zegt Jan Smit. [check naam]", "XXX nog bellen met Smit XXX", "XXL-brug is open."]
    copy = without_desk_lines(map(Copy, lines))
    assert [piece.text for piece in copy] == ["De brug is dicht, zegt Jan Smit.", "XXL-brug is open."]


def test_a_sentence_about_what_is_not_for_publication_is_spoken() -> None:
    line = "Deze brieven zijn niet voor publicatie bedoeld, zegt de archivaris, maar hij bewaart ze wel."
    assert read_wire(NITF.format(f"{TEXT}<p>{line}</p>"), source="-").blocks[-1].text == line
