"""`briefing archive`: what is missing is made, once."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from briefing.podcast.programme import read_programme
from tests.archive.conftest import RIVERS, TEXT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing


def test_every_article_becomes_a_whole_programme_with_a_receipt(
    briefing: Briefing, articles: Path, shelf: Shelf
) -> None:
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "nl-offline", "--jobs", "2")
    assert (ended.status, ended.out.strip()) == (0, str(shelf.folder)), ended.err
    assert sorted(shelf.made) == ["IJssel.txt", "Lek.txt", "Waal.txt"]
    assert shelf.whole()
    assert set(shelf.made["Lek.txt"]["files"]) == {"mp3", "vtt", "chapters", "manifest"}
    assert shelf.made["Lek.txt"]["title"] == "De brug over de Lek gaat maandag open"


def test_what_is_there_can_be_published_and_has_names_that_tell_its_content(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert briefing(*run).status == 0
    mp3 = shelf.folder / shelf.made["Lek.txt"]["files"]["mp3"]["path"]
    assert read_programme(mp3).manifest.title == "De brug over de Lek gaat maandag open"
    before = {path: path.read_bytes() for path in shelf.folder.glob("programmes/*/*")}
    for receipt in shelf.folder.glob("receipts/*/*"):
        receipt.unlink()
    assert briefing(*run).status == 0
    assert {path: path.read_bytes() for path in shelf.folder.glob("programmes/*/*")} == before


def test_a_second_run_makes_what_changed_and_nothing_else(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert briefing(*run).status == 0
    assert "0 made, 3 there before" in briefing(*run).err
    (articles / "Lek.txt").write_text((articles / "Lek.txt").read_text("utf-8") + "\nMaandag is er koffie.\n", "utf-8")
    assert "1 made, 2 there before" in briefing(*run).err


def test_an_article_that_is_again_as_it_was_is_in_the_catalogue_so(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    listed = ("list", "--at", shelf.folder)
    first, second = (articles / "Lek.txt").read_text("utf-8"), "De brug over de Lek blijft dicht\n\nDe brug is stuk.\n"
    for text, made in ((first, 3), (second, 1), (first, 0), (second, 0), (second, 0)):
        (articles / "Lek.txt").write_text(text, "utf-8")
        assert f"{made} made" in briefing(*run).err
        titles = briefing(*listed).out
        assert titles.count(".mp3") == 3
        assert ("blijft dicht" in titles) == (text is second)
    (shelf.folder / "catalogue.sqlite").unlink()
    assert briefing(*run).status == 0
    assert "blijft dicht" in briefing(*listed).out


def test_an_article_that_was_withdrawn_leaves_the_catalogue_until_it_is_as_it_was(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    text = (articles / "Lek.txt").read_text("utf-8")
    for content, status, listed in (
        (text, 0, True),
        (f"DIT ARTIKEL IS INGETROKKEN\n\n{text}", 3, False),
        (f"DIT ARTIKEL IS INGETROKKEN\n\n{text}", 3, False),
        (text, 0, True),
        (f"DIT ARTIKEL IS INGETROKKEN\n\n{text}", 3, False),
        ("12-13\n", 3, False),
        (text, 0, True),
        ("12-13\n", 3, True),
    ):
        (articles / "Lek.txt").write_text(content, "utf-8")
        assert briefing(*run).status == status
        assert ("over de Lek" in briefing("list", "--at", shelf.folder).out) == listed
    assert len(list(shelf.folder.glob("programmes/*/*.mp3"))) == 3


def test_articles_of_one_id_are_told_to_be_one(
    briefing: Briefing, shelf: Shelf, voice: Callable[..., str], tmp_path: Path
) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text("".join(json.dumps({"id": 1, "text": TEXT.format(name=name)}) + "\n" for name in RIVERS), "utf-8")
    ended = briefing("archive", path, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert "3 made" in ended.err
    assert "programmes in the catalogue: 1; articles with the same id" in ended.err
    assert "over de IJssel" in briefing("list", "--at", shelf.folder).out


def test_a_list_that_is_replaced_during_a_run_costs_no_article(
    briefing: Briefing, shelf: Shelf, voice: Callable[..., str], tmp_path: Path
) -> None:
    path, ready = tmp_path / "archief.jsonl", tmp_path / "nieuw.jsonl"
    records = ({"id": river, "headline": f"Brug {river}", "text": TEXT.format(name=river)} for river in RIVERS)
    lines = [json.dumps(record) for record in records]
    path.write_text("\n".join(lines), "utf-8")
    ready.write_text("\n".join(["", *lines[::-1]]), "utf-8")
    replace = f"os.path.exists({str(ready)!r}) and os.replace({str(ready)!r}, {str(path)!r})"
    swap = f"def say(self, part):\n    import os\n    {replace}\n    return b'tick'"
    run = ("archive", path, "--to", shelf.folder, "--voice", voice(swap), "--jobs", "1")
    ended = briefing(*run)
    assert ended.status == 3
    assert "1 made, 0 there before, 0 failed, 2 not finished" in ended.err
    assert "2 made, 1 there before" in briefing(*run).err


def test_what_fails_has_a_receipt_that_says_why_and_is_tried_again_when_asked(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    (articles / "leeg.txt").write_text("\n", "utf-8")
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    ended = briefing(*run)
    assert ended.status == 3
    assert "1 of 4 articles are not in the archive: 1 no-article" in ended.err
    (failed,) = [receipt for receipt in shelf.receipts if receipt["state"] != "made"]
    assert failed["reason"] == "leeg.txt is empty; give a file with the article's text"
    ended = briefing(*run)
    assert ended.status == 3
    assert "leeg.txt is empty" not in ended.err
    assert "leeg.txt is empty" in briefing(*run, "--retry-failed").err


def test_another_lexicon_makes_another_programme(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str], tmp_path: Path
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert briefing(*run).status == 0
    (tmp_path / "woorden.toml").write_text('[words]\n"Waal" = "Waaal"\n', "utf-8")
    assert "3 made, 0 there before" in briefing(*run, "--lexicon", tmp_path / "woorden.toml").err


def test_a_bucket_is_as_good_a_place(
    briefing: Briefing, articles: Path, voice: Callable[..., str], s3: Any, tmp_path: Path
) -> None:
    (tmp_path / "archief.csv").write_text('id,text\n17,"De brug is open, meldt de gemeente. Dat is fijn."\n', "utf-8")
    run = (
        "archive",
        articles,
        tmp_path / "archief.csv",
        "--to",
        "s3://archief/krant",
        "--voice",
        voice(),
        "--jobs",
        "1",
    )
    assert briefing(*run).status == 0
    stored = {entry["Key"]: entry["Size"] for entry in s3.list_objects_v2(Bucket="archief")["Contents"]}
    assert sum(path.startswith("krant/receipts/") for path in stored) == 4
    assert sum(path.startswith("krant/programmes/") for path in stored) == 16
    assert not any(path.startswith("krant/incoming/") for path in stored)
    assert "0 made, 4 there before" in briefing(*run).err
    assert "De brug over de Lek" in briefing("list", "Lek", "--at", "s3://archief/krant").out


def test_only_refresh_makes_again_what_another_version_made(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    run = ("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert briefing(*run).status == 0
    for path in shelf.folder.glob("receipts/*/*"):
        path.rename(path.with_name(f"{path.name.partition('.made.')[0]}.made.0.0.1.json"))
    assert "0 made, 3 there before" in briefing(*run).err
    assert "3 made, 0 there before" in briefing(*run, "--refresh").err


def test_programs_get_an_event_a_line(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", voice(), "--json", "--jobs", "1")
    events: list[dict[str, Any]] = [json.loads(line) for line in ended.out.splitlines()]
    assert [event["event"] for event in events] == ["begin", "article", "article", "article", "end"]
    assert (events[-1]["made"], events[-1]["failed"]) == (3, {})


def test_a_free_service_of_somebody_else_is_refused(briefing: Briefing, articles: Path, shelf: Shelf) -> None:
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", "nl")
    assert ended.status == 2
    assert "free service of somebody else's" in ended.err


def test_an_article_that_takes_its_maker_down_is_given_up_and_stops_no_other(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    name = voice('def say(self, part):\n    import os\n    "Lek" in part and os._exit(9)\n    return b"tick"')
    ended = briefing("archive", articles, "--to", shelf.folder, "--voice", name, "--jobs", "1")
    assert ended.status == 3
    assert "1 gave-up" in ended.err
    assert sorted(shelf.made) == ["IJssel.txt", "Waal.txt"]


@pytest.mark.parametrize("inside", ["", "archief", "a/b"])
@pytest.mark.parametrize("more", [(), ("--dry-run",)])
def test_a_target_in_the_folder_of_the_articles_is_refused(
    briefing: Briefing, articles: Path, inside: str, more: tuple[str, ...]
) -> None:
    ended = briefing("archive", articles, "--to", articles / inside, "--voice", "nl-offline", "--jobs", "1", *more)
    assert ended.status == 2
    assert "would be taken for articles" in ended.err
    assert len(list(articles.iterdir())) == 3


def test_a_target_in_the_prefix_of_the_articles_is_refused(briefing: Briefing) -> None:
    ended = briefing("archive", "s3://krant/nl/", "--to", "s3://krant/nl/audio", "--voice", "nl-offline", "--dry-run")
    assert ended.status == 2
    assert "would be taken for articles" in ended.err


@pytest.mark.skipif(sys.platform != "linux", reason="file names are Unicode elsewhere")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_names_that_are_no_utf_8_are_no_obstacle(
    briefing: Briefing, articles: Path, tmp_path: Path, voice: Callable[..., str], jobs: str
) -> None:
    odd = os.fsdecode(b"\xff")
    (articles / "Lek.txt").rename(articles / f"{odd}.txt")
    target = tmp_path / f"archief {odd}"
    ended = briefing("archive", articles, "--to", target, "--voice", voice(), "--jobs", jobs)
    assert ended.status == 0, ended.err
    assert len(list(target.glob("receipts/*/*.made.*"))) == 3


def test_a_name_moves_no_cursor(briefing: Briefing, articles: Path, tmp_path: Path) -> None:
    (articles / "\x1b[31mrood.txt").write_text("", "utf-8")
    ended = briefing("archive", articles, "--to", tmp_path / "archief", "--voice", "nl-offline", "--jobs", "1")
    assert ended.status == 3
    assert "rood.txt" in ended.err
    assert "\x1b" not in ended.err


def test_a_target_that_cannot_be_written_is_told_before_anything_is_spoken(
    briefing: Briefing, articles: Path, tmp_path: Path, voice: Callable[..., str]
) -> None:
    spoken, target = tmp_path / "spoken", tmp_path / "archief"
    target.mkdir()
    (target / "incoming").write_text("in the way")
    name = voice(f"def say(self, part):\n    open({str(spoken)!r}, 'w').close()\n    return b'tick'")
    ended = briefing("archive", articles, "--to", target, "--voice", name, "--jobs", "1")
    assert ended.status == 5
    assert "cannot write" in ended.err
    assert not spoken.exists()


def test_what_stands_before_the_damage_in_a_list_is_made(
    briefing: Briefing, tmp_path: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    source = tmp_path / "archief.jsonl.gz"
    records = [{"id": n, "headline": f"Brug {n} gaat open", "text": "De brug gaat open."} for n in range(3)]
    noise = random.Random(1)  # so that the packed records stand behind one another
    lines = "".join(json.dumps({**record, "x": noise.randbytes(3000).hex()}) + "\n" for record in records)
    packed = gzip.compress(lines.encode())
    source.write_bytes(packed[: len(packed) * 7 // 8])
    ended = briefing("archive", source, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    assert ended.status == 3
    assert f"cannot read {source}" in ended.err
    assert len(shelf.made) == 2
    assert "Brug 1" in briefing("list", "--at", shelf.folder).out


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_ctrl_c_ends_the_run_and_its_workers_in_the_middle_of_a_sentence(
    articles: Path, shelf: Shelf, voice: Callable[..., str], tmp_path: Path
) -> None:
    speaking = tmp_path / "speaking"
    name = voice(f"def say(self, part):\n    open({str(speaking)!r}, 'w').close()\n    time.sleep(60)")
    command = [sys.executable, "-m", "briefing", "archive", str(articles), "--to", str(shelf.folder), "--voice", name]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as running:
        while not speaking.exists():
            assert running.poll() is None
            time.sleep(0.1)
        workers = _children(running.pid)
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=20)
    assert running.returncode == 130
    assert "interrupted" in err
    assert not any(map(_lives, workers))


def _children(process: int) -> list[int]:
    return [child.pid for child in psutil.Process(process).children(recursive=True)]


def _lives(process: int) -> bool:
    for _ in range(50):
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.1)
    return True
