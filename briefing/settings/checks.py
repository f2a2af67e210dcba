"""Checks for those settings in `briefing.toml` that do not take just any text or number.

Each check returns the value as it is used, or raises ValueError with cause and remedy, separated by `; `.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from briefing.paths import at_home
from briefing.settings.categories import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Callable

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}


def web_address(text: str) -> str:
    """`text` if it is a plain https address (http on this machine only).

    Raises:
        ValueError: it is not.
    """
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        raise ValueError("it is not a web address; write it as https://example.org/podcast/") from error
    if not host or parts.username or not re.fullmatch(r"[!-~]+", text) or re.search(r"[<>\"'{}|\\^`&]", text):
        raise ValueError("it is not a plain web address; write it as https://example.org/podcast/")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in _LOOPBACK):
        raise ValueError("directories and players want https; write it as https://...")
    return text


def base_address(text: str) -> str:
    if "?" in text or "#" in text:
        raise ValueError("the address of a folder has no ? or #; leave that part out")
    return web_address(text).rstrip("/") + "/"


def grouping(text: str) -> str:
    if text not in {"section", "year"}:
        raise ValueError(f"there are no feeds by {text!r}; write section or year")
    return text


def own_folder(path: str) -> str:
    """`path` unless it is the root of a disk or the user's home, which hold other things than the podcast."""
    full = at_home(path)
    if full.is_absolute() and full in {Path(full.anchor), at_home("~")}:
        raise ValueError("other things are kept there too; name a folder of its own in it")
    return path


def category(text: str) -> str:
    if text in CATEGORIES:
        return text
    import difflib

    near = difflib.get_close_matches(text, CATEGORIES, n=1)
    raise ValueError(f"it is not one of Apple's categories; choose {near[0] if near else ', '.join(CATEGORIES)}")


def _matching(pattern: str, complaint: str) -> Callable[[str], str]:
    def rule(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise ValueError(complaint)
        return text

    return rule


def feed_items(count: int) -> int:
    if not 1 <= count <= 1000:
        raise ValueError("a feed shows 1 to 1000 episodes; choose a number between")
    return count


def days(days: int) -> int:
    if days < 0:
        raise ValueError("it is not a number of days; write 0 or more, 0 to keep editions forever")
    return days


def age(days: int) -> int:
    """`days` if a story can be news for that long."""
    if not 1 <= days <= 3650:
        raise ValueError("a story is news for 1 to 3650 days; choose a number between")
    return days


def ownership_codes(codes: Mapping[str, str]) -> Mapping[str, str]:
    """`codes` if they fit podcast:txt (podcasting2.org/docs/podcast-namespace/tags/txt): a purpose of at most 128
    characters, a text of at most 4000. Apple reads the one whose purpose is `applepodcastsverify`
    (podcasters.apple.com/support/5497-claim-your-show), others `verify` or their own address.

    Raises:
        ValueError: one does not fit.
    """
    for purpose, code in codes.items():
        if not _is_line(purpose, 128) or not _is_line(code, 4000):
            raise ValueError(
                f"{purpose!r} is not a purpose with a code; copy both from the directory that asks for them"
            )
    return codes


def subscribe_links(links: Mapping[str, str]) -> Mapping[str, str]:
    """`links` if each gives the address of a player or directory by its name.

    Raises:
        ValueError: one does not.
    """
    for name, address in links.items():
        if not _is_line(name, 60):
            raise ValueError(f"{name!r} is not the name of a player; write apple, spotify, or what listeners call it")
        try:
            web_address(address.replace("&", "%26"))
        except ValueError as error:
            raise ValueError(f"of {name} {error}") from error
    return links


def statement(text: str) -> str:
    """`text`, which is a statement in words or the plain web address of one.

    Raises:
        ValueError: it is an address, but not a plain one.
    """
    return web_address(text) if re.match(r"[a-z]+://", text) else text


def _is_line(text: str, most: int) -> bool:
    return 0 < len(text.strip()) <= len(text) <= most and text.isprintable()


KINDS: Mapping[object, str] = {
    str: 'a text in "quotes"',
    bool: "true or false",
    int: "a whole number",
    Mapping[str, str]: 'texts by name: {name = "text"}',
    tuple[str, ...]: 'texts in a list: ["text", "text"]',
}
"""The expected form of each kind of setting."""

language_code = _matching(r"[a-z]{2}(-[A-Za-z]{2})?", "it is not a language code; write nl or nl-be")
email_address = _matching(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+", "it is not an e-mail address; write name@example.org")
colour = _matching(r"#[0-9A-Fa-f]{6}", "it is not a colour; write it as #rrggbb")
time_of_day = _matching(r"([01]\d|2[0-3]):[0-5]\d", "it is not a time of day; write it as 06:00")
podcast_guid = _matching(
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "it is not a UUID; copy podcast:guid from the feed"
)
disclosure = _matching(r"(?s).*\bAI\b.*", "it does not say that the voice is AI, as Apple asks; use the word AI in it")
