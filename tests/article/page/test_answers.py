"""Questions with their answers below the element that holds the article."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import FIRST, SECOND, TEXT, THIRD, said

ANSWERED = [
    ("Waarom vaart de pont niet?", "Het water staat te laag, zegt de schipper."),
    ("Hoe lang duurt dat?", "Volgens het waterschap zeker tot de herfst."),
    ("Is er een bus?", "Ja, die rijdt elk uur tussen de twee dorpen."),
]
OTHERS = "<div class='club'><p>De vereniging van oeverbewoners bestaat dit jaar precies honderd jaar.</p></div>"
FORMS = {
    "headings": "<h3>{}</h3><p>{}</p>",
    "panels": "<details><summary>{}</summary><p>{}</p></details>",
    "boxes": "<div><h4>{}</h4><div><p>{}</p></div></div>",
    "definitions": "<dt>{}</dt><dd>{}</dd>",
}


def texts(body: str) -> list[str]:
    return [text for _, text in said(body)]


def asked(form: str) -> str:
    pairs = "".join(FORMS[form].format(*pair) for pair in ANSWERED)
    return f"<dl>{pairs}</dl>" if form == "definitions" else pairs


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("box", ["<section><h2>Vragen</h2>{}</section>", "<h2>Vragen</h2>{}"])
def test_questions_and_answers_below_the_article_are_a_part_of_it(form: str, box: str) -> None:
    spoken = texts(f"<article>{TEXT}</article>{box.format(asked(form))}{OTHERS}")
    assert spoken == [FIRST, SECOND, THIRD, "Vragen", *(text for pair in ANSWERED for text in pair)]


@pytest.mark.parametrize(
    "below",
    [
        "<section><h3>Hulp nodig?</h3><p>Onze winkel in de haven staat elke dag voor iedereen klaar.</p></section>" * 2,
        "<section><h3>Waarom varen?</h3><p>Op het water is het leven beter dan aan de wal.</p></section>",
        "<section><h3>Waarom varen?</h3><h3>Hoe leer je dat?</h3></section>",
    ],
    ids=["offers", "one question", "no answers"],
)
def test_other_questions_below_the_article_are_not(below: str) -> None:
    assert texts(f"<article>{TEXT}</article>{below}{OTHERS}") == [FIRST, SECOND, THIRD]
