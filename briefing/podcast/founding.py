"""Founding a show: its settings file, with every choice explained."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from briefing.errors import SettingsError
from briefing.files import write_whole
from briefing.settings.schema import load_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TEMPLATE = """\
# The settings of a podcast. Every key may also come from the environment, as BRIEFING_TITLE and so on.

# The show, as listeners and directories see it.
title = {title}
author = {author}
description = {description}
# Where directories reach you; anyone can read it in the feed. Leave empty for none.
email = {email}
language = {language}
# One of Apple's categories, and one of its subcategories or nothing.
category = {category}
subcategory = {subcategory}
explicit = {explicit}
# Where the podcast folder will be on the web. Moving later: copy podcast:guid from the feed to guid below.
url = {url}
guid = {guid}
# A square JPEG or PNG of 1400 to 3000 pixels; empty draws one from title and colour.
cover = {cover}
color = {color}
copyright = {copyright}
# An https address where listeners can support you, or empty.
funding = {funding}
funding_text = {funding_text}
# How many episodes the feed shows at most; older ones stay in its archive.
items = {items}
# What feed and pages say of the voice. Apple asks for it; keep the word AI.
disclosure = {disclosure}

# Making.
voice = {voice}
# Your own pronunciations: a lexicon file, or empty.
lexicon = {lexicon}

# Publishing: the folder for a web server, and where to mirror it: a folder, s3://, gs:// or az://, or empty.
folder = {folder}
to = {to}
"""


def found(path: Path, choices: Mapping[str, object]) -> None:
    """Write the settings file `path` with `choices` and the defaults for the rest.

    Raises:
        SettingsError: it is there already, or a choice is wrong.
        WriteError: it cannot be written.
    """
    from dataclasses import asdict

    from briefing.settings.schema import Settings

    if path.exists():
        raise SettingsError(f"{path} is there already", remedy="edit it, or move it away first")
    values = {**asdict(Settings()), **choices}
    text = _TEMPLATE.format_map({key: _toml(value) for key, value in values.items()})
    write_whole(path, text.encode())
    try:
        load_settings(path, environment={})
    except SettingsError:
        path.unlink()
        raise


def _toml(value: object) -> str:
    """`value` as TOML writes it; its basic strings are JSON's, but for DEL."""
    return json.dumps(value if isinstance(value, (bool, int)) else str(value), ensure_ascii=False).replace(
        "\x7f", "\\u007f"
    )
