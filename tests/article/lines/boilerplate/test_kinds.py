"""Lines of pasted texts that are not the article, each with its reason."""

import pytest

from briefing.article.lines.boilerplate.kinds import block_reason, end_reason, is_known, reason_to_leave_out


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Bekijk deze mail in je browser", "link to the web version of a newsletter"),
        ("Beste lezers,", "greeting"),
        ("Foto: Jan Bos", "credit"),
        ("Onder embargo tot dinsdag 6.00 uur", "embargo"),
        ("Toon de kaart", "embedded from elsewhere"),
        ("Speel dit filmpje af", "embedded from elsewhere"),
        ("In onze lezersrubriek reageren abonnees op het nieuws. Inzenden kan iedere dag.", "disclaimer"),
        ("© 2024 De Streekbode", "frame of a newsletter"),
        ("★★★★☆", "rating"),
        ("Balie: op werkdagen te bereiken op 0113-55 01 20.", "contact details"),
        ("Buurthuis De Kring: alleen zaterdag 3 januari, 10.00-13.00 uur.", None),
        ("Deze blogpost werd eerder gepubliceerd op De Dorpspomp.", "syndication"),
        ("Het bericht Brug dicht verscheen eerst op De Dorpspomp", "syndication"),
        ("Dit stuk is eerder in De Dorpspomp verschenen.", "syndication"),
        ("Het nieuws over de brug werd eerder op de dag bekend.", None),
        ("Deze column werd eerder in de raad besproken.", None),
        ("Het verhaal is eerst in Spijk verteld, later overal.", None),
        ("3 min leestijd", "time stamp"),
        ("Contact • Over ons • Privacy • Cookies • Adverteren", "furniture of a page"),
        ("De brug bij Spijk is dinsdag afgesloten.", None),
        ("Bekijk de kaart nog eens goed, zegt de wethouder.", None),
        ("In deze polder staan tweehonderd schapen.", None),
        ("Beste speler van het toernooi was doelman Vos uit Urk.", None),
        ("x" * 501, None),
    ],
)
def test_a_line_is_left_out_with_its_reason(line: str, reason: str | None) -> None:
    assert reason_to_leave_out(line) == reason


def test_many_rows_of_bullets_are_judged_at_once() -> None:
    rows = [f"{'• ' * length}einde" for length in range(20, 240)]
    assert [reason_to_leave_out(row) for row in rows] == [None] * len(rows)


@pytest.mark.parametrize(
    ("title", "reason"),
    [
        ("Lees ook", "link to other articles"),
        ("Praktisch", "practical facts"),
        ("Meer weten?", "promotion"),
        ("Red de dorpskrant!", "donation"),
        ("Drie weken omrijden", None),
    ],
)
def test_a_title_gives_the_reason_for_its_whole_block(title: str, reason: str | None) -> None:
    assert block_reason(title) == reason


@pytest.mark.parametrize("title", ["UIT ONS ARCHIEF", "Meer interessant nieuws", "Ook lezenswaard", "Eerder bij ons"])
def test_a_title_of_links_takes_the_lines_below_it(title: str) -> None:
    assert block_reason(title) == "link to other articles"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Met vriendelijke groet,", "regards and signature"),
        ("Noot voor de redactie:", "note for the newsroom"),
        ("De groeten kwamen uit Gent.", None),
    ],
)
def test_the_end_of_a_text_is_recognised(line: str, reason: str | None) -> None:
    assert end_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij Spijk. Foto: Piet de Groot",
        "Om deze podcast te beluisteren moet u eerst functionele cookies aanvaarden.",
        "Download onze app",
        "Nog meer lezen?",
        "Noot voor de redactie",
        "POL - EERSTE KAMER - STEMMING",
        "SPO WIELRENNEN",
        "Klik hier om u aan te melden voor de nieuwsbrief.",
    ],
)
def test_lines_that_a_rule_knows(line: str) -> None:
    assert is_known(line)


@pytest.mark.parametrize(
    "line",
    [
        "De brug bij Spijk is dicht.",
        "Wie cookies weigert, kan het formulier van de gemeente niet invullen, zegt de ombudsman.",
        "Brug weer open",
        "POL POT STERFT IN CEL",
        "FIN DE SIÈCLE IN WENEN",
        f"POL{' - AAA' * 20_000} x",
    ],
    ids=["sentence", "cookies", "headline", "a name in capitals", "a term in capitals", "many codes"],
)
def test_lines_that_no_rule_knows(line: str) -> None:
    assert not is_known(line)


@pytest.mark.parametrize(
    "line",
    [
        "Concept 3",
        "PROEF",
        "Proef: pagina 3",
        "Kladversie 2 juni",
        "Def. versie 3",
        "DRAFT v2",
        "Concept voor de redactie",
    ],
)
def test_a_version_of_a_text_is_a_code_of_the_desk(line: str) -> None:
    assert is_known(line)


@pytest.mark.parametrize(
    "crosshead",
    [
        "Proef op 140 scholen",
        "Definitief plan in maart",
        "Concept slaat aan",
        "Proef met kleine klassen",
        "Proef voor ouderen",
    ],
)
def test_a_crosshead_that_begins_like_one_is_not(crosshead: str) -> None:
    assert not is_known(crosshead)
