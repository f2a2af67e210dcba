"""What a show says itself: the texts of its settings, filled in. jinja2, sandboxed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefing.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

OPENING = "{{ greeting }}, dit is {{ show }} van {{ date }}."
"""What a bulletin opens with, unless the show says otherwise."""
CLOSING = (
    "Dit was {{ show }}{% if sources %}, met berichten van {{ sources | together }}{% endif %}. "
    "Bedankt voor het luisteren."
)
"""What a bulletin closes with, unless the show says otherwise."""
LONGEST = 1000
"""Characters."""

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTHS = ("januari februari maart april mei juni juli augustus september oktober november december").split()  # noqa: SIM905


def day_in_words(day: date) -> str:
    """`day` as a newsreader names it: dinsdag 3 juni 2025."""
    return f"{_DAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def greeting(hour: int) -> str:
    """What people say to each other at that hour."""
    if 5 <= hour < 12:
        return "Goedemorgen"
    if 12 <= hour < 18:
        return "Goedemiddag"
    return "Goedenavond" if hour >= 18 else "Goedenacht"


def together(names: Sequence[str]) -> str:
    """*a, b en c*."""
    *first, last = names or [""]
    return f"{', '.join(first)} en {last}" if first else last


def filled_in(template: str, setting: str, **values: Any) -> str:
    """`template`, which the show has as its `setting`, with `values` in their places.

    Raises:
        SettingsError: it is no template, asks for what is not there, or comes out far too long.
    """
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
    environment.filters["together"] = together
    try:
        text = " ".join(environment.from_string(template).render(values).split())
    except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
        raise SettingsError(
            f"the setting {setting} cannot be filled in",
            cause=str(error),
            remedy=f"it may use {', '.join(values)}",
        ) from error
    if len(text) > LONGEST:
        raise SettingsError(f"the setting {setting} says {len(text)} characters", remedy=f"{LONGEST} are enough")
    return text
