"""How a programme that was made aside gets to its place, also past the death of who was moving it."""

import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec import structs

from briefing import files
from briefing.errors import WriteError
from briefing.model import Recording
from briefing.programme import aside
from briefing.programme.aside import made_aside, require_ours, settle
from briefing.programme.manifest import Audio, Manifest, Speaker, read_manifest, write_manifest
from briefing.programme.outputs import files_of

SOUND = b"an MP3"
OUTPUT = Path("output")
PLACE = OUTPUT / "brug.mp3"


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def made(folder: Path, sound: bytes = SOUND) -> Recording:
    """A programme in `folder`, whole."""
    mp3 = folder / "programme.mp3"
    for path in files_of(mp3):
        path.write_bytes(sound)
    digest = hashlib.sha256(sound).hexdigest()
    audio = Audio(path=str(mp3), bytes=len(sound), sha256=digest, duration_ms=1, lufs=-16.0, true_peak_dbtp=-1.0)
    voice = Speaker(name="nl-offline", engine="espeak")
    write_manifest(Manifest(guid="g", title="Brug", voice=voice, mp3=audio, sections=()), mp3.with_suffix(".json"))
    return Recording(mp3, len(sound), digest, 1, -16.0, -1.0, ())


def killed_after(moves: int) -> None:
    """What a process leaves that is killed after that many of a programme's files were moved."""
    folder = OUTPUT / ".making-killed"
    folder.mkdir(parents=True)
    mp3 = made(folder).path
    beside = mp3.with_suffix(".json")
    content = read_manifest(beside)
    write_manifest(structs.replace(content, mp3=structs.replace(content.mp3, path=str(PLACE))), beside)
    for source, place in list(zip(files_of(mp3), files_of(PLACE), strict=True))[:moves]:
        source.replace(place)


def test_all_of_it_moves_and_nothing_is_left_aside() -> None:
    with made_aside(OUTPUT) as folder:
        recording = settle(made(folder), lambda: PLACE)
    assert recording.path == PLACE
    assert read_manifest(PLACE.with_suffix(".json")).mp3.path == str(PLACE)
    assert set(OUTPUT.iterdir()) == set(files_of(PLACE))


@pytest.mark.parametrize("moves", [1, 2, 3, 4])
def test_what_was_on_the_way_is_finished_by_whoever_comes_next(moves: int) -> None:
    killed_after(moves)
    require_ours(PLACE)
    assert read_manifest(PLACE.with_suffix(".json")).mp3.path == str(PLACE)
    assert {path for path in OUTPUT.iterdir() if path.is_file()} == set(files_of(PLACE))


def test_a_kill_between_the_two_names_of_the_mp3_is_mended_too() -> None:
    killed_after(0)
    os.link(OUTPUT / ".making-killed" / "programme.mp3", PLACE)
    require_ours(PLACE)
    assert read_manifest(PLACE.with_suffix(".json")).mp3.path == str(PLACE)


@pytest.mark.parametrize("ending", [".vtt", ".chapters.json", ".json"])
def test_what_could_not_be_moved_beside_its_mp3_is_moved_by_the_next_that_can(ending: str) -> None:
    in_the_way = PLACE.with_suffix(ending)
    in_the_way.mkdir(parents=True)
    with pytest.raises(WriteError, match="cannot write"), made_aside(OUTPUT) as folder:
        settle(made(folder), lambda: PLACE)
    in_the_way.rmdir()
    require_ours(PLACE)
    assert read_manifest(PLACE.with_suffix(".json")).mp3.path == str(PLACE)
    assert set(OUTPUT.iterdir()) == set(files_of(PLACE))


def test_what_was_not_on_the_way_yet_stays_away() -> None:
    killed_after(0)
    require_ours(PLACE)
    assert not PLACE.exists()


def test_an_mp3_of_others_with_the_name_of_one_that_was_on_the_way_stays_theirs() -> None:
    killed_after(1)
    PLACE.write_bytes(b"theirs")
    with pytest.raises(WriteError, match="would be overwritten: it was not made here"):
        require_ours(PLACE)
    assert PLACE.read_bytes() == b"theirs"


def test_a_manifest_aside_leads_to_its_own_folder_only() -> None:
    killed_after(1)
    elsewhere = Path("elsewhere.mp3")
    PLACE.replace(elsewhere)
    beside = OUTPUT / ".making-killed" / "programme.json"
    content = read_manifest(beside)
    write_manifest(structs.replace(content, mp3=structs.replace(content.mp3, path="../elsewhere.mp3")), beside)
    require_ours(PLACE)
    assert not elsewhere.with_suffix(".json").exists()


def test_what_was_left_a_day_ago_goes_and_what_is_being_made_stays() -> None:
    for name, hours in ((".making-old", 30), (".making-now", 1)):
        folder = OUTPUT / name
        folder.mkdir(parents=True)
        made(folder)
        os.utime(folder, (time.time() - hours * 3600,) * 2)
    with made_aside(OUTPUT):
        pass
    assert [path.name for path in OUTPUT.iterdir()] == [".making-now"]


def test_a_name_that_another_process_took_meanwhile_is_left_to_it() -> None:
    places = iter([PLACE, OUTPUT / "brug-2.mp3"])

    def choose() -> Path:
        PLACE.write_bytes(b"theirs")
        return next(places)

    with made_aside(OUTPUT) as folder:
        recording = settle(made(folder), choose)

    assert recording.path == OUTPUT / "brug-2.mp3"
    assert PLACE.read_bytes() == b"theirs"


def after_moves(moves: int, monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Have `happens` come to pass once so many files were brought to their place."""
    moved = 0

    def put_in_place(part: Path, target: Path) -> None:
        nonlocal moved
        files.put_in_place(part, target)
        moved += 1
        if moved == moves:
            happens()

    monkeypatch.setattr(aside, "put_in_place", put_in_place)


@pytest.mark.parametrize("moves", [1, 2, 3, 4])
def test_of_two_at_once_all_files_are_of_the_one_whose_mp3_is_there(
    moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    OUTPUT.mkdir()
    PLACE.write_bytes(b"yesterday's")
    with made_aside(OUTPUT) as folder, made_aside(OUTPUT) as other:
        after_moves(moves, monkeypatch, lambda: settle(made(other, b"another MP3"), lambda: PLACE))
        settle(made(folder), lambda: PLACE)
    said = {path.read_bytes() for path in files_of(PLACE)[:-1]}
    assert len(said) == 1
    assert read_manifest(PLACE.with_suffix(".json")).mp3.bytes == len(said.pop())


@pytest.mark.parametrize("moves", [1, 2, 3, 4])
def test_an_interruption_between_two_moves_leaves_all_of_it_in_place(
    moves: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    OUTPUT.mkdir()
    PLACE.write_bytes(b"yesterday's")
    after_moves(moves, monkeypatch, interrupt)
    with pytest.raises(KeyboardInterrupt), made_aside(OUTPUT) as folder:
        settle(made(folder), lambda: PLACE)
    assert set(OUTPUT.iterdir()) == set(files_of(PLACE))
    assert read_manifest(PLACE.with_suffix(".json")).mp3.path == str(PLACE)


def test_what_is_chosen_though_something_is_there_takes_its_place() -> None:
    OUTPUT.mkdir()
    PLACE.write_bytes(b"yesterday's")
    with made_aside(OUTPUT) as folder:
        assert settle(made(folder), lambda: PLACE).path == PLACE
    assert PLACE.read_bytes() == SOUND
