"""Publishing, correcting, retracting and mirroring, killed before each of the steps in which they change a file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree, html

from briefing.podcast.consent import NONE
from briefing.podcast.folder.library import opened
from briefing.podcast.mirror.mirror import mirror
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from tests.podcast.conftest import tagged
from tests.podcast.mirror.conftest import contents
from tests.standins.killing import kills

FOREIGN = ("CNAME", "archief/2020.html", "assets/logo.png", "episodes/los.html", ".feed.xml.part", "serie/1.mkv")
STRIDE = 4
"""1 tries every step, which takes a minute."""
BASE = "https://example.org/podcast/"
ADDRESS = "https://streekbode.example/artikel"


class Desk:
    """A show with two episodes on air, mirrored, and with files of somebody else beside it."""

    def __init__(self, home, show, make):
        self.home, self.show, self.make = home, replace(show, epub=True), make
        self.folder, self.target = home / "podcast", home / "elders"

    def publish(self, *programmes, **changes):
        newsroom = self.home / "newsroom"
        show = replace(self.show, **changes)
        publish(show, self.folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=NONE)
        mirror(show, self.folder, str(self.target))

    def correct(self, **changes):
        self.publish(self.make("zeehond", pitch=700, source=f"{ADDRESS}/2", article_section="Sport"), **changes)

    def take_out(self):
        retract(self.show, self.folder, "artikel zeehond", newsroom=self.home / "newsroom")
        mirror(self.show, self.folder, str(self.target))

    def remove_by_hand(self):
        (self.folder / "episodes" / self.slug("artikel-zeehond") / "manifest.json").replace(self.home / "weg.json")
        self.publish()

    def slug(self, name):
        return next(self.folder.glob(f"episodes/*-{name}.html")).stem


@pytest.fixture
def desk(tmp_path, show, make, folder):
    desk = Desk(tmp_path, show, make)
    for place, prefix in ((desk.folder, ""), (desk.target, "daar-")):
        for name in FOREIGN:
            file = place / Path(name).parent / f"{prefix}{Path(name).name}"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("van iemand anders")
    desk.publish(make("brug", source=ADDRESS), make("zeehond", source=f"{ADDRESS}/2", article_section="Sport"))
    return desk


def titles_of(place):
    """The titles in a feed, each enclosure of which is there and whole."""
    channel = etree.fromstring((place / "feed.xml").read_bytes()).find("channel")
    for element in channel.iter("enclosure"):
        assert (place / element.get("url").removeprefix(BASE)).stat().st_size == int(element.get("length"))
    return {item.findtext("title") for item in channel.findall("item")}


def silent_pages(place):
    """The pages, players and lookups whose sound or book is not there."""
    sounds = [(page, place / "episodes" / name) for page in place.glob("episodes/*.html") for name in sounds_in(page)]
    sounds += [
        (place / name, (place / name).parent / sound) for name in lists_in(place) for sound in listed(place / name)
    ]
    for found in place.glob("lookup/*.json"):
        sounds.append((found, place / json.loads(found.read_text("utf-8"))["mp3"].removeprefix(BASE)))
    return [page for page, sound in sounds if not sound.is_file()]


def lists_in(place):
    return ["index.html", "embed.html", *(path.relative_to(place) for path in place.glob("rubriek/*.html"))]


def sounds_in(page):
    return (
        html.fromstring(page.read_bytes()).xpath("//audio/@src|//@href[contains(., '.epub')]")
        if page.name != "los.html"
        else []
    )


def listed(page):
    return html.fromstring(page.read_bytes()).xpath("//@data-media")


def foreign(desk):
    return [
        (place / Path(name).parent / f"{prefix}{Path(name).name}").read_text()
        for place, prefix in ((desk.folder, ""), (desk.target, "daar-"))
        for name in FOREIGN
    ]


CHANGES = {
    "a new episode": (lambda desk: desk.publish(desk.make("veerpont")), {"zeehond", "brug", "veerpont"}),
    "a correction": (lambda desk: desk.correct(), {"zeehond", "brug"}),
    "another look": (lambda desk: desk.publish(color="#114477"), {"zeehond", "brug"}),
    "a retraction": (lambda desk: desk.take_out(), {"brug"}),
    "a removal by hand": (lambda desk: desk.remove_by_hand(), {"brug"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_kill_at_any_step_leaves_a_whole_feed_and_what_comes_after_finishes(desk, make, monkeypatch, change):
    act, expected = CHANGES[change]
    for step in kills(desk.home, lambda: act(desk), STRIDE, monkeypatch):
        for place in (desk.folder, desk.target):
            assert "Artikel brug" in titles_of(place), step
            assert silent_pages(place) == [], step
        if change == "a retraction":
            desk.take_out()
        desk.publish(*([make("veerpont")] if change == "a new episode" else []), description="Ander nieuws.")
        if change == "a correction":
            desk.correct(description="Ander nieuws.")
        with opened(desk.folder) as library:
            left = contents(desk.folder).keys() - library.owned - set(FOREIGN)
        assert not left, step
        assert set(foreign(desk)) == {"van iemand anders"}, step
        assert titles_of(desk.folder) == titles_of(desk.target) == {f"Artikel {name}" for name in expected}, step
        daar = {name for name in contents(desk.target) if "daar-" in name or name == ".feed.xml.part"}
        assert contents(desk.target).keys() - daar == contents(desk.folder).keys() - {".feed.xml.part"}, step
