"""Notes, and signs above and below the line."""

from __future__ import annotations

import pytest

from tests.article.page.news_page import TEXT, said


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("CO<sub>2</sub>", "CO2"),
        ("300 m<sup>2</sup>", "300 m²"),
        ("10<sup>6</sup> keer", "10⁶ keer"),
        ("12<sup>00</sup> uur", "12⁰⁰ uur"),
        ("de 2<sup>de</sup>", "de 2de"),
        ("de dijk<sup>1</sup>", "de dijk"),
        ("de dijk<sup><a href='#fn2'>[2]</a></sup>", "de dijk"),
        ("de dijk<a href='#_ftn3'>[3]</a>", "de dijk"),
        ("de <del>hoge</del> <ins>lage</ins> dijk", "de lage dijk"),
    ],
)
def test_what_stands_above_the_line_means_what_it_means_and_notes_are_not_read(markup: str, text: str) -> None:
    sentence = "Volgens het waterschap is {} in orde, en gaat het werk dit najaar door."
    notes = (
        "<div class='footnotes'><ol><li id='fn2'>Zie het verslag van het waterschap uit het voorjaar.</li></ol></div>"
    )
    assert said(f"{TEXT}<p>{sentence.format(markup)}</p>{notes}")[3:] == [("paragraph", sentence.format(text))]
