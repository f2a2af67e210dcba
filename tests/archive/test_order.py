"""What is the same for all programmes of an archive, and what makes a programme another one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.archive.items import Item
from briefing.archive.order import MOST_REQUESTS, Order, order_for, voice_for
from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.errors import UsageError, VoiceMissingError
from briefing.settings.schema import Settings
from briefing.speech.voices import find_voice

if TYPE_CHECKING:
    from briefing.model import Voice

SETTINGS = Settings(title="De Courant")


def order(
    *, settings: Settings = SETTINGS, voice: Voice | None = None, own: tuple[Entry, ...] = (), target: str = "archief"
) -> Order:
    lexicon = Lexicon((*shipped_lexicon().entries, *own))
    return order_for(target, settings, voice=voice or find_voice("nl-offline"), lexicon=lexicon)


def test_the_same_voice_lexicon_and_settings_give_the_same_programmes() -> None:
    assert order().sound == order(target="elders").sound


@pytest.mark.parametrize(
    "other",
    [
        {"own": (Entry("Lek", "Lèk"),)},
        {"settings": replace(SETTINGS, title="De Bode")},
        {"settings": replace(SETTINGS, genres=False)},
        {"settings": replace(SETTINGS, corrections=False)},
        {"voice": replace(find_voice("nl-offline"), settings={"words_per_minute": 150})},
    ],
)
def test_what_is_heard_otherwise_makes_other_programmes(other: dict[str, object]) -> None:
    assert order(**other).sound != order().sound  # type: ignore[arg-type]


def test_what_is_not_heard_does_not() -> None:
    described = replace(find_voice("nl-offline"), description="Een andere beschrijving", fallback=())
    assert order(voice=described).sound == order().sound


def test_only_the_show_s_own_pronunciations_go_to_the_workers() -> None:
    assert order(own=(Entry("Lek", "Lèk"),)).lexicon == (Entry("Lek", "Lèk"),)


def test_a_piece_of_work_is_another_one_where_its_article_is() -> None:
    items = [Item(identity, "a.txt", edition) for identity, edition in (("a", "1"), ("a", "2"), ("b", "1"))]
    assert len({order().work(item) for item in items}) == 3


def test_a_folder_is_the_same_one_for_workers_elsewhere_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Path(order(target="archief").target) == tmp_path / "archief"
    assert order(target="s3://krant/archief").target == "s3://krant/archief"


def test_how_many_articles_at_once_is_a_question_for_voices_on_a_network_alone() -> None:
    network = replace(find_voice("nl-offline"), engine="openai", settings={"base_url": "https://a.example/v1"})
    assert order().requests is None
    assert order(voice=network).requests == MOST_REQUESTS
    assert order(voice=replace(network, settings={**network.settings, "requests": 3})).requests == 3


def test_a_voice_that_is_somebody_s_free_service_reads_no_archive() -> None:
    with pytest.raises(UsageError, match="does not read an archive: it is a free service"):
        voice_for("nl", SETTINGS)


def test_nor_does_one_that_cannot_speak_here(tmp_path: Path) -> None:
    voice = 'description = "stem"\nengine = "piper"\n[settings]\nmodel = "weg.onnx"\n'
    (tmp_path / "stem.toml").write_text(voice, "utf-8")
    with pytest.raises(VoiceMissingError, match="cannot speak here"):
        voice_for(str(tmp_path / "stem.toml"), SETTINGS)


def test_the_show_s_own_voice_goes_before_the_best_there_is() -> None:
    assert voice_for(None, replace(SETTINGS, voice="nl-offline")).name == "nl-offline"
