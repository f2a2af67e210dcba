"""An engine that another package brings: the one in docs/engines.md, built, installed and spoken with."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.errors import SettingsError
from briefing.model import Voice
from briefing.speech.engine import ENGINES, make_engine
from tests.speech.conftest import write

pytestmark = pytest.mark.usefixtures("at_home")

GUIDE = Path(__file__).parents[2] / "docs" / "engines.md"

SPEAK = """
import json
from briefing.speech.narrator import narrate
from briefing.speech.voices import availability, find_voice
voice = find_voice("beeps")
with narrate(["Het water zakt."], voice, cache=None, offline=True) as narration:
    (take,) = narration
print(json.dumps([availability(voice), take.engine, take.sample_rate, len(take.samples)]))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the guide's files, and its package installed in `packages`."""
    folder = tmp_path_factory.mktemp("plugin")
    for name, content in re.findall(
        r"^```\w+\n# (\S+)\n(.*?)^```$", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
    offline = ["--no-index", "--no-build-isolation", "--no-deps", "--disable-pip-version-check", "--quiet"]
    command = [sys.executable, "-m", "pip", "install", *offline, "--target", str(folder / "packages"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def python(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    paths = [str(folder / "packages"), str(GUIDE.parents[1])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", ENGINES)
def test_an_engine_of_this_package_is_made_as_it_is(name: str) -> None:
    settings = {"model": "voice.onnx"} if name == "piper" else {}
    assert type(make_engine(Voice("mine", "My own", name, settings=settings))).__module__ in ENGINES[name]


@pytest.mark.parametrize(("origin", "named"), [("", "voice mine"), ("voices/mine.toml", "voices/mine.toml")])
def test_an_engine_that_nobody_brings_is_told_with_the_file_that_wants_it(origin: str, named: str) -> None:
    with pytest.raises(SettingsError, match=f'^{named}: engine = "choir": there is no such engine here; use one of'):
        make_engine(Voice("mine", "My own", "choir", origin=origin))


def test_it_speaks_once_its_package_is_installed(installed: Path) -> None:
    done = python(SPEAK, installed)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [None, "beeps", 16_000, 3 * 5_000]


def test_its_settings_are_checked_by_itself(installed: Path) -> None:
    voice = installed / "voices" / "beeps.toml"
    (installed / "voices" / "shrill.toml").write_text(voice.read_text().replace("pitch", "volume"))
    done = python("from briefing.speech.voices import find_voice; find_voice('shrill')", installed)
    assert "SettingsError" in done.stderr
    assert "volume" in done.stderr


def test_another_package_can_bring_an_engine(at_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(
        at_home / "site" / "choir.py",
        "from briefing.speech.engines.espeak import Espeak\nclass Choir(Espeak):\n    pass\n",
    )
    write(at_home / "site" / "choir-1.0.dist-info" / "METADATA", "Name: choir\nVersion: 1.0\n")
    write(at_home / "site" / "choir-1.0.dist-info" / "entry_points.txt", "[briefing.engines]\nchoir = choir:Choir\n")
    monkeypatch.syspath_prepend(str(at_home / "site"))
    engine = make_engine(Voice("many", "Many voices", "choir"))
    assert engine.join([(part, engine.say(part)) for part in engine.parts("Goedemorgen.")]).samples.any()
