"""Founding a show: what is written, and what is refused."""

from __future__ import annotations

import pytest

from briefing.errors import SettingsError
from briefing.newsroom.founding import found
from briefing.settings.load import load_settings


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

    with pytest.raises(SettingsError, match="already exists"):
        found(file, {})

    assert file.read_text() == "# mine"


def test_init_leaves_no_file_with_a_mistake_in_it(tmp_path):
    file = tmp_path / "briefing.toml"

    with pytest.raises(SettingsError):
        found(file, {"url": "ftp://example.org"})

    assert not file.exists()
