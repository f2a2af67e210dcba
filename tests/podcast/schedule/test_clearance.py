"""What an editor did is not undone without consent: retractions, manuscripts, given headlines, the one episode of an
article."""

from __future__ import annotations

from datetime import timedelta

import pytest

from briefing.podcast.consent import NONE, Consent
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from briefing.podcast.schedule.retract import retract
from briefing.wall_clock import now
from tests.podcast.conftest import tagged

LEAD = "De brug over de Waal gaat vanaf maandag drie weken dicht voor al het verkeer."
YES = Consent(yes=True)


@pytest.fixture
def newsroom(folder):
    return folder.parent / "newsroom"


@pytest.fixture
def refused(show, folder, newsroom):
    """Publishes MP3s; gives what is said of those that are refused."""

    def refused(*mp3s, consent=NONE, **wishes):
        done = publish(show, folder, mp3s, tagger=tagged, wishes=Wishes(**wishes), newsroom=newsroom, consent=consent)
        assert len(done.published) + len(done.refused) == len(mp3s)
        return [str(error) for error in done.refused]

    return refused


@pytest.fixture
def titles(feed):
    return lambda: [item.findtext("title") for item in feed().findall("item")]


def test_a_retracted_episode_comes_back_with_consent_only(refused, make, put, show, folder, newsroom, titles):
    mp3 = make("brug")
    retract(show, folder, put(mp3).episode.guid, newsroom=newsroom)

    [why] = refused(mp3)

    assert why.startswith("'Artikel brug' was retracted on ")
    assert why.endswith("leave it off, or agree with 'briefing publish --yes'")
    assert titles() == []
    assert refused(mp3, consent=YES) == []
    assert refused(mp3) == []


def test_so_does_what_was_retracted_while_it_was_held_back(refused, make, put, show, folder, newsroom):
    mp3 = make("brug")
    retract(show, folder, put(mp3, date=now() + timedelta(days=1)).episode.guid, newsroom=newsroom)

    assert len(refused(mp3)) == 1


def test_consent_to_that_alone_is_none_to_anything_else(refused, make, put, show, folder, newsroom):
    retract(show, folder, put(make("brug")).episode.guid, newsroom=newsroom)
    put(make("tunnel", edited=True))

    [why] = refused(make("brug"), make("tunnel"), consent=Consent(readmit=True))

    assert "made of a manuscript" in why


def test_what_a_manuscript_made_is_not_overwritten_by_the_article(refused, make):
    assert refused(make("brug", edited=True)) == []
    assert refused(make("brug", edited=True, pitch=500)) == []

    [why] = refused(make("brug"))

    assert "was made of a manuscript" in why
    assert "; publish the manuscript, or agree" in why
    assert refused(make("brug"), consent=YES) == []


def test_nor_is_it_where_both_are_published_together(refused, make, titles):
    manuscript, article = make("brug", "Brug", edited=True), make("brug-2", "Brug 2")
    article.with_suffix(".json").write_text(
        article.with_suffix(".json").read_text("utf-8").replace(_guid(article), _guid(manuscript)), encoding="utf-8"
    )

    assert len(refused(manuscript, article)) == 1
    assert titles() == ["Brug"]


def _guid(mp3):
    from briefing.programme.manifest import read_manifest

    return read_manifest(mp3.with_suffix(".json")).guid


@pytest.mark.parametrize("later", [None, timedelta(days=1)])
def test_a_headline_that_was_given_is_not_overwritten_by_the_articles_own(refused, make, later):
    date = now() + later if later else None
    refused(make("brug", "Eindelijk open", given_title="Eindelijk open"), date=date)

    [why] = refused(make("brug", "Brug open"))

    assert why.startswith(
        "the headline 'Eindelijk open' that was given would be 'Brug open' again; give one with --title"
    )
    assert refused(make("brug", "Brug open"), consent=YES) == []


@pytest.mark.parametrize("how", [{"given_title": "Brug open"}, {"edited": True}])
def test_another_that_is_given_or_that_an_editor_wrote_takes_its_place(refused, make, titles, how):
    refused(make("brug", "Eindelijk open", given_title="Eindelijk open"))

    assert refused(make("brug", "Brug open", **how)) == []
    assert titles() == ["Brug open"]


def test_an_article_that_now_has_the_given_headline_itself_is_published(refused, make):
    refused(make("brug", "Open &amp; klaar", given_title="Open &amp; klaar"))

    assert refused(make("brug", "Open & klaar")) == []


def test_an_article_with_a_new_headline_or_a_copy_of_it_is_no_second_episode(refused, make, put):
    slug = put(make("brug", "Brug drie weken dict", [LEAD])).episode.publication.slug
    other = make("brug-2", "Brug drie weken dicht", [LEAD])

    [why] = refused(other)

    assert "begins as the episode 'Brug drie weken dict' does" in why
    assert f"give --id {slug} to correct that episode" in why
    assert refused(other, consent=YES) == []


@pytest.mark.parametrize("later", [None, timedelta(days=1)])
def test_nor_are_two_copies_that_are_published_or_held_back_together(refused, make, later):
    date = now() + later if later else None

    [why] = refused(make("brug", "Brug dicht", [LEAD]), make("kopie", "Brug dicht", [LEAD]), date=date)

    assert "begins as the episode 'Brug dicht' does" in why


@pytest.mark.parametrize(
    "other",
    [
        ["De brug over de Waal gaat vanaf dinsdag vier weken dicht voor al het verkeer."],
        ["Dit is het weer van vandaag."],
    ],
)
def test_articles_that_begin_otherwise_or_too_short_to_tell_are_two(refused, make, other):
    refused(make("brug", "Brug drie weken dicht", [LEAD] if len(other[0]) > 60 else other))

    assert refused(make("brug-2", "Brug vier weken dicht", other)) == []


def test_the_same_article_again_is_its_own_episode(refused, make):
    refused(make("brug", "Brug drie weken dicht", [LEAD]))

    assert refused(make("brug", "Brug drie weken dicht", [LEAD], pitch=500)) == []


def test_what_is_refused_keeps_nothing_else_off_the_air(refused, make, titles):
    refused(make("brug", edited=True))

    assert len(refused(make("tunnel"), make("brug"), make("dijk"))) == 1
    assert sorted(titles()) == ["Artikel brug", "Artikel dijk", "Artikel tunnel"]


ENGLISH = (
    "The bridge over the river will be closed for three weeks.",
    "Ships are not allowed to pass, the council said.",
)
GERMAN = ("Die Brücke über den Fluss wird drei Wochen lang gesperrt.", "Das hat der Rat am Montag in der Stadt gesagt.")


@pytest.mark.parametrize(("language", "sentences"), [("English", ENGLISH), ("German", GERMAN)])
def test_an_article_in_another_language_is_published_with_consent_only_once_given(refused, make, language, sentences):
    [why] = refused(make("bridge", sentences=sentences))

    assert f"'Artikel bridge' seems to be in {language}, and is read as Dutch" in why
    assert refused(make("bridge", sentences=sentences), consent=YES) == []
    assert refused(make("bridge", sentences=sentences, pitch=500)) == []


def test_a_quotation_in_another_language_makes_no_article_foreign(refused, make):
    sentences = ("De burgemeester van Londen zei maandag na het overleg met de raad dat hij niet opstapt.", ENGLISH[1])
    assert refused(make("londen", sentences=sentences)) == []
