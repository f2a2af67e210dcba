"""Feeds of an archive: by section or by year, with the sound where it is."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from lxml import etree

from briefing.archive.catalogue import write_catalogue
from briefing.archive.receipts import File, Receipt, write_receipt
from briefing.archive.store import store_at
from briefing.podcast.feed import NAMESPACES
from briefing.podcast.mirror.targets import Sending
from tests.podcast.conftest import manifest
from tests.standins.tone import mp3_tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing.archive.store import Store
    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing

URL = "https://archief.example/krant/"
ARTICLES = (
    ("brug", "Sport", "2025-03-01"),
    ("zeehond", "Economie", "2026-01-02"),
    ("veerpont", "Sport", "2026-01-03"),
    ("molen", "Sport", "2026-01-03"),
)
TITLE = "De {} is weer terug"
SHOW = f"""
title = "De Courant"
author = "De Courant"
description = "Het archief."
url = "https://podcast.example/"
archive_url = "{URL}"
"""


@pytest.fixture
def archived(tmp_path: Path, briefing: Briefing) -> Callable[..., dict[str, Receipt]]:
    """Puts an archive at a target, and settings of a show that has it; gives the receipts by guid."""

    def put(target: str, more: str = "") -> dict[str, Receipt]:
        store = store_at(target)
        receipts = [programme(store, *article) for article in ARTICLES]
        for receipt in receipts:
            write_receipt(receipt, store)
        write_catalogue(store)
        (tmp_path / "desk" / "briefing.toml").write_text(f'{SHOW}archive = "{target}"\n{more}', "utf-8")
        return {receipt.guid: receipt for receipt in receipts}

    return put


def programme(store: Store, name: str, section: str, day: str) -> Receipt:
    """A programme at a store, of two sentences."""
    title = TITLE.format(name)
    mp3 = mp3_tone(1000, 440)
    url = f"https://krant.example/{name}"
    told = manifest(name, title, ["Dat meldt de gemeente."], mp3, source=url, published=day, article_section=section)
    contents = {"mp3": mp3, "vtt": b"WEBVTT\n", "chapters.json": b"{}", "json": json.dumps(told).encode()}
    files = {}
    for (ending, content), kind in zip(contents.items(), ("mp3", "vtt", "chapters", "manifest"), strict=True):
        files[kind] = File(f"programmes/ab/{name}.{ending}", len(content), sha256(content).hexdigest())
        store.put(Sending(files[kind].path, content, "application/octet-stream", "no-cache"))
    return Receipt(
        work=sha256(name.encode()).hexdigest()[:32],
        identity=url,
        name=name,
        state="made",
        at="2026-02-01T00:00:00+00:00",
        guid=str(told["guid"]),
        url=url,
        title=title,
        section=section,
        published=day,
        duration_ms=told["mp3"]["duration_ms"],
        files=files,
    )


def items(content: bytes) -> list[Any]:
    return list(etree.fromstring(content).iter("item"))


def test_each_section_has_a_feed_that_leads_to_the_sound_where_it_is(
    briefing: Briefing, archived: Callable[..., dict[str, Receipt]], shelf: Shelf
) -> None:
    made = archived(str(shelf.folder))
    ended = briefing("publish", "--json")
    assert ended.status == 0, ended.err
    assert {feed["url"]: feed["episodes"] for feed in json.loads(ended.out)["archive"]} == {
        f"{URL}feeds/sport.xml": 3,
        f"{URL}feeds/economie.xml": 1,
    }
    content = (shelf.folder / "feeds/sport.xml").read_bytes()
    channel = etree.fromstring(content).find("channel")
    assert channel is not None
    assert channel.findtext("title") == "De Courant – Sport"
    assert channel.find("atom:link[@rel='self']", NAMESPACES).get("href") == f"{URL}feeds/sport.xml"  # type: ignore[union-attr]
    assert {channel.findtext("link"), channel.findtext("image/link")} == {"https://podcast.example/"}
    picture = channel.find("itunes:image", NAMESPACES).get("href")  # type: ignore[union-attr]
    assert (shelf.folder / str(picture).removeprefix(URL)).is_file()
    for item in items(content):
        receipt = made[item.findtext("guid")]
        files = {kind: f"{URL}{file.path}" for kind, file in receipt.files.items()}
        assert item.find("enclosure").get("url") == files["mp3"]
        assert item.find("enclosure").get("length") == str(receipt.files["mp3"].bytes)
        assert item.find("podcast:transcript", NAMESPACES).get("url") == files["vtt"]
        assert item.find("podcast:chapters", NAMESPACES).get("url") == files["chapters"]
        assert item.findtext("itunes:duration", "", NAMESPACES) == str(round(receipt.duration_ms / 1000))
        assert item.findtext("link") == receipt.url
    assert [item.findtext("pubDate")[:16] for item in items(content)] == [
        "Sat, 03 Jan 2026",
        "Sat, 03 Jan 2026",
        "Sat, 01 Mar 2025",
    ]
    assert len({item.findtext("pubDate") for item in items(content)}) == 3


def test_each_year_has_a_feed_of_its_newest(briefing: Briefing, archived: Callable[..., object], shelf: Shelf) -> None:
    archived(str(shelf.folder), 'archive_feeds = "year"\nitems = 2\n')
    assert briefing("publish").status == 0
    feeds = {path.stem: items(path.read_bytes()) for path in shelf.folder.glob("feeds/*.xml")}
    assert {year: len(found) for year, found in feeds.items()} == {"2025": 1, "2026": 2}
    assert not {"zeehond"} & {item.findtext("title").split()[1] for item in feeds["2026"]}


def test_programmes_of_one_title_are_numbered_from_the_oldest_on(
    briefing: Briefing, archived: Callable[..., object], shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.archive.test_feeds.TITLE", "Het weer")
    archived(str(shelf.folder), "items = 2\n")
    assert briefing("publish").status == 0
    sport, economy = (items((shelf.folder / f"feeds/{name}.xml").read_bytes()) for name in ("sport", "economie"))
    assert [item.findtext("title") for item in sport] == ["Het weer (3)", "Het weer (2)"]
    assert [item.findtext("title") for item in economy] == ["Het weer"]


def test_a_feed_stays_as_it_is_while_nothing_changes(
    briefing: Briefing, archived: Callable[..., object], shelf: Shelf
) -> None:
    archived(str(shelf.folder))
    assert briefing("publish").status == 0
    before = {path: path.stat().st_mtime_ns for path in shelf.folder.glob("feeds/*")}
    assert briefing("publish").status == 0
    assert {path: path.stat().st_mtime_ns for path in shelf.folder.glob("feeds/*")} == before


def test_the_feed_of_a_section_without_programmes_is_removed_and_no_other_file(
    briefing: Briefing, archived: Callable[..., dict[str, Receipt]], shelf: Shelf, tmp_path: Path
) -> None:
    made = archived(str(shelf.folder))
    settings = tmp_path / "desk" / "briefing.toml"
    by_section = settings.read_text("utf-8")
    for by in ("", 'archive_feeds = "year"\n'):
        settings.write_text(by_section + by, "utf-8")
        assert briefing("publish").status == 0
    settings.write_text(by_section, "utf-8")
    (shelf.folder / "feeds/eigen.xml").write_text("<rss/>", "utf-8")
    before = {path.name for path in shelf.folder.glob("feeds/*")}
    store = store_at(str(shelf.folder))
    (seal,) = (receipt for receipt in made.values() if receipt.section == "Economie")
    write_receipt(msgspec.structs.replace(seal, work="f" * 32, state="withheld", at="2026-02-02"), store)
    assert write_catalogue(store) == 3
    assert briefing("publish").status == 0
    assert {path.name for path in shelf.folder.glob("feeds/*")} == before - {"economie.xml"}


def test_a_feed_stays_though_there_are_too_many_sections_for_it(
    briefing: Briefing, archived: Callable[..., object], shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    archived(str(shelf.folder))
    assert briefing("publish").status == 0
    monkeypatch.setattr("briefing.archive.catalogue._MOST_SECTIONS", 1)
    ended = briefing("publish", "--json")
    assert [feed["url"] for feed in json.loads(ended.out)["archive"]] == [f"{URL}feeds/sport.xml"]
    assert (shelf.folder / "feeds/economie.xml").is_file()


def test_a_manifest_that_is_damaged_is_named_and_the_others_go_on(
    briefing: Briefing, archived: Callable[..., object], shelf: Shelf
) -> None:
    archived(str(shelf.folder))
    (shelf.folder / "programmes/ab/molen.json").write_text("stuk")
    ended = briefing("publish")
    assert ended.status == 0
    assert "'De molen is weer terug' is not in its feed" in ended.err
    assert len(items((shelf.folder / "feeds/sport.xml").read_bytes())) == 2


def test_a_bucket_has_its_feeds_too(briefing: Briefing, archived: Callable[..., object], s3: Any) -> None:
    archived("s3://archief/feeds")
    assert briefing("publish").status == 0
    feed = s3.get_object(Bucket="archief", Key="feeds/feeds/sport.xml")
    assert len(items(feed["Body"].read())) == 3
    assert feed["ContentType"] == "application/xml; charset=utf-8"


def test_without_its_address_on_the_web_there_are_no_feeds(
    briefing: Briefing, archived: Callable[..., object], shelf: Shelf, tmp_path: Path
) -> None:
    archived(str(shelf.folder))
    settings = tmp_path / "desk" / "briefing.toml"
    settings.write_text(settings.read_text("utf-8").replace("archive_url", "# archive_url"), "utf-8")
    ended = briefing("publish")
    assert ended.status == 5
    assert "the archive has no archive_url" in ended.err
