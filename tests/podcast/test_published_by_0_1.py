"""A podcast folder that version 0.1 filled: its episode keeps its guid and its MP3's address.

`published_by_0_1/` is what that version left: the settings of `briefing init`, what `briefing make` made of `brug.txt`,
and the folder of `briefing publish`, without the files that any version makes anew.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from briefing.article.source import read_article
from briefing.programme.identity import guid

if TYPE_CHECKING:
    from tests.conftest import Briefing

LEFT = Path(__file__).parent / "published_by_0_1"
GUID = "0bcd7c20-5bc8-5202-a6f1-67e03f643431"
MP3 = "episodes/2026-03-02-brug-dicht/2026-03-02-brug-dicht.a83e320689.mp3"


def listed(feed: Path) -> list[tuple[str | None, str]]:
    """The guid and the MP3's address of each episode."""
    items = etree.parse(feed).iter("item")
    return [(item.findtext("guid"), item.find("enclosure").get("url")) for item in items]


def test_it_is_read_and_listed_as_it_was(briefing: Briefing) -> None:
    shutil.copytree(LEFT, ".", dirs_exist_ok=True)
    ended = briefing("publish")
    assert ended.status == 0, ended.err
    assert listed(Path("podcast/feed.xml")) == listed(LEFT / "podcast/feed.xml")
    assert listed(Path("podcast/feed.xml")) == [(GUID, f"https://example.org/podcast/{MP3}")]
    assert Path("podcast", MP3).read_bytes() == (LEFT / "podcast" / MP3).read_bytes()


def test_its_mp3_published_again_changes_nothing(briefing: Briefing) -> None:
    shutil.copytree(LEFT, ".", dirs_exist_ok=True)
    ended = briefing("publish", "made/brug-dicht.mp3", "--json")
    assert ended.status == 0, ended.err
    (episode,) = json.loads(ended.out)["episodes"]
    assert (episode["outcome"], episode["guid"], episode["corrected"]) == ("unchanged", GUID, None)
    assert listed(Path("podcast/feed.xml")) == listed(LEFT / "podcast/feed.xml")


def test_its_article_made_again_is_the_same_episode() -> None:
    assert guid(read_article(str(LEFT / "brug.txt"))) == GUID
