"""Pages with unclosed tags, and with tags that never end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.page import tree
from briefing.article.page.tree import parse_page
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from lxml import etree


def depth(element: etree._Element) -> int:
    return sum(1 for _ in element.iterancestors())


@pytest.mark.parametrize("tags", ["<div>", "<h2>", "<b>", "<ul><li>", "<table><tr><td>", "<x-y>", "<blockquote><p>"])
def test_elements_that_are_too_deep_are_raised_in_order(tags: str) -> None:
    words = [f"woord{number}" for number in range(500)]
    root = parse_page("<html><body>" + "".join(f"{tags}{word} " for word in words))
    assert "".join(root.itertext()).split() == words
    assert max(map(depth, root.iter())) <= 100


@given(
    st.lists(st.sampled_from(["<div>", "</div>", "<p>", "<b>", "</b>", "<span>", "</span>", "een ", "twee ", "drie "]))
)
def test_no_word_changes_its_place(pieces: list[str]) -> None:
    page = "<html><body>" + "".join(f"w{number} " if piece[0] != "<" else piece for number, piece in enumerate(pieces))
    whole = "".join(parse_page(page).itertext()).split()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tree, "_DEPTH", 3)
        assert "".join(parse_page(page).itertext()).split() == whole


@pytest.mark.parametrize("value", ['="{n}"', "='{n}'", "={n}", " = {n}", ""])
def test_a_tag_keeps_its_first_attributes_and_its_text(value: str) -> None:
    attributes = " ".join(f"a{number}" + value.format(n=number) for number in range(5_000))
    [paragraph] = parse_page(f"<html><p {attributes}>De brug is open.</p></html>").iter("p")
    assert (paragraph.text, len(paragraph.attrib)) == ("De brug is open.", 200)


@pytest.mark.parametrize("tag", ["div", "b", "p-x", "section"])
@pytest.mark.parametrize("close", [True, False])
def test_a_page_deeper_than_the_parser_goes_is_refused(tag: str, close: bool) -> None:
    deep = f"<{tag}>" * 100_000 + "<p>Onder in de put.</p>" + f"</{tag}>" * 100_000 * close
    with pytest.raises(NoArticleError, match="nested too deep"):
        parse_page(f"<html><body><p>De brug is open.</p>{deep}")
