"""The removal of the site's name from the end of a headline."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from briefing.article.lines.shape import is_running_text

if TYPE_CHECKING:
    from collections.abc import Iterable

_LIKE_A_SITE = re.compile(r" \| [^|]{2,30}$| [-–] [\w-]+\.(?:nl|be|com)$")
_SITE = re.compile(r" (?:[|•·–—-] (?:(?:de|het) )?(?:[^\Wa-zà-ÿ][^|•·–—]{1,39}|\S{2,40} ?)){1,2}")
"""What follows a headline in a page's title; more than a word in small letters is a part of the headline."""
_TITLE_WORDS = 3
"""The fewest words of a title that is twice in a text, once with the site's name."""
_HEADLINE_WORDS = 4
"""The fewest words of a headline; what seems a site's name behind fewer is part of it."""


def without_likely_site(headline: str) -> str:
    """A headline without what is probably a site's name: `Kop van het bericht | De Koerier` → `Kop van het bericht`."""
    bare = _LIKE_A_SITE.sub("", headline)
    return bare if len(bare.split()) >= _HEADLINE_WORDS else headline


def without_site_of_page(title: str, blocks: Iterable[Iterable[str]]) -> str:
    """A headline without the site's name, if one of the lines above the text is that headline without it: the title of
    a page, pasted above the article. A crosshead may repeat a part of the headline."""
    lines = takewhile(lambda line: not is_running_text(line), (line for block in blocks for line in block))
    return next((line for line in lines if len(line.split()) >= _TITLE_WORDS and _adds_site(title, line)), title)


def _adds_site(title: str, line: str) -> bool:
    return title.startswith(line) and bool(_SITE.fullmatch(title[len(line) :]))


def names_site(line: str, sites: Iterable[str]) -> bool:
    """Whether a line is only the name of one of `sites`, in small letters or capitals."""
    return line.casefold() in map(str.casefold, sites)


def without_site(headline: str, sites: Iterable[str]) -> str:
    """A headline without one of `sites` at its end: "Kop | NOS", "Kop - NU.nl"."""
    for site in sites:
        headline = re.sub(rf"\s+[|\-–—·•:]+\s+{re.escape(site)}\s*$", "", headline, flags=re.IGNORECASE)
    return headline.strip()


def headline_of_title(title: str, sites: Iterable[str]) -> str:
    """The headline in a page's title, without site and section: "Kop | Binnenland | Site", "Kop - Nieuws - Site"."""
    first, *rest = re.split(r"\s+(?:[|·•»]|::)\s+", without_site(title, sites))
    headline = first if len(first.split()) > 2 or not rest else max((first, *rest), key=len)
    parts = re.split(r"\s+[-–—]\s+", headline)
    while (
        len(parts) > 1
        and len(parts[-1].split()) <= 4
        and parts[-1][:1].isupper()
        and len(" ".join(parts[:-1]).split()) > 3
    ):
        parts.pop()
        headline = headline[: headline.rindex(parts[-1]) + len(parts[-1])]
    return headline
