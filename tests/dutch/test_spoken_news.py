"""Readings that newspapers asked for, kept right."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from briefing.dutch.spoken import to_spoken

READINGS: dict[str, str] = tomllib.loads(Path(__file__).with_name("spoken_news.toml").read_text("utf-8"))


@pytest.mark.parametrize(("written", "spoken"), READINGS.items(), ids=list(READINGS))
def test_reads_it_as_it_was_agreed(written: str, spoken: str) -> None:
    assert to_spoken(written) == spoken
