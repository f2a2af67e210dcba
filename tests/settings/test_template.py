"""The settings file that a show begins with."""

from __future__ import annotations

import tomllib

from briefing.settings.schema import KEYS
from briefing.settings.template import template


def test_every_key_stands_in_it_with_its_help():
    lines = [line.removeprefix("# ") for line in template({}).splitlines()]

    for key in KEYS.values():
        assert any(line.startswith(f"{key.name} = ") for line in lines)
        assert key.help in " ".join(lines)


def test_a_table_that_was_chosen_stands_in_it_as_toml_reads_it():
    links = {"apple": "https://a.example/", "Mijn speler": 'https://b.example/"'}

    assert tomllib.loads(template({"subscribe": links}))["subscribe"] == links


def test_with_every_comment_taken_away_it_says_the_defaults():
    lines = [line.removeprefix("# ") for line in template({}).splitlines()]
    table = tomllib.loads("\n".join(line for line in lines if line.split(" = ")[0] in KEYS))

    assert table == {
        key.name: list(key.default) if isinstance(key.default, tuple) else key.default for key in KEYS.values()
    }
