"""`briefing edition`, as it is typed: shown before it is made, planned by an editor, greeting at its hour."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.wall_clock import on_wall_clock
from tests.standins import news_site as sites
from tests.standins.news_site import news_site

STORIES = ["bevers", "veerpont", "tram", "schaatsen"]
TODAY = on_wall_clock(datetime.now(UTC)).date()


@pytest.fixture
def site(monkeypatch):
    monkeypatch.setattr(sites, "MORNING", datetime.now(UTC).replace(microsecond=0))
    with news_site() as site:
        site.stories = list(STORIES)
        yield site


@pytest.fixture
def edition(briefing, site, monkeypatch):
    """Runs the command on a show of which the site's feed is the source."""
    monkeypatch.setenv("BRIEFING_VOICE", "nl-offline")
    for sound in ("OPENING_TUNE", "SEPARATOR", "BED", "CLOSING_TUNE"):
        monkeypatch.setenv(f"BRIEFING_{sound}", "none")
    briefing(
        *("init", "--title", "De Ochtend", "--author", "De Courant", "--description", "Het nieuws."),
        *("--url", "https://example.org/podcast/"),
    )

    def run(*arguments, items=2, at_most="80s"):
        options = ("--allow-private", "--items", str(items), *(("--max-duration", at_most) if at_most else ()))
        return briefing("edition", "--from", f"{site.address}/rss", *options, *arguments)

    return run


def files():
    return {str(path): path.stat().st_mtime_ns for path in Path().rglob("*")}


def title(site, name):
    return site.paragraphs(name)[0]


def on_air():
    [manifest] = Path("podcast/episodes").glob("*/manifest.json")
    sections = json.loads(manifest.read_text("utf-8"))["sections"]
    return [section["title"] for section in sections if section["role"] == "item"], sections[0]["sentences"][0][
        "written"
    ]


def plan_of(day=TODAY):
    return Path("newsroom/plans") / f"{day.isoformat()}.txt"


class TestDryRun:
    """What would be aired, shown."""

    def test_nothing_is_made_published_or_written(self, edition):
        before = files()
        assert edition("--dry-run").status == 0
        assert files() == before

    def test_it_tells_what_is_told_why_and_how_long(self, edition, site):
        shown = edition("--dry-run")
        lines = shown.out.splitlines()
        assert re.search(", 2 stories, about 1:[012]", lines[0])
        assert f"{title(site, 'schaatsen')}" in shown.out
        assert "it is new, of " in shown.out
        assert "2 others come first" in shown.out
        assert all(len(line) <= 80 for line in lines if "http" not in line)

    def test_the_estimate_is_near_what_comes_of_it(self, edition):
        shown = json.loads(edition("--dry-run", "--json", items=1, at_most=None).out)
        assert edition(items=1, at_most=None).status == 0
        [manifest] = Path("podcast/episodes").glob("*/manifest.json")
        made_ms = json.loads(manifest.read_text("utf-8"))["mp3"]["duration_ms"]
        assert shown["estimated_ms"] == pytest.approx(made_ms, rel=0.15)

    def test_what_is_shown_is_what_is_made(self, edition):
        shown = json.loads(edition("--dry-run", "--json").out)
        edition()
        assert [one["title"] for one in shown["told"]] == on_air()[0]

    def test_each_item_that_is_out_has_its_reason(self, edition, site):
        edition("--date", (TODAY - timedelta(days=1)).isoformat(), items=1)
        site.missing = {"tram"}
        out = {
            one["link"].rpartition("/")[2]: one["why"]
            for one in json.loads(edition("--dry-run", "--json").out)["left_out"]
        }
        assert "it was in the edition of" in out["schaatsen"]
        assert "404" in out["tram"]

    def test_where_nothing_is_told_it_says_why(self, edition, site):
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text("".join(f"- <{site.link(name)}>\n" for name in STORIES), encoding="utf-8")
        shown = edition("--dry-run")
        assert ", 0 stories, about 0:00" in shown.out
        assert shown.out.count("is left out by the plan") == len(STORIES)

    def test_a_day_of_another_century_is_refused_as_in_earnest(self, edition):
        assert edition("--dry-run", "--date", "1926-11-28").err == edition("--date", "1926-11-28").err != ""

    def test_what_does_not_fit_is_out(self, edition):
        shown = json.loads(edition("--dry-run", "--json", items=4).out)
        assert "it does not fit in the time" in {one["why"] for one in shown["left_out"]}
        assert shown["estimated_ms"] <= 80_000

    def test_of_a_day_that_has_its_edition_it_shows_what_again_would_make(self, edition):
        edition()
        shown = edition("--dry-run", "--again")
        assert shown.status == 0
        assert "was made before" in shown.err


class TestPlan:
    """An editor's plan for the day."""

    def test_it_is_written_and_the_run_of_that_day_obeys_it(self, edition, site):
        tomorrow = TODAY + timedelta(days=1)
        written = edition("--dry-run", "--plan", "--date", tomorrow.isoformat())
        assert written.status == 0
        assert str(plan_of(tomorrow)) in written.err
        assert not Path("podcast/feed.xml").exists()
        lines = plan_of(tomorrow).read_text("utf-8").splitlines()
        told = [line for line in lines if line.startswith("+")]
        plan_of().write_text("\n".join(reversed(told)), encoding="utf-8")
        edition()
        assert on_air()[0] == [title(site, "tram"), title(site, "schaatsen")]

    def test_pinned_stories_come_first_in_their_order_and_the_newest_fill_the_rest(self, edition, site):
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text(f"+ <{site.link('bevers')}>\n- <{site.link('schaatsen')}>\n", encoding="utf-8")
        edition()
        assert on_air()[0] == [title(site, "bevers"), title(site, "tram")]

    def test_its_lines_have_the_headlines_of_the_articles(self, edition, site):
        Path("artikelen").mkdir()
        Path("artikelen/a.txt").write_text("Markt verhuist\n\nDe weekmarkt verhuist maandag.\n", encoding="utf-8")
        edition("--dry-run", "--plan", "--from", "artikelen")
        assert f"+ Markt verhuist <{Path('artikelen/a.txt')}>" in plan_of().read_text("utf-8").splitlines()

    def test_a_story_that_was_told_before_is_named_as_such(self, edition, site):
        edition(items=1)
        plan_of(TODAY + timedelta(days=1)).parent.mkdir(parents=True)
        plan_of(TODAY + timedelta(days=1)).write_text(f"+ <{site.link('schaatsen')}>\n", encoding="utf-8")
        shown = edition("--dry-run", "--json", "--date", (TODAY + timedelta(days=1)).isoformat())
        assert json.loads(shown.out)["told"][0]["why"] == f"the plan has it, and so had the edition of {TODAY}"

    def test_what_is_left_out_is_named(self, edition, site):
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text(f"- <{site.link('schaatsen')}>\n", encoding="utf-8")
        assert f"{site.link('schaatsen')} is left out by the plan" in edition().err

    def test_what_is_left_out_of_a_folder_has_the_title_that_the_plan_gives_it(self, edition):
        Path("artikelen").mkdir()
        Path("artikelen/a.txt").write_text("Markt verhuist\n\nDe weekmarkt verhuist maandag.\n", encoding="utf-8")
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text("- Markt verhuist <artikelen/a.txt>\n", encoding="utf-8")
        shown = json.loads(edition("--dry-run", "--json", "--from", "artikelen").out)
        assert "Markt verhuist" in {one["title"] for one in shown["left_out"]}

    def test_a_manuscript_may_be_in_it(self, edition, briefing):
        Path("a.txt").write_text("Markt verhuist\n\nDe weekmarkt verhuist maandag.\n", encoding="utf-8")
        briefing("script", "a.txt", "--edit", "a.script")
        text = Path("a.script").read_text("utf-8").replace("# Markt verhuist", "# Markt naar het plein")
        Path("a.script").write_text(text, encoding="utf-8")
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text("+ <a.script>\n", encoding="utf-8")
        assert "Markt naar het plein" in [
            one["title"] for one in json.loads(edition("--dry-run", "--json").out)["told"]
        ]

    def test_a_story_that_no_feed_has_may_be_in_it(self, edition, site):
        Path("eigen.txt").write_text(
            "Markt verhuist\n\nDe weekmarkt verhuist maandag naar het plein.\n", encoding="utf-8"
        )
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text("+ <eigen.txt>\n", encoding="utf-8")
        edition()
        assert on_air()[0] == ["Markt verhuist", title(site, "schaatsen")]

    def test_a_story_that_is_gone_does_not_stop_the_edition(self, edition, site):
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text(f"\n+ <{site.address}/weg>\n", encoding="utf-8")
        ended = edition()
        assert ended.status == 0
        assert f"{plan_of()}, line 2: " in ended.err
        assert len(on_air()[0]) == 2

    def test_a_fault_is_named_by_its_line_and_nothing_is_aired(self, edition):
        plan_of().parent.mkdir(parents=True)
        plan_of().write_text("+ Brug\n", encoding="utf-8")
        ended = edition()
        assert (ended.status, Path("podcast/feed.xml").exists()) == (5, False)
        assert f"{plan_of()}, line 1 names no story" in ended.err

    def test_it_goes_with_a_dry_run(self, edition):
        assert edition("--plan").status == 2


class TestGreeting:
    """It is that of the hour that the edition is aired for."""

    @pytest.mark.parametrize(
        ("hour", "greeting"), [("06:00", "Goedemorgen"), ("12:30", "Goedemiddag"), ("18:00", "Goedenavond")]
    )
    def test_it_follows_the_hour_whenever_the_edition_is_made(self, edition, monkeypatch, hour, greeting):
        monkeypatch.setenv("BRIEFING_AIRED_AT", hour)
        edition(items=1)
        assert on_air()[1].startswith(f"{greeting}, dit is De Ochtend")

    def test_an_edition_made_again_says_the_same(self, edition, monkeypatch):
        monkeypatch.setenv("BRIEFING_AIRED_AT", "06:00")
        edition(items=1)
        first = on_air()[1]
        edition("--again", items=1)
        assert on_air()[1] == first

    def test_todays_edition_goes_on_air_at_once_also_before_its_hour(self, edition, monkeypatch):
        monkeypatch.setenv("BRIEFING_AIRED_AT", "23:59")
        assert edition(items=1).out.startswith("https://example.org/podcast/episodes/")

    def test_tomorrows_is_held_back_until_its_hour(self, edition, monkeypatch):
        monkeypatch.setenv("BRIEFING_AIRED_AT", "06:00")
        tomorrow = (TODAY + timedelta(days=1)).isoformat()
        assert f"held back until {tomorrow} 06:00" in edition("--date", tomorrow, items=1).err

    def test_an_hour_that_is_none_is_refused(self, edition, monkeypatch):
        monkeypatch.setenv("BRIEFING_AIRED_AT", "25:00")
        ended = edition()
        assert ended.status == 5
        assert "it is not a time of day; write it as 06:00" in ended.err
