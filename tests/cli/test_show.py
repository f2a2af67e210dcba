"""`briefing init` and `check`, as they are typed."""

from __future__ import annotations

import json
import shutil
from pathlib import Path


def test_init_prints_the_path_of_the_settings(briefing):
    ended = briefing("init", "--title", "De Ochtendbriefing")

    assert (ended.status, ended.out) == (0, "briefing.toml\n")
    assert "fill in author, description, url" in ended.err


def test_a_check_that_finds_something_ends_with_status_5(show):
    show("publish", "artikel.txt")
    shutil.rmtree(next(path for path in Path("podcast/episodes").iterdir() if path.is_dir()))

    ended = show("check", "--json")

    assert ended.status == 5
    assert any("dead link" in fault["what"] for fault in json.loads(ended.out)["faults"])
