"""Turns Dutch news articles into podcast episodes. These names are for Python callers; the command is `briefing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.studio.make import make, read, write_script

__all__ = ["make", "read", "write_script"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("briefing.studio.make"), name)
