"""A mirror loses nothing of anybody's: not of another show, of another machine, of whoever has files there."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from briefing.errors import PublishError, WriteError
from briefing.podcast.consent import Consent
from briefing.podcast.mirror.mirror import mirror as mirror_to
from briefing.podcast.mirror.restore import restore
from briefing.podcast.schedule.retract import retract
from briefing.podcast.show import show_guid
from tests.podcast.mirror.conftest import contents, put_in, titles


def moved(show, url="https://example.org/nieuw/"):
    """The show at another address, with the guid that follows from that."""
    return replace(show, url=url, guid=show_guid(f"{url}feed.xml"))


def test_another_show_does_not_take_the_place_of_the_first(make, put, folder, mirror, target, show, fresh):
    put(make("brug"))
    mirror(target)
    before = contents(target)
    other = replace(moved(show), title="De Avondbriefing")
    put_in(fresh, other, make("zeehond"))

    for consent in (Consent(), Consent(adopt=True, yes=True)):
        with pytest.raises(PublishError, match="another show, 'De Ochtendbriefing'"):
            mirror_to(other, fresh, str(target), consent)

    assert contents(target) == before


def test_a_fresh_machine_does_not_take_earlier_episodes_off_the_air(make, put, folder, mirror, target, show, fresh):
    put(make("brug"))
    put(make("zeehond"))
    mirror(target)
    before = contents(target)
    put_in(fresh, show, make("veerpont"))

    with pytest.raises(PublishError, match=r"'Artikel zeehond', 'Artikel brug'.*--restore") as refusal:
        mirror_to(show, fresh, str(target), Consent())

    assert str(target) in refusal.value.remedy
    assert contents(target) == before


def test_what_is_lost_here_goes_when_the_publisher_agrees(make, put, folder, mirror, target, show, fresh):
    put(make("brug"))
    mirror(target)
    put_in(fresh, show, make("veerpont"))

    mirror_to(show, fresh, str(target), Consent(yes=True))

    assert contents(target) == contents(fresh)


def test_two_machines_that_publish_in_turns_keep_all_episodes(make, put, folder, mirror, target, show, elsewhere):
    put(make("brug"))
    mirror(target)
    second = elsewhere("tweede")
    for number in range(3):
        restore(show, second, str(target), Consent(), newsroom=second.parent / "newsroom")
        put_in(second, show, make(f"daar-{number}"))
        mirror_to(show, second, str(target), Consent())
        restore(show, folder, str(target), Consent(), newsroom=folder.parent / "newsroom")
        put(make(f"hier-{number}"))
        mirror(target)

    assert len(titles(target)) == 7


def test_a_correction_from_another_machine_is_not_undone(make, put, folder, mirror, target, show, elsewhere):
    put(make("brug"))
    mirror(target)
    second = elsewhere("tweede")
    put_in(second, show, make("brug", sentences=["De brug is dicht."], pitch=600))
    mirror_to(show, second, str(target), Consent())
    put(make("zeehond"))

    with pytest.raises(PublishError, match="'Artikel brug', newer than here"):
        mirror(target)

    restore(show, folder, str(target), Consent(), newsroom=folder.parent / "newsroom")
    mirror(target)
    assert "De brug is dicht." in next(target.glob("episodes/*brug.html")).read_text("utf-8")


def test_what_another_machine_retracted_stays_off_the_air(make, put, folder, mirror, target, show, elsewhere):
    put(make("brug"))
    slug = put(make("zeehond")).episode.publication.slug
    mirror(target)
    second = elsewhere("tweede")
    retract(show, second, slug, newsroom=second.parent / "newsroom")
    mirror_to(show, second, str(target), Consent())

    with pytest.raises(PublishError, match=f"'Artikel zeehond' was retracted .* retract {slug}"):
        mirror(target)

    mirror(target, yes=True)
    assert "Artikel zeehond" in titles(target)


def test_a_show_that_moved_takes_its_mirror_along_when_the_publisher_agrees(make, put, mirror, target, show, refresh):
    put(make("brug"))
    mirror(target)
    new = moved(show)
    refresh(new, Consent(yes=True))

    with pytest.raises(PublishError, match=r"former podcast:guid.*--yes"):
        mirror(target, new)

    mirror(target, new, yes=True)
    assert json.loads((target / "mirror.json").read_bytes())["show"] == new.guid
    mirror(target, new)


def first_version(target):
    """Makes the record what the first version of it was: the files and their versions."""
    record = json.loads((target / "mirror.json").read_bytes())
    (target / "mirror.json").write_text(json.dumps(record["files"] | record["others"]))


def without_record(target):
    (target / "mirror.json").unlink()


@pytest.mark.parametrize("forget", [first_version, without_record])
class TestMirrorsKnownByTheirFeed:
    def test_the_shows_own_is_taken_over(self, make, put, folder, mirror, target, forget):
        put(make("brug"))
        mirror(target)
        forget(target)
        put(make("brug", pitch=600))

        mirror(target)

        assert contents(folder).items() <= contents(target).items()
        assert json.loads((target / "mirror.json").read_bytes())["generation"]

    def test_another_shows_is_refused(self, make, put, folder, mirror, target, show, fresh, forget):
        put(make("brug"))
        mirror(target)
        forget(target)
        put_in(fresh, moved(show), make("zeehond"))

        with pytest.raises(PublishError, match="another show"):
            mirror_to(moved(show), fresh, str(target), Consent())

    def test_its_episodes_are_missed_also_those_in_its_archive(
        self, make, put, folder, mirror, target, show, fresh, forget
    ):
        short = replace(show, items=2)
        for number in range(5):
            put(make(f"nummer-{number}"), short)
        mirror(target, short)
        forget(target)
        put_in(fresh, short, make("nummer-4"))

        with pytest.raises(PublishError, match=r"and 1 more"):
            mirror_to(short, fresh, str(target), Consent())

        assert len(restore(short, fresh, str(target), Consent(), newsroom=fresh.parent / "newsroom")) == 4


@pytest.mark.parametrize("name", ["index.html", "feed.xml", "episodes/{slug}.html"])
def test_a_file_of_somebody_else_is_not_overwritten(make, put, folder, mirror, target, name):
    slug = put(make("brug")).episode.publication.slug
    own = target / name.format(slug=slug)
    own.parent.mkdir(parents=True)
    own.write_text("<rss><channel><title>Van mij</title></channel></rss>")
    before = contents(target)

    with pytest.raises(PublishError, match=f"holds {name.format(slug=slug)} already.*--adopt"):
        mirror(target)
    assert contents(target) == before

    mirror(target, adopt=True)
    assert contents(target) == contents(folder)


def test_a_file_of_somebody_else_that_is_what_we_would_send_is_not_in_the_way(make, put, folder, mirror, target):
    put(make("brug"))
    target.mkdir()
    for place in (folder, target):
        (place / "CNAME").write_text("podcast.example.org")

    mirror(target)

    assert contents(target) == contents(folder)


def test_somebody_elses_half_written_file_stays(make, put, mirror, target):
    (target / "film").mkdir(parents=True)
    names = [".film.mkv.x1y2z3a4.part", "film/.aflevering.part", ".feed.xml.part"]
    for name in names:
        (target / name).write_text("half")
    put(make("brug"))

    mirror(target)

    assert all((target / name).exists() for name in names)


def test_a_file_that_another_machine_put_beside_the_podcast_stays(make, put, folder, mirror, target, show, elsewhere):
    put(make("brug"))
    mirror(target)
    second = elsewhere("tweede")
    (second / "logo.svg").write_text("<svg/>")
    mirror_to(show, second, str(target), Consent())

    mirror(target)

    assert (target / "logo.svg").exists()


def test_a_file_beside_the_podcast_that_is_removed_here_is_removed_there(make, put, folder, mirror, target):
    put(make("brug"))
    (folder / "logo.svg").write_text("<svg/>")
    mirror(target)
    (folder / "logo.svg").unlink()

    mirror(target)

    assert not (target / "logo.svg").exists()


@pytest.mark.parametrize("name", ["episodes", "assets", "feed.xml"])
def test_a_link_in_the_mirror_leads_nothing_elsewhere(make, put, mirror, target, tmp_path, name):
    outside = tmp_path / "buiten"
    outside.mkdir()
    target.mkdir()
    (target / name).symlink_to(outside / name if "." in name else outside)
    put(make("brug"))

    with pytest.raises((WriteError, PublishError), match=name):
        mirror(target)

    assert not list(outside.iterdir())


@pytest.mark.parametrize("path", ["../kostbaar.txt", "/{tmp}/kostbaar.txt", "a/../../kostbaar.txt", "../.kostbaar.txt"])
def test_a_hostile_record_removes_nothing_outside(make, put, mirror, target, tmp_path, path):
    put(make("brug"))
    mirror(target)
    precious = [tmp_path / "kostbaar.txt", tmp_path / ".kostbaar.txt.x1y2z3a4.part"]
    for file in precious:
        file.write_text("van iemand anders")
    record = json.loads((target / "mirror.json").read_bytes())
    for kind in ("files", "others"):
        record[kind] |= {path.replace("/{tmp}", str(tmp_path)): ""}
    (target / "mirror.json").write_text(json.dumps(record))
    put(make("zeehond"))

    mirror(target)

    assert all(file.exists() for file in precious)
