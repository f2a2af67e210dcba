"""The values for the slots in the corpus's rows: names, places, dates, addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

_SLOT = re.compile(r"\{(\w+)\}")


def _list(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("|")]


_FIRST = _list("""
    Anna | Bram | Carla | Daan | Eva | Frank | Greet | Hans | Ilse | Jeroen | Karin | Lars | Mieke | Nico | Olga |
    Pieter | Roos | Sven | Tom | Ursula | Vera | Wim | Yara | Zoë | Koen | Sofie | Mehmet | Fatima | Jan-Willem
""")
_LAST = _list("""
    de Boer | Jansen | van den Berg | Peeters | Verhoeven | Maes | El Amrani | Bakker | Willems | Claes | de Wit |
    Smit | Visser | van Dijk | Dierckx | Kuiper | Yilmaz | Goossens | Hendriks | ter Horst | Mulder | De Smet |
    Vos | van der Meer
""")
_PLACES = _list("""
    Almere | Zutphen | Kortrijk | Lochem | Aalst | Hasselt | Sneek | Tilburg | Leiden | Brugge | Oss | Mechelen |
    Den Helder | Venlo | Ieper | Gouda | Turnhout | Zwolle | Roeselare | Assen
""")
_REGIONS = _list("""
    Achterhoek | Twente | Kempen | Westhoek | Veluwe | Zeeland | Haspengouw | Waasland | Salland | Noord-Limburg |
    West-Vlaanderen | de Langstraat
""")
_PAPERS = _list("""
    De Havenbode | Het Stadsblad | De Streekkrant | Dagblad van het Oosten | Het Nieuws van {plaats} | RegioNu |
    De Ochtend | Kust & Polder | Weekblad De Brug | OverStad | Omroep {streek} | De Kroniek
""")
_ORGS = _list("""
    Stichting Groenfonds | Waterschap Rijnstreek | Gemeente {plaats} | Politie {plaats} | Woonvereniging De Kern |
    ZorgNet | Kamer van Handel | Natuurclub {streek} | Provincie {streek} | VZW De Bron | Harmonie Eendracht | SV
    {plaats} | Museum De Kade | Bouwgroep Vinck | Ziekenhuis Sint-Anna
""")
_SUBJECTS = _list("""
    energie | onderwijs | voetbal | wonen | landbouw | fietspad | gezondheid | klimaat | verkeer | stikstof |
    kermis | bibliotheek | jeugd | economie | zwembad | geschiedenis | kunst | koken | wielrennen | zorg |
    politiek | haven
""")
_MONTHS = _list("""
    januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
""")
_DAYS = _list("""
    maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
""")


class Filler:
    """A filler of slots, with `titles` of articles for the slot of that name."""

    def __init__(self, rng: random.Random, titles: list[str]) -> None:
        self._rng = rng
        self._titles = titles

    def fill(self, text: str) -> str:
        """`text` with its slots filled; values may have slots of their own."""
        for _ in range(3):
            text = _SLOT.sub(lambda slot: self._slot(slot[1]), text)
        return text

    def _slot(self, name: str) -> str:
        rng = self._rng
        first, last = rng.choice(_FIRST), rng.choice(_LAST)
        if name == "site":
            return rng.choice(
                ["stadsblad.example", "dehavenbode.nl", "regionu.be", "groenfonds.org", "www2.kroniek.nl"]
            )
        if name == "datum":
            return _date(rng)
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
            "tel": lambda: rng.choice(
                ["0{n}{N}-55 01 {N}", "06-5550 0{N}", "0470 55 01 {n}9", "+32 9 555 01 {n}0", "(0{N}) 555 01 0{n}"]
            ),
            "mail": lambda: f"{rng.choice(['info', 'redactie', 'pers', first.casefold()])}@{{site}}",
            "url": lambda: rng.choice(
                ["https://www.{site}/{onderwerp}/{N}", "www.{site}/{onderwerp}", "https://{site}/p/{N}"]
            ),
            "afk": lambda: rng.choice(["jvdb", "EV", "MvD", "pk", "RED", "kdw", "AB", "tt"]),
            "titel": lambda: rng.choice(self._titles),
        }.get(name, lambda: f"{{{name}}}")()


def _date(rng: random.Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2019, 2026)
    word = _MONTHS[month - 1]
    return rng.choice(
        [
            f"{day} {word} {year}",
            f"{day:02}-{month:02}-{year}",
            f"{day}/{month}/{year}",
            f"{day} {word}",
            f"{rng.choice(_DAYS)} {day} {word} {year}",
            f"{day} {word[:3]} {year}",
            f"{year}-{month:02}-{day:02}",
        ]
    )
