"""Notes, superscripts and subscripts."""

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
        ("de dijk<sup>[noot 2]</sup>", "de dijk"),
        ("de dijk<a href='#cite_note-b'>[b]</a>", "de dijk"),
        ("10<sup>-3</sup> meter", "10⁻³ meter"),
        ("de 2 <sup>1</sup>/<sub>2</sub> dijk", "de 2 1/2 dijk"),
        ("de <del>hoge</del> <ins>lage</ins> dijk", "de lage dijk"),
    ],
)
def test_superscripts_keep_their_meaning_and_notes_are_not_read(markup: str, text: str) -> None:
    sentence = "Volgens het waterschap is {} in orde, en gaat het werk dit najaar door."
    notes = (
        "<div class='footnotes'><ol><li id='fn2'>Zie het verslag van het waterschap uit het voorjaar.</li></ol></div>"
    )
    assert said(f"{TEXT}<p>{sentence.format(markup)}</p>{notes}")[3:] == [("paragraph", sentence.format(text))]


def test_the_target_of_a_reference_is_a_note_whatever_its_name() -> None:
    sentence = "Het waterschap hield vorig jaar ook al een telling{} langs de hele rivier en in de uiterwaarden."
    notes = (
        "<h4>Bronnen</h4><ol class='x'><li id='bron-1'>Zie het verslag van het waterschap uit het voorjaar.</li></ol>"
    )
    referred = sentence.format("<sup><a href='#bron-1'>1</a></sup>")
    assert said(f"{TEXT}<p>{referred}</p>{notes}")[3:] == [("paragraph", sentence.format(""))]


def test_the_target_of_a_link_back_from_a_note_is_not_a_note() -> None:
    sentence = "Het waterschap hield vorig jaar ook al een telling langs de hele rivier en in de uiterwaarden."
    notes = "<div class='footnotes'><p>Zie het verslag. <a href='#terug1'>1</a></p></div>"
    assert said(f"{TEXT}<p id='terug1'>{sentence}</p>{notes}")[3:] == [("paragraph", sentence)]


def test_a_note_may_be_reached_by_the_name_of_the_link_it_begins_with() -> None:
    sentence = "Het waterschap hield vorig jaar ook al een telling{} langs de hele rivier en in de uiterwaarden."
    notes = "<div><p><a href='#_ednref1' name='_edn1'>[i]</a> Zie het verslag van het waterschap.</p></div>"
    referred = sentence.format("<a href='#_edn1' name='_ednref1'>[i]</a>")
    assert said(f"{TEXT}<p>{referred}</p>{notes}")[3:] == [("paragraph", sentence.format(""))]


def test_a_star_refers_to_the_paragraph_that_begins_with_it() -> None:
    sentence = "Het waterschap hield vorig jaar ook al een telling{} langs de hele rivier en in de uiterwaarden."
    note = "<p><small>* Zie het verslag van het waterschap uit het voorjaar.</small></p>"
    assert said(f"{TEXT}<p>{sentence.format('<sup>*</sup>')}</p>{note}")[3:] == [("paragraph", sentence.format(""))]


def test_the_brackets_of_a_reference_may_be_around_the_link() -> None:
    sentence = "Het waterschap hield vorig jaar ook al een telling{} langs de hele rivier en in de uiterwaarden."
    reference = "<span class='footnote'>[<a href='#voet1'>1</a>]</span>"
    note = "<p id='voet1'>1. Zie het verslag van het waterschap uit het voorjaar.</p>"
    assert said(f"{TEXT}<p>{sentence.format(reference)}</p>{note}")[3:] == [("paragraph", sentence.format(""))]


def test_long_notes_below_a_report_are_not_read() -> None:
    note = "<p>Zie het verslag van het waterschap uit het voorjaar, dat ook de tellingen van eerdere jaren geeft.</p>"
    assert said(f"{TEXT}{TEXT}<div class='footnotes'>{note * 12}</div>") == said(TEXT + TEXT)
