"""The options for making a programme, as they travel from the command line to the studio."""

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
    """A listener to the progress of a programme. This one does nothing; the command line's shows what it hears."""

    def cast(self, script: Script, voice: Voice) -> None:
        """`voice` is about to speak `script`."""

    def heard(self, take: Take) -> None:
        """One more sentence has been spoken."""

    def replaced(self, fallback: Fallback, voice: Voice) -> None:
        """`voice` takes over from the voice that was asked for."""

    def kept_headline(self, given: str) -> None:
        """The headline that a user gave this programme before is kept, in place of the article's."""

    def remembered(self, words: Mapping[str, str], lexicon: Path) -> None:
        """`words` (written to spoken), which an editor marked in a manuscript, were added to the file `lexicon`."""

    def took_place(self, before: Manifest, after: Manifest) -> None:
        """The programme replaced another one, or an earlier version of itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechOptions:
    """How a script is to be spoken and recorded."""

    voice: str = DEFAULT_VOICE
    """The voice's name, or the path of its file."""
    quotes: str | None = None
    """The voice that reads what people say, by its name or the path of its file; None leaves it to the voice file."""
    show: str = "Briefing"
    """The show's title, for the tags."""
    offline: bool = False
    """Open no socket for a voice."""
    strict: bool = False
    """Use no fallbacks: this voice or none."""
    cache: bool = True
    """Use and keep takes on disk."""
    sounds: Sounds = field(default_factory=Sounds)
    """The sounds around the parts of a bulletin."""
    jobs: int | None = None
    """How many requests to send a voice at once; None leaves it to the voice."""
    epub: bool = False
    """Make a read-aloud book (EPUB) too."""
    disclosure: str = DISCLOSURE
    """What the book says about the synthetic voice."""
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
    """Replaces the headline."""
    date: str | None = None
    """The article's date, ISO 8601, in place of its own; may be a month only."""
    id: str | None = None
    """The newsroom's own id of the article: the same id is the same programme, whatever else changes."""
    address: str | None = None
    """The article's own web address, where the source is a copy of it."""
    genres: bool = True
    """Announce an opinion, a column or a review as such, with its author."""
    corrections: bool = True
    """Speak the correction of an earlier version of the article, if it has one."""
    max_ms: int | None = None
    """The maximum length: headline, lead, and as much of the most important background as fits."""
    lexicon: Lexicon | None = None
    """Pronunciations that go before the shipped ones."""
    remember: Path | None = None
    """The lexicon file for pronunciations that a manuscript marks as to be remembered; None to remember none."""
    allow_private: bool = False
    """Let a URL lead to loopback and private networks."""
    on_air: bool = False
    """The programme is heard as soon as it is made, so an article under embargo is refused."""
