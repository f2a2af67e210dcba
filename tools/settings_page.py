"""The writer of docs/settings.md, from the settings schema: `python -m tools.settings_page`."""

from __future__ import annotations

import json
from itertools import groupby
from pathlib import Path

from briefing.settings.schema import KEYS

PAGE = Path(__file__).parents[1] / "docs" / "settings.md"
_HEAD = """# Settings

A show's settings are in `briefing.toml`, which `briefing init` writes with every key explained; `--settings` or
`BRIEFING_SETTINGS` names another file. Paths are relative to the file. Each key may also come from the environment,
which overrides the file.
"""


def page() -> str:
    """The text of the page, in Markdown."""
    lines = [_HEAD]
    for group, keys in groupby(KEYS.values(), key=lambda key: key.group):
        lines += [f"## {group}", "", "| key | default | what it is | environment |", "| --- | --- | --- | --- |"]
        lines += [
            f"| `{key.name}` | `{json.dumps(key.default, ensure_ascii=False)}` | {key.help} | `{key.variable}` |"
            for key in keys
        ]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
