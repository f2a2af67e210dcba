"""Whatever goes wrong: one line that says what, an exit status from 2 to 5, and no file half made."""

import os
import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import EXAMPLES, Briefing

ARTICLE = EXAMPLES / "zonder-kop.txt"
EMBEDDED = ("--offline", "--voice", "nl-offline")


def file(name: str, content: bytes) -> Callable[[Path], list[str]]:
    def arguments(folder: Path) -> list[str]:
        (folder / name).write_bytes(content)
        return ["make", str(folder / name), *EMBEDDED]

    return arguments


def with_article(*arguments: str) -> Callable[[Path], list[str]]:
    return lambda folder: ["make", str(ARTICLE), *EMBEDDED, *(a.replace("FOLDER", str(folder)) for a in arguments)]


def voice_file(content: str) -> Callable[[Path], list[str]]:
    def arguments(folder: Path) -> list[str]:
        (folder / "voice.toml").write_text(content)
        return ["make", str(ARTICLE), "--offline", "--strict", "--voice", str(folder / "voice.toml")]

    return arguments


def pipe(folder: Path) -> list[str]:
    os.mkfifo(folder / "pijp.txt")
    return ["make", str(folder / "pijp.txt"), *EMBEDDED]


BAD = {
    "missing file": (lambda folder: ["make", str(folder / "weg.txt"), *EMBEDDED], 3),
    "folder": (lambda folder: ["make", str(folder), *EMBEDDED], 3),
    "pipe nobody writes to": (pipe, 3),
    "endless device": (lambda _: ["make", "/dev/zero", *EMBEDDED], 3),
    "empty file": (file("leeg.txt", b""), 3),
    "white space": (file("wit.txt", b" \n\t\r\n" * 50), 3),
    "only punctuation": (file("punt.txt", "… — ?! “”\n\n***\n".encode()), 3),
    "binary": (file("ruis.txt", bytes(range(256)) * 40), 3),
    "50 MB of text": (file("groot.txt", b"De brug is dicht. " * 2_900_000), 3),
    "PDF": (file("krant.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n"), 3),
    "Word document": (file("stuk.docx", b"PK\x03\x04\x14\x00\x06\x00word/document.xml" + bytes(200)), 3),
    "JPEG": (file("foto.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(500)), 3),
    "HTML without an article": (file("menu.html", b"<html><body><nav><a href=/>Home</a></nav></body></html>"), 3),
    "broken HTML": (file("kapot.html", b"<html><<<body <p <div " + b"<div>" * 5000), 3),
    "XML bomb": (
        file("bom.xml", b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><nitf>&b;</nitf>'),
        3,
    ),
    "private address": (lambda _: ["make", "http://127.0.0.1:9/artikel", *EMBEDDED], 3),
    "metadata address": (lambda _: ["make", "http://169.254.169.254/latest", *EMBEDDED], 3),
    "no such host": (lambda _: ["make", "https://bestaat-niet.invalid/artikel", *EMBEDDED], 3),
    "another scheme": (lambda _: ["make", "ftp://krant.example/artikel", *EMBEDDED], 3),
    "nobody listens": (lambda _: ["make", "http://127.0.0.1:9/artikel", "--allow-private", *EMBEDDED], 3),
    "no source": (lambda _: ["make"], 2),
    "unknown option": (with_article("--luid"), 2),
    "unknown command": (lambda _: ["zing"], 2),
    "unknown voice": (with_article("--voice", "nl-tenor"), 2),
    "voice from elsewhere": (with_article("--voice", "../../etc/passwd"), 2),
    "impossible date": (with_article("--date", "2026-02-30"), 2),
    "empty headline": (with_article("--title", "  "), 2),
    "another kind of file": (with_article("-o", "FOLDER/x.wav"), 2),
    "one name for two articles": (with_article(str(ARTICLE), "-o", "FOLDER/x.mp3"), 2),
    "network voice, offline and strict": (with_article("--voice", "nl", "--strict"), 4),
    "voice file that is no TOML": (voice_file("engine = "), 5),
    "voice file of the wrong type": (
        voice_file('description = "x"\nengine = "espeak"\n[pauses_ms]\nsentence = "lang"\n'),
        5,
    ),
    "voice file of an unknown engine": (voice_file('description = "x"\nengine = "orgel"\n'), 5),
    "lexicon that is not there": (with_article("--lexicon", "FOLDER/weg.toml"), 5),
    "target is a folder": (with_article("-o", "FOLDER/map.mp3"), 5),
    "folder is a file": (with_article("-o", f"{ARTICLE}/x.mp3"), 5),
    "target on a full device": (with_article("-o", "/dev/full/x.mp3"), 5),
}


@pytest.mark.parametrize(("arguments", "status"), BAD.values(), ids=BAD.keys())
def test_one_line_and_no_file(
    briefing: Briefing, tmp_path: Path, arguments: Callable[[Path], list[str]], status: int
) -> None:
    (tmp_path / "map.mp3").mkdir()
    given = arguments(tmp_path)
    before = {path for path in tmp_path.rglob("*") if "takes" not in path.parts}
    ended = briefing(*given)
    lines = [line for line in ended.err.splitlines() if "instead of" not in line]
    assert (ended.status, ended.out) == (status, ""), ended.err
    assert len(lines) == 1
    assert lines[0].startswith("briefing: ")
    assert len(lines[0]) < 400
    assert {path for path in tmp_path.rglob("*") if "takes" not in path.parts} == before


def test_a_full_disk_leaves_nothing_behind(briefing: Briefing) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))
    try:
        ended = briefing("make", ARTICLE, *EMBEDDED, "--no-cache", "-o", "brug.mp3", "--quiet")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert ended.status == 5
    assert len(ended.err.splitlines()) == 1
    assert list(Path().iterdir()) == []
