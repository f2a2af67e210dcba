"""Runs of text in one style, and the paragraphs that they make."""

import pytest

from briefing.article.page.runs import Run, is_bold_label, is_link, paragraphs

PLAIN, BOLD, LINKED = frozenset[str](), frozenset({"bold"}), frozenset({"linked"})
BREAK = Run("\n", PLAIN, 0)


def texts(*runs: Run) -> list[str]:
    return ["".join(run.text for run in each).strip() for each in paragraphs(list(runs))]


def test_a_blank_line_separates_paragraphs_and_a_single_break_does_not() -> None:
    assert texts(Run("Brug", PLAIN, 0), BREAK, BREAK, Run("dicht", PLAIN, 0)) == ["Brug", "dicht"]
    assert texts(Run("Brug", PLAIN, 0), BREAK, Run("dicht", PLAIN, 0)) == ["Brug dicht"]


def test_lines_that_each_sign_the_article_are_apart() -> None:
    signed = [
        "Geschreven door An Maes · beheerder van het Havenarchief",
        "Gepubliceerd op 4 mei 2026 · bijgewerkt op 6 mei",
    ]
    assert texts(Run(signed[0], PLAIN, 0), BREAK, Run(signed[1], PLAIN, 0)) == signed


def test_a_day_above_what_happens_on_it_is_in_one_line_with_it() -> None:
    lines = ["Maandag 4 mei 2026", "vaart van de eerste pont, met koffie in de haven"]
    assert texts(Run(lines[0], PLAIN, 0), BREAK, Run(lines[1], PLAIN, 0)) == [" ".join(lines)]


def test_a_bold_line_above_others_is_a_paragraph_of_its_own() -> None:
    assert texts(Run("Drie weken", BOLD, 0), BREAK, Run("De brug is dicht.", PLAIN, 0)) == [
        "Drie weken",
        "De brug is dicht.",
    ]


def test_a_bold_sentence_is_not_a_label() -> None:
    assert is_bold_label([Run("Drie weken", BOLD, 0)], "Drie weken")
    assert not is_bold_label([Run("Let op:", BOLD, 0)], "Let op:")
    assert not is_bold_label([Run("De brug is dicht.", BOLD, 0)], "De brug is dicht.")


def test_a_linked_title_is_a_link_and_linked_sentences_are_text() -> None:
    title = "Waarom bruggen vaker dicht gaan"
    text = "De brug gaat dicht. Dat duurt drie weken, meldt de gemeente Spijk."
    assert is_link([Run(title, LINKED, 0)], title)
    assert not is_link([Run(text, LINKED, 0)], text)
    assert not is_link([Run("De schipper is nog niet gevonden.", LINKED, 0)], "De schipper is nog niet gevonden.")
    assert not is_link([Run("Ga eens kijken bij de haven!", LINKED, 0)], "Ga eens kijken bij de haven!")
    assert is_link([Run("Waarom bruggen vaker dicht gaan...", LINKED, 0)], "Waarom bruggen vaker dicht gaan...")


TITLES = ["Aanvang van de werken", "Meer groen, minder stenen", "Hoe nu verder", "Twee nieuwe bestuursleden"]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_above_sentences_behind_a_line_break_is_a_paragraph_of_its_own(title: str) -> None:
    sentences = "De gemeente Spijk legt de brug over de Rijn drie weken stil. Fietsers rijden om."
    assert texts(Run(title, PLAIN, 0), BREAK, Run(sentences, PLAIN, 0)) == [title, sentences]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("De brug over de Rijn bij", "Spijk gaat drie weken dicht, en fietsers moeten zo lang omrijden over Lobith."),
        ("Volgens de burgemeester van", "Spijk duurt de reparatie drie weken, en kost die de gemeente veel geld."),
        ("Aanwezig: Jan Smit, Els Bos en", "Wim van Dijk, die al veertig jaar de klokken van de toren luidt."),
        ("Nieuwe vloer voor de gymzaal", "en een lik verf voor de kleedkamers, waar iedereen al jaren op wacht."),
        ("Een brug voor iedereen in", "Spijk is er volgend jaar. De gemeente betaalt die zelf, zegt de wethouder."),
        ("Volgens wethouder Karin", "Bos is het plan goed. De raad stemt dinsdag, en daarna begint het werk."),
        ("Voor de bewoners van de oude", "Dorpsstraat is er overlast. Dat duurt een half jaar, zegt de gemeente."),
        ("Dorpsplein 12, Spijk", "Open op zaterdag"),
        ("Spijk", "De gemeente Spijk legt de brug over de Rijn drie weken stil. Fietsers rijden om."),
    ],
)
def test_a_line_that_goes_on_behind_its_break_is_in_one_paragraph_with_the_rest(line: str, rest: str) -> None:
    assert texts(Run(line, PLAIN, 0), BREAK, Run(rest, PLAIN, 0)) == [f"{line} {rest}"]


@pytest.mark.parametrize(
    "runs",
    [
        ["Meer lezen: ", "Wat is kwel en hoe ontstaat het?", " en ", "Zo werkt een gemaal", "."],
        ["Gerelateerde artikelen:", "Dijk bij Spijk versterkt", " · ", "Wat doet een dijkwacht?"],
        ["Vorig bericht: ", "Nieuwe vloer in de gymzaal"],
    ],
)
def test_linked_titles_behind_a_label_are_links(runs: list[str]) -> None:
    parts = [Run(text, LINKED if number % 2 else PLAIN, 0) for number, text in enumerate(runs)]
    assert is_link(parts, "".join(runs))


@pytest.mark.parametrize(
    "runs",
    [
        ["De winnaars zijn: ", "De Oude Molen van Spijk", " en ", "Het Pontje van Tolkamer", "."],
        ["Zijn romans: ", "Een huis aan het water", " en ", "Het lied van de merel", "."],
        ["Twee films: ", "Het huis van oma", " en ", "De kleine man", "."],
        ["Volgens Spijk: ", "de brug is volgend jaar klaar", "."],
        ["Genomineerd: ", "Thorn", ", ", "Orvelte", " en ", "Giethoorn", "."],
        ["Het bestuur: ", "Vereniging De Oude Haven", " krijgt een nieuwe voorzitter."],
        ["Na maanden vergaderen kwam dit plan: ", "een brug zonder leuning aan de kant van het water", "."],
    ],
)
def test_links_in_what_a_line_tells_are_text(runs: list[str]) -> None:
    parts = [Run(text, LINKED if number % 2 else PLAIN, 0) for number, text in enumerate(runs)]
    assert not is_link(parts, "".join(runs))
