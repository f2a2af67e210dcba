"""TOML tables that ship with the package, beside the modules that read them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def shipped_table(package: str, name: str) -> dict[str, Any]:
    """The content of the TOML file `name` in `package`, which is the calling module's `__package__`."""
    return tomllib.loads(files(package).joinpath(name).read_text("utf-8"))
