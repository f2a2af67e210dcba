"""The inline elements within sentences."""

from __future__ import annotations

import re

import pytest

from tests.article.page.news_page import FIRST, SECOND, TEXT, THIRD, said


@pytest.mark.parametrize(
    "inline",
    [
        '<a href="https://example.org/w">WhatsApp</a>',
        '<a class="social-link" href="/f">Facebook</a>',
        "<em>Het Laatste Nieuws</em>",
        '<a href="/l">lees meer</a>',
        '<span class="label">reactie</span>',
        "<button>Opslaan</button>",
        "<label>naam</label>",
        "<time datetime='2020-01-01'>nieuwjaarsdag</time>",
        "<x-term>kroonstad</x-term>",
        "<st1:place>Kampen</st1:place>",
        "<glossary-tooltip>peil</glossary-tooltip>",
        "<strong>Update</strong>",
    ],
)
def test_a_word_in_a_sentence_stays_whatever_its_name_and_wherever_it_leads(inline: str) -> None:
    said_there = said(f"{TEXT}<p>Een schipper schreef dinsdag in {inline} dat hij de brug niet had gezien.</p>")
    word = re.sub(r"<[^>]+>", "", inline)
    assert said_there[-1] == ("paragraph", f"Een schipper schreef dinsdag in {word} dat hij de brug niet had gezien.")


@pytest.mark.parametrize("name", ["sr-only", "visually-hidden", "screen-reader-text", "u-hiddenVisually"])
def test_words_about_a_link_for_screen_readers_only_are_not_spoken(name: str) -> None:
    hidden = f"<span class='{name}'> (opent in een nieuw venster)</span>"
    link = f"<a href='https://example.org/plan'>plan van het waterschap{hidden}</a>"
    assert said(f"{TEXT}<p>De schippers lezen het {link} voor ze afvaren naar Keulen.</p>")[3:] == [
        ("paragraph", "De schippers lezen het plan van het waterschap voor ze afvaren naar Keulen.")
    ]


def test_a_sign_that_is_hidden_from_screen_readers_is_not_read() -> None:
    link = "<a href='https://example.org/plan'>het plan <i aria-hidden='true'>↗</i></a>"
    priced = "<span aria-hidden='true'>12 euro</span>"
    assert said(f"{TEXT}<p>De schippers lezen {link} van {priced} voor ze afvaren naar Keulen.</p>")[3:] == [
        ("paragraph", "De schippers lezen het plan van 12 euro voor ze afvaren naar Keulen.")
    ]


@pytest.mark.parametrize("tag", ["span", "a href='#'", "b"])
def test_words_in_separate_elements_are_separate_words(tag: str) -> None:
    end = tag.split(maxsplit=1)[0]
    glued = f"<h3><{tag}>Vraag</{end}><{tag}>Hoe lang blijft de brug bij Spijk nog dicht?</{end}></h3>"
    spoken = [text for _, text in said(f"<p>{FIRST}</p>{glued}<p>{SECOND}</p><p>{THIRD}</p>")]
    assert "Vraag Hoe lang blijft de brug bij Spijk nog dicht?" in spoken


@pytest.mark.parametrize(
    "glued", ["<b>i</b><b>Phone</b>", "<b>Mc</b><b>Donald</b>", "<i>You</i><b>Tube</b>", "<b>kind</b><b>eren</b>"]
)
def test_a_word_in_several_elements_stays_one(glued: str) -> None:
    word = re.sub("<[^>]*>", "", glued)
    told = f"Wie een {glued} heeft gezien bij de brug, belt met de havendienst van Lobith."
    spoken = [text for _, text in said(f"<p>{FIRST}</p><p>{told}</p><p>{THIRD}</p>")]
    assert f"Wie een {word} heeft gezien bij de brug, belt met de havendienst van Lobith." in spoken
