"""Changes to a manuscript, as an editor types them."""

from __future__ import annotations

from .conftest import ARTICLE, edited, text_of_article

TEXT = text_of_article(ARTICLE)


def changed(old: str, new: str, text: str = TEXT) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def roles(text: str) -> list[tuple[str, str]]:
    return [(section.role, section.title) for section in edited(text).sections]


def sentence(text: str, written: str):
    return next(each for each in edited(text).sentences if each.written == written)
