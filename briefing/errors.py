"""The exceptions for everything that can be expected to go wrong, as one family.

    BriefingError               an expected failure: one line, one exit status
    ├── UsageError          2   the command was given something it does not take
    ├── ArticleError        3   the article cannot be used
    │   ├── SourceError         it was not found, not fetched, or may not be read
    │   │   └── UnansweredError     its server did not answer, or asked to try again later
    │   ├── NoArticleError      it was read, and holds no article: empty, binary, not text
    │   ├── ManuscriptError     a manuscript cannot be understood
    │   └── WithheldError       it may not be used: withdrawn, withheld, under embargo
    ├── VoiceError          4   the voice failed
    │   ├── VoiceMissingError   it cannot speak here: a package, a model or a network is missing
    │   └── VoiceRefusedError   it was asked and did not answer with usable speech
    └── OutputError         5   writing, publishing or the show's settings failed
        ├── WriteError          a file could not be written
        ├── SettingsError       a settings, voice or lexicon file is wrong
        ├── PublishError        the podcast folder or its feed cannot take the episode
        │   └── ConsentError        it would undo what an editor did, and nobody agreed to that
        └── ClusterError        the machines that were to make an archive cannot, or can no longer

Each says what happened, the probable cause and what to do next. Errors of other packages are translated at the edge of
the room that uses them, with `raise ... from e`.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Iterator


class BriefingError(Exception):
    """An expected failure. `str()` gives the one line that the user reads."""

    exit_status: ClassVar[int]

    def __init__(self, what: str, *, cause: str = "", remedy: str = "") -> None:
        self.what = what
        """What happened, naming the file, URL, voice or setting."""
        self.cause = cause
        """The probable cause, or empty if `what` says it all."""
        self.remedy = remedy
        """What to do next, or empty."""
        line = what + (f": {cause.rstrip('.')}" if cause else "") + (f"; {remedy}" if remedy else "")
        super().__init__(" ".join(line.split()))


class UsageError(BriefingError):
    """The command was given something it does not take."""

    exit_status = 2


class ArticleError(BriefingError):
    """The article cannot be used."""

    exit_status = 3


class SourceError(ArticleError):
    """The source was not found, not fetched, or may not be read."""


class UnansweredError(SourceError):
    """The source's server did not answer, or asked to try again later: that says nothing of the source."""


class NoArticleError(ArticleError):
    """The source was read, and holds no article."""


class ManuscriptError(ArticleError):
    """A line of a manuscript cannot be understood."""


class WithheldError(ArticleError):
    """The article may not be used: its newsroom withdrew or withheld it, or it is under embargo."""

    def __init__(self, what: str, *, cause: str = "", remedy: str = "", until: str = "") -> None:
        super().__init__(what, cause=cause, remedy=remedy)
        self.until = until
        """The ISO 8601 moment from which it may be used, or empty if that is not known."""


class VoiceError(BriefingError):
    """The voice failed."""

    exit_status = 4


class VoiceMissingError(VoiceError):
    """The voice cannot speak here: a package, a model or a network is missing."""


class VoiceRefusedError(VoiceError):
    """The voice was asked and did not answer with usable speech."""


class OutputError(BriefingError):
    """Writing, publishing or the show's settings failed."""

    exit_status = 5


class WriteError(OutputError):
    """A file could not be written."""


class SettingsError(OutputError):
    """A settings, voice or lexicon file is wrong."""


class PublishError(OutputError):
    """The podcast folder or its feed cannot take the episode."""


class ConsentError(PublishError):
    """Publishing would undo what an editor did, and nobody agreed to that."""


class ClusterError(OutputError):
    """The machines that were to make an archive cannot, or can no longer."""


OF_ONE_ARTICLE = (ArticleError, UsageError, VoiceRefusedError)
"""Errors that concern only one of several articles, once the voice is known to exist. All others concern every one."""


def system_reason(error: OSError | ValueError) -> str:
    """The operating system's reason for an error, in lower case as a cause: "no space left on device"."""
    return (getattr(error, "strerror", None) or str(error)).lower()


@contextmanager
def os_errors_as(kind: type[BriefingError], what: str, *, remedy: str = "") -> Iterator[None]:
    """A block whose OSErrors become errors of ours.

    Raises:
        BriefingError: for any OSError; of that `kind`, saying `what` failed, with the system's reason as its cause.
    """
    try:
        yield
    except OSError as error:
        raise kind(what, cause=system_reason(error), remedy=remedy) from error


@contextmanager
def contained(name: str) -> Iterator[None]:
    """A block whose unforeseen errors count against `name` alone, one of several articles or sources.

    Raises:
        ArticleError: for any unforeseen error, so that it does not stop the other articles.
    """
    try:
        yield
    except BriefingError:
        raise
    except Exception as error:
        cause = f"{type(error).__name__}: {error}"
        raise ArticleError(f"{name} cannot be used", cause=cause[:300], remedy="report it: this is a bug") from error
