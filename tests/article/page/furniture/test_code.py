"""Code on a page, which is not spoken, unlike text in typewriter type and signs in a sentence."""

from __future__ import annotations

import pytest

from briefing.article.page.furniture.code import is_code, is_printed_code
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, said

SCRIPT = 'brug = document.getElementById("brug"); brug.style.color = "rood"; window.open(brug.href);'
SENTENCES = [
    "Wie erover wil, belt 0316-12 34 56 of mailt naar brug@spijk.example (ook in het weekend).",
    "De regel a = b + c geldt hier niet; wie hem toch gebruikt, rekent zich rijk.",
    "Kijk op https://spijk.example/brug/nieuws/2024 en op www.lobith.example/haven.",
    "Hij zei: \"De brug (uit 1911) is op; 'moe', zo je wilt.\"",
    "function (de) is een Engels woord voor functie.",
]


@pytest.mark.parametrize(
    "element", ["<pre><code>{}</code></pre>", "<pre>{}</pre>", "<div class='highlight'><pre>{}</pre></div>"]
)
def test_code_that_is_printed_as_such_is_left_out(element: str) -> None:
    printed = element.format("brug:\n  - plaats: 'Spijk'\n  - open: [maandag, dinsdag]\n  - tijd: '08:00'\n")
    assert said(f"<p>{FIRST}</p>{printed}<p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


def test_a_letter_in_the_type_of_code_is_text() -> None:
    letter = "Lieve moeder, wij liggen hier nu al drie dagen voor de brug en het eind is nog niet in zicht."
    assert ("paragraph", letter) in said(f"{TEXT}<pre>{letter}</pre>")


def test_a_script_that_a_page_shows_by_mistake_is_left_out() -> None:
    assert said(f"{TEXT}<div>{SCRIPT}</div>") == PARAGRAPHS


@pytest.mark.parametrize(
    "text",
    [
        SCRIPT,
        "fbq('init', '1'); fbq('track', brug.open());",
    ],
)
def test_scripts_and_styles_are_code(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_signs_in_a_sentence_make_no_code_of_it(text: str) -> None:
    assert not is_code(text)


def test_code_inside_a_sentence_stays_in_it() -> None:
    told = "Typ <code>brug.open()</code> om te zien hoe laat de brug bij Spijk vandaag weer opengaat."
    assert ("paragraph", told.replace("<code>", "").replace("</code>", "")) in said(
        f"<p>{FIRST}</p><p>{told}</p><p>{THIRD}</p>"
    )


@pytest.mark.parametrize("text", ["({" * 20_000, "a.b(" * 20_000, "{:" * 20_000, "function " * 20_000])
def test_long_texts_are_read_in_no_time(text: str) -> None:
    assert is_code(text) in (True, False)
    assert is_printed_code(text) in (True, False)
