"""The settings file that a new show starts with: every key, with its help."""

from __future__ import annotations

import json
import textwrap
from itertools import groupby
from typing import TYPE_CHECKING

from briefing.settings.schema import KEYS, PREFIX

if TYPE_CHECKING:
    from collections.abc import Mapping

ASKED = ("title", "author", "email", "description", "url")
"""The settings that the founder of a show is asked for."""
_WIDTH = 118


def template(choices: Mapping[str, object]) -> str:
    """The text of a settings file with `choices`."""
    lines = [
        f"# The settings of a podcast. Every key may also come from the environment, as {PREFIX}TITLE and so on.",
        "# Remove the # in front of a key to change it.",
    ]
    for group, keys in groupby(KEYS.values(), key=lambda key: key.group):
        lines += ["", f"# --- {group} ---"]
        for key in keys:
            lines += ["", *(f"# {line}" for line in textwrap.wrap(key.help, _WIDTH))]
            chosen = key.name in choices or key.name in ASKED
            value = choices.get(key.name, key.default)
            lines.append(f"{'' if chosen else '# '}{key.name} = {_toml(value)}")
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    """`value` in TOML, whose basic strings are those of JSON except for DEL."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(name)} = {_toml(each)}" for name, each in value.items()) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value if isinstance(value, (bool, int)) else str(value), ensure_ascii=False).replace(
        "\x7f", "\\u007f"
    )
