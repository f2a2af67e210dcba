"""The process that makes one article after another: what is asked of it, what it answers, and when it ends."""

from __future__ import annotations

import os
import signal
import sys
from io import BytesIO
from subprocess import PIPE, Popen
from typing import TYPE_CHECKING

import pytest

from briefing.archive.booth.maker import read_frame, write_frame
from briefing.archive.items import Address
from briefing.archive.order import order_for, voice_for
from briefing.archive.tasks import Answer, Task, packed, unpacked
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.settings.schema import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.archive.conftest import Shelf


@pytest.mark.parametrize("content", [b"", b"een", bytes(70_000)])
def test_a_message_is_read_as_it_was_sent(content: bytes) -> None:
    stream = BytesIO()
    write_frame(stream, content)
    write_frame(stream, b"next")
    stream.seek(0)
    assert (read_frame(stream), read_frame(stream), read_frame(stream)) == (content, b"next", None)


@pytest.mark.parametrize("kept", [0, 3, 4, 6])
def test_a_message_that_was_broken_off_is_none(kept: int) -> None:
    stream = BytesIO()
    write_frame(stream, b"een")
    assert read_frame(BytesIO(stream.getvalue()[:kept])) is None


@pytest.fixture
def maker(
    shelf: Shelf, voice: Callable[..., str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Popen[bytes]]:
    """A maker that has its order; its scratch folder is in `scratch`."""
    (tmp_path / "scratch").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "scratch"))
    order = order_for(str(shelf.folder), Settings(), voice=voice_for(voice(), Settings()), lexicon=shipped_lexicon())
    program = "from briefing.archive.booth import maker; maker._SICK_S = 0.0; maker.main()"
    with Popen(
        [sys.executable, "-c", program],
        stdin=PIPE,
        stdout=PIPE,
        env={**os.environ, "BRIEFING_MAKER_BYTES": "3000000000"},
    ) as running:
        assert running.stdin
        write_frame(running.stdin, packed(order))
        yield running
        running.kill()


def test_it_answers_each_task_and_ends_when_nothing_more_is_asked(
    maker: Popen[bytes], articles: Path, tmp_path: Path
) -> None:
    assert maker.stdin
    assert maker.stdout
    assert read_frame(maker.stdout) == b"ready"
    for name in ("Lek", "Waal"):
        path = articles / f"{name}.txt"
        write_frame(maker.stdin, packed(Task(name * 8, path.name, path.name, Address(str(path)))))
    for name in ("Lek", "Waal"):
        answer = unpacked(read_frame(maker.stdout) or b"", Answer)
        assert (answer.work, answer.state) == (name * 8, "made")
    maker.stdin.close()
    assert maker.wait(30) == 0
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="sends POSIX signals")
def test_ctrl_c_is_for_whoever_started_it(maker: Popen[bytes], articles: Path) -> None:
    assert maker.stdin
    assert maker.stdout
    assert read_frame(maker.stdout) == b"ready"
    maker.send_signal(signal.SIGINT)
    path = articles / "Lek.txt"
    write_frame(maker.stdin, packed(Task("a" * 32, path.name, path.name, Address(str(path)))))
    assert unpacked(read_frame(maker.stdout) or b"", Answer).state == "made"


def test_where_nothing_is_known_of_an_article_it_says_so_and_goes_on(
    maker: Popen[bytes], articles: Path, shelf: Shelf
) -> None:
    assert maker.stdin
    assert maker.stdout
    assert read_frame(maker.stdout) == b"ready"
    gone = Task("a" * 32, "weg", "weg", Address("incoming/weg.json", at_target=True), is_record=True)
    write_frame(maker.stdin, packed(gone))
    answer = unpacked(read_frame(maker.stdout) or b"", Answer)
    assert answer.state == "again"
    assert "is gone from the target" in answer.reason
    assert shelf.receipts == []
