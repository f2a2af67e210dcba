"""The settings file that a show begins with."""

from __future__ import annotations

import tomllib

import pytest

from briefing.errors import SettingsError
from briefing.settings.load import load_settings
from briefing.settings.schema import KEYS
from briefing.settings.template import found, template


def test_every_key_stands_in_it_with_its_help():
    text = template({})

    for key in KEYS.values():
        assert f"{key.name} = " in text
        assert " ".join(key.help.split()) in " ".join(text.replace("#", "").split())


def test_with_every_comment_taken_away_it_says_the_defaults():
    lines = [line.removeprefix("# ") for line in template({}).splitlines()]
    table = tomllib.loads("\n".join(line for line in lines if line.split(" = ")[0] in KEYS))

    assert table == {key.name: key.default for key in KEYS.values()}


def test_what_init_writes_is_read_back(tmp_path):
    file = tmp_path / "briefing.toml"
    odd = 'De "Ochtend" \\ briefing\n\t😀 \x7f'

    found(file, {"title": odd, "url": "https://example.org/p", "explicit": True, "items": 12})

    settings = load_settings(file, environment={})
    assert (settings.title, settings.url, settings.explicit, settings.items) == (
        odd,
        "https://example.org/p/",
        True,
        12,
    )


def test_init_never_overwrites_a_file(tmp_path):
    file = tmp_path / "briefing.toml"
    file.write_text("# mine")

    with pytest.raises(SettingsError, match="there already"):
        found(file, {})

    assert file.read_text() == "# mine"


def test_init_leaves_no_file_with_a_mistake_in_it(tmp_path):
    file = tmp_path / "briefing.toml"

    with pytest.raises(SettingsError):
        found(file, {"url": "ftp://example.org"})

    assert not file.exists()
