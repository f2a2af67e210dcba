"""What a page holds for browsers without script, or for its script."""

from __future__ import annotations

import pytest

from briefing.article.formats.html import read_html
from briefing.model import LeftOut

FIRST = "De veerpont tussen Wijhe en Olst vaart vanaf vrijdag niet meer, omdat het water te laag staat."
SECOND = "Fietsers moeten volgens de schipper rekenen op een omweg van ruim elf kilometer langs de dijk."
THIRD = "Het waterschap verwacht dat de pont pas na de eerste najaarsregen weer kan varen."
HEAD = "<title>Veerpont ligt stil</title><h1>Veerpont ligt stil</h1>"


def texts_of(body: str) -> list[str]:
    return [block.text for block in read_html(f"<body>{HEAD}{body}</body>", source="-").blocks]


def left_out_of(body: str) -> tuple[LeftOut, ...]:
    return read_html(f"<body>{HEAD}{body}</body>", source="-").left_out


@pytest.mark.parametrize("tag", ["noscript", "template"])
@pytest.mark.parametrize("place", ["<article>{shown}{held}</article>", "{held}<main>{shown}</main>"])
def test_sentences_that_are_held_back_are_named_in_the_account(tag: str, place: str) -> None:
    held = f"<{tag}><div><p>{THIRD}</p></div></{tag}>"
    body = place.format(shown=f"<p>{FIRST}</p><p>{SECOND}</p>", held=held)
    assert texts_of(body) == [FIRST, SECOND]
    assert LeftOut(THIRD, "held back by the page") in left_out_of(body)


@pytest.mark.parametrize("tag", ["noscript", "template"])
@pytest.mark.parametrize("held", ["De schipper wacht af.", "Wie betaalt dat?", "In 2019 lag de pont 31 dagen stil!"])
def test_one_short_sentence_that_is_held_back_is_named_too(tag: str, held: str) -> None:
    body = f"<article><p>{FIRST}</p><{tag}><p>{held}</p></{tag}><p>{SECOND}</p></article>"
    assert texts_of(body) == [FIRST, SECOND]
    assert LeftOut(held, "held back by the page") in left_out_of(body)


def test_what_is_shown_too_was_said_before() -> None:
    body = f"<article><p>{FIRST}</p><p>{SECOND}</p></article><noscript><p>{FIRST}</p><p>{SECOND}</p></noscript>"
    assert texts_of(body) == [FIRST, SECOND]
    assert left_out_of(body) == (LeftOut(FIRST, "said before"), LeftOut(SECOND, "said before"))


@pytest.mark.parametrize("tag", ["noscript", "template"])
def test_a_page_without_other_text_is_read_from_what_it_holds_back(tag: str) -> None:
    assert texts_of(f"<main><{tag}><p>{FIRST}</p><p>{SECOND}</p></{tag}></main>") == [FIRST, SECOND]


def test_a_template_that_browsers_show_is_a_part_of_the_page() -> None:
    shadow = f"<news-text><template shadowrootmode='open'><p>{SECOND}</p><p>{THIRD}</p></template></news-text>"
    assert texts_of(f"<article><p>{FIRST}</p>{shadow}</article>") == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize("held", ["<img src='/pixel.gif'>", "<a href='/zonder'>Versie zonder script</a>", ""])
def test_what_is_no_sentence_is_not_named(held: str) -> None:
    assert left_out_of(f"<p>{FIRST}</p><p>{SECOND}</p><noscript>{held}</noscript>") == ()


def test_what_is_held_back_within_what_is_held_back_is_accounted_for_once_without_a_warning(
    recwarn: pytest.WarningsRecorder,
) -> None:
    held = f"<noscript><div><template><p>{THIRD}</p></template><p>{SECOND}</p></div></noscript>"
    left_out = left_out_of(f"<p>{FIRST}</p><p>{SECOND}</p>{held}")
    assert [left.text for left in left_out].count(THIRD) == 1
    assert not recwarn.list
