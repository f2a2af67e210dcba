"""Standard input, output and error, in whatever state the command finds them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from subprocess import DEVNULL, PIPE
from typing import TYPE_CHECKING

import pytest

from tests.conftest import EXAMPLES

if TYPE_CHECKING:
    from tests.cli.conftest import Command

ENCODINGS = ["utf-8", "cp1252", "cp850", "ascii", "latin-1"]
ARTICLE = """Café “’t Eiland” sluit → voorgoed

Het café ‘’t Eiland’ in Łódź sluit – na 12½ jaar – zijn deuren… Een pilsje kostte er €\u00a02.

De eigenaar, Björn Šimić, zegt: „Het is mooi geweest.” 😀
"""
posix = pytest.mark.skipif(os.name != "posix", reason="closes and fills POSIX descriptors")


def written_article() -> str:
    Path("café.txt").write_text(ARTICLE, "utf-8")
    return "café.txt"


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("script",),
        ("script", "--max-duration", "20s"),
        ("script", "--json"),
        ("make", "--voice", "nl-offline"),
        ("make", "--voice", "nl-offline", "--json"),
    ],
    ids=" ".join,
)
def test_any_encoding_of_the_streams_is_enough(command: Command, encoding: str, arguments: tuple[str, ...]) -> None:
    ended = command(*arguments, written_article(), env={"PYTHONIOENCODING": encoding}, stdout=PIPE, stderr=PIPE)
    out, err = ended.communicate(timeout=60)

    assert ended.returncode == 0, err
    text = out.decode(encoding)
    assert "Caf" in text or ".mp3" in text
    if "--json" in arguments:
        assert any("Łódź" in value for value in walk(json.loads(text)))


def walk(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in walk(each)]
    if isinstance(value, list):
        return [text for each in value for text in walk(each)]
    return [value] if isinstance(value, str) else []


@pytest.mark.parametrize("encoding", ["cp850", "ascii"])
def test_what_an_encoding_lacks_is_shown_by_its_likeness(command: Command, encoding: str) -> None:
    ended = command("script", written_article(), env={"PYTHONIOENCODING": encoding}, stdout=PIPE, stderr=PIPE)
    text = ended.communicate(timeout=60)[0].decode(encoding)

    assert "sluit - na" in text
    assert '"Het is mooi geweest."' in text
    assert "imic" in text


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_error_is_one_line_in_any_encoding(command: Command, encoding: str) -> None:
    ended = command("make", "Łódź “→”.txt", "--json", env={"PYTHONIOENCODING": encoding}, stdout=PIPE, stderr=PIPE)
    out, err = ended.communicate(timeout=60)

    assert ended.returncode == 3
    assert len(err.decode(encoding).splitlines()) == 1
    assert json.loads(out.decode(encoding))["error"]["what"] == "no such file: Łódź “→”.txt"


@posix
def test_a_file_name_that_is_no_text_is_printed_byte_for_byte(command: Command) -> None:
    folder = os.fsdecode(b"caf\xe9")
    Path("kort.txt").write_text("Brug dicht\n\nDe brug is dicht.\n", "utf-8")
    told = [
        command(
            "make", "kort.txt", "--voice", "nl-offline", "-o", f"{folder}/kort.mp3", *extra, stdout=PIPE
        ).communicate(timeout=60)[0]
        for extra in ((), ("--json",))
    ]

    assert told[0] == b"caf\xe9/kort.mp3\n"
    assert json.loads(told[1].decode("utf-8"))["mp3"]["path"] == f"{folder}/kort.mp3"


@posix
@pytest.mark.parametrize("closed", [0, 1, 2, (0, 1, 2)], ids=str)
def test_with_a_stream_that_is_closed_it_does_its_work(command: Command, closed: int | tuple[int, ...]) -> None:
    shut = [closed] if isinstance(closed, int) else list(closed)

    def close() -> None:
        for descriptor in shut:
            os.close(descriptor)

    Path("kort.txt").write_text("Brug dicht\n\nDe brug is dicht.\n", "utf-8")
    ended = command("make", "kort.txt", "--voice", "nl-offline", "-o", "kort.mp3", "--quiet", preexec_fn=close)

    assert ended.wait(timeout=60) == 0
    assert {path.name for path in Path().iterdir()} == {
        "kort.txt", "kort.mp3", "kort.vtt", "kort.chapters.json", "kort.json",
    }  # fmt: skip
    assert b"briefing" not in Path("kort.mp3").read_bytes()[-2000:]


@posix
@pytest.mark.parametrize("arguments", [("script",), ("script", "--json"), ("make", "--voice", "nl-offline")])
def test_a_full_standard_output_is_one_line(command: Command, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = command(*arguments, EXAMPLES / "met-kop.txt", "--quiet", stdout=full, stderr=PIPE)
        _, err = ended.communicate(timeout=60)
    [line] = err.decode().splitlines()
    assert (ended.returncode, "cannot write to standard output: no space left" in line) == (5, True)


@posix
def test_a_full_standard_error_is_no_error(command: Command) -> None:
    with Path("/dev/full").open("wb") as full:
        ended = command("make", EXAMPLES / "met-kop.txt", "--voice", "nl-offline", stdout=DEVNULL, stderr=full)
        assert ended.wait(timeout=60) == 0


@posix
def test_a_reader_that_has_gone_is_no_error(command: Command) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = command("script", EXAMPLES / "met-kop.txt", stdout=write, stderr=PIPE)
    os.close(write)

    assert ended.communicate(timeout=60)[1] == b""
    assert ended.returncode == 0


@posix
def test_standard_input_that_is_closed_is_an_article_that_is_empty(command: Command) -> None:
    ended = command("make", "-", stdout=PIPE, stderr=PIPE, preexec_fn=lambda: os.close(0))
    _, err = ended.communicate(timeout=60)

    assert ended.returncode == 3
    assert len(err.decode().splitlines()) == 1


@posix
def test_without_a_home_it_does_its_work(command: Command) -> None:
    Path("kort.txt").write_text("Brug dicht\n\nDe brug is dicht.\n", "utf-8")
    homeless = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "BRIEFING_CACHE_DIR"))
    ended = command("make", "kort.txt", "--voice", "nl-offline", "--quiet", stdout=PIPE, stderr=PIPE, env=homeless)

    assert ended.communicate(timeout=60)[1] == b""
    assert ended.returncode == 0
