"""Tables that come along in TOML, beside the modules that read them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any


def shipped_table(package: str, name: str) -> dict[str, Any]:
    """What is in the TOML file `name` of a `package`, which is a module's own `__package__`."""
    return tomllib.loads(files(package).joinpath(name).read_text("utf-8"))
