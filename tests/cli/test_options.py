"""What several commands are told, understood or refused."""

from pathlib import Path

import pytest

from briefing.cli.options import lexicon_to_extend, mp3_path, presenter
from briefing.errors import UsageError
from briefing.settings.schema import Settings


@pytest.mark.parametrize(
    ("path", "told"), [("artikel.wav", "write -o artikel.mp3"), (".mp3", "names no file"), ("...", "names no file")]
)
def test_a_programme_is_an_mp3(path: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        mp3_path(Path(path))
    assert mp3_path(Path("artikel.MP3")) == Path("artikel.MP3")


def test_the_first_presenter_speaks_unless_another_voice_is_named() -> None:
    assert presenter(Settings(voice="nl", presenters=("an", "bert")), None) == "an"
    assert presenter(Settings(voice="nl", presenters=("an", "bert")), "kees") == "kees"
    assert presenter(Settings(voice="nl"), None) == "nl"


def test_there_is_nothing_to_remember_in_where_no_lexicon_is_named() -> None:
    assert lexicon_to_extend(Settings(), None, remember=False) is None
    assert lexicon_to_extend(Settings(), Path("woorden.toml"), remember=True) == Path("woorden.toml")
    with pytest.raises(UsageError, match="give --lexicon"):
        lexicon_to_extend(Settings(), None, remember=True)


@pytest.mark.parametrize(
    ("named", "command"),
    [
        ("--to", ("archive", "artikelen", "--to", "")),
        ("FROM...", ("archive", "", "--to", "archief")),
        ("--scheduler", ("archive", "artikelen", "--to", "archief", "--scheduler", " ")),
        ("--from", ("edition", "--from", "")),
        ("--at", ("list", "--at", "")),
        ("--title", ("make", "artikel.txt", "--title", "")),
        ("--voice", ("make", "artikel.txt", "--voice", "")),
        ("--quotes", ("make", "artikel.txt", "--quotes", "")),
        ("--to", ("publish", "artikel.txt", "--to", "")),
        ("--restore", ("publish", "--restore", "")),
    ],
)
def test_an_option_from_a_variable_that_is_not_set_is_not_taken_for_this_folder_or_the_usual(briefing, named, command):
    ended = briefing(*command)

    assert ended.status == 2
    assert f"{named} is empty; give it a value, or leave it out" in ended.err
    assert list(Path().iterdir()) == []
