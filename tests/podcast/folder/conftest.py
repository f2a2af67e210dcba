"""A podcast folder in which more happens than publishing."""

from __future__ import annotations

import hashlib

import pytest

from briefing.podcast.consent import Consent
from briefing.podcast.publish import publish
from briefing.podcast.schedule.filing import Wishes
from tests.podcast.conftest import tagged


def state(folder):
    """Every file in a folder, with a digest of what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.name != "lock"
    }


@pytest.fixture
def again(show, folder):
    """Publishes in the podcast folder, with the consent that is given."""

    def published(*programmes, in_show=show, **consent):
        newsroom = folder.parent / "newsroom"
        return publish(
            in_show, folder, programmes, tagger=tagged, wishes=Wishes(), newsroom=newsroom, consent=Consent(**consent)
        )

    return published


@pytest.fixture
def newsroom(folder):
    return folder.parent / "newsroom"
