"""Panels that open at a click."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said

TITLES = "Vrachtverkeer", "Scheepvaart"
ANSWER = "Nee, de brug blijft ook na de reparatie dicht voor vrachtwagens van meer dan twintig ton."
QUESTION = "Mogen vrachtwagens weer over de brug"
PANEL = f"<div class='x'><p>{ANSWER}</p></div>"


@pytest.mark.parametrize(
    "panel",
    [
        f"<h3><button aria-expanded='false'><span>{QUESTION}</span></button></h3>{PANEL}",
        f"<h3><button>{QUESTION}</button></h3>{PANEL}",
        f"<div><header><h2><button>{QUESTION}</button></h2></header>{PANEL}</div>",
        f"<div><button class='q' aria-expanded='false'>{QUESTION}</button>{PANEL}</div>",
        f"<button aria-expanded='false'>{QUESTION}</button><div hidden><p>{ANSWER}</p></div>",
    ],
    ids=["in a heading", "without a state", "in a header", "without a heading", "hidden"],
)
def test_the_button_above_a_panel_of_text_is_its_heading(panel: str) -> None:
    assert said(TEXT + panel) == [*PARAGRAPHS, ("crosshead", QUESTION), ("paragraph", ANSWER)]


@pytest.mark.parametrize(
    "button",
    [
        "<div><button aria-expanded='false'>Menu</button><ul><li><a href='/a'>Sport</a></li></ul></div>",
        f"<div><button>Delen</button><p>{ANSWER}</p></div>",
        f"<div><h3><button>Lees meer</button></h3></div><p>{ANSWER}</p>",
    ],
    ids=["above links", "that opens nothing", "that asks to open"],
)
def test_another_button_is_not_a_heading(button: str) -> None:
    assert ("crosshead", "Menu") not in said(TEXT + button)
    assert {text for _, text in said(TEXT + button)} <= {text for _, text in PARAGRAPHS} | {ANSWER}


@pytest.mark.parametrize("answer", ["Nee, dat mag niet.", "“Nee. Nooit meer.”", ANSWER])
@pytest.mark.parametrize("sign", ["<span>+</span>", " ▾", ""])
def test_a_question_on_a_button_is_asked_with_its_answer(answer: str, sign: str) -> None:
    panel = f"<div class='x'><button>{QUESTION}?{sign}</button><div class='y'><p>{answer}</p></div></div>"
    spoken = [text for _, text in said(TEXT + panel)][3:]
    assert [text.rstrip(" ▾") for text in spoken] == [f"{QUESTION}?", answer]


def test_a_question_above_links_is_none() -> None:
    links = "<ul><li><a href='/a'>Sport</a></li><li><a href='/b'>Weer</a></li></ul>"
    assert said(f"{TEXT}<div><button>Wat zoek je?</button><div>{links}</div></div>") == PARAGRAPHS


@pytest.mark.parametrize(
    "title",
    ["<input type='checkbox' id='q'><label for='q'>{}?</label>", "<a href='#q' data-toggle='collapse'>{}?</a>"],
    ids=["label", "link within the page"],
)
def test_a_question_to_click_on_is_asked(title: str) -> None:
    panel = f"<div>{title.format(QUESTION)}<div class='y'><p>{ANSWER}</p></div></div>"
    assert [text for _, text in said(TEXT + panel)][3:] == [f"{QUESTION}?", ANSWER]


SHORT = "Een beetje, net als een klok"


def _panel(asked: str, answer: str) -> str:
    return f"<div><button>{asked}</button><div hidden><p>{answer}</p></div></div>"


def test_a_few_words_answer_a_question_where_the_others_are_answered() -> None:
    told = [("Mag het vaker?", "Nee, dat mag niet."), ("Maakt het lawaai?", SHORT), ("Moet het altijd?", "Ja, altijd.")]
    spoken = [text for _, text in said(TEXT + "".join(_panel(*both) for both in told))]
    assert spoken[3:] == [text for both in told for text in both]


def test_a_few_words_below_the_only_question_on_a_button_are_no_answer() -> None:
    assert said(TEXT + _panel("Maakt het lawaai?", SHORT)) == PARAGRAPHS


TABS = {
    "buttons": ["<button role='tab' aria-controls='t{n}'>{title}</button>", "<div role='tabpanel' id='t{n}'{hidden}>"],
    "links": ["<li><a href='#t{n}'>{title}</a></li>", "<div class='tab-pane' id='t{n}'{hidden}>"],
    "data": ["<button data-tab='t{n}'>{title}</button>", "<section id='t{n}'{hidden}>"],
}


def tabbed(form: str, hiding: str = " hidden", panels: int = 2) -> str:
    tab, panel = TABS[form]
    close = panel.split()[0].replace("<", "</") + ">"
    told = list(enumerate(((SECOND, "De omweg"), (THIRD, "Op het water"))[:panels]))
    tabs = "".join(tab.format(n=n, title=title) for n, (_, title) in told)
    shown = (
        f"{panel.format(n=n, hidden=hiding if n or panels == 1 else '')}<p>{text}</p>{close}" for n, (text, _) in told
    )
    return f"<ul>{tabs}</ul>{''.join(shown)}"


@pytest.mark.parametrize("form", TABS)
@pytest.mark.parametrize("hiding", [" hidden", " style='display: none'", " aria-hidden='true'"])
def test_the_text_behind_tabs_is_read_below_their_titles(form: str, hiding: str) -> None:
    told = said(f"<p>{FIRST}</p>{tabbed(form, hiding)}")
    assert told == [
        ("paragraph", FIRST),
        ("crosshead", "De omweg"),
        ("paragraph", SECOND),
        ("crosshead", "Op het water"),
        ("paragraph", THIRD),
    ]


def test_a_single_hidden_box_that_a_button_opens_stays_hidden() -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{tabbed('buttons', panels=1)}<p>{THIRD}</p>")[-1] == ("paragraph", THIRD)
    assert len(said(f"<p>{FIRST}</p><p>{THIRD}</p>{tabbed('buttons', panels=1)}")) == 2


def test_chapters_that_contents_lead_to_get_no_second_title() -> None:
    chapters = "".join(
        f"<section id='c{n}'><h2>Kop {n} hier</h2><p>{t}</p></section>" for n, t in enumerate((SECOND, THIRD))
    )
    contents = "<ul><li><a href='#c0'>Kop 0 hier</a></li><li><a href='#c1'>Kop 1 hier</a></li></ul>"
    assert [kind for kind, _ in said(f"<p>{FIRST}</p>{contents}{chapters}")].count("crosshead") == 2


def folded(hiding: str, *titles: str) -> str:
    told = zip(titles, (SECOND, THIRD), strict=False)
    return "".join(
        f"<div><div class='t'>{title}</div><div class='b' {hiding}><p>{text}</p></div></div>" for title, text in told
    )


@pytest.mark.parametrize("hiding", ["hidden", "style='display:none'"])
def test_hidden_text_below_titles_that_look_alike_is_read(hiding: str) -> None:
    told = [text for _, text in said(f"<p>{FIRST}</p>{folded(hiding, 'De omweg over de dijk', 'Op het water')}")]
    assert {FIRST, SECOND, THIRD} <= set(told)


@pytest.mark.parametrize(
    "button",
    [
        "<button>Lees meer</button>",
        "<a href='#' onclick='toon()'>Toon meer</a>",
        "<button>Verder lezen…</button>",
        "<button>Lees het hele verhaal +</button>",
        "<button>Toon de volledige tekst</button>",
    ],
)
def test_the_rest_of_a_text_that_a_button_unfolds_is_read(button: str) -> None:
    rest = f"<button>Delen</button><div class='rest' style='display: none'><p>{THIRD}</p></div>{button}"
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{rest}") == PARAGRAPHS


@pytest.mark.parametrize(
    "box",
    [
        f"<div hidden><p>{ANSWER}</p></div>",
        f"<div class='t'>De omweg</div><div class='b' hidden><p>{ANSWER}</p></div>",
        f"<div hidden><p>{ANSWER} <a href='/app'>Haal de app</a></p></div><button>Lees meer</button>",
        f"<div hidden><p>{ANSWER}</p></div><a href='/meer'>Lees meer</a>",
        f"<button aria-expanded='false'>Reacties (3)</button><div hidden><p>{ANSWER}</p></div>",
        "".join(f"<h4>{title}</h4><div hidden><p>{ANSWER}</p></div>" for title in ("Advertentie", "Lees ook")),
    ],
    ids=[
        "alone",
        "below a single title",
        "with a link",
        "above a link to another page",
        "readers' reactions",
        "below titles of what is not the article",
    ],
)
def test_other_hidden_boxes_stay_hidden(box: str) -> None:
    assert said(TEXT + box) == PARAGRAPHS


@pytest.mark.parametrize("button", ["Delen", "Sluiten", "Menu", "Reageren", "Alles accepteren", "Word abonnee"])
def test_what_another_button_shows_is_not_the_rest_of_the_text(button: str) -> None:
    for box in ("<button>{}</button><div hidden><p>{}</p></div>", "<div hidden><p>{1}</p></div><button>{0}</button>"):
        assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{box.format(button, ANSWER)}<p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize("above", ["", f"{FIRST} {SECOND}"], ids=["nothing", "a paragraph"])
def test_hidden_boxes_that_look_alike_below_something_else_than_titles_stay_hidden(above: str) -> None:
    boxes = (
        f"<div><p class='t'>{above}</p><div class='b' hidden><p>{n} {ANSWER}</p></div></div>" for n in ("1.", "2.")
    )
    assert not [
        text for _, text in said(f"<p>{FIRST}</p><p>{SECOND}</p>{''.join(boxes)}<p>{THIRD}</p>") if ANSWER in text
    ]


@pytest.mark.parametrize("control", ["<button>Sluiten</button>", "<label>Uw naam</label>"])
def test_a_hidden_box_to_click_or_fill_in_is_not_the_rest_of_the_text(control: str) -> None:
    box = f"<div hidden><p>{ANSWER}</p>{control}</div><button>Toon meer</button>"
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p>{box}<p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize("form", TABS)
def test_what_is_folded_away_beside_the_article_stays_hidden(form: str) -> None:
    page = f"<article>{TEXT}<p>{ANSWER}</p></article>{tabbed(form)}{folded('hidden', 'De omweg', 'Op het water')}"
    assert said(page) == [*PARAGRAPHS, ("paragraph", ANSWER)]


@pytest.mark.parametrize("title", ["<h5>{}</h5>", "<div class='card-title'>{}</div>"], ids=["heading", "box"])
@pytest.mark.parametrize("role", [" role='tablist'", ""], ids=["list of tabs", "box"])
def test_panels_in_the_list_of_their_tabs_are_text(title: str, role: str) -> None:
    cards = "".join(
        "<div class='card'><div class='card-header' role='tab'>"
        + title.format(f"<a role='button' href='#c{number}' aria-expanded='false'>{name}</a>")
        + f"</div><div class='collapse' id='c{number}' role='tabpanel'><p>{text}</p></div></div>"
        for number, (name, text) in enumerate(zip(TITLES, (ANSWER, THIRD), strict=True))
    )
    page = f"<p>{FIRST}</p><p>{SECOND}</p><div id='accordion'{role}>{cards}</div>"
    panels = [
        pair
        for name, text in zip(TITLES, (ANSWER, THIRD), strict=True)
        for pair in (("crosshead", name), ("paragraph", text))
    ]
    assert said(page) == [*PARAGRAPHS[:2], *panels]


def test_a_list_of_tabs_alone_is_not_text() -> None:
    tabs = "".join(f"<a role='tab' href='#{name}' aria-expanded='false'>{name}</a>" for name in TITLES)
    assert said(f"<div role='tablist'>{tabs}</div>{TEXT}") == PARAGRAPHS


@pytest.mark.parametrize("role", ["dialog", "navigation", "menu"])
def test_panels_of_something_else_than_a_list_of_tabs_are_not_text(role: str) -> None:
    panels = f"<div role='tabpanel'><p>{ANSWER}</p></div><div role='tabpanel'><p>{ANSWER}</p></div>"
    assert said(f"<div role='{role}'>{panels}</div>{TEXT}") == PARAGRAPHS
