"""What an editor did is not undone without consent: retractions, manuscripts, and the one episode of an article."""

from __future__ import annotations

import pytest

from briefing.errors import PublishError
from briefing.podcast.consent import NONE, Consent
from briefing.podcast.schedule.clearance import require_clearance
from briefing.podcast.schedule.retract import retract
from briefing.programme.manifest import read_manifest

LEAD = "De brug over de Waal gaat vanaf maandag drie weken dicht voor al het verkeer."


@pytest.fixture
def clear(folder, tmp_path):
    def clear(mp3, *, consent=NONE, others=()):
        manifest = read_manifest(mp3.with_suffix(".json"))
        before = [read_manifest(other.with_suffix(".json")) for other in others]
        require_clearance(folder, tmp_path / "newsroom", manifest, consent, others=before)

    return clear


@pytest.fixture
def on_air(put):
    return lambda mp3: put(mp3).episode.publication.slug


def test_a_retracted_episode_comes_back_with_consent_only(clear, make, on_air, show, folder, tmp_path):
    mp3 = make("brug")
    retract(show, folder, on_air(mp3), newsroom=tmp_path / "newsroom")

    with pytest.raises(PublishError, match=r"'Artikel brug' was retracted on .* agree with 'briefing publish --yes'"):
        clear(mp3)
    clear(mp3, consent=Consent(yes=True))
    on_air(mp3)
    clear(mp3)


def test_what_a_manuscript_made_is_not_overwritten_by_the_article(clear, make, on_air):
    on_air(make("brug", edited=True))

    clear(make("brug", edited=True, pitch=500))
    with pytest.raises(PublishError, match=r"was made of a manuscript.*; publish the manuscript, or agree"):
        clear(make("brug"))
    clear(make("brug"), consent=Consent(yes=True))


def test_an_article_with_a_new_headline_or_a_copy_of_it_is_no_second_episode(clear, make, on_air):
    slug = on_air(make("brug", "Brug drie weken dict", [LEAD]))
    other = make("brug-2", "Brug drie weken dicht", [LEAD])

    with pytest.raises(PublishError, match=rf"begins as the episode 'Brug drie weken dict' does.*--id {slug} to"):
        clear(other)
    clear(other, consent=Consent(yes=True))


def test_nor_are_two_copies_that_are_published_together(clear, make):
    with pytest.raises(PublishError, match=r"begins as the episode 'Brug dicht' does.*publish one of them"):
        clear(make("kopie", "Brug dicht", [LEAD]), others=[make("brug", "Brug dicht", [LEAD])])


@pytest.mark.parametrize(
    "other",
    [
        ["De brug over de Waal gaat vanaf dinsdag vier weken dicht voor al het verkeer."],
        ["Dit is het weer van vandaag."],
    ],
)
def test_articles_that_begin_otherwise_or_too_short_to_tell_are_two(clear, make, on_air, other):
    on_air(make("brug", "Brug drie weken dicht", [LEAD] if len(other[0]) > 60 else other))
    clear(make("brug-2", "Brug vier weken dicht", other))


def test_the_same_article_again_is_its_own_episode(clear, make, on_air):
    on_air(make("brug", "Brug drie weken dicht", [LEAD]))
    clear(make("brug", "Brug drie weken dicht", [LEAD], pitch=500))
