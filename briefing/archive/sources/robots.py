"""robots.txt: which pages of a site may be fetched, and how fast (RFC 9309; Crawl-delay as most crawlers read it)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

NAME = "briefing"
MOST_BYTES = 500 * 1024
"""The size that RFC 9309 (2.5) requires to be read."""
_MOST_RULES = 10_000
_LONGEST_DELAY_S = 60.0


class _Rule(NamedTuple):
    pattern: str
    allows: bool


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules that a site has for us."""

    rules: tuple[_Rule, ...] = ()
    delay_s: float = 0.0
    """The pause between two requests."""

    def allow(self, url: str) -> bool:
        """Whether `url` may be fetched: the longest matching rule decides, of equally long ones the one that allows."""
        parts = urlsplit(url)
        path = _normal(parts.path or "/") + (f"?{_normal(parts.query)}" if parts.query else "")
        fitting = [(len(rule.pattern), rule.allows) for rule in self.rules if _fits(rule.pattern, path)]
        return max(fitting, default=(0, True))[1]


NOBODY = Robots((_Rule("/", allows=False),))
"""The rules for a site whose robots.txt cannot be reached: fetch nothing (RFC 9309, 2.3.1.4)."""


def read_robots(text: str) -> Robots:
    """The rules for us in the robots.txt `text`: the groups that name us, else those for everybody."""
    groups: dict[str, list[tuple[str, str]]] = {}
    named: list[str] = []
    in_rules = False
    for line in text.removeprefix("\ufeff").splitlines():
        key, _, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            named = [value.lower()] if in_rules else [*named, value.lower()]
            in_rules = False
            for name in named:
                groups.setdefault(name, [])
        elif key in {"allow", "disallow", "crawl-delay"}:
            in_rules = True
            for name in named:
                groups[name].append((key, value))
    return _robots(groups.get(NAME, groups.get("*", [])))


def _robots(lines: list[tuple[str, str]]) -> Robots:
    rules = [_Rule(_normal(value), key == "allow") for key, value in lines if key != "crawl-delay" and value]
    delays = [value for key, value in lines if key == "crawl-delay" and value.replace(".", "", 1).isdecimal()]
    return Robots(tuple(rules[:_MOST_RULES]), min(_LONGEST_DELAY_S, max(map(float, delays), default=0.0)))


def _normal(path: str) -> str:
    """`path` with unneeded percent-encoding decoded, and what needs encoding encoded."""
    return quote(unquote(path), safe="/*$?=&;:@!'()+,~-._%[]")


def _fits(pattern: str, path: str) -> bool:
    """Whether `path` begins with `pattern`, in which `*` stands for anything and `$` for the end."""
    to_the_end = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    place = len(first)
    for number, part in enumerate(others, start=1):
        if to_the_end and number == len(others):
            return len(path) - len(part) >= place and path.endswith(part)
        place = path.find(part, place)
        if place < 0:
            return False
        place += len(part)
    return not to_the_end or place == len(path)
