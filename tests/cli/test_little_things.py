"""What everybody meets: the help, tables, the questions of `init`, faults told together."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2]
COMMANDS = (
    *("make", "say", "script", "voices", "doctor", "cache", "init", "publish", "list", "retract", "check", "serve"),
    *("bulletin", "edition", "archive"),
)


class TestHelp:
    """What `--help` shows."""

    @pytest.mark.parametrize("command", COMMANDS)
    def test_it_is_in_the_words_of_manuals_and_fits_80_columns(self, briefing, command):
        shown = briefing(command, "--help").out
        assert not re.search(r"<(?:str|int|list|float|bool|path)\b|x[<>]=|\}\.\.\.|\[\[", shown)
        assert max(map(len, shown.splitlines())) <= 80

    def test_usage_tells_what_may_be_left_out(self, briefing):
        assert briefing("make", "--help").out.startswith("Usage: briefing make [OPTIONS] SOURCE...\n")
        assert briefing("list", "--help").out.startswith("Usage: briefing list [OPTIONS] [WORDS...]\n")


@pytest.mark.parametrize("command", ["voices", "cache"])
def test_lists_fit_80_columns(briefing, command):
    lines = briefing(command).out.splitlines()
    assert [line for line in lines if len(line) > 80 and os.sep not in line] == []


def test_a_voice_that_cannot_speak_is_told_with_the_reason(briefing):
    Path("voices").mkdir()
    Path("voices/eigen.toml").write_text(
        'description = "Onze stem"\nengine = "piper"\n[settings]\nmodel = "weg.onnx"\n'
    )
    assert "cannot speak: " in briefing("voices").out


class TestInit:
    """The questions of `init`."""

    @pytest.fixture
    def asked(self, briefing, monkeypatch):
        """Runs `init` at a terminal where these answers are typed."""
        import typer

        def run(*answers, options=()):
            given = iter(answers)
            monkeypatch.setattr("sys.stdin.isatty", lambda: True)
            monkeypatch.setattr(typer, "prompt", lambda *_, **__: next(given))
            return briefing("init", *options)

        return run

    def test_a_wrong_answer_is_asked_for_again_and_the_others_stay(self, asked):
        ended = asked(
            *("De Ochtend", "De Courant", "redactie", "redactie@example.org", "Het nieuws."),
            *("example.org", "https://example.org/podcast"),
        )
        assert ended.status == 0
        assert ended.err.count("briefing: this answer: ") == 2
        assert "it is not an e-mail address; write name@example.org" in ended.err
        written = Path("briefing.toml").read_text("utf-8")
        assert 'title = "De Ochtend"' in written
        assert 'url = "https://example.org/podcast/"' in written

    def test_nothing_is_asked_where_there_are_settings_already(self, asked):
        Path("briefing.toml").write_text("")
        ended = asked()
        assert ended.status == 5
        assert "already exists" in ended.err

    @pytest.mark.parametrize(
        "options", [("--url", "example.org"), ("--category", "News", "--subcategory", "Gardening"), ("--color", "rood")]
    )
    def test_a_wrong_option_is_told_before_anything_is_asked(self, asked, options):
        ended = asked(options=options)
        assert (ended.status, len(ended.err.splitlines())) == (5, 1)
        assert not Path("briefing.toml").exists()


def test_a_tune_that_is_missing_is_named_by_its_own_key_before_anything_is_spoken(briefing, monkeypatch):
    monkeypatch.setenv("BRIEFING_OPENING_TUNE", "weg.wav")
    Path("a.txt").write_text("Brug open\n\nDe brug is maandag weer open.\n", encoding="utf-8")
    ended = briefing("bulletin", "a.txt", "--voice", "nl-offline")
    assert (ended.status, len(ended.err.splitlines())) == (5, 1)
    assert "cannot read the sound weg.wav" in ended.err
    assert ended.err.rstrip().endswith("check the setting opening_tune")


def test_faults_with_one_remedy_are_told_together(briefing, monkeypatch):
    from briefing.podcast.check import check as checking
    from briefing.podcast.check.faults import Fault

    faults = [Fault("een.mp3", "it is gone", "publish it again"), Fault("feed.xml", "it is odd", "make it anew")]
    faults.append(Fault("twee.mp3", "it is gone", "publish it again"))
    monkeypatch.setattr(checking, "check", lambda *_: faults)
    monkeypatch.setenv("BRIEFING_TITLE", "De Ochtend")
    for key in ("AUTHOR", "DESCRIPTION"):
        monkeypatch.setenv(f"BRIEFING_{key}", "x")
    monkeypatch.setenv("BRIEFING_URL", "https://example.org/")
    assert briefing("check").out.splitlines() == [
        "2 faults; publish it again:",
        "    een.mp3: it is gone",
        "    twee.mp3: it is gone",
        "feed.xml: it is odd; make it anew",
    ]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_can_complete_commands_and_options(shell, tmp_path):
    """As docs/environment.md tells."""
    environment = {**os.environ, "PYTHONPATH": str(HOUSE), "_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"}
    program = "import sys; sys.argv[0] = 'briefing'; from briefing.__main__ import main; main()"

    def ran(*arguments, **variables):
        command = [sys.executable, "-c", program, *arguments]
        return subprocess.run(
            command, cwd=tmp_path, env={**environment, **variables}, capture_output=True, text=True, check=False
        ).stdout

    assert "_BRIEFING_COMPLETE" in ran("--show-completion", shell)
    asked = {"_BRIEFING_COMPLETE": f"complete_{shell}", "_TYPER_COMPLETE_ARGS": "briefing edition --dry"}
    asked |= {"COMP_WORDS": "briefing edition --dry", "COMP_CWORD": "2", "_TYPER_COMPLETE_FISH_ACTION": "get-args"}
    assert "--dry-run" in ran(**asked)
