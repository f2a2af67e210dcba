"""Texts made what can be written, wherever they came from."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from briefing.text import well_formed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def form_well(value: DataclassInstance) -> None:
    """Make the texts of `value` what can be written, wherever they came from."""
    for each in fields(value):
        text = getattr(value, each.name)
        if isinstance(text, str):
            object.__setattr__(value, each.name, well_formed(text))
