"""`briefing publish` and what follows it, as they are typed."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from tests.cli.desk import ARTICLE, items


def test_publishing_needs_a_show(briefing):
    Path("artikel.txt").write_text(ARTICLE, encoding="utf-8")

    ended = briefing("publish", "artikel.txt")

    assert ended.status == 5
    assert "briefing init" in ended.err
    assert ended.err.count("\n") == 1


def test_an_article_is_made_published_checked_corrected_and_retracted(show):
    published = show("publish", "artikel.txt", "--json")
    assert published.status == 0
    [episode] = json.loads(published.out)["episodes"]
    assert episode["outcome"] == "published"
    assert items() == ["Brug over de Maas gaat open"]

    checked = show("check")
    assert (checked.status, checked.out) == (0, "")

    Path("artikel.txt").write_text(ARTICLE.replace("41", "43"), encoding="utf-8")
    [corrected] = json.loads(show("publish", "artikel.txt", "--json").out)["episodes"]
    assert corrected["outcome"] == "updated"
    assert corrected["guid"] == episode["guid"]
    assert corrected["published"] == episode["published"]
    assert corrected["corrected"]
    assert corrected["enclosure"] != episode["enclosure"]

    retracted = show("retract", episode["slug"])
    assert (retracted.status, retracted.out) == (0, episode["guid"] + "\n")
    assert items() == []


def test_an_mp3_that_was_made_before_is_published(show):
    mp3 = show("make", "artikel.txt", "--voice", "nl-offline").out.strip()

    ended = show("publish", mp3, "--season", "2", "--episode", "7", "--date", "2026-03-02")

    assert ended.status == 0
    assert ended.out.startswith("https://example.org/podcast/episodes/2026-03-02-brug-over-de-maas-gaat-open.html")
    assert "<itunes:season>2</itunes:season>" in Path("podcast/feed.xml").read_text("utf-8")


def test_of_several_articles_those_that_cannot_be_used_are_passed_over(show):
    ended = show("publish", "geen.txt", "artikel.txt")

    assert ended.status == 3
    assert "1 of 2 articles could not be used" in ended.err
    assert items() == ["Brug over de Maas gaat open"]


def test_nothing_that_is_public_names_a_file_of_this_desk(show):
    Path("kladblok").mkdir()
    for number, subject in enumerate(("Brug", "Tunnel")):
        article = Path("kladblok", f"zwartboek{number}.txt")
        article.write_text(
            ARTICLE.replace("Brug", subject).replace("brug", subject).replace("41", f"{number}7"), encoding="utf-8"
        )
    with Path("briefing.toml").open("a", encoding="utf-8") as settings:
        settings.write("epub = true\n")

    bulletin = show("bulletin", *sorted(Path("kladblok").iterdir())).out.strip()
    published = show("publish", bulletin, *Path("kladblok").iterdir(), "--json")

    assert published.status == 0
    assert len(json.loads(published.out)["episodes"]) == 3
    public = [path for path in Path("podcast").rglob("*") if path.is_file()]
    assert {".mp3", ".vtt", ".srt", ".json", ".html", ".xml", ".epub"} <= {path.suffix for path in public}
    for path in [
        *public,
        *Path("output").glob("*.vtt"),
        *Path("output").glob("*.mp3"),
        *Path("output").glob("*.chapters.json"),
    ]:
        content = path.read_bytes()
        if zipfile.is_zipfile(path):
            content = b"".join(map(zipfile.ZipFile(path).read, zipfile.ZipFile(path).namelist()))
        assert not re.search(rb"zwartboek|kladblok", content), path


def test_a_site_in_the_way_is_named_and_overwritten_only_when_asked(show):
    Path("podcast").mkdir()
    Path("podcast/index.html").write_text("mijn site", encoding="utf-8")

    refused = show("publish", "artikel.txt", "--quiet")
    assert refused.status == 5
    assert "index.html" in refused.err
    assert "--adopt" in refused.err
    assert refused.err.count("\n") == 1
    assert not Path("output").exists(), "it was refused before a word was spoken"
    assert [path.name for path in Path("podcast").iterdir() if path.name != ".briefing"] == ["index.html"]

    assert show("publish", "artikel.txt", "--adopt").status == 0
    assert "Brug over de Maas" in Path("podcast/index.html").read_text("utf-8")


def test_a_machine_that_lost_its_episodes_pulls_them_back(show, tmp_path):
    mirror = tmp_path / "elders"
    show("publish", "artikel.txt", "--to", mirror)
    shutil.rmtree("podcast")
    Path("nieuw.txt").write_text(ARTICLE.replace("Brug", "Tunnel"), encoding="utf-8")

    refused = show("publish", "nieuw.txt", "--to", mirror)
    assert refused.status == 5
    assert f"briefing publish --restore {mirror}" in refused.err

    restored = show("publish", "--restore", mirror, "--to", mirror, "--json")
    assert json.loads(restored.out)["restored"] == ["Brug over de Maas gaat open"]
    assert items() == ["Tunnel over de Maas gaat open", "Brug over de Maas gaat open"]
    assert (mirror / "feed.xml").read_bytes() == Path("podcast/feed.xml").read_bytes()


def test_lost_episodes_go_off_the_air_when_the_publisher_agrees(show, tmp_path):
    mirror = tmp_path / "elders"
    show("publish", "artikel.txt", "--to", mirror)
    shutil.rmtree("podcast/episodes")

    assert show("publish").status == 5
    assert show("publish", "--to", mirror, "--yes").status == 0

    assert items() == []
    assert not list(mirror.rglob("*.mp3"))


def test_publishing_nothing_makes_pages_and_feed_anew(show):
    show("publish", "artikel.txt")
    before = Path("podcast/feed.xml").read_bytes()
    Path("podcast/feed.xml").unlink()

    ended = show("publish")

    assert (ended.status, ended.out) == (0, "")
    assert Path("podcast/feed.xml").read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("publish", "artikel.txt", "--date", "gisteren"), 2, "2026-11-23"),
        (("publish", "artikel.txt", "--date", "2100-01-01"), 2, "more than a year ahead"),
        (("publish", "artikel.txt", "artikel.txt", "--season", "1"), 2, "one SOURCE"),
        (("publish", "geen.mp3"), 5, "geen.json"),
        (("publish", "geen.mp3", "--max-duration", "60s"), 2, "publish its article"),
        (("publish", "geen.txt"), 3, "geen.txt"),
        (("publish", "artikel.txt", "--to", "ftp://x/"), 2, "sftp://x/"),
        (("retract", "geen"), 5, "no episode"),
        (("check", "--settings", "geen.toml"), 5, "briefing init"),
        (("serve", "--port", "0"), 5, "no podcast"),
        (("init",), 5, "already exists"),
    ],
)
def test_a_mistake_is_told_in_one_line(show, arguments, status, said):
    ended = show(*arguments)

    assert (ended.status, ended.out) == (status, "")
    assert said in ended.err.splitlines()[-1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["publish", "artikel.txt", "--image", "weg.jpg"], "check the path"),
        (["publish", "artikel.txt", "--to", "artikel.txt/map"], "choose another place"),
        (["publish", "artikel.txt", "--title", " "], "leave it out"),
        (["edition", "--from", "weg.opml"], "give a feed's address, an OPML file or a folder"),
        (["edition", "--from", "leeg"], "hold nothing of the last 7 days that was not used before"),
        (["edition", "--from", ".", "--max-duration", "3s"], "one item does not fit"),
        (["bulletin", "artikel.txt", "--settings", "geluid.toml"], "no such file or directory; check the setting bed"),
    ],
)
def test_a_mistake_is_told_in_one_line_with_what_to_do(show, arguments, said):
    Path("leeg").mkdir()
    settings = Path("briefing.toml").read_text("utf-8")
    Path("geluid.toml").write_text(f'{settings}\nbed = "weg.wav"\n', encoding="utf-8")

    ended = show(*arguments, "--quiet")

    assert ended.status in {2, 3, 5}
    assert said in ended.err
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize("name", ["podcast", "newsroom"])
def test_a_file_where_a_folder_should_be_is_told_with_what_to_do(show, name):
    Path(name).write_text("geen map", encoding="utf-8")

    ended = show("edition", "--from", ".", "--quiet")

    assert ended.status == 5
    assert "make it a folder that can be written" in ended.err


def test_a_headline_that_was_given_is_kept(show):
    show("publish", "artikel.txt", "--title", "Brug gaat eindelijk open")

    again = show("publish", "artikel.txt")

    assert "the headline given before is kept: Brug gaat eindelijk open; --title gives another" in again.err
    assert items() == ["Brug gaat eindelijk open"]


def test_an_editors_manuscript_is_not_overwritten_by_its_article(show):
    show("script", "artikel.txt", "--edit", "artikel.script")
    show("publish", "artikel.script")

    refused = show("publish", "artikel.txt")

    assert refused.status == 5
    assert "what its editor changed would be gone; publish the manuscript, or agree with" in refused.err
    assert show("publish", "artikel.txt", "--yes").status == 0


def test_an_article_with_a_new_headline_corrects_the_episode_that_id_names(show):
    text = f"{ARTICLE}\n\nOok de bussen rijden dan over de nieuwe brug, die al jaren werd verwacht in de hele streek."
    Path("artikel.txt").write_text(text, encoding="utf-8")
    [episode] = json.loads(show("publish", "artikel.txt", "--json").out)["episodes"]
    Path("artikel.txt").write_text(text.replace("Brug over", "Brug van"), encoding="utf-8")

    refused = show("publish", "artikel.txt")
    assert f"give --id {episode['slug']} to correct that episode" in refused.err
    assert show("publish", "artikel.txt", "--id", episode["slug"]).status == 0
    assert items() == ["Brug van de Maas gaat open"]
