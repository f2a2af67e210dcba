"""The voice files that docs/voices.md shows are voice files."""

import re
from pathlib import Path

import pytest

from briefing.dutch.lexicon_file import read_lexicon
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
