"""What several commands are told, understood or refused."""

from pathlib import Path

import pytest

from briefing.cli.options import day_or_month, lexicon_to_extend, milliseconds, moment, mp3_path, presenter
from briefing.errors import UsageError
from briefing.settings.schema import Settings


@pytest.mark.parametrize(
    ("duration", "ms"),
    [
        (None, None),
        ("90s", 90_000),
        ("90", 90_000),
        ("2m", 120_000),
        ("1m30s", 90_000),
        ("1:30", 90_000),
        ("1.5s", 1500),
    ],
)
def test_a_duration_is_written_as_people_do(duration: str | None, ms: int | None) -> None:
    assert milliseconds(duration) == ms


@pytest.mark.parametrize("duration", ["", "0", "0s", "kort", "-5s", "1h"])
def test_what_is_no_duration_is_told_how_to_write_one(duration: str) -> None:
    with pytest.raises(UsageError, match="write it as 90s, 2m or 1m30s"):
        milliseconds(duration)


@pytest.mark.parametrize(
    ("path", "told"), [("artikel.wav", "write -o artikel.mp3"), (".mp3", "names no file"), ("...", "names no file")]
)
def test_a_programme_is_an_mp3(path: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        mp3_path(Path(path))
    assert mp3_path(Path("artikel.MP3")) == Path("artikel.MP3")


@pytest.mark.parametrize(("text", "day"), [(None, None), ("2026-03-02", "2026-03-02"), ("2026-03", "2026-03")])
def test_a_date_may_be_a_month(text: str | None, day: str | None) -> None:
    assert day_or_month(text) == day


@pytest.mark.parametrize("text", ["2026-13", "2026-02-30", "morgen", ""])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        day_or_month(text)
    with pytest.raises(UsageError, match="is not a date"):
        moment(text or "x")


def test_a_day_is_meant_at_the_hour_at_which_a_show_is_aired() -> None:
    assert moment("2026-03-02", "06:30").isoformat().startswith("2026-03-02T06:30")


def test_the_first_presenter_speaks_unless_another_voice_is_named() -> None:
    assert presenter(Settings(voice="nl", presenters=("an", "bert")), None) == "an"
    assert presenter(Settings(voice="nl", presenters=("an", "bert")), "kees") == "kees"
    assert presenter(Settings(voice="nl"), None) == "nl"


def test_there_is_nothing_to_remember_in_where_no_lexicon_is_named() -> None:
    assert lexicon_to_extend(Settings(), None, remember=False) is None
    assert lexicon_to_extend(Settings(), Path("woorden.toml"), remember=True) == Path("woorden.toml")
    with pytest.raises(UsageError, match="give --lexicon"):
        lexicon_to_extend(Settings(), None, remember=True)
