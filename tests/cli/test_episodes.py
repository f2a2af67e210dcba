"""`briefing list` and `briefing retract`, and what is held back, as they are typed."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from lxml import etree

from briefing.wall_clock import on_wall_clock

ARTICLE = """Brug over de Maas gaat open

De nieuwe brug over de Maas gaat op 4 mei open. Fietsers mogen er als eersten overheen.
"""
TOMORROW = (on_wall_clock(datetime.now(UTC)) + timedelta(days=1)).replace(hour=7, minute=0, second=0, microsecond=0)


@pytest.fixture
def show(briefing, monkeypatch):
    """A desk with a show, whose voice needs no network; `show.write` puts an article on it."""
    monkeypatch.setenv("BRIEFING_VOICE", "nl-offline")
    briefing(
        *("init", "--title", "De Ochtendbriefing", "--author", "De Courant", "--description", "Het nieuws."),
        *("--url", "https://example.org/podcast/"),
    )
    for name, was, now in (("brug", "", ""), ("café", "Brug", "Café"), ("tunnel", "Brug over", "Tunnel onder")):
        article = ARTICLE.replace(was, now).replace("nieuwe brug", f"nieuwe {name}") if was else ARTICLE
        Path(f"{name}.txt").write_text(article, encoding="utf-8")
    return briefing


def items():
    channel = etree.parse("podcast/feed.xml").find("channel")
    return sorted(item.findtext("title") for item in channel.findall("item"))


def everything_public():
    return b"".join(path.read_bytes() for path in Path("podcast").rglob("*") if path.is_file())


def test_the_list_shows_date_length_title_slug_and_source(show):
    show("publish", "brug.txt", "--date", "2026-03-02T07:00", "--url", "https://krant.example/brug")

    ended = show("list")

    assert ended.status == 0
    first, *rest = ended.out.splitlines()
    assert first.startswith("2026-03-02 07:00     0:")
    assert first.endswith("  Brug over de Maas gaat open")
    assert rest == ["    2026-03-02-brug-over-de-maas-gaat-open", "    https://krant.example/brug"]


def test_a_list_fits_80_columns_whatever_is_in_it(show):
    title = "Een buitengewoon lange kop over de vertraging van de hogesnelheidslijn tussen Amsterdam en Brussel"
    show("publish", "brug.txt", "--title", title, "--url", f"https://krant.example/{'lang/' * 40}")

    lines = show("list").out.splitlines()

    assert max(map(len, lines)) <= 80
    assert title == " ".join(" ".join(lines[:-2]).split()[3:])


def test_a_program_gets_all_that_is_known(show):
    address = "https://krant.example/brug"
    show("publish", "brug.txt", "--url", address, "--date", "2026-03-02")
    Path("brug.txt").write_text(ARTICLE.replace("4 mei", "5 mei"), encoding="utf-8")
    show("publish", "brug.txt", "--url", address)

    [episode] = json.loads(show("list", "--json").out)["episodes"]

    assert episode.pop("corrected")
    assert 2_000 < episode.pop("duration_ms") < 60_000
    assert len(episode.pop("guid")) == 36
    assert episode == {
        "slug": "2026-03-02-brug-over-de-maas-gaat-open",
        "title": "Brug over de Maas gaat open",
        "published": "2026-03-02T12:00:00+00:00",
        "held_until": None,
        "source": address,
        "page": "https://example.org/podcast/episodes/2026-03-02-brug-over-de-maas-gaat-open.html",
    }


def test_words_look_episodes_up_whatever_their_case_and_accents(show):
    show("publish", "brug.txt", "café.txt")

    assert "Café over de Maas" in show("list", "CAFE", "maas").out
    assert "Brug" not in show("list", "CAFE", "maas").out
    none = show("list", "tunnel")
    assert (none.status, none.out, none.err) == (0, "", "there are no episodes with these words\n")


def test_a_list_of_nothing_makes_nothing(show):
    ended = show("list")

    assert (ended.status, ended.out, ended.err) == (0, "", "there are no episodes\n")
    assert not Path("podcast").exists()


def test_a_list_needs_no_leave_to_write(show, may_not):
    show("publish", "brug.txt")
    may_not(Path("podcast"))
    Path("podcast").chmod(0o500)

    assert show("list").status == 0


@pytest.mark.parametrize("command", ["publish", "publish brug.txt", "list", "check", "retract brug"])
@pytest.mark.parametrize("closed", ["podcast", "podcast/episodes", "podcast/feed.xml"])
def test_what_may_not_be_read_of_the_podcast_is_said_in_one_line(show, may_not, closed, command):
    show("publish", "brug.txt")
    may_not(Path(closed))

    ended = show(*command.split())

    if ended.status == 0:  # what is not needed, or made anew
        assert closed == "podcast/feed.xml"
    else:
        assert re.fullmatch(r"briefing: cannot \w+ .*podcast\S*: permission denied; .*\n", ended.err)
        assert ended.status == 5


def test_a_newsroom_that_may_not_be_read_is_said_in_one_line(show, may_not):
    show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%dT%H:%M}")
    may_not(Path("newsroom"))

    ended = show("list")

    assert (ended.status, ended.out) == (5, "")
    assert re.fullmatch(r"briefing: cannot read newsroom\S*: permission denied; .*\n", ended.err)


def test_a_date_to_come_holds_an_episode_back_and_the_next_publish_airs_it(show, monkeypatch):
    held = show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%dT%H:%M}")
    assert (held.status, held.out) == (0, "")
    assert f"held back until {TOMORROW:%Y-%m-%d} 07:00: Brug over de Maas gaat open" in held.err
    assert b"Brug over" not in everything_public()
    assert f"    held back until {TOMORROW:%Y-%m-%d} 07:00\n" in show("list").out

    monkeypatch.setattr("briefing.podcast.publish.now", lambda: TOMORROW.astimezone(UTC))
    aired = show("publish", "--json")

    [episode] = json.loads(aired.out)["due"]
    assert (episode["outcome"], episode["held_until"]) == ("published", None)
    assert datetime.fromisoformat(episode["published"]) == TOMORROW
    assert items() == ["Brug over de Maas gaat open"]
    assert "held back" not in show("list").out
    assert show("publish").out == "", "it is aired once"


def test_the_page_of_what_is_aired_is_printed(show, monkeypatch):
    show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%d}")
    monkeypatch.setattr("briefing.podcast.publish.now", lambda: TOMORROW.astimezone(UTC))

    ended = show("publish", "café.txt")

    due, published = ended.out.splitlines()
    assert due == f"https://example.org/podcast/episodes/{TOMORROW:%Y-%m-%d}-brug-over-de-maas-gaat-open.html"
    assert published.endswith("-cafe-over-de-maas-gaat-open.html")


def test_a_day_to_come_begins_with_it_in_the_low_countries(show):
    report = json.loads(show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%d}", "--json").out)

    [episode] = report["episodes"]
    assert episode["outcome"] == "held"
    assert on_wall_clock(datetime.fromisoformat(episode["held_until"])) == TOMORROW.replace(hour=0)
    assert episode["slug"].startswith(f"{TOMORROW:%Y-%m-%d}-")


@pytest.mark.parametrize("made_first", [False, True])
def test_an_article_under_embargo_is_held_back_until_then(show, made_first, monkeypatch):
    Path("brug.txt").write_text(f"EMBARGO TOT {TOMORROW:%d-%m-%Y} 07.00 uur\n\n{ARTICLE}", encoding="utf-8")
    source = show("make", "brug.txt").out.strip() if made_first else "brug.txt"

    held = show("publish", source)
    assert f"held back until {TOMORROW:%Y-%m-%d} 07:00" in held.err
    assert b"Brug over" not in everything_public()

    monkeypatch.setattr("briefing.podcast.publish.now", lambda: TOMORROW.astimezone(UTC))
    show("publish")
    assert items() == ["Brug over de Maas gaat open"]
    assert b"embargo" not in everything_public().lower()


@pytest.mark.parametrize("made_first", [False, True])
def test_an_embargo_that_does_not_tell_until_when_asks_for_the_moment(show, made_first):
    Path("brug.txt").write_text(f"EMBARGO!\n\n{ARTICLE}", encoding="utf-8")
    source = show("make", "brug.txt").out.strip() if made_first else "brug.txt"

    refused = show("publish", source, "tunnel.txt")
    assert "under embargo, and it does not say clearly until when; give the moment" in refused.err
    assert items() == ["Tunnel onder de Maas gaat open"]
    held = show("publish", source, "--date", f"{TOMORROW:%Y-%m-%dT%H:%M}")
    assert f"held back until {TOMORROW:%Y-%m-%d %H:%M}" in held.err


def test_a_mirror_gets_an_episode_when_it_is_aired_and_no_earlier(show, tmp_path, monkeypatch):
    mirror = tmp_path / "elders"
    show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%d}", "--to", mirror)
    assert not list(mirror.rglob("*.mp3"))

    monkeypatch.setattr("briefing.podcast.publish.now", lambda: TOMORROW.astimezone(UTC))
    show("publish", "--to", mirror)
    assert len(list(mirror.rglob("*.mp3"))) == 1


def test_an_edition_airs_what_is_due_also_where_it_has_no_news(show, monkeypatch, tmp_path):
    Path("leeg").mkdir()
    mirror = tmp_path / "elders"
    show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%d}")
    monkeypatch.setattr("briefing.podcast.publish.now", lambda: TOMORROW.astimezone(UTC))

    ended = show("edition", "--from", "leeg", "--to", mirror)

    assert (ended.status, ended.out.count("\n")) == (3, 1)
    assert ended.out.endswith("-brug-over-de-maas-gaat-open.html\n")
    assert "published: Brug over de Maas gaat open" in ended.err
    assert items() == ["Brug over de Maas gaat open"]
    assert len(list(mirror.rglob("*.mp3"))) == 1


def test_an_episode_may_be_no_longer_than_this(show):
    Path("brug.txt").write_text(ARTICLE + "\n\nDe bouw kostte veel geld en duurde jaren." * 20, encoding="utf-8")

    show("publish", "brug.txt", "--max-duration", "20s")

    [episode] = json.loads(show("list", "--json").out)["episodes"]
    assert episode["duration_ms"] <= 20_000


def test_several_are_retracted_at_once_by_whatever_calls_them(show):
    show("publish", "brug.txt", "--url", "https://krant.example/brug")
    show("publish", "café.txt", "tunnel.txt")
    before = json.loads(show("list", "--json").out)["episodes"]

    ended = show("retract", "tunnel onder", "https://krant.example/brug?utm_source=x", "--json")

    assert [one["title"].split()[0] for one in json.loads(ended.out)["retracted"]] == ["Tunnel", "Brug"]
    assert {one["guid"] for one in json.loads(ended.out)["retracted"]} < {one["guid"] for one in before}
    assert items() == ["Café over de Maas gaat open"]


@pytest.mark.parametrize("wrong", ["over de maas", "niets hiervan"])
def test_where_one_name_is_wrong_nothing_is_retracted(show, wrong):
    show("publish", "brug.txt", "café.txt")

    ended = show("retract", "brug", wrong)

    assert (ended.status, ended.out, ended.err.count("\n")) == (5, "", 1)
    assert len(items()) == 2


def test_what_is_held_back_is_retracted_by_its_title(show):
    show("publish", "brug.txt", "--date", f"{TOMORROW:%Y-%m-%d}")

    ended = show("retract", "brug")

    assert (ended.status, show("list").out) == (0, "")
    assert "retracted: Brug over de Maas gaat open" in ended.err


def test_another_address_changes_the_podcast_guid_only_with_leave(show):
    show("publish", "brug.txt")
    before = Path("podcast/feed.xml").read_bytes()
    settings = Path("briefing.toml").read_text("utf-8").replace("example.org", "elders.example")
    Path("briefing.toml").write_text(settings, encoding="utf-8")

    for command in (("publish",), ("publish", "café.txt"), ("retract", "brug")):
        refused = show(*command)
        assert (refused.status, refused.out) == (5, "")
        assert "podcast:guid would change" in refused.err
        assert "--yes" in refused.err
        assert Path("podcast/feed.xml").read_bytes() == before
    assert len(list(Path("output").glob("*.mp3"))) == 1, "it was refused before a word was spoken"

    assert show("publish", "--yes").status == 0
    assert b"elders.example" in Path("podcast/feed.xml").read_bytes()
    assert show("publish").status == 0


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="there are no pseudo-terminals")
@pytest.mark.parametrize(("answer", "status"), [(b"y\n", 0), (b"n\n", 5), (b"\n", 5)])
def test_at_a_terminal_it_is_asked(show, command, answer, status):
    settings = Path("briefing.toml").read_text("utf-8")
    show("publish", "brug.txt")
    Path("briefing.toml").write_text(settings.replace("example.org", "elders.example"), encoding="utf-8")
    ours, theirs = os.openpty()
    os.write(ours, answer)

    publishing = command("publish", stdin=theirs, stderr=theirs)

    assert publishing.wait(60) == status
    assert b"players take it for another show; go on? [y/N]" in os.read(ours, 10_000)
    assert (b"elders.example" in Path("podcast/feed.xml").read_bytes()) is (status == 0)


def test_a_moved_show_keeps_its_guid_where_the_settings_say_so(show):
    show("publish", "brug.txt")
    guid = etree.parse("podcast/feed.xml").findtext("channel/{https://podcastindex.org/namespace/1.0}guid")
    settings = Path("briefing.toml").read_text("utf-8").replace("example.org", "elders.example")
    Path("briefing.toml").write_text(f'{settings}\nguid = "{guid}"\n', encoding="utf-8")

    assert show("publish").status == 0
    assert guid.encode() in Path("podcast/feed.xml").read_bytes()


def test_a_retracted_story_is_named_where_an_edition_tells_it_and_told_by_no_later_one(show):
    show("publish", "brug.txt")
    Path("nieuws").mkdir()
    Path("brug.txt").rename("nieuws/brug.txt")
    other = "Wethouder stapt op\n\nDe wethouder van Cultuur in Zutphen legt haar functie neer na kritiek van de raad.\n"
    Path("nieuws/raad.txt").write_text(other, encoding="utf-8")
    show("edition", "--from", "nieuws", "--date", f"{TOMORROW:%Y-%m-%d}")

    ended = show("retract", "brug over de maas gaat open")

    assert "told in De Ochtendbriefing" in ended.err
    told = show("edition", "--from", "nieuws", "--date", f"{TOMORROW:%Y-%m-%d}", "--again")
    assert "brug.txt was retracted on" in told.err
    [manifest] = Path("newsroom/held").glob("*.*.json")
    assert [
        section["title"] for section in json.loads(manifest.read_bytes())["sections"] if section["role"] == "item"
    ] == ["Wethouder stapt op"]
    assert show("publish", "nieuws/brug.txt").status == 5


@pytest.mark.parametrize(
    ("opening", "name"),
    [("Wethouder stapt op\n\n", "wethouder stapt op"), ("", "wethouder van Cultuur")],
    ids=["with a headline", "without one"],
)
def test_a_story_that_only_an_edition_tells_is_retracted_and_the_edition_made_without_it(show, opening, name):
    Path("nieuws").mkdir()
    Path("brug.txt").rename("nieuws/brug.txt")
    other = "De wethouder van Cultuur in Zutphen legt haar functie neer na kritiek van de raad.\n"
    Path("nieuws/raad.txt").write_text(opening + other, encoding="utf-8")
    day = ("--from", "nieuws", "--date", f"{TOMORROW:%Y-%m-%d}")
    assert show("edition", *day).status == 0

    ended = show("retract", name)

    assert ended.status == 0
    assert "told in De Ochtendbriefing" in ended.err
    assert "'briefing edition --again' makes the edition of its day without it" in ended.err
    assert "raad.txt was retracted on" in show("edition", *day, "--again").err
    [manifest] = Path("newsroom/held").glob("*.*.json")
    told = [one["title"] for one in json.loads(manifest.read_bytes())["sections"] if one["role"] == "item"]
    assert told == ["Brug over de Maas gaat open"]


def test_a_part_of_the_titles_of_two_stories_of_an_edition_calls_neither(show):
    Path("nieuws").mkdir()
    Path("brug.txt").rename("nieuws/brug.txt")
    other = "Roeiers varen over de Maas\n\nHonderd roeiers zijn zondag aan hun winterseizoen begonnen.\n"
    Path("nieuws/roeiers.txt").write_text(other, encoding="utf-8")
    assert show("edition", "--from", "nieuws").status == 0

    ended = show("retract", "over de Maas")

    assert ended.status == 5
    assert "matches 2 episodes" in ended.err
