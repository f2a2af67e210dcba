"""A show and programmes for it, made in a moment: a tone for a voice, a manifest as `briefing make` writes it."""

from __future__ import annotations

import hashlib
import json
import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree, html

from briefing.podcast.artwork.cover import write_covers
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.publish import Published, publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.show import Show, show_from
from briefing.settings.schema import Settings
from tests.standins.tone import mp3_tone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.model import Chapter, Tags

SENTENCE_MS = 400
PAUSE_MS = 100


def tagged(tags: Tags, chapters: Sequence[Chapter]) -> bytes:
    """A real ID3v2 tag with what a player shows first."""
    from io import BytesIO

    from mutagen.id3 import APIC, ID3, TALB, TIT2

    tag = ID3()
    tag.add(TIT2(text=[tags.title]))
    tag.add(TALB(text=[tags.album]))
    tag.add(APIC(mime="image/jpeg", type=3, data=tags.cover))
    out = BytesIO()
    tag.save(out, padding=lambda info: 0)
    return out.getvalue()


def manifest(name: str, title: str, sentences: Sequence[str], mp3: bytes, **other: Any) -> dict[str, Any]:
    """What `briefing make` would say of `mp3`, in which a headline and then `sentences` are read."""
    placed = [
        {
            "written": text,
            "spoken": text,
            "start_ms": number * (SENTENCE_MS + PAUSE_MS),
            "end_ms": number * (SENTENCE_MS + PAUSE_MS) + SENTENCE_MS,
        }
        for number, text in enumerate([title, *sentences])
    ]
    end = len(placed) * (SENTENCE_MS + PAUSE_MS)
    return {
        "version": 1,
        "guid": str(uuid.uuid5(uuid.NAMESPACE_OID, name)),
        "title": title,
        "language": "nl",
        "published": "2026-03-02",
        "author": "Anna Jansen",
        "source": f"/home/redactie/{name}.txt",
        "lead": sentences[0] if sentences else None,
        "voice": {"name": "nl-offline", "engine": "espeak"},
        "fallback": None,
        "mp3": {
            "path": f"/home/redactie/output/{name}.mp3",
            "bytes": len(mp3),
            "sha256": hashlib.sha256(mp3).hexdigest(),
            "duration_ms": end,
            "lufs": -16.0,
            "true_peak_dbtp": -1.5,
        },
        "sections": [
            {"role": "headline", "title": title, "start_ms": 0, "end_ms": 500, "sentences": placed[:1]},
            {"role": "lead", "title": "Inleiding", "start_ms": 500, "end_ms": end, "sentences": placed[1:]},
        ],
        "synthesis": {"requests": len(placed), "cached": 0, "retried": 0},
        **other,
    }


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Path]:
    """Makes an MP3 with its manifest beside it; the same name is the same article."""

    def made(name: str, title: str = "", sentences: Sequence[str] = (), pitch: int = 440, **other: Any) -> Path:
        sentences = sentences or ("Het kabinet is het eens.", "De Kamer debatteert morgen.")
        target = tmp_path / "output" / f"{name}.mp3"
        target.parent.mkdir(exist_ok=True)
        mp3 = mp3_tone((len(sentences) + 1) * (SENTENCE_MS + PAUSE_MS), pitch)
        target.write_bytes(mp3)
        content = manifest(name, title or f"Artikel {name}", sentences, mp3, **other)
        target.with_suffix(".json").write_text(json.dumps(content), encoding="utf-8")
        return target

    return made


SETTINGS = Settings(
    title="De Ochtendbriefing",
    author="De Courant",
    email="redactie@example.org",
    description="Het nieuws van vandaag, voorgelezen.",
    url="https://example.org/podcast/",
)


@pytest.fixture
def settings() -> Settings:
    return SETTINGS


@pytest.fixture
def show(settings: Settings) -> Show:
    return show_from(settings)


@pytest.fixture(scope="session")
def artwork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The show's cover, drawn once for all tests."""
    folder = tmp_path_factory.mktemp("artwork")
    write_covers(show_from(SETTINGS), folder)
    return folder


@pytest.fixture
def folder(tmp_path: Path, artwork: Path) -> Path:
    """The podcast folder, without episodes; its cover is drawn already."""
    return Path(shutil.copytree(artwork, tmp_path / "podcast"))


@pytest.fixture
def put(show: Show, folder: Path) -> Callable[..., Published]:
    """Publishes one MP3 in the podcast folder."""

    def published(mp3: Path, in_show: Show = show, consent: Consent = NONE, **wishes: Any) -> Published:
        newsroom, asked = folder.parent / "newsroom", Wishes(**wishes)
        done = publish(in_show, folder, [mp3], tagger=tagged, wishes=asked, newsroom=newsroom, consent=consent)
        [one] = done.published
        return one

    return published


@pytest.fixture
def page(make: Callable[..., Path], put: Callable[..., Published], folder: Path) -> Callable[..., html.HtmlElement]:
    """Publishes an episode and reads its page."""

    def published(*arguments: Any, **other: Any) -> html.HtmlElement:
        slug = put(make("brug", *arguments, **other)).episode.publication.slug
        return html.fromstring((folder / "episodes" / f"{slug}.html").read_bytes())

    return published


@pytest.fixture
def refresh(show: Show, folder: Path) -> Callable[..., tuple[Published, ...]]:
    """Publishes nothing: makes pages and feed anew where they are not fresh, and airs what is due."""

    def refreshed(in_show: Show = show, consent: Consent = NONE) -> tuple[Published, ...]:
        newsroom = folder.parent / "newsroom"
        return publish(in_show, folder, [], tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=consent).due

    return refreshed


@pytest.fixture
def feed(folder: Path) -> Callable[..., etree._Element]:
    """Reads the channel of the feed, or of one of its archived pages."""

    def channel(path: str = "feed.xml") -> etree._Element:
        found = etree.fromstring((folder / path).read_bytes()).find("channel")
        assert found is not None
        return found

    return channel
