"""Several articles of which one is bad: the others are made, whatever the bad one raises."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Briefing

GOOD = "Brug dicht\n\nDe brug bij Zandhoek is vanaf maandag dicht. Auto's moeten vier kilometer omrijden.\n"
OTHER = "Bakker wint prijs\n\nBakker Smit uit Heerde heeft de prijs voor het beste brood gewonnen, meldt de jury.\n"
OPTIONS = ("--voice", "nl-offline", "--quiet")
SETTINGS = (
    'title = "De Ochtend"\nauthor = "R"\ndescription = "N"\nurl = "https://a.example/"\n'
    'opening_tune = "none"\nseparator = "none"\nbed = "none"\nclosing_tune = "none"\n'
)

# Addresses that lead nowhere, halves of characters, and as much as a page's own data can get wrong.
ODD = {
    "adres.txt": "De brug is open\n\nKijk op http:///brug, https://# of www./www. voor meer.\n\nDe brug blijft open.\n",
    "alleen-adres.txt": "De brug is open\n\nhttps://#\n\nDe brug blijft deze zomer open, zegt de wethouder.\n",
    "helft.md": '---\ntitle: "Brug \\ud83d open"\nauthor: "\\udcff"\n---\n\nDe brug bij Zandhoek is open.\n',
    "emoji.md": '---\ntitle: "Brug \\ud83d\\ude00 open"\n---\n\nDe brug bij Zandhoek is open.\n',
    "helft.html": "<html><script type='application/ld+json'>"
    + json.dumps({"@type": "NewsArticle", "headline": "Brug \ud83d open", "author": {"name": "\udc00"}})
    + "</script><h1>Brug open</h1><p>De brug bij Zandhoek is na een half jaar &#xD83D; weer open, meldt de stad.</p>",
    "helft.xml": "<?xml version='1.0'?><nitf><body><body.head><hedline><hl1>Brug &#xD83D; open</hl1></hedline>"
    "</body.head><body.content><p>De brug is weer open, meldt de gemeente Zandhoek.</p></body.content></body></nitf>",
}


@pytest.fixture
def sources(briefing: Briefing) -> list[str]:
    for name, text in {"goed.txt": GOOD, "ander.txt": OTHER, **ODD}.items():
        Path(name).write_text(text, "utf-8")
    return ["goed.txt", *ODD, "ander.txt"]


def test_odd_articles_are_made_like_others(briefing: Briefing, sources: list[str]) -> None:
    ended = briefing("make", *sources, *OPTIONS)
    assert (ended.status, ended.err) == (0, "")
    assert len(list(Path("output").glob("*.mp3"))) == len(sources)


def test_odd_articles_go_into_a_bulletin(briefing: Briefing, sources: list[str]) -> None:
    Path("briefing.toml").write_text(SETTINGS)
    ended = briefing("bulletin", *sources, "-o", "b.mp3", *OPTIONS)
    assert ended.status == 0, ended.err


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are Unicode there")
def test_a_file_name_may_be_no_text(briefing: Briefing) -> None:
    name = os.fsdecode(b"brug-\xff.txt")
    Path(name).write_text(GOOD)
    ended = briefing("make", name, "--title", os.fsdecode(b"Brug \xff dicht"), *OPTIONS)
    assert ended.status == 0, ended.err
    [manifest] = [path for path in Path("output").glob("*.json") if "chapters" not in path.name]
    assert json.loads(manifest.read_bytes())["title"] == "Brug \ufffd dicht"


def breaks(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """Make reading fail for the article that is about a baker."""
    from briefing.script import write

    segment = write.segment

    def fail(article: object) -> object:
        if "Bakker" in repr(article):
            raise error
        return segment(article)  # type: ignore[arg-type]

    monkeypatch.setattr(write, "segment", fail)


@pytest.mark.parametrize("error", [IndexError("list index"), RecursionError(), MemoryError(), UnicodeError("x")])
def test_what_nobody_foresaw_stops_no_other_article(
    briefing: Briefing, sources: list[str], monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    breaks(monkeypatch, error)
    ended = briefing("make", "goed.txt", "ander.txt", "adres.txt", *OPTIONS)
    assert ended.status == 3
    assert f"ander.txt cannot be used: {type(error).__name__}" in ended.err
    assert "Traceback" not in ended.err
    assert len(list(Path("output").glob("*.mp3"))) == 2


@pytest.mark.parametrize("command", ["bulletin", "publish"])
def test_a_bulletin_and_a_podcast_go_on_as_well(
    briefing: Briefing, sources: list[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    Path("briefing.toml").write_text(SETTINGS)
    breaks(monkeypatch, IndexError())
    ended = briefing(command, "goed.txt", "ander.txt", *OPTIONS)
    assert ended.status == 3
    assert "ander.txt cannot be used: IndexError" in ended.err
    assert ended.out


def test_an_article_that_does_not_fit_stops_no_other(briefing: Briefing, sources: list[str]) -> None:
    Path("lang.txt").write_text("Kort\n\n" + "Een heel lange eerste zin over de brug " * 30 + "is dit.\n")
    ended = briefing("make", "lang.txt", "goed.txt", "--max-duration", "25s", *OPTIONS)
    assert ended.status == 3
    assert len(list(Path("output").glob("*.mp3"))) == 1


def test_a_voice_that_is_not_there_is_said_once(briefing: Briefing, sources: list[str]) -> None:
    ended = briefing("make", "goed.txt", "ander.txt", "--voice", "nietes")
    assert (ended.status, len(ended.err.splitlines())) == (2, 1)


def test_many_chapters_are_one_mp3(briefing: Briefing) -> None:
    parts = "".join(f"## Punt {number}\n\nDit punt is aangenomen.\n\n" for number in range(260))
    Path("raad.md").write_text(f"# Verslag van de raad\n\nDe raad vergaderde de hele dag over het plan.\n\n{parts}")
    ended = briefing("make", "raad.md", *OPTIONS)
    assert ended.status == 0, ended.err


@pytest.mark.parametrize("bad", ["kapot.mp3", "weg.mp3"])
def test_an_mp3_that_cannot_be_published_stops_no_other(briefing: Briefing, sources: list[str], bad: str) -> None:
    Path("briefing.toml").write_text(SETTINGS)
    Path("kapot.mp3").write_bytes(b"ID3")
    Path("kapot.json").write_text("{}")
    ended = briefing("publish", bad, "goed.txt", *OPTIONS)
    assert ended.status == 3
    assert bad.removesuffix(".mp3") in ended.err
    assert len(ended.out.splitlines()) == 1
