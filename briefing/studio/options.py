"""How a programme is to be made: typed values from the command line to the studio."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.disclosure import DISCLOSURE
from briefing.model import Sounds

if TYPE_CHECKING:
    from collections.abc import Mapping

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Fallback, Script, Take, Voice
    from briefing.programme.manifest import Manifest

DEFAULT_VOICE = "nl"


class Monitor:
    """Hears how a programme is coming along. This one keeps silent; the command line draws what it hears."""

    def cast(self, script: Script, voice: Voice) -> None:
        """`voice` is about to speak `script`."""

    def heard(self, take: Take) -> None:
        """One more sentence is spoken."""

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        """`voice` takes over from the voice that was asked for."""

    def kept_headline(self, given: str) -> None:
        """The headline that somebody gave the episode before takes the place of the article's."""

    def remembered(self, words: Mapping[str, str], lexicon: Path) -> None:
        """`lexicon` now says `words` as an editor marked them in a manuscript."""

    def took_place(self, before: Manifest, after: Manifest) -> None:
        """A programme is made where another one, or an earlier one of its own, was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechOptions:
    """How a script is to be spoken and recorded."""

    voice: str = DEFAULT_VOICE
    """The voice's name, or the path of its file."""
    quotes: str | None = None
    """The voice that reads what people say, by its name or the path of its file; None for the voice's own choice."""
    show: str = "Briefing"
    """The show's title, for the tags."""
    offline: bool = False
    """Open no socket for a voice."""
    strict: bool = False
    """This voice or none: no fallback."""
    cache: bool = True
    """Use and keep takes on disk."""
    sounds: Sounds = field(default_factory=Sounds)
    """Heard around the parts of a bulletin."""
    jobs: int | None = None
    """How many requests to send a voice at once; None leaves it to the voice."""
    epub: bool = False
    """Make a book to hear and read too."""
    disclosure: str = DISCLOSURE
    """What the book says of the voice."""
    monitor: Monitor = field(default_factory=Monitor)
    """Receives its progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeOptions(SpeechOptions):
    """How one article is to be made into a programme."""

    target: Path | None = None
    """The MP3's path; None for `<date>-<slug>.mp3` in `output`."""
    output: Path = Path("output")
    """The folder for MP3s."""
    title: str | None = None
    """Takes the place of the headline."""
    date: str | None = None
    """The article's date, ISO 8601, in place of its own; may be a month only."""
    id: str | None = None
    """What the article's newsroom knows it by: the same id is the same programme, whatever else changes."""
    address: str | None = None
    """The article's own web address, where the source is a copy of it."""
    genres: bool = True
    """Say that an article is an opinion, a column or a review, and whose."""
    corrections: bool = True
    """Say what an earlier version of the article had wrong, where it tells."""
    max_ms: int | None = None
    """No longer than this: the headline, the lead, and what of the background matters most and fits."""
    lexicon: Lexicon | None = None
    """Pronunciations that go before the shipped ones."""
    remember: Path | None = None
    """The lexicon file that pronunciations go to which a manuscript says to remember; None to leave them there."""
    allow_private: bool = False
    """Let a URL lead to loopback and private networks."""
    on_air: bool = False
    """The programme is heard as soon as it is made: no article under embargo may be."""
