"""Pasted documents put together from the parts in `line_corpus`: articles with what stands around them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

CORPUS = Path(__file__).parent / "line_corpus"
_PARTING = re.compile(r"\{(\w+)\}")
_ENTRY_TIMES = ("{tijd}", "{tijd} uur", "{tijd} | {naam}", "{naam} - {tijd}", "{n} uur geleden")
_SPEAKERS = (
    ("Vraag: {}", "Antwoord: {}"), ("V: {}", "A: {}"), ("**{}**", "{}"), ("DE BODE: {}", "{}"), ("- {}", "{}"),
    ("— {}", "{}"), ("{}", "{}"), ("{}", "“{}”"), ("{}", "‘{}’"), ("Verslaggever: {}", "Vermeulen: {}"),
)
_JOINTS = (" | ", " • ", " · ", " - ", "  ", " ", " / ", " – ")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the corpus: the lines of a block."""

    kind: str
    text: str


@dataclass(slots=True)
class Pasted:
    """A pasted text: blocks of lines, each with its kind, which is "" for the article's."""

    blocks: list[list[tuple[str, str]]] = field(default_factory=list)


@dataclass(slots=True)
class Corpus:
    """The parts."""

    head: list[Row]
    among: list[Row]
    foot: list[Row]
    alike: dict[str, list[str]]
    articles: list[list[str]]

    def without(self, dropped: set[str]) -> Corpus:
        """The parts but for some kinds."""
        keep = [[row for row in rows if row.kind not in dropped] for rows in (self.head, self.among, self.foot)]
        return Corpus(*keep, self.alike, self.articles)

    def half(self, number: int, division: str) -> Corpus:
        """The parts of one half, 0 or 1, of a division in two."""

        def is_of(text: str) -> bool:
            return crc32(f"{division} {text}".encode()) % 2 == number

        keep = [[row for row in rows if is_of(row.text)] for rows in (self.head, self.among, self.foot)]
        alike = {kind: list(filter(is_of, texts)) for kind, texts in self.alike.items()}
        return Corpus(*keep, alike, [lines for lines in self.articles if is_of(lines[0])])


def read_corpus() -> Corpus:
    """All parts."""
    alike: dict[str, list[str]] = {}
    for row in _rows("lookalikes.txt"):
        alike.setdefault(row.kind, []).append(row.text)
    articles = [
        [line for line in part.splitlines() if line.strip()]
        for part in (CORPUS / "articles.txt").read_text("utf-8").split("\n\n")
        if part.startswith("= ")
    ]
    return Corpus(_rows("head.txt"), _rows("among.txt"), _rows("foot.txt"), alike, articles)


def _rows(name: str) -> list[Row]:
    rows, kind = [], ""
    for line in (CORPUS / name).read_text("utf-8").splitlines():
        if line.startswith("== "):
            kind = line.removeprefix("== ")
        elif line and kind:
            rows.append(Row(kind, line))
    return rows


# --- names, places, dates -------------------------------------------------------------------------------------------

_FIRST = "Anna Bram Carla Daan Eva Frank Greet Hans Ilse Jeroen Karin Lars Mieke Nico Olga Pieter Roos Sven Tom Ursula Vera Wim Yara Zoë Koen Sofie Mehmet Fatima Jan-Willem".split()
_LAST = "de Boer|Jansen|van den Berg|Peeters|Verhoeven|Maes|El Amrani|Bakker|Willems|Claes|de Wit|Smit|Visser|van Dijk|Dierckx|Kuiper|Yilmaz|Goossens|Hendriks|ter Horst|Mulder|De Smet|Vos|van der Meer".split("|")
_PLACES = "Almere|Zutphen|Kortrijk|Lochem|Aalst|Hasselt|Sneek|Tilburg|Leiden|Brugge|Oss|Mechelen|Den Helder|Venlo|Ieper|Gouda|Turnhout|Zwolle|Roeselare|Assen".split("|")
_REGIONS = "Achterhoek|Twente|Kempen|Westhoek|Veluwe|Zeeland|Haspengouw|Waasland|Salland|Noord-Limburg|West-Vlaanderen|de Langstraat".split("|")
_PAPERS = "De Havenbode|Het Stadsblad|De Streekkrant|Dagblad van het Oosten|Het Nieuws van {plaats}|RegioNu|De Ochtend|Kust & Polder|Weekblad De Brug|OverStad|Omroep {streek}|De Kroniek".split("|")
_ORGS = "Stichting Groenfonds|Waterschap Rijnstreek|Gemeente {plaats}|Politie {plaats}|Woonvereniging De Kern|ZorgNet|Kamer van Handel|Natuurclub {streek}|Provincie {streek}|VZW De Bron|Harmonie Eendracht|SV {plaats}|Museum De Kade|Bouwgroep Vinck|Ziekenhuis Sint-Anna".split("|")
_SUBJECTS = "energie|onderwijs|voetbal|wonen|landbouw|fietspad|gezondheid|klimaat|verkeer|stikstof|kermis|bibliotheek|jeugd|economie|zwembad|geschiedenis|kunst|koken|wielrennen|zorg|politiek|haven".split("|")
_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()
_DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()


class Filler:
    """What stands in the slots of rows, and titles of other articles."""

    def __init__(self, rng: random.Random, titles: list[str]) -> None:
        self._rng = rng
        self._titles = titles

    def fill(self, text: str) -> str:
        """`text` with its slots filled."""
        for _ in range(3):
            text = _PARTING.sub(lambda slot: self._slot(slot[1]), text)
        return text

    def _slot(self, name: str) -> str:
        rng = self._rng
        first, last = rng.choice(_FIRST), rng.choice(_LAST)
        if name == "site":
            return rng.choice(["stadsblad.example", "dehavenbode.nl", "regionu.be", "groenfonds.org", "www2.kroniek.nl"])
        if name == "datum":
            day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2019, 2026)
            word = _MONTHS[month - 1]
            return rng.choice(
                [f"{day} {word} {year}", f"{day:02}-{month:02}-{year}", f"{day}/{month}/{year}", f"{day} {word}",
                 f"{rng.choice(_DAYS)} {day} {word} {year}", f"{day} {word[:3]} {year}", f"{year}-{month:02}-{day:02}"]
            )
        return {
            "naam": lambda: f"{first} {last}",
            "voornaam": lambda: first,
            "plaats": lambda: rng.choice(_PLACES),
            "streek": lambda: rng.choice(_REGIONS),
            "krant": lambda: rng.choice(_PAPERS),
            "org": lambda: rng.choice(_ORGS),
            "onderwerp": lambda: rng.choice(_SUBJECTS),
            "maand": lambda: rng.choice(_MONTHS),
            "dag": lambda: rng.choice(_DAYS),
            "tijd": lambda: f"{rng.randint(0, 23):02}{rng.choice(':::.u')}{rng.randint(0, 59):02}",
            "n": lambda: str(rng.randint(1, 12)),
            "N": lambda: str(rng.randint(13, 999)),
            "euro": lambda: rng.choice(["€ {n},95", "€{n}", "{n},50 euro", "€ {N}", "{N} euro"]),
            "tel": lambda: rng.choice(["0{n}{N}-55 01 {N}", "06-5550 0{N}", "0470 55 01 {n}9", "+32 9 555 01 {n}0", "(0{N}) 555 01 0{n}"]),
            "mail": lambda: f"{rng.choice(['info', 'redactie', 'pers', first.casefold()])}@{{site}}",
            "url": lambda: rng.choice(["https://www.{site}/{onderwerp}/{N}", "www.{site}/{onderwerp}", "https://{site}/p/{N}"]),
            "afk": lambda: rng.choice(["jvdb", "EV", "MvD", "pk", "RED", "kdw", "AB", "tt"]),
            "titel": lambda: rng.choice(self._titles),
        }.get(name, lambda: f"({name})")()


# --- documents ------------------------------------------------------------------------------------------------------


def documents(corpus: Corpus, count: int, seed: int) -> list[Pasted]:
    """So many pasted texts, the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311 - no secret
    titles = [lines[0].removeprefix("= ") for lines in corpus.articles] + corpus.alike["title"]
    filler = Filler(rng, titles)
    return [_document(corpus, rng, filler) for _ in range(count)]


def _document(corpus: Corpus, rng: random.Random, filler: Filler) -> Pasted:
    article = _article(corpus, rng)
    clean = rng.random() < 0.15
    blocks: list[list[tuple[str, str]]] = []
    if not clean and rng.random() < 0.75:
        blocks += _some(corpus.head, rng, filler, 5)
    headed = len(blocks)
    live = not clean and rng.random() < 0.08
    for number, block in enumerate(article):
        if live and number > 1 and len(block[0]) > 60:
            blocks += _entry(corpus, rng, filler)
        blocks.append([(line, "") for line in block])
        if clean:
            continue
        if number in (0, 1) and rng.random() < 0.3:
            blocks += _some(corpus.head, rng, filler, 2)
        elif 0 < number < len(article) - 1 and rng.random() < 0.18:
            blocks += _some(corpus.among, rng, filler, 2)
    if not clean and rng.random() < 0.75:
        blocks += _some(corpus.foot, rng, filler, 6)
    return Pasted(_laid_out(blocks, headed, rng))


def _entry(corpus: Corpus, rng: random.Random, filler: Filler) -> list[list[tuple[str, str]]]:
    """What stands above the text of an entry of a live blog: its time, and its title."""
    time = [[(filler.fill(rng.choice(_ENTRY_TIMES)), "time of an entry")]] if rng.random() < 0.8 else []
    title = [[(rng.choice(corpus.alike[rng.choice(["title", "crosshead"])]), "")]] if rng.random() < 0.8 else []
    entry = time + title
    return [[line for block in entry for line in block]] if entry and rng.random() < 0.5 else entry


def _some(rows: list[Row], rng: random.Random, filler: Filler, most: int) -> list[list[tuple[str, str]]]:
    """Up to so many rows of a few kinds."""
    kinds = sorted({row.kind for row in rows})
    chosen = rng.sample(kinds, min(len(kinds), rng.randint(1, 3)))
    pool = [row for row in rows if row.kind in chosen]
    taken = []
    for row in rng.sample(pool, min(len(pool), rng.randint(1, most))):
        parts = [part.strip() for part in filler.fill(row.text).split("¶")]
        if len(parts) > 1 and all(len(part) < 40 for part in parts) and rng.random() < 0.3:
            parts = [rng.choice(_JOINTS).join(parts)]
        if rng.random() < 0.06:
            parts = [part.upper() for part in parts]
        taken.append([(part, row.kind) for part in parts if part])
    return taken


def _article(corpus: Corpus, rng: random.Random) -> list[list[str]]:
    """The blocks of an article, some of whose lines look like those of a page."""
    lines = rng.choice(corpus.articles)
    marked = [(line[:2] if line[:2] in ("= ", "+ ", "# ") else "", line) for line in lines]
    blocks: list[list[str]] = []
    for mark, line in marked:
        text = line.removeprefix(mark)
        if mark == "= " and rng.random() < 0.12:
            continue
        if mark == "= " and rng.random() < 0.1:
            text = rng.choice(corpus.alike["title"])
        if mark == "= " and rng.random() < 0.05:
            text = text.upper()
        if mark == "# " and rng.random() < 0.4:
            text = rng.choice(corpus.alike["crosshead"])
        blocks.append([text])
    if rng.random() < 0.1:
        blocks += [[line] for line in _interview(corpus, rng)]
    for _ in range(rng.randint(0, 3)):
        place = rng.randint(min(2, len(blocks)), len(blocks))
        blocks.insert(place, [rng.choice(corpus.alike["text"])])
    if rng.random() < 0.15 and len(blocks) > 3:
        blocks.insert(rng.randint(2, len(blocks) - 1), [rng.choice(corpus.alike["crosshead"])])
    if rng.random() < 0.2:
        place = rng.choice([len(blocks), rng.randint(min(2, len(blocks)), len(blocks))])
        blocks[place:place] = [[line] for line in _list(corpus, rng)]
    for _ in range(rng.choice([0, 0, 1, 1, 2])):
        blocks.append([rng.choice(corpus.alike["last"])])
    return _grouped(blocks, rng)


def _interview(corpus: Corpus, rng: random.Random) -> list[str]:
    """Questions and answers, however they are marked."""
    asks, answers = rng.choice(_SPEAKERS)
    said = [text for text in corpus.alike["text"] if text[-1] in ".’”" and len(text) > 20 and not _is_item(text)]
    asked = [text for text in corpus.alike["text"] + corpus.alike["crosshead"] if text.endswith("?")]
    asked = [text for text in asked if ":" not in text]
    pairs = rng.sample(said, 4), rng.sample(asked, min(4, len(asked)))
    return [line for answer, question in zip(*pairs, strict=False) for line in (asks.format(question), answers.format(answer))]


def _list(corpus: Corpus, rng: random.Random) -> list[str]:
    """A list of the article's, perhaps with what announces it."""
    mark = rng.choice(["- ", "• ", "* ", "– ", "{}. ", "{}) "])
    words = corpus.alike[rng.choice(["crosshead", "title", "text"])]
    items = [text for text in words if not _is_item(text) and not text.endswith((":", "?"))]
    chosen = rng.sample(items, min(len(items), rng.randint(2, 5)))
    if rng.random() < 0.5:
        chosen = [text[0].lower() + text[1:].rstrip(".") for text in chosen]
    lines = [mark.format(number) + text for number, text in enumerate(chosen, 1)]
    return [rng.choice(corpus.alike["list"]), *lines] if rng.random() < 0.8 else lines


def _grouped(blocks: list[list[str]], rng: random.Random) -> list[list[str]]:
    """The blocks, of which short sentences may be one paragraph with the one before, and items one block."""
    grouped: list[list[str]] = []
    for block in blocks:
        text = block[0]
        if len(grouped) > 1 and text[-1:] in ".’”" and grouped[-1][-1][-1:] in ".’”" and len(text) < 120 and rng.random() < 0.3:
            grouped[-1][-1] += f" {text}"
        elif grouped and _is_item(text) and _is_item(grouped[-1][-1]) and rng.random() < 0.7:
            grouped[-1].append(text)
        elif grouped and grouped[-1][-1][-1:].isalpha() and text[-1:] in ".’”" and rng.random() < 0.2:
            grouped[-1].append(text)  # a crosshead or headline right above its text
        else:
            grouped.append([text])
    return grouped


def _is_item(text: str) -> bool:
    return bool(re.match(r"(?:[-•]|\d{1,2}[.)]|[a-z]\)) ", text))


def _laid_out(blocks: list[list[tuple[str, str]]], headed: int, rng: random.Random) -> list[list[tuple[str, str]]]:
    """The blocks as they were pasted: some without blank lines between them, some without any."""
    sort = rng.random()
    if sort < 0.12:
        return [[line for block in blocks for line in block]]
    if sort < 0.24:
        return [[line] for block in blocks for line in block]
    glued: list[list[tuple[str, str]]] = []
    for number, block in enumerate(blocks):
        chance = 0.3 if number <= headed else 0.08
        if glued and rng.random() < chance:
            glued[-1] += block
        elif glued and bool(glued[-1][-1][1]) and bool(block[0][1]) and rng.random() < 0.4:
            glued[-1] += block
        else:
            glued.append(list(block))
    return glued
