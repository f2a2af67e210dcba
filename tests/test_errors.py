"""Expected failures: one line, one exit status."""

import errno

import pytest

from briefing import errors
from briefing.errors import (
    ArticleError,
    BriefingError,
    NoArticleError,
    UsageError,
    WriteError,
    contained,
    os_errors_as,
    system_reason,
)


def test_an_error_is_one_line_of_what_why_and_what_to_do() -> None:
    error = UsageError("there is no voice", cause="its file\nis gone.", remedy="choose another")
    assert str(error) == "there is no voice: its file is gone; choose another"


def test_an_error_without_cause_or_remedy_says_what_happened_alone() -> None:
    assert str(UsageError("nothing is named")) == "nothing is named"


def test_every_family_has_a_status_of_its_own() -> None:
    families = [each for each in BriefingError.__subclasses__() if each.__module__ == errors.__name__]
    statuses = [family.exit_status for family in families]
    assert sorted(statuses) == sorted(set(statuses))
    assert not set(statuses) & {0, 1, 130}


def test_every_error_belongs_to_a_family() -> None:
    named = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, BriefingError)]
    assert all(hasattr(each, "exit_status") for each in named if each is not BriefingError)


def test_what_the_system_says_is_a_cause() -> None:
    assert system_reason(OSError(errno.ENOSPC, "No space left on device")) == "no space left on device"
    assert system_reason(OSError("Broken")) == "broken"
    assert system_reason(ValueError("Embedded null byte")) == "embedded null byte"


def test_what_the_system_refuses_is_an_error_of_ours_with_its_reason() -> None:
    with (
        pytest.raises(WriteError, match=r"cannot write brug\.mp3: no space left on device; make room"),
        os_errors_as(WriteError, "cannot write brug.mp3", remedy="make room"),
    ):
        raise OSError(errno.ENOSPC, "No space left on device")


def test_what_nobody_foresaw_stops_one_article_only() -> None:
    with pytest.raises(ArticleError, match=r"brug\.txt cannot be used: KeyError"), contained("brug.txt"):
        raise KeyError("kop")


def test_what_was_foreseen_stays_what_it_is() -> None:
    with pytest.raises(NoArticleError, match="no text"), contained("brug.txt"):
        raise NoArticleError("no text")
