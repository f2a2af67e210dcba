"""The names in a calendar: months and days of the week, in full and abbreviated."""

from __future__ import annotations

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
SHORT_MONTHS = {
    "jan": "januari", "feb": "februari", "febr": "februari", "mrt": "maart", "apr": "april", "jun": "juni",
    "jul": "juli", "aug": "augustus", "sep": "september", "sept": "september", "okt": "oktober",
    "nov": "november", "dec": "december",
}  # fmt: skip
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
SHORT_DAYS = {
    "ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "vr": "vrijdag", "za": "zaterdag",
    "zo": "zondag",
}  # fmt: skip
ANY_MONTH = "|".join(MONTHS)
"""A regular expression for the full name of a month; without brackets of its own."""
ANY_DAY = "(?:maan|dins|woens|donder|vrij|zater|zon)dag"
"""A regular expression for the full name of a day."""
ANY_DAY_PART = "ochtend|morgen|middag|avond|nacht"
ANY_SEASON = "voorjaar|lente|zomer|najaar|herfst|winter"
ANY_PERIOD = (
    "minuten|u(?:ur|ren)|dag(?:en)?|etmaal|we(?:ek|ken)|weekend|maand(?:en)?|ja(?:ar|ren)|eeuw|seizoen"
    f"|{ANY_DAY_PART}|{ANY_SEASON}"
)
AROUND_TODAY = (
    "gister(?:en|ochtend|morgen|middag|avond|nacht)|eergisteren|vandaag|vannacht|van(?:ochtend|morgen|middag|avond)"
)
"""Yesterday and today, and parts of them."""
MONTH_BY_BEGINNING = {
    **dict.fromkeys(("jan",), 1),
    **dict.fromkeys(("feb", "fév", "fev"), 2),
    **dict.fromkeys(("mar", "maa", "mrt", "mär"), 3),
    **dict.fromkeys(("apr", "avr"), 4),
    **dict.fromkeys(("may", "mei", "mai"), 5),
    **dict.fromkeys(("jun", "juin"), 6),
    **dict.fromkeys(("jul", "juil"), 7),
    **dict.fromkeys(("aug", "aoû", "aou"), 8),
    **dict.fromkeys(("sep",), 9),
    **dict.fromkeys(("oct", "okt"), 10),
    **dict.fromkeys(("nov",), 11),
    **dict.fromkeys(("dec", "dez", "déc"), 12),
}
"""The number of a month by the beginning of its name in Dutch, English, German or French."""
