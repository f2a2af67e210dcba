"""Well-formed texts in the values: half characters, which no file can hold, are replaced."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from briefing.text import well_formed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def form_well(value: DataclassInstance) -> None:
    """Make each text field of `value` one that can be written as UTF-8, wherever it came from."""
    for each in fields(value):
        text = getattr(value, each.name)
        if isinstance(text, str):
            object.__setattr__(value, each.name, well_formed(text))
