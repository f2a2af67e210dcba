"""The making of one article: its files at the target, its receipt, and what an editor should know of it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing import errors
from briefing.archive.booth.making import Equipment, answer_of, failed, make_article
from briefing.archive.items import Address
from briefing.archive.order import order_for, voice_for
from briefing.archive.store import store_at
from briefing.archive.tasks import Task
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.errors import OutputError
from briefing.settings.schema import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.archive.conftest import Shelf


@pytest.fixture
def equipment(shelf: Shelf, tmp_path: Path, voice: Callable[..., str]) -> Callable[..., Equipment]:
    """Equipment whose voice has an oddity."""

    def with_voice(oddity: str = "") -> Equipment:
        speaker = voice_for(voice(oddity), Settings())
        order = order_for(str(shelf.folder), Settings(), voice=speaker, lexicon=shipped_lexicon())
        return Equipment(order, store_at(order.target), speaker.origin, tmp_path)

    return with_voice


def task(path: Path, work: str = "a" * 32, **more: Any) -> Task:
    return Task(work, path.name, path.name, Address(str(path)), **more)


def test_an_article_has_all_its_files_at_the_target_before_its_receipt(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf
) -> None:
    answer = make_article(task(articles / "Lek.txt", sent="2026-01-01T00:00:00"), equipment())
    assert answer.state == "made"
    assert shelf.whole()
    (receipt,) = shelf.receipts
    assert receipt["at"] == "2026-01-01T00:00:00"
    assert receipt["title"] == "De brug over de Lek gaat maandag open"
    assert answer.bytes == sum(file["bytes"] for file in receipt["files"].values())
    assert (answer.words, answer.duration_ms) == (receipt["words"], receipt["duration_ms"])


def test_programmes_of_one_article_stand_beside_each_other(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf
) -> None:
    at = equipment()
    make_article(task(articles / "Lek.txt"), at)
    (articles / "Lek.txt").write_text((articles / "Lek.txt").read_text("utf-8") + "\nMaandag is er koffie.\n", "utf-8")
    make_article(task(articles / "Lek.txt", "b" * 32), at)
    first, second = (receipt["files"]["mp3"]["path"] for receipt in shelf.receipts)
    assert first != second
    assert first.split("-")[0] == second.split("-")[0]
    assert shelf.whole()


def test_nothing_is_left_in_the_scratch_folder(
    articles: Path, equipment: Callable[..., Equipment], tmp_path: Path
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    make_article(task(articles / "Lek.txt"), equipment()._replace(scratch=scratch))
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("", "no-article"),
        (
            "EMBARGO tot 6 januari 2099, 06.00 uur\n\nBrug over de Lek gaat open\n\nDe brug is klaar.\n",
            "withheld",
        ),
        (None, "not-found"),
    ],
)
def test_an_article_of_which_nothing_is_made_has_a_receipt_that_says_of_what_kind_it_is(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf, text: str | None, state: str
) -> None:
    path = articles / "odd.txt"
    if text is not None:
        path.write_text(text, "utf-8")
    answer = make_article(task(path), equipment())
    assert answer.state == state
    assert [(receipt["state"], receipt["reason"]) for receipt in shelf.receipts] == [(state, answer.reason)]
    assert answer.reason.startswith(("odd.txt", "no such file", "cannot"))


def test_an_article_that_the_voice_cannot_read_is_the_voice_s(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf
) -> None:
    broken = 'def say(self, part):\n    raise ValueError("no such sound")'
    assert make_article(task(articles / "Lek.txt"), equipment(broken)).state == "voice"
    assert [receipt["state"] for receipt in shelf.receipts] == ["voice"]


def test_a_target_that_cannot_be_written_says_nothing_of_the_article(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf
) -> None:
    at = equipment()
    shelf.folder.mkdir()
    (shelf.folder / "programmes").write_text("in the way")
    with pytest.raises(errors.OutputError):
        make_article(task(articles / "Lek.txt"), at)
    assert shelf.receipts == []


def test_what_an_editor_should_know_is_told_once_and_without_names(
    articles: Path, equipment: Callable[..., Equipment]
) -> None:
    (articles / "Lek.txt").write_text(
        "Bridge over the river opens\n\nThe new bridge over the river will open on Monday for all of the traffic. "
        "It took two years to build it, and the council says that it was worth the wait.\n\n"
        "People on bicycles have been able to use it since Friday, and they were very happy with that.\n",
        "utf-8",
    )
    notes = make_article(task(articles / "Lek.txt"), equipment()).notes
    assert "it seems to be in English" in notes
    assert len(set(notes)) == len(notes)


def test_an_answer_has_a_few_short_notes() -> None:
    receipt = failed(task(Path("a.txt")), errors.ArticleError("x" * 600))
    notes = [str(number) * 100 for number in range(20)]
    told = answer_of(receipt, notes=[*notes, *notes])
    assert len(told.notes) == 8
    assert all(len(note) == 60 for note in told.notes)
    assert len(told.reason) == 200


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (errors.SourceError("x"), "not-found"),
        (errors.NoArticleError("x"), "no-article"),
        (errors.WithheldError("x"), "withheld"),
        (errors.VoiceError("x"), "voice"),
        (errors.UsageError("x"), "refused"),
        (errors.ArticleError("x"), "refused"),
        (errors.BriefingError("x"), "refused"),
    ],
)
def test_each_kind_of_error_has_its_state(error: errors.BriefingError, state: str) -> None:
    assert failed(task(Path("a.txt")), error).state == state


def test_a_reason_is_one_line_whatever_the_article_says() -> None:
    receipt = failed(task(Path("a.txt")), errors.ArticleError("een\ntwee \ud83c"))
    assert "\n" not in receipt.reason
    receipt.reason.encode()


@pytest.mark.parametrize(
    ("line", "until"), [("EMBARGO tot 3 januari 2060, 6.00 uur", "2060-01-03T0"), ("BERICHT VERVALT", "")]
)
def test_a_receipt_says_when_an_embargo_ends(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf, line: str, until: str
) -> None:
    path = articles / "Lek.txt"
    path.write_text(f"{line}\n\n{path.read_text('utf-8')}", "utf-8")
    assert make_article(task(path), equipment()).state == "withheld"
    assert shelf.receipts[0].get("until", "").startswith(until)
    assert bool(shelf.receipts[0].get("until")) == bool(until)


def test_an_article_that_changed_or_went_away_since_it_was_offered_has_no_receipt(
    articles: Path, equipment: Callable[..., Equipment], shelf: Shelf
) -> None:
    at, offered = equipment(), sha256((articles / "Lek.txt").read_bytes()).hexdigest()
    (articles / "Lek.txt").write_text("Een andere tekst.\n", "utf-8")
    for path in (articles / "Lek.txt", articles / "weg.txt"):
        with pytest.raises(OutputError, match="run the same command again"):
            make_article(task(path, sha256=offered), at)
    assert not shelf.receipts
