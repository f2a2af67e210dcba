"""The text for a voice: with IPA among the words if its engine takes it, otherwise words alone."""

from pathlib import Path

import pytest

from briefing.speech.voices import find_voice
from tests.conftest import Briefing
from tests.standins.engines import offer_engine

LEXICON = """
[words]
"Guus" = {ipa = "ɣˈys"}
"Biden" = {spoken = "Bajden", ipa = "bˈaidən"}
"Live Nation" = {language = "en"}
"""
WRITES_DOWN = """
def parts(self, sentence):
    from pathlib import Path
    Path("given.txt").write_text(sentence, "utf-8")
    return [sentence]
"""


@pytest.mark.parametrize(
    ("name", "says", "given"),
    [
        ("ipa", "takes_ipa = True", "⟦ɣˈys⟧ en ⟦bˈaidən⟧ bij ⟦en:Live Nation⟧."),
        ("words", "takes_ipa = False", "Guus en Bajden bij Live Nation."),
        ("silent", "", "Guus en Bajden bij Live Nation."),
    ],
)
def test_an_engine_of_another_package_gets_ipa_where_it_says_that_it_takes_it(
    briefing: Briefing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, says: str, given: str
) -> None:
    monkeypatch.syspath_prepend(offer_engine(tmp_path / "packages", name, f"{says}\n{WRITES_DOWN}"))
    Path("lexicon.toml").write_text(LEXICON, "utf-8")
    ended = briefing("say", "Guus en Biden bij Live Nation.", "--voice", name, "--lexicon", "lexicon.toml")
    assert ended.status == 0, ended.err
    assert Path("given.txt").read_text("utf-8") == given


def test_the_neural_voice_says_that_it_takes_ipa_and_the_others_that_they_do_not() -> None:
    assert find_voice("nl-neural").takes_ipa
    assert not any(find_voice(name).takes_ipa for name in ("nl", "nl-offline"))
