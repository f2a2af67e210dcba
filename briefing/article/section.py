"""The newspaper section that an article belongs to, as its publisher names it."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from briefing.text import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 40
"""Characters; a longer name is a sentence, or a list of keywords."""
_BETWEEN = re.compile(r"\s*[>›»/|;,]\s*")
"""The separators between a section and those within it: `Sport > Voetbal`."""
_CODE = re.compile(r"[<{}\[\]=:@_]|\.\w")
"""Signs of an address, markup or a key instead of a name."""
_NONE = frozenset(
    {"home", "homepage", "voorpagina", "startpagina", "uncategorized", "geen categorie", "ongecategoriseerd"}
)
"""Names that content management systems give an article without a section."""
_SHORTEST_IN_CAPITALS = 5
"""The fewest letters of a name in capitals; a shorter one may be an abbreviation."""
_IPTC_CODE = re.compile(r"(?<!\d)(0[1-9]|1[0-7])\d{6}(?!\d)")
_IPTC = {
    "01": "Cultuur",
    "02": "Misdaad en recht",
    "03": "Rampen en ongevallen",
    "04": "Economie",
    "05": "Onderwijs",
    "06": "Milieu",
    "07": "Gezondheid",
    "08": "Mensen",
    "09": "Werk",
    "10": "Leven",
    "11": "Politiek",
    "12": "Religie",
    "13": "Wetenschap",
    "14": "Samenleving",
    "15": "Sport",
    "16": "Oorlog en conflict",
    "17": "Weer",
}


def section_of(names: Iterable[str | None]) -> str | None:
    """The first of `names` that can be a section, the widest if they are nested: `Home > Sport > Voetbal` is `Sport`;
    None if there is none."""
    lines = (" ".join(html.unescape(name or "").split()) for name in names)
    parts = (part for line in lines if not _CODE.search(line) for part in _BETWEEN.split(line))
    return next((_capitalised(part) for part in parts if _is_name(part)), None)


def section_of_subjects(codes: Iterable[str | None]) -> str | None:
    """The section for the first of a wire's subject `codes` that is known; None if there is none. Known are the
    seventeen top subjects of the IPTC Subject Codes, with all codes within them, and the same seventeen of the Media
    Topics, whose other codes do not show it."""
    found = (_IPTC_CODE.search(code or "") for code in codes)
    return next((_IPTC[code[1]] for code in found if code), None)


def _is_name(part: str) -> bool:
    return 0 < len(part) <= _LONGEST and any(map(str.isalpha, part)) and part.casefold() not in _NONE


def _capitalised(name: str) -> str:
    if name.isupper() and len(name) >= _SHORTEST_IN_CAPITALS:
        name = name.lower()
    return capitalised(name)
