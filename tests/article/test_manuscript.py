"""Manuscripts given as sources, known by their first line."""

from dataclasses import replace

import pytest

from briefing.article.manuscript import manuscript_in, refuse_in_document
from briefing.errors import NoArticleError
from briefing.model import MANUSCRIPT, Article, Block

TEXT = f"{MANUSCRIPT} 1\n\n# Brug dicht\n"
ARTICLE = Article("Brug dicht", (Block("paragraph", "De brug is dicht."),), "brug.txt")


def test_a_manuscript_is_recognised_by_its_first_line_in_any_case() -> None:
    assert manuscript_in(TEXT.encode(), TEXT) == TEXT
    assert manuscript_in(TEXT.upper().encode(), TEXT.upper()) == TEXT.upper()


def test_a_manuscript_saved_in_another_encoding_is_read() -> None:
    text = TEXT.replace("dicht", "tóch dicht")
    assert manuscript_in(text.encode("cp1252"), text) == text


def test_an_article_is_not_a_manuscript() -> None:
    assert manuscript_in(b"Brug dicht", "Brug dicht") is None


def test_the_error_for_a_manuscript_without_its_first_line_says_to_put_it_back() -> None:
    text = "# Brug dicht\n//= h3f9a1c\n"
    with pytest.raises(NoArticleError, match="put it back"):
        manuscript_in(text.encode(), text)


def test_a_manuscript_that_was_saved_as_a_document_is_refused() -> None:
    refuse_in_document(ARTICLE)
    with pytest.raises(NoArticleError, match="save it as plain text"):
        refuse_in_document(replace(ARTICLE, headline=f"{MANUSCRIPT} 1"))
