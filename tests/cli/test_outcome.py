"""What became of an episode, for people and for programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefing.wall_clock import on_wall_clock

TOMORROW = on_wall_clock(datetime.now(UTC)) + timedelta(days=1)


def test_a_mirror_follows_every_change(show, tmp_path):
    mirror = tmp_path / "elders"

    show("publish", "artikel.txt", "--to", mirror)
    (slug,) = (path.parent.name for path in mirror.glob("episodes/*/manifest.json"))
    assert show("retract", slug, "--to", mirror).status == 0

    assert (mirror / "feed.xml").read_bytes() == Path("podcast/feed.xml").read_bytes()
    assert not list(mirror.rglob("*.mp3"))


def test_programs_get_every_address_of_an_episode(show):
    Path("briefing.toml").write_text(Path("briefing.toml").read_text("utf-8") + "\nepub = true\n", "utf-8")
    told = json.loads(show("publish", "artikel.txt", "--url", "https://krant.example/brug", "--json").out)
    (episode,) = told["episodes"]
    assert (episode["outcome"], episode["title"]) == ("published", "Brug over de Maas gaat open")
    addresses = [episode[key] for key in ("page", "enclosure", "epub", "embed", "oembed", "lookup")]
    there = [Path("podcast", address.removeprefix("https://example.org/podcast/")) for address in addresses]
    assert [path for path in there if not path.is_file()] == []
    assert episode["embed"] in episode["iframe"]
    assert (episode["corrected"], episode["held_until"]) == (None, None)


def test_what_is_not_there_has_no_address(show):
    (episode,) = json.loads(show("publish", "artikel.txt", "--json").out)["episodes"]
    assert (episode["epub"], episode["lookup"]) == (None, None)


def test_people_are_told_when_what_is_held_back_is_due(show):
    ended = show("publish", "artikel.txt", "--date", f"{TOMORROW:%Y-%m-%dT%H:%M}")
    assert f"held back until {TOMORROW:%Y-%m-%d %H:%M}: Brug over de Maas gaat open" in ended.err


def test_what_was_mirrored_is_counted(show, tmp_path):
    first = json.loads(show("publish", "artikel.txt", "--to", tmp_path / "elders", "--json").out)["mirror"]
    again = show("publish", "--to", tmp_path / "elders")
    assert first["removed"] == 0
    assert first["sent"] > 5
    assert f"mirrored to {tmp_path / 'elders'}: 0 sent, 0 removed, " in again.err
