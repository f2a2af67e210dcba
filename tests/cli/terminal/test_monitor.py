"""The clock in the studio: what people hear while a programme is made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from briefing.cli.terminal.console import People
from briefing.cli.terminal.monitor import StudioClock
from briefing.model import Fallback
from briefing.speech.voices import find_voice

if TYPE_CHECKING:
    import pytest


def test_it_says_who_speaks_instead_of_whom_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    clock = StudioClock(People(quiet=False), None)
    clock.replaced(Fallback(wanted="nl [groot]", reason="it cannot be reached"), find_voice("nl-offline"))
    assert capsys.readouterr().err == "voice nl-offline speaks instead of nl [groot]: it cannot be reached\n"


def test_it_says_what_a_lexicon_remembers(capsys: pytest.CaptureFixture[str]) -> None:
    StudioClock(People(quiet=False), None).remembered({"Macron": "Makron"}, Path("lexicon.toml"))
    assert capsys.readouterr().err == "lexicon.toml remembers: Macron = Makron\n"
