"""Bylines: who wrote an article and when, in the lines around its headline."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from briefing.article.lines.boilerplate.stamps import without_stamps
from briefing.article.lines.boilerplate.vocabulary import labels
from briefing.article.lines.dateline import AGENCY, is_place
from briefing.article.lines.dates import MONTH, find_date, tells_life
from briefing.dutch.calendar import ANY_DAY
from briefing.patterns import pattern


class Byline(NamedTuple):
    """The author and date in a line."""

    author: str | None
    """The author as written; None if the line names nobody, or the newsroom as a whole."""
    published: str | None
    """The date as ISO 8601, from `find_date`."""


_LONGEST = 160
_LONGEST_NOTE = 8
_LABEL_WORDS = 3

_NAME_WORD = r"[A-ZÀ-Þ][\w’'.-]*+"
_PARTICLE = r"(?:van|de|der|den|het|’t|'t|te|ten|ter|in|op|el|al|von|zu|la|le|du|da|dos|di|y|bin|ben)"
_NAME = rf"{_NAME_WORD}(?: (?:{_PARTICLE}|{_NAME_WORD})){{0,5}}(?<=[\w’'.-]) {_NAME_WORD}"
_NAMES = re.compile(rf"{_NAME}(?:(?:, | en | & | ?/ ?)(?:{_NAME}|{AGENCY})){{0,5}}")
_PARTICLES = frozenset(_PARTICLE.strip("(?:)").split("|"))
_NAME_WORDS = 3
_IN_NO_NAME = pattern(rf"\b(?:bij|met|na|naar|onder|over|tegen|tot|uit|voor|zonder|{ANY_DAY})\b", re.IGNORECASE)
_OF_A_SENTENCE = re.compile(
    r"\b(?:ik|jij|je|hij|zij|ze|wij|we|heb|hebt|heeft|hebben|is|zijn|was|waren|wordt|worden|kan|kunnen|moet|moeten"
    r"|groet|groeten|niet|geen|niets|nooit|altijd|weer|nog|nu|hier|daar|wat|waar|waarom|hoe)\b",
    re.IGNORECASE,
)
"""Words that no name has; in capitals, a sentence looks like one."""
_OF_A_PHRASE = re.compile(
    r"(?:uit(?! den)|naar|over|voor|met|bij|dit|deze|een|onze|alle|meer|nieuws|eerste|tweede)\b", re.IGNORECASE
)
"""The beginning of a line that is not a name: `Uit Streekarchief`, `Over Ons`."""
_SIGNED = re.compile(
    r"(?:(?:(?:geschreven|tekst|ingediend|ingezonden|gemaakt|samengesteld|opgetekend) )?door|tekst|auteurs?"
    r"|verslag|redactie"
    r"|(?:posted |written |published |submitted )?by"
    r"|(?:een )?(?:gast)?(?:artikel|bijdrage|blog|blogpost|column|opinie|recensie|reportage|verhaal) (?:door|van))"
    r"(?: ?: ?| )",
    re.IGNORECASE,
)

_JOB = (
    r"(?:[a-z-]*redact(?:ie|eurs?|rices?)|[a-z-]*verslagge(?:vers?|efster)|correspondent(?:e|en)?|medewerkers?"
    r"|reporters?|admin|webmaster|nieuwsdienst|journalist(?:e|en)?)"
)
_NEWSROOM = re.compile(
    rf"(?i:door |van |by )*(?i:de |een |onze |eigen )?(?:[a-z-]+ ){{0,2}}?(?i:{_JOB})"
    rf"(?: [a-z]+){{0,2}}(?: (?:[A-Z][a-z]+|{AGENCY}))?"
)
_BY_JOB = re.compile(rf"(?i:door |van )?(?i:onze |een |de )?(?:[a-z-]+ ){{0,2}}?(?i:{_JOB})(?: [a-z]+)?:? (?=[A-ZÀ-Þ])")
_JOB_AFTER = re.compile(
    rf"(?:(?i: ?[,(–|-] ?(?:[a-z-]+ ){{0,2}}?)(?i:{_JOB})| (?=[A-Z])(?i:{_JOB}))(?i: [a-z ]{{1,30}})?\)?$"
)
_INITIALS = re.compile(r"(?<=\w) \([a-z]{2,4}\)?$")
"""The writer's initials, as Flemish newspapers add them."""
_WHAT_SOMEBODY_IS = re.compile(r", [a-zà-ÿ-]{4,25}(?: [a-zà-ÿ-]{2,15}){0,3}$")
_ROLE = re.compile(r"[a-zà-ÿ-]{4,25}(?: (?:en|van|bij|in|aan|voor|op) (?:de |het |een )?[\w-]{2,25}){1,3}")
"""What the writer is, in a part of its own: `voorzitter van de dorpsraad`."""
_PICTURED_BY = re.compile(
    r" ?(?:[/|,;•·-]|en)? ?\b(?:foto(?:[’']?s|graaf|grafie)?|beeld|illustraties?)\b:? .*", re.IGNORECASE
)
_FILED_UNDER = re.compile(r"in [A-ZÀ-Þ][\w-]+(?: [\w&-]+){0,2}? (?=door )")
_WITH_AGENCY = re.compile(rf"^{AGENCY}, | \(?{AGENCY}$")
_HANDLE = re.compile(r"@\w{2,20}")
_MEDIUM = re.compile(r"redactie (?=(?:de|het) [A-ZÀ-Þ])(?-i:[A-Z][a-z]+ [A-ZÀ-Þ]).{0,30}", re.IGNORECASE)
"""The newsroom of a medium: `Redactie De Werf`."""
_ONLY_AGENCY = re.compile(rf"(?:(?i:door|bron):? )?{AGENCY}")

_DIGIT = re.compile(r"\d")
_LINK = re.compile(r"(?<!\w)(?:om|op|tot|en|at|on|sinds|uur|u)(?!\w)", re.IGNORECASE)
_PARTS = re.compile(r" ?[|•·] ?| [-–—] ")
_ROW = re.compile(r" ?[|•·/] ?|, | [-–—] ")
_DASH = re.compile(r" [-–—] ")
_MOST_PARTS = 4
_GLUED = re.compile(
    rf"(?<=[a-zà-ÿ])(?=\d{{1,2}} (?i:{MONTH}))|(?<=[a-zà-ÿ\d])(?=[A-Z][a-zà-ÿ]+ \d)"
    r"|(?<=\d)(?=(?:Laatste? )?(?:[Uu]pdate|[Bb]ijgewerkt|[Aa]angepast|[Gg]ewijzigd|[Gg]eüpdatet)\b)"
)
_SIGNED_STAMP = re.compile(rf"(?P<name>(?:[^\W\d_]|[ ’'.-]){{5,40}})(?<=[a-zà-ÿ])(?=\d{{1,2}} (?i:{MONTH})\b)")
"""A name glued to the day before a sentence."""
_EDGES = " |•·,:;.()[]–—/-"

_FACT = pattern(
    r"(?!(?:door|tekst|auteurs?|by|foto|beeld|bron|redactie|verslag|geschreven|tags?|categorie|rubriek|leestijd|update"
    r"|laatst|(?:publicatie)?datum|gepubliceerd|geplaatst|bijgewerkt|gewijzigd)\b)[A-ZÀ-Þ][^\d.,:!?]{2,40}: \w.*",
    re.IGNORECASE,
)


def is_fact(line: str) -> bool:
    """Whether `line` is a label of the text's own with its value: `Wanneer: 17 april, 9.30 uur`."""
    return len(line) <= _LONGEST and bool(_FACT.fullmatch(line))


def read_byline(line: str) -> Byline | None:
    """The author and date in a byline or time stamp; None if `line` is neither.

    `Door An Maes`, `Van onze verslaggever Jan Bos`, `Door onze redactie`, `An Maes | 6 mei 2023, 16:40`,
    `Update: 14.05 uur`, `Leestijd 2 minuten`. A name by itself does not make a byline (see `is_name`): it may
    be a crosshead.
    """
    line = " ".join(line.split())
    if len(line) > _LONGEST or line.endswith(("?", "!")) or (line.endswith(".") and len(line.split()) > _LONGEST_NOTE):
        return None
    return _read_line(line)


@lru_cache(maxsize=8192)
def _read_line(line: str) -> Byline | None:
    """The same for a line with single spaces, cached because a page's readers ask about the same lines."""
    if tells_life(line):
        return None
    if (row := read_row(line)) and not _DASH.search(line) and (row.published or ", " not in line):
        return row
    parts = _PARTS.split(line)
    whole = _read_part(line) or (_read_parts(parts) if len(parts) > 1 else None)
    if whole and len(whole.published or "") != len("2026-05"):
        return whole
    return _read_glued(line) or whole


def read_row(line: str) -> Byline | None:
    """The author and date in a row of a name with a place, a date or both, in any order; None if `line` is none.

    `Nijmegen / Eva Jansen`, `Eva Jansen, 24 november 2026, Nijmegen`. Two teams may look like a name and a place:
    `Utrecht - Go Ahead Eagles`.
    """
    parts = _ROW.split(line)
    if not 1 < len(parts) <= _MOST_PARTS:
        return None
    others = [part for part in parts if not is_name(part) or is_place(part)]
    stamps = [_read_part(part) for part in others if not is_place(part)]
    names = [part for part in parts if part not in others]
    if len(names) != 1 or _SIGNED.match(names[0]) or any(stamp is None or stamp.author is not None for stamp in stamps):
        return None
    return Byline(names[0], next((stamp.published for stamp in stamps if stamp and stamp.published), None))


def _read_glued(line: str) -> Byline | None:
    """The same for a line whose parts lost the space between them: `BinnenlandMaandag 4 mei 2026`, `An Maes4 mei
    2026`."""
    parts = _GLUED.split(line)
    return _read_parts(parts) if len(parts) > 1 and find_date(line) else None


def split_name(line: str) -> tuple[str | None, str]:
    """The name that a page glued to the day before a headline or sentence, and the rest of the line: `An Maes4 mei
    2026, 9:30De brug …`; None and the whole line if there is none."""
    found = _SIGNED_STAMP.match(line)
    if found and is_name(found["name"]) and not is_place(found["name"]):
        return found["name"], line[found.end() :]
    return None, line


def _read_parts(parts: list[str]) -> Byline | None:
    """The same for a line of several parts: `Economie | 16 mei 2023`, `Auteur: An Maes | Bron: Belga`."""
    read = [_read_part(part) for part in parts]
    labels = [part for part, byline in zip(parts, read, strict=True) if byline is None]
    bylines = [byline for byline in read if byline]
    signed = any(byline.author for byline in bylines)
    if not bylines or any(_is_sentence(label) and not (signed and _ROLE.fullmatch(label)) for label in labels):
        return None
    authors = [*(byline.author for byline in bylines), *filter(is_name, labels)]
    return Byline(next(filter(None, authors), None), next(filter(None, (b.published for b in bylines)), None))


def _is_sentence(label: str) -> bool:
    return label.endswith(".") or (len(label.split()) > _LABEL_WORDS and not is_name(label))


def _read_part(line: str) -> Byline | None:
    dated = _DIGIT.search(line) is not None
    published = find_date(line) if dated else None
    rest = without_stamps(line) if dated else line
    if not _LINK.sub("", rest).strip(_EDGES):
        return Byline(None, published) if any(character.isalnum() for character in line) else None
    signature = " ".join(re.sub(r" (?:om|op|on|at) +(?= |$)", " ", rest + " ").split()).strip(_EDGES)
    author = None if is_place(signature) else _signed_by(signature, stamped=rest != line)
    if author == signature and dated and f"{author}:" in line:
        return None  # what the day is of: `Wielertocht Maas en Waal: 25 april`
    is_where = signature.isalpha() and signature.istitle() and line.startswith(f"{signature}, ")
    if author is None and published and (is_where or is_place(signature)):
        return Byline(None, published)
    return None if author is None else Byline(author or None, published)


def is_name(line: str) -> bool:
    """Whether `line` is only the names of one or more people."""
    words = line.strip("() ")
    return (
        len(line) <= 100
        and bool(_NAMES.fullmatch(words) and not _OF_A_PHRASE.match(words))
        and not _OF_A_SENTENCE.search(line)
        and words.partition(" ")[0].casefold() not in labels("genres")
        and not _has_too_many_words(line)
    )


def _has_too_many_words(line: str) -> bool:
    """Whether a line is a title or a menu: no name has so many words, or, in capitals, a preposition or a day."""
    if line.isupper() and _IN_NO_NAME.search(line):
        return True
    most = _NAME_WORDS if line.isupper() else _NAME_WORDS + 1
    names = re.split(r", | en | & | ?/ ?", line, flags=re.IGNORECASE)
    return any(len([word for word in name.split() if word.lower() not in _PARTICLES]) > most for name in names)


def _signed_by(text: str, *, stamped: bool) -> str | None:
    """The author in the rest of a line with dates; "" for a newsroom or an agency, None if it is not a byline."""
    if _is_newsroom(text) or _HANDLE.fullmatch(text) or _MEDIUM.fullmatch(text):
        return ""
    text = _FILED_UNDER.sub("", text, count=1) if stamped else text
    if (called := _called_by(text)) and _NAMES.fullmatch(called):
        return called
    opening = _BY_JOB.match(text) or _SIGNED.match(text)
    name = _PICTURED_BY.sub("", text[opening.end() :]) if opening else text
    bare = _WITH_AGENCY.sub("", _JOB_AFTER.sub("", _INITIALS.sub("", name)))
    bare = bare.rpartition(", ")[0] if is_place(bare.rpartition(", ")[2]) else bare
    bare = _WHAT_SOMEBODY_IS.sub("", bare) if opening else bare
    if stamped and _OF_A_PHRASE.match(bare) and _NAMES.fullmatch(bare):
        return ""
    if _NAMES.fullmatch(bare) and not _is_newsroom(bare):
        return bare if opening or stamped or bare != name else None
    return "" if opening and _is_newsroom(bare) else None


def _called_by(text: str) -> str | None:
    """What follows a genre that texts have with their writer: `Column An Maes`; None in other lines."""
    first, _, rest = text.partition(" ")
    return rest if labels("genres").get(first.casefold()) in ("opinion", "column") else None


def _is_newsroom(text: str) -> bool:
    if text.isupper() and not _ONLY_AGENCY.fullmatch(text):
        text = text.lower()
    return bool(_ONLY_AGENCY.fullmatch(text) or _NEWSROOM.fullmatch(text))
