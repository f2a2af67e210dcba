"""The voice files that docs/voices.md shows are voice files."""

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from briefing.dutch.lexicon_file import read_lexicon
from briefing.speech.engines.openai import OpenAi
from briefing.speech.voices import find_voice

GUIDE = (Path(__file__).parents[2] / "docs" / "voices.md").read_text("utf-8")
VOICES = dict(re.findall(r"^```toml\n# voices/(\S+)\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE))


@pytest.mark.parametrize("name", VOICES)
def test_a_voice_file_can_be_used(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(VOICES[name], "utf-8")
    assert find_voice(str(path)).name == path.stem


def test_the_guide_shows_a_file_for_each_engine_that_needs_one() -> None:
    assert {re.search(r'engine = "(\w+)"', content)[1] for content in VOICES.values()} == {"piper", "openai", "mbrola"}


def test_the_lexicon_can_be_used(tmp_path: Path) -> None:
    (entries,) = re.findall(r"^```toml\n(\[words\].*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    path = tmp_path / "lexicon.toml"
    path.write_text(entries, "utf-8")
    assert [entry.ipa for entry in read_lexicon(path).entries] == ["ɣˈys"]


POCKET_TTS = """
import numpy as np

class Sound:
    def numpy(self):
        return np.sin(np.arange(2400) / 9).astype("float32")

class TTSModel:
    sample_rate = 24_000

    @classmethod
    def load_model(cls, language):
        assert language == "dutch"
        return cls()

    def get_state_for_audio_prompt(self, voice):
        return voice

    def generate_audio(self, state, text):
        assert (state, text) == ("daan", "Goedemorgen.")
        return Sound()
"""
"""What the server asks of Pocket TTS, which is too large to install for a test."""


def test_the_server_for_pocket_tts_speaks_to_its_voice_file(tmp_path: Path) -> None:
    (code,) = re.findall(r"^```python\n# pocket_tts_server.py\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    (tmp_path / "pocket_tts.py").write_text(POCKET_TTS, "utf-8")
    (tmp_path / "server.py").write_text(code.replace("8000", port), "utf-8")
    (tmp_path / "daan.toml").write_text(VOICES["daan.toml"].replace("8000", port), "utf-8")
    server = subprocess.Popen([sys.executable, "server.py"], cwd=tmp_path, stderr=subprocess.DEVNULL, env=os.environ)
    try:
        _wait_for(int(port))
        voice = OpenAi(find_voice(str(tmp_path / "daan.toml")).settings)
        sound = voice.join([(part, voice.say(part)) for part in voice.parts("Goedemorgen.")])
        voice.close()
    finally:
        server.kill()
        server.wait()
    assert (sound.sample_rate, len(sound.samples)) == (24_000, 2_400)


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    pytest.fail("the server never came up")
