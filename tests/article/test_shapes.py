"""The shapes that articles come in, each a file with what is to be read in it beside it (`shapes/*.json`)."""

import json
from pathlib import Path

import pytest

from briefing.article.formats.markdown import read_markdown
from briefing.article.formats.plain import read_plain

SHAPES = Path(__file__).parent / "shapes"
GOLD = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(SHAPES.glob("*.json"))}


@pytest.fixture(params=GOLD, scope="module")
def shape(request):
    source = next(path for path in SHAPES.glob(f"{request.param}.*") if path.suffix != ".json")
    read = read_markdown if source.suffix == ".md" else read_plain
    return read(source.read_bytes().decode(), source=source.name), GOLD[request.param]


def test_the_headline_is_found(shape):
    article, gold = shape
    assert article.headline == gold["headline"]


def test_the_text_is_read_with_its_crossheads(shape):
    article, gold = shape
    assert [("## " if b.kind == "crosshead" else "") + b.text for b in article.blocks] == gold["text"]


def test_date_author_and_place_are_found(shape):
    article, gold = shape
    assert (article.published, article.author, article.place) == (gold["published"], gold["author"], gold["place"])


def test_debris_is_left_out(shape):
    article, gold = shape
    assert not {article.headline, *(block.text for block in article.blocks)} & set(gold["drop"])
