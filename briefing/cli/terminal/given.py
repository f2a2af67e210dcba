"""A shortcut for parameters that need no checking: texts and paths are taken as given.

Typer would check these too, even when they are absent, with a library that takes 50 ms to load.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def as_given(params: list[Any]) -> list[Any]:
    """The parameters, which take texts, paths and None as they are; Typer checks all other values."""
    for param in params:
        checked = getattr(param, "get_runtime_param", None)
        if checked and not isinstance(checked, _AsGiven):
            param.get_runtime_param = _AsGiven(checked)
    return params


class _AsGiven:
    """A stand-in for the adapter by which Typer checks a value."""

    def __init__(self, checked: Callable[[], Any]) -> None:
        self._checked = checked

    def __call__(self) -> _AsGiven:
        return self

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value that the command receives."""
        several = param.multiple or param.nargs == -1
        if value is None:
            return () if several else None
        kind = param.type_descriptor.annotation
        if kind is str and isinstance(value, str):
            return value
        if kind == list[str] and several and all(isinstance(one, str) for one in value):
            return list(value)
        if kind is Path and isinstance(value, str) and (os.access(value, os.R_OK) or not os.path.lexists(value)):
            return Path(value)
        return self._checked().coerce(value, param=param, ctx=ctx)
