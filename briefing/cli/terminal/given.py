"""What is given on the command line, taken as it is where that will do.

Typer checks texts and paths too with a library that takes 50 ms to load, before anything else is done, and even asks it
about what is not given.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


def as_given(params: list[Any]) -> list[Any]:
    """The parameters, each taking texts, paths and nothing as they are; Typer checks the rest."""
    for param in params:
        checked = getattr(param, "get_runtime_param", None)
        if checked and not isinstance(checked, _AsGiven):
            param.get_runtime_param = _AsGiven(checked)
    return params


class _AsGiven:
    """Stands where Typer asks for what checks a value."""

    def __init__(self, checked: Callable[[], Any]) -> None:
        self._checked = checked

    def __call__(self) -> _AsGiven:
        return self

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """The value that the command gets."""
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
