"""A bulletin of web articles: each chapter leads to its page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from mutagen.id3 import ID3

if TYPE_CHECKING:
    from tests.conftest import Briefing
    from tests.newsroom.conftest import NewsSite


def test_each_chapter_links_to_its_article(briefing: Briefing, site: NewsSite) -> None:
    site.stories = ["zwembad", "taalmaatje"]
    links = [site.link(name) for name in site.stories]
    options = ("--allow-private", "--voice", "nl-offline", "--max-duration", "90s", "-o", "b.mp3", "--quiet")
    ended = briefing("bulletin", *links, *options)
    assert ended.status == 0, ended.err
    beside = [chapter.get("url") for chapter in json.loads(Path("b.chapters.json").read_bytes())["chapters"]]
    assert beside == [None, None, *links, None]
    tags = ID3("b.mp3")
    frames = [frame.sub_frames.get("WXXX:chapter url") for frame in tags.getall("CHAP")]
    assert sorted(frame.url for frame in frames if frame) == sorted(links)
    text = Path("b.vtt").read_text("utf-8")
    assert all(f"NOTE Bron: {link}" in text for link in links)
