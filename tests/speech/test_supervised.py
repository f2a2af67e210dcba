"""Engines of other packages that do not keep to the protocol: the next voice speaks, and the list of voices lives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.standins.engines import offer_engine

if TYPE_CHECKING:
    from tests.conftest import Briefing

HANG = "time.sleep(30)"
PCM = "return Pcm({samples}, {rate})"
ODDITIES = {
    "cannot be imported": "raise SystemExit(3)\n",
    "raises when made": "def __init__(self, settings): raise RuntimeError('no licence')",
    "ends the process when made": "def __init__(self, settings): raise SystemExit(0)",
    "raises what looks like a missing engine": "def __init__(self, settings): raise KeyError('odd')",
    "hangs when made": f"def __init__(self, settings): {HANG}",
    "has no identity": "identity = property(lambda self: 1 / 0)",
    "lacks a method": "say = None",
    "raises when asked what is missing": "def missing(self): raise OSError('no device')",
    "hangs when asked what is missing": f"def missing(self): {HANG}",
    "raises when it gets ready": "def prepare(self, jobs): raise MemoryError",
    "hangs when it gets ready": f"def prepare(self, jobs): {HANG}",
    "says none at once": "def prepare(self, jobs): return 0",
    "says half at once": "def prepare(self, jobs): return 0.5",
    "raises when it cuts": "def parts(self, sentence): raise UnicodeError",
    "cuts in numbers": "def parts(self, sentence): return [1, 2]",
    "hangs when it cuts": f"def parts(self, sentence): {HANG}",
    "raises when it speaks": "def say(self, part): raise ZeroDivisionError",
    "interrupts when it speaks": "def say(self, part): raise KeyboardInterrupt",
    "ends the process when it speaks": "def say(self, part): raise SystemExit(0)",
    "raises an error of another room": (
        "def say(self, part):\n    from briefing.errors import WriteError\n    raise WriteError('no room')"
    ),
    "says nothing": "def say(self, part): return None",
    "says no bytes": "def say(self, part): return 'tick'",
    "hangs when it speaks": f"def say(self, part): {HANG}",
    "raises when it joins": "def join(self, said): raise RuntimeError('cut off')",
    "hangs when it joins": f"def join(self, said): {HANG}",
    "gives no sound": "def join(self, said): return None",
    "gives NaN": "def join(self, said): " + PCM.format(samples="np.full(9000, np.nan)", rate=16_000),
    "gives stereo": "def join(self, said): " + PCM.format(samples="np.ones((9000, 2), np.int16)", rate=16_000),
    "gives silence": "def join(self, said): " + PCM.format(samples="np.zeros(9000, np.int16)", rate=16_000),
    "gives an empty sentence": "def join(self, said): " + PCM.format(samples="np.zeros(0, np.int16)", rate=16_000),
    "gives a rate of 0": "def join(self, said): " + PCM.format(samples="np.ones(9000, np.int16)", rate=0),
    "gives a rate below 0": "def join(self, said): " + PCM.format(samples="np.ones(9000, np.int16)", rate=-16_000),
    "gives a rate that is none": "def join(self, said): " + PCM.format(samples="np.ones(9000, np.int16)", rate="'16k'"),
}
SPEAKS_ALL_THE_SAME = {
    "raises when closed": "def close(self): raise RuntimeError('still busy')",
    "hangs when closed": f"def close(self): {HANG}",
    "does not count": "requests = retried = None",
}


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience is short, so that tests of what hangs do not take its time."""
    for limit in ("supervised._QUICK_S", "supervised._WORK_S", "narrator._LONGEST_WORK_S"):
        monkeypatch.setattr(f"briefing.speech.{limit}", 1.0)


@pytest.fixture
def make(
    briefing: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Briefing:
    """Runs the command where a voice `odd` stands, whose engine has the oddity that the test is about."""
    name = f"odd{abs(hash(request.node.name))}"
    oddity = request.node.callspec.params["oddity"]
    monkeypatch.syspath_prepend(offer_engine(tmp_path / "packages", name, oddity))
    Path(f"voices/{name}.toml").rename("voices/odd.toml")
    Path("kort.txt").write_text("Brug dicht\n\nDe brug bij Zandhoek is dicht.\n", "utf-8")
    return briefing


@pytest.mark.parametrize("oddity", ODDITIES.values(), ids=ODDITIES)
def test_the_fallback_speaks(make: Briefing, oddity: str) -> None:
    ended = make("make", "kort.txt", "--voice", "odd", "-o", "kort.mp3")

    assert ended.status == 0, ended.err
    assert json.loads(Path("kort.json").read_bytes())["voice"]["name"] == "nl-offline"
    assert "voice nl-offline speaks instead of odd: " in ended.err


@pytest.mark.parametrize("oddity", ODDITIES.values(), ids=ODDITIES)
def test_without_a_fallback_it_is_one_line(make: Briefing, oddity: str) -> None:
    ended = make("say", "Goedemorgen.", "--voice", "odd", "--strict", "-o", "kort.mp3")

    assert (ended.status, len(ended.err.splitlines())) == (4, 1), ended.err
    assert not Path("kort.mp3").exists()


@pytest.mark.parametrize("oddity", SPEAKS_ALL_THE_SAME.values(), ids=SPEAKS_ALL_THE_SAME)
def test_what_does_not_touch_the_sound_does_not_stop_it(make: Briefing, oddity: str) -> None:
    ended = make("make", "kort.txt", "--voice", "odd", "-o", "kort.mp3", "--quiet")

    assert (ended.status, ended.err) == (0, "")
    assert json.loads(Path("kort.json").read_bytes())["voice"]["name"] == "odd"


@pytest.mark.parametrize("oddity", ODDITIES.values(), ids=ODDITIES)
def test_the_list_of_voices_lives(make: Briefing, oddity: str) -> None:
    ended = make("voices", "--json")

    assert ended.status == 0, ended.err
    listed = {voice["name"]: voice for voice in json.loads(ended.out)["voices"]}
    assert listed.keys() >= {"odd", "nl-offline"}
    if "__init__" in oddity or "missing" in oddity:
        assert listed["odd"]["missing"]
