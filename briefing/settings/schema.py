"""The keys of `briefing.toml`, each with its type, default, help and check.

The template that `briefing init` writes, docs/settings.md and the error messages are all made from this one list. Every
key may also come from the environment as `BRIEFING_<KEY>`.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - the kind of some keys
from dataclasses import dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_type_hints

from briefing.disclosure import DISCLOSURE
from briefing.settings import checks

if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX = "BRIEFING_"
"""The prefix of a key's environment variable."""


def _setting(group: str, default: Any, help: str, *, check: Callable[[Any], Any] | None = None) -> Any:  # noqa: A002
    described = {"group": group, "help": help, "check": check}
    return field(default_factory=lambda: default, metadata=described)


_show = partial(_setting, "The show, as listeners and directories see it")
_bulletin = partial(_setting, "Bulletins and editions")
_making = partial(_setting, "Making")
_publishing = partial(_setting, "Publishing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The settings of a show; every key has a sensible default."""

    home: Path = Path()
    """The folder that relative paths start from, which is that of the file. Not a key."""

    title: str = _show("", "The show's title.")
    author: str = _show("", "Who makes it, as listeners see it.")
    email: str = _show(
        "",
        "The owner's address for directories; public in the feed. Empty for none.",
        check=checks.email_address,
    )
    description: str = _show("", "What the show is about, in a few sentences.")
    language: str = _show("nl", "The language of the feed: nl, nl-be, ...", check=checks.language_code)
    category: str = _show("News", "One of Apple's categories.", check=checks.category)
    subcategory: str = _show("", "One of that category's subcategories, or empty.")
    explicit: bool = _show(False, "Whether the show holds explicit language.")
    url: str = _show("", "Where the podcast folder will be found on the web: https://...", check=checks.base_address)
    cover: str = _show(
        "", "A square JPEG or PNG of 1400 to 3000 pixels; empty to have one drawn from title and colour."
    )
    color: str = _show("#8c1c13", "The colour of the drawn cover and the pages: #rrggbb.", check=checks.colour)
    copyright: str = _show("", "The copyright line, or empty.")
    funding: str = _show(
        "", "An https address where listeners can support the show, or empty.", check=checks.web_address
    )
    funding_text: str = _show("Steun deze podcast", "What the link to it says.")
    guid: str = _show(
        "",
        "The show's podcast:guid; copy it from the feed to keep it when the show moves to another address. Empty to"
        " derive it from the address.",
        check=checks.podcast_guid,
    )
    locked: bool = _show(True, "Whether other hosts may not take the feed over: podcast:locked.")
    ownership: Mapping[str, str] = _show(
        {},
        "Codes by which directories verify that the feed is yours, each by the purpose that the directory names:"
        ' {applepodcastsverify = "..."}. Remove a code once it is verified.',
        check=checks.ownership_codes,
    )
    subscribe: Mapping[str, str] = _show(
        {},
        "The show's addresses in players, each by the player's name: apple, spotify, pocketcasts, overcast, antennapod,"
        ' or any other: {apple = "https://..."}.',
        check=checks.subscribe_links,
    )
    items: int = _show(
        100, "How many episodes the feed shows at most; older ones go to its archive.", check=checks.feed_items
    )
    disclosure: str = _show(
        DISCLOSURE,
        "What the feed and the pages say about the voice. Apple requires it; keep the word AI.",
        check=checks.disclosure,
    )
    accessibility: str = _show(
        "Elke aflevering is ook te lezen: op haar pagina loopt de hele tekst mee met het geluid.",
        "What the pages say about the show's accessibility, or the https address of a statement; empty for nothing.",
        check=checks.statement,
    )

    voice: str = _making("nl", "The voice that reads.")
    quotes: str = _making("", "A second voice for what people say, or empty to have one voice read everything.")
    lexicon: str = _making("", "A file with the show's own pronunciations (docs/dutch.md), or empty.")
    genres: bool = _making(True, "Whether an opinion, a column and a review are announced as such, with their author.")
    corrections: bool = _making(True, "Whether a correction below an article is spoken too.")
    output: str = _making("output", "The folder that new MP3s go to.")

    opening: str = _bulletin(
        "", "The words a bulletin opens with, or empty for the usual ones; docs/on-air.md says what may be in them."
    )
    closing: str = _bulletin("", "The words a bulletin closes with, or empty for the usual ones.")
    opening_tune: str = _bulletin(
        "", "The sound a bulletin opens with: a WAV, MP3, FLAC or OGG file, none, or empty for the shipped one."
    )
    separator: str = _bulletin("", "The sound before each of its items, likewise.")
    bed: str = _bulletin("", "The sound under its headlines, likewise; it is repeated as long as needed.")
    closing_tune: str = _bulletin("", "The sound it closes with, likewise.")
    presenters: tuple[str, ...] = _bulletin(
        (), 'Voices that read the items of a bulletin in turn; the first also reads all around them: ["a", "b"].'
    )
    newsroom: str = _bulletin(
        "newsroom", "The folder in which editions are prepared and remembered; never served.", check=checks.own_folder
    )
    aired_at: str = _bulletin(
        "",
        "The time of day that editions and bulletins are for, as 06:00: their greeting follows it whenever they are"
        " made. Empty for the time at which they are made.",
        check=checks.time_of_day,
    )
    keep_days: int = _bulletin(0, "How many days an edition stays in the podcast; 0 for forever.", check=checks.days)

    max_age: int = _bulletin(
        7,
        "How many days a story is news for an edition; one without a date counts from when it was first seen.",
        check=checks.age,
    )

    folder: str = _publishing("podcast", "The podcast folder: what a web server serves.", check=checks.own_folder)
    epub: bool = _publishing(
        False, "Whether each episode that is published gets a read-aloud book (EPUB) beside its MP3."
    )
    enclosure_prefix: str = _publishing(
        "",
        "A prefix to the address of each episode's audio in the feed, by which a statistics service of your choice"
        " counts who fetches it (https://op3.dev/e/); empty for none.",
        check=checks.base_address,
    )
    to: str = _publishing(
        "",
        "The place it is mirrored to, or empty: a folder, or an s3://, gs://, az:// or sftp:// address.",
    )

    archive: str = _publishing(
        "",
        "An archive made by 'briefing archive', as given to its --to: publishing also puts a feed of each of its"
        " sections or years there. Empty for none.",
    )
    archive_url: str = _publishing(
        "", "Where listeners find the files of that archive on the web: https://...", check=checks.base_address
    )
    archive_feeds: str = _publishing(
        "section", "What gets a feed there, with as many items as the show's: section or year.", check=checks.grouping
    )

    def path(self, value: str) -> Path:
        """The path that `value`, a setting that names a file or folder, stands for."""
        return self.home / value


@dataclass(frozen=True, slots=True)
class Key:
    """One of the settings."""

    name: str
    kind: Any
    default: str | int | bool | Mapping[str, str]
    group: str
    """The heading under which it is listed."""
    help: str
    check: Callable[[Any], Any] | None
    """Returns the value as it is used, or raises ValueError with cause and remedy, separated by `; `."""

    @property
    def variable(self) -> str:
        """The environment variable that overrides the file."""
        return PREFIX + self.name.upper()


_DEFAULTS = Settings()


def _keys() -> dict[str, Key]:
    kinds = get_type_hints(Settings)
    described = [each for each in fields(Settings) if each.metadata]
    return {
        each.name: Key(each.name, kinds[each.name], getattr(_DEFAULTS, each.name), **each.metadata)
        for each in described
    }


KEYS = _keys()
"""All keys by name, in reading order."""
