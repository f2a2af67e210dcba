"""The amount of text in the elements of a page."""

from briefing.article.page.measure import measure
from briefing.article.page.tree import parse_page

LONG = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip, meldt de gemeente."


def measured(body: str):
    root = parse_page(f"<html><body><div id='x'>{body}</div></body></html>")
    return measure(root)[root.find(".//div[@id='x']")]


def test_the_text_of_an_element_includes_that_of_its_children() -> None:
    assert measured("<p>Brug <b>dicht</b></p>").text == len("Brugdicht")


def test_a_stretch_longer_than_a_line_is_running_text() -> None:
    assert measured(f"<p>{LONG}</p><p>Kort.</p>").prose == len(LONG)
    assert measured("<p>Kort.</p>").prose == 0


def test_a_link_is_counted_separately_and_is_not_running_text() -> None:
    own = measured(f"<p><a href='/elders'>{LONG}</a></p>")
    assert (own.linked, own.prose) == (len(LONG), 0)


def test_text_above_the_title_is_not_running_text() -> None:
    root = parse_page(
        f"<body><div id='a'><p>{'woord ' * 20}</p></div><div><h1>Kop</h1><p>{'tekst ' * 20}</p></div></body>"
    )
    above, below = root.iter("div")
    measures = measure(root, next(root.iter("h1")))
    assert (measures[above].prose, measures[above].text > 0, measures[below].prose > 0) == (0, True, True)


def test_a_sentence_that_goes_on_after_a_line_break_is_running_text() -> None:
    lines = ["De pont vaart langs de stille kade", "waar niemand meer naar boven ziet,", "en legt pas bij de haven aan"]
    assert measured("<p>" + "<br>".join(lines) + "</p>").prose == sum(map(len, lines))


def test_lines_that_each_begin_anew_are_not() -> None:
    lines = ["Havenmuseum De Werf", "Kade 12", "6915 AB Lobith", "Open van april tot oktober", "Toegang gratis"]
    assert measured("<p>" + "<br>".join(lines) + "</p>").prose == 0
