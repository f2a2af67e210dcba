"""A player of this machine, as `say --play` uses it."""

import os
import stat
from pathlib import Path

import pytest


def player(folder, name, script):
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.skipif(os.name != "posix", reason="makes programs for a POSIX shell")
class TestPlay:
    """`say --play`."""

    @pytest.fixture
    def programs(self, tmp_path, monkeypatch):
        folder = tmp_path / "bin"
        folder.mkdir()
        monkeypatch.setenv("PATH", str(folder))
        return folder

    def test_a_player_that_is_found_plays_the_file(self, briefing, programs):
        player(programs, "mpg123", 'for last; do :; done; echo "$last" > ' + str(programs / "played"))
        ended = briefing("say", "Goedemorgen.", "--voice", "nl-offline", "-o", "a b.mp3", "--play")
        assert ended.status == 0
        assert (programs / "played").read_text().strip() == str(Path("a b.mp3").absolute())

    def test_one_that_cannot_makes_way_for_the_next(self, briefing, programs):
        player(programs, "ffplay", "exit 1")
        player(programs, "mpv", f"/bin/touch {programs / 'played'}" if Path("/bin/touch").exists() else ": > played")
        assert briefing("say", "Goedemorgen.", "--voice", "nl-offline", "--play").status == 0
        assert (programs / "played").exists()

    def test_without_a_player_one_line_says_so_and_the_file_is_there(self, briefing, programs):
        ended = briefing("say", "Goedemorgen.", "--voice", "nl-offline", "-o", "x.mp3", "--play")
        assert (ended.status, len(ended.err.splitlines())) == (5, 1)
        assert "no player was found for x.mp3; install one (ffplay, mpv, mpg123, afplay)" in ended.err
        assert Path("x.mp3").exists()

    def test_what_a_player_says_that_fails_is_told(self, briefing, programs):
        player(programs, "mpv", "echo 'no sound card' >&2; exit 2")
        ended = briefing("say", "Goedemorgen.", "--voice", "nl-offline", "--play")
        assert "cannot play" in ended.err
        assert "mpv says: no sound card" in ended.err
