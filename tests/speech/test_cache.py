"""What was said once is kept: whole, provably undamaged, within bounds, and fetched by one at a time."""

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from briefing.speech.cache import TakeCache, default_cache
from briefing.speech.engine import make_engine
from briefing.speech.voices import find_voice

KEY = TakeCache.key("google", "nl com normal", "Goedemorgen.")
SOUND = b"\xff\xf3" * 500


def entry_of(cache: TakeCache) -> Path:
    (entry,) = cache.folder.glob("*/*.take")
    return entry


def age(cache: TakeCache, key: str, seconds: float) -> None:
    (entry,) = cache.folder.glob(f"*/{key}.take")
    then = time.time() - seconds
    os.utime(entry, (then, then))


def test_what_was_kept_is_there_in_the_next_run(takes: TakeCache) -> None:
    takes.put(KEY, SOUND)
    assert TakeCache(takes.folder).get(KEY) == SOUND


def test_what_was_not_kept_is_not_there(takes: TakeCache) -> None:
    assert takes.get(KEY) is None


@pytest.mark.parametrize(
    "other",
    [
        ("espeak", "nl com normal", "Goedemorgen."),
        ("google", "nl be normal", "Goedemorgen."),
        ("google", "nl com normal", "Goedenavond."),
    ],
    ids=["engine", "settings", "text"],
)
def test_the_key_tells_engine_settings_and_text_apart(other: tuple[str, str, str]) -> None:
    assert TakeCache.key(*other) != KEY


def test_the_key_of_a_text_stays_what_it_was_or_nothing_kept_is_found_again() -> None:
    key = TakeCache.key("google", "nl com normal", "De één zegt: ‘ja’.")
    assert key == "0e94f4bbf86b719a0b35d3197b1c3ee69d9f66bb34d66d2d7df6ee8cce90563a"


SAID = "De brug gaat vanaf maandag drie weken dicht."


def kept_under(takes: TakeCache, key: str) -> None:
    entry = takes.folder / key[:2] / f"{key}.take"
    entry.parent.mkdir(parents=True)
    entry.write_bytes(hashlib.sha256(SOUND).digest() + SOUND)


def found(takes: TakeCache, voice: str, part: str) -> bytes | None:
    speaker = find_voice(voice)
    return takes.get(TakeCache.key(speaker.engine, make_engine(speaker).identity, part))


def test_what_version_0_1_kept_is_found(takes: TakeCache) -> None:
    kept_under(takes, "9805085cb50becd87de3a5b222f9ec72c507e924de4a9af07c039afa85b706ce")

    assert found(takes, "nl", SAID) == SOUND


def test_what_another_model_of_the_neural_voice_said_is_said_anew(takes: TakeCache) -> None:
    kept_under(takes, "58cf9d53446cf3a77c39893523aa5808da63564b102d0be535b7269e831e3560")  # that of 0.1

    assert found(takes, "nl-neural", "də brˈøx ɣˈaːt fvɑnˈɑf mˈaːndɑx drˈi vˈeːkən dˈɪxt.") is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:20],
        lambda content: content[:-1],
        lambda content: content[:100] + b"\0" + content[101:],
        lambda content: bytes(len(content)),
        lambda content: content + b"more",
    ],
    ids=["emptied", "cut in the digest", "cut at the end", "altered", "zeroed", "lengthened"],
)
def test_a_damaged_entry_is_noticed_and_removed(takes: TakeCache, damage: object) -> None:
    takes.put(KEY, SOUND)
    entry = entry_of(takes)
    entry.write_bytes(damage(entry.read_bytes()))
    assert takes.get(KEY) is None
    assert not entry.exists()


def as_pipe(entry: Path) -> None:
    os.mkfifo(entry)


def as_endless(entry: Path) -> None:
    entry.symlink_to("/dev/zero")


def as_link(entry: Path) -> None:
    elsewhere = entry.with_name("elsewhere")
    elsewhere.write_bytes(hashlib.sha256(SOUND).digest() + SOUND)
    entry.symlink_to(elsewhere)


def as_loop(entry: Path) -> None:
    entry.symlink_to(entry)


@pytest.mark.skipif(os.name != "posix", reason="makes POSIX pipes and links")
@pytest.mark.parametrize("odd", [as_pipe, as_endless, as_link, as_loop])
def test_what_is_no_file_of_its_own_is_no_entry_and_gives_way_to_one(takes: TakeCache, odd: object) -> None:
    takes.put(KEY, SOUND)
    entry = entry_of(takes)
    entry.unlink()
    odd(entry)

    assert takes.get(KEY) is None
    takes.put(KEY, SOUND)
    assert takes.get(KEY) == SOUND
    assert entry.is_file()
    assert not entry.is_symlink()


def test_a_folder_in_the_place_of_an_entry_is_no_entry(takes: TakeCache) -> None:
    takes.put(KEY, SOUND)
    entry = entry_of(takes)
    entry.unlink()
    entry.mkdir()

    assert takes.get(KEY) is None
    takes.put(KEY, SOUND)
    takes.clear()
    assert entry.is_dir()


def test_files_of_others_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    cache = TakeCache(tmp_path, max_bytes=1000)
    others = [tmp_path / name for name in ("nl/film.part", "ab/song.take", "ab/take-abcd_123.mp3", "note.take")]
    for path in others:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(5000))
        os.utime(path, (0, 0))

    cache.put(KEY, SOUND)
    cache.clear()

    assert cache.usage().takes == 0
    assert all(path.stat().st_size == 5000 for path in others)


def test_the_size_stays_within_its_bound(tmp_path: Path) -> None:
    cache = TakeCache(tmp_path, max_bytes=20_000)
    for number in range(100):
        cache.put(TakeCache.key("google", "", str(number)), bytes(1000))
        assert cache.usage().bytes <= 20_000
    assert cache.usage().takes >= 15


def test_what_was_unused_longest_goes_first(tmp_path: Path) -> None:
    cache = TakeCache(tmp_path, max_bytes=5000)
    old, used, new = (TakeCache.key("google", "", name) for name in ("old", "used", "new"))
    cache.put(old, bytes(2000))
    cache.put(used, bytes(2000))
    age(cache, old, seconds=50)
    age(cache, used, seconds=100)
    assert cache.get(used)
    cache.put(new, bytes(2000))
    assert [cache.get(key) is not None for key in (old, used, new)] == [False, True, True]


def test_clearing_drops_everything_and_says_how_much(takes: TakeCache) -> None:
    takes.put(KEY, SOUND)
    used = takes.usage()
    assert takes.clear() == used
    assert used.takes == 1
    assert takes.usage().takes == 0


def test_half_written_files_of_killed_processes_are_swept(takes: TakeCache) -> None:
    takes.put(KEY, SOUND)
    leftover = entry_of(takes).parent / "take-abcd_123.part"
    leftover.write_bytes(b"half")
    os.utime(leftover, (0, 0))
    takes.usage()
    assert not leftover.exists()


def test_a_folder_that_cannot_be_written_keeps_nothing_and_fails_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = TakeCache(tmp_path / "file" / "takes")
    with cache.claim(KEY):
        cache.put(KEY, SOUND)
    assert cache.get(KEY) is None
    assert cache.usage().takes == 0


def test_a_claim_lets_one_fetch_and_the_others_find(takes: TakeCache) -> None:
    fetched = []

    def want() -> None:
        with takes.claim(KEY):
            if takes.get(KEY) is None:
                fetched.append(threading.get_ident())
                time.sleep(0.02)
                takes.put(KEY, SOUND)

    threads = [threading.Thread(target=want) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(fetched) == 1


def test_a_claim_is_not_waited_for_by_who_gives_up(takes: TakeCache) -> None:
    with takes.claim(KEY), takes.claim(KEY, given_up=lambda: True):
        pass


WRITER = """
import sys
from pathlib import Path
from briefing.speech.cache import TakeCache
cache = TakeCache(Path(sys.argv[1]))
print("ready", flush=True)
number = 0
while True:
    key = cache.key("google", "", str(number % 50))
    with cache.claim(key):
        cache.put(key, str(number % 50).encode() * 20_000)
    number += 1
"""


def test_a_killed_writer_leaves_no_damaged_entry_and_no_claim(takes: TakeCache) -> None:
    for moment in (0.0, 0.005, 0.02, 0.05):
        with subprocess.Popen([sys.executable, "-c", WRITER, takes.folder], stdout=subprocess.PIPE) as writer:
            assert writer.stdout.readline() == b"ready\n"
            time.sleep(moment)
            writer.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        for number in range(50):
            key = takes.key("google", "", str(number))
            assert takes.get(key) in {None, str(number).encode() * 20_000}
            with takes.claim(key):
                pass


def test_the_environment_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path))
    assert default_cache().folder == tmp_path
