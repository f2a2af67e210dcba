"""Panels that open at a click."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import PARAGRAPHS, TEXT, said

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
