"""The people who made an article, in the lines around it."""

import pytest

from briefing.article.formats.plain import read_plain
from briefing.article.lines.people import (
    are_letters,
    author_in_note,
    author_with_biography,
    is_biography,
    is_publisher,
    is_told_of,
    profiled,
)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Tekst Lieven Smet, foto Eva Wouters", "Lieven Smet"),
        ("Door: An de Wit, beeld: Jan Bos", "An de Wit"),
        ("Tekst en foto’s: Eva Wouters", "Eva Wouters"),
        ("Piet Kok, met medewerking van Jan Bos", "Piet Kok"),
        ("Door An Maes | An Maes is huisarts in Gent en schrijft over zorg.", "An Maes"),
        ("De tekst van Lieven Smet kreeg veel lof.", None),
        ("Foto Eva Wouters", None),
    ],
)
def test_the_writer_is_found_among_other_names(line: str, author: str | None) -> None:
    assert author_in_note(line) == author


def test_a_bar_alone_does_not_make_a_biography() -> None:
    assert author_with_biography("Door An Maes | Gent") is None


@pytest.mark.parametrize(
    "paragraph",
    [
        "An Maes is huisarts in Gent.",
        "De auteur is hoogleraar staatsrecht in Leuven.",
        "Deze bijdrage verscheen eerder in het maandblad van de orde.",
        "Jan Bos is columnist van deze krant.",
    ],
)
def test_a_paragraph_about_the_writer_is_a_biography(paragraph: str) -> None:
    assert is_biography(paragraph, ["An Maes"])


@pytest.mark.parametrize(
    "paragraph",
    [
        "Voorzitter Rik Kok is “apetrots”!",
        "Directeur Rik Kok is blij met de grotere kade.",
        "Piet Kok is opgepakt op de markt van Gent.",
        "“Jan Bos is columnist”, zegt de hoofdredacteur.",
        "Piet Kok is de nieuwe directeur van het museum.",
        "Piet Kok is huisarts in Gent en won de loterij.",
        "Gentnieuws.be is een site van twee voormalig redacteurs.",
        "Het was bijna twintig graden toen de arts vertrok.",
    ],
)
def test_news_about_somebody_is_not_a_biography(paragraph: str) -> None:
    assert not is_biography(paragraph, ["An Maes"])


def test_a_person_in_the_text_is_not_its_writer() -> None:
    assert is_told_of("Pieter Kok", ["De politie pakte Pieter op de markt op."])
    assert not is_told_of("Pieter Kok", ["Pieter Kok is redacteur van deze krant."])
    assert not is_told_of("Jan Bos", ["In het bos liep Jan niemand tegen het lijf."])  # such short names are words too


def test_the_biography_of_a_person_in_the_text_is_not_the_writer_s() -> None:
    assert is_biography("Pieter Kok is voorzitter van de bakkersbond.", [], ["De bakkers stemden tegen."])
    assert not is_biography("Pieter Kok is voorzitter van de bakkersbond.", [], ["Volgens Pieter stemden ze tegen."])


@pytest.mark.parametrize(("name", "told"), [("Anja Roos", True), ("Anja Mol", False), ("anja roos", False)])
def test_a_word_of_three_letters_and_one_in_lower_case_are_not_names(name: str, told: bool) -> None:
    assert is_told_of(name, ["Roos vaart elke dag, en Mol ook."]) is told


@pytest.mark.parametrize(
    "life",
    [
        "Ria Smeets is redacteur en schrijft voor een weekblad. Ze woont in Venlo en maakte drie boeken.",
        "Ria Smeets was columniste. Ze schreef elke week over tuinen, en werkte eerder als lerares in Weert.",
    ],
)
def test_the_life_of_somebody_in_the_headline_who_did_not_write_it_is_spoken(life: str) -> None:
    text = "De jury noemde haar werk eerlijk en scherp. Smeets nam de prijs maandag in ontvangst, in een volle zaal."
    said = read_plain(f"Prijs voor journaliste Ria Smeets\n\n{text}\n\n{text[44:]}\n\n{life}", source="-").blocks
    assert said[-1].text == life
    signed = read_plain(
        f"Wat ik leerde in de tuin\n\nDoor Ria Smeets\n\n{text}\n\n{text[44:]}\n\n{life}", source="-"
    ).blocks
    assert signed[-1].text != life


LETTER = "In uw krant van dinsdag staat dat de molen draait. Hij staat stil."


@pytest.mark.parametrize(
    "signed", [["Bep Kramer, Axel", "H. de Wit, Sluiskil"], ["BEP KRAMER, AXEL", "HANS DE WIT, SLUIS"]]
)
def test_texts_that_are_signed_one_by_one_are_letters(signed: list[str]) -> None:
    assert are_letters([line for name in signed for line in ("Molen", LETTER, name)])


@pytest.mark.parametrize(
    "signed", [["Bep Kramer, Axel"], ["Kool, Wortels", "Bep Kramer"], ["Te koop, Axel", "Bloemen, Hulst"]]
)
def test_other_texts_are_no_letters(signed: list[str]) -> None:
    assert not are_letters([line for name in signed for line in ("Molen", LETTER, name)])


@pytest.mark.parametrize(
    "line",
    [
        "Door Anna Vos (tekst) en Bas Mol (foto's)",
        "Anna Vos (tekst), Bas Mol (beeld)",
        "Bas Mol (foto’s) en Anna Vos (tekst)",
        "Anna Vos (tekst en foto’s)",
    ],
)
def test_the_writer_is_the_one_whose_text_it_is(line: str) -> None:
    assert author_in_note(line) == "Anna Vos"
    assert author_in_note(line.replace("tekst", "winnaar")) is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Vos gaf dertig jaar les en schrijft maandelijks over de school.",
        "Anna Vos leidde een hospice en schrijft geregeld over de dood. Zij woont in Goes.",
    ],
)
def test_what_a_writer_did_before_is_his_life_too(text: str) -> None:
    assert is_biography(text, [])


def test_what_somebody_did_in_the_news_is_not() -> None:
    assert not is_biography("Anna Vos leidde de ploeg naar de winst en kreeg een beker.", [])


OPENING = "Drie lintjes in Spijk\n\nDe burgemeester heeft vrijdag drie lintjes uitgereikt. Een van hen kwam te laat."
PROFILES = [
    "Bea Mol\nBea is bakker en schreef een boek. Ze huilde.\n\nDirk Blom\nDirk is onderzoeker in Utrecht. Hij telt.",
    "Bea Mol\n\nBea Mol is huisarts in Goes. Ze huilde.\n\nDirk Blom\n\nDirk Blom is leraar in Hulst. Hij zong.",
    "Bea Mol\nMol werkte veertig jaar bij de post. Ze huilde.\n\nDirk Blom\nBlom leidde het koor. Hij zong een lied.",
    "Bea Mol\n‘Ik huilde toen ik mijn naam hoorde.’\n\nDirk Blom\n‘Ik zong een lied, en toen nog een.’",
]


@pytest.mark.parametrize("profiles", PROFILES)
@pytest.mark.parametrize("end", ["", "\n\nDe drie gingen daarna samen op de foto. Daarna was er taart voor iedereen."])
def test_what_is_told_of_each_of_several_people_is_text_below_their_names(profiles: str, end: str) -> None:
    article = read_plain(f"{OPENING}\n\n{profiles}{end}", source="lintjes.txt")
    told = [block.text for block in article.blocks]
    assert article.author is None
    assert {line for line in profiles.splitlines() if line} <= set(told)


def test_one_name_heads_no_profiles() -> None:
    assert profiled(["Bea Mol", "Bea Mol is huisarts in Goes.", "Dirk Blom", "De brug is dicht."]) == frozenset()
    assert profiled(PROFILES[0].replace("\n\n", "\n").splitlines()) == {"Bea Mol", "Dirk Blom"}


def test_a_writer_who_did_something_is_not_told_of_by_that_alone() -> None:
    assert not is_biography("Anna Vos schreef zeven boeken over het dorp. Het achtste is bijna af.", ["Anna Vos"])
    assert is_biography("Anna Vos schrijft zeven dagen per week.", ["Anna Vos"])


@pytest.mark.parametrize(
    "name",
    [
        "Jan Huisman",
        "Kees Veldhuis",
        "Bo van Nieuwkerk",
        "An Kerkhof",
        "Els Stadhouders",
        "Gerda Dorpema",
        "Piet de Raad",
    ],
)
def test_a_surname_with_the_word_for_a_body_in_it_is_a_persons(name: str) -> None:
    assert not is_publisher(name)


@pytest.mark.parametrize(
    "name",
    [
        "Haags Weekblad",
        "Dorpshuis Rekum",
        "Dorpspagina Rekum",
        "Buurtcomité Rekum-West",
        "Oudhollandse Vereniging.",
        "Uw Huismeester",
        "Cultuurhuis Gent",
    ],
)
def test_a_body_or_a_group_is_no_person(name: str) -> None:
    assert is_publisher(name)


@pytest.mark.parametrize(
    "life",
    ["is schrijver. Haar columns verschijnen elke dinsdag.", "is docent. Zijn stukken staan hier iedere vrijdag."],
)
def test_a_day_of_every_week_in_a_biography_is_no_news(life: str) -> None:
    assert is_biography(f"An Maes {life}", [], ["De brug is dicht."])


def test_what_somebody_did_on_a_day_is_news() -> None:
    assert not is_biography("An Maes is dinsdag lid van de raad geworden.", [], ["De brug is dicht."])
