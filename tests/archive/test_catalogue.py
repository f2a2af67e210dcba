"""The catalogue of an archive: it finds the programme of any article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing.archive.catalogue import NAME, find_programmes, write_catalogue
from briefing.archive.receipts import File, Receipt, write_receipt
from briefing.archive.store import store_at
from briefing.errors import PublishError, WriteError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from briefing.archive.receipts import State
    from briefing.archive.store import Store
    from tests.archive.conftest import Shelf
    from tests.conftest import Briefing


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return store_at(str(tmp_path / "archief"))


def put(
    store: Store,
    number: int,
    title: str,
    *,
    identity: str = "",
    at: str = "2026-01-01T00:00:00",
    state: State = "made",
) -> None:
    receipt = Receipt(
        work=f"{number:032x}",
        identity=identity or f"article {number}",
        name="x",
        state=state,
        at=at,
        title=title,
        url=f"https://krant.example/{number}",
        published=f"2026-01-{number:02}",
        files={"mp3": File(f"programmes/{number}.mp3", 1, "")},
    )
    write_receipt(receipt, store)


def titles(store: Store, *words: str) -> list[str]:
    return [found.title for found in find_programmes(store, words)]


def test_it_finds_programmes_by_words_without_accents_and_by_address(store: Store) -> None:
    put(store, 1, "Café aan de Lek open")
    put(store, 2, "Brug over de Waal dicht")
    assert write_catalogue(store) == 2
    assert titles(store) == ["Brug over de Waal dicht", "Café aan de Lek open"]
    assert titles(store, "cafe", "LEK") == ["Café aan de Lek open"]
    assert titles(store, "https://krant.example/2") == ["Brug over de Waal dicht"]
    assert titles(store, 'wa"al', "*") == []


def test_it_reads_only_receipts_that_are_new(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, 1, "Een")
    write_catalogue(store)
    put(store, 2, "Twee")
    read: list[str] = []
    reading = type(store).read
    monkeypatch.setattr(type(store), "read", lambda self, path: (read.append(path), reading(self, path))[1])
    assert write_catalogue(store) == 2
    assert len(read) == 1


def test_of_two_programmes_of_one_article_it_lists_the_later(store: Store) -> None:
    put(store, 1, "Nieuw", identity="same", at="2026-02-02T00:00:00")
    put(store, 2, "Oud", identity="same", at="2026-01-01T00:00:00")
    assert write_catalogue(store) == 1
    assert titles(store) == ["Nieuw"]
    assert titles(store, "oud") == []


def test_what_was_made_since_is_the_later_whatever_the_clock_says(store: Store) -> None:
    put(store, 1, "Oud", identity="same", at="2026-02-02T00:00:00")
    write_catalogue(store)
    put(store, 2, "Nieuw", identity="same", at="2020-01-01T00:00:00")
    assert write_catalogue(store) == 1
    assert titles(store) == ["Nieuw"]


@pytest.mark.parametrize("between", [True, False])
@pytest.mark.parametrize(
    ("states", "listed"),
    [
        (["made", "withheld"], []),
        (["made", "withheld", "withheld"], []),
        (["made", "withheld", "made"], ["Tekst 3"]),
        (["withheld", "made"], ["Tekst 2"]),
        (["withheld", "made", "withheld"], []),
        (["made", "no-article"], ["Tekst 1"]),
        (["made", "voice", "refused", "not-found", "gave-up"], ["Tekst 1"]),
    ],
)
def test_an_article_that_is_withheld_is_not_listed_and_one_that_failed_stays_as_it_was(
    store: Store, states: list[State], listed: list[str], *, between: bool
) -> None:
    put(store, 9, "Een ander", at="2026-01-01T00:00:00")
    for number, state in enumerate(states, 1):
        put(store, number, f"Tekst {number}", identity="same", at=f"2026-01-{number:02}T00:00:00", state=state)
        if between:
            write_catalogue(store)
    assert write_catalogue(store) == 1 + len(listed)
    assert titles(store, "tekst") == listed
    assert titles(store, "ander") == ["Een ander"]


def test_what_was_withheld_since_is_the_later_whatever_the_clock_says(store: Store) -> None:
    put(store, 1, "Tekst", identity="same", at="2026-02-02T00:00:00")
    write_catalogue(store)
    put(store, 2, "", identity="same", at="2020-01-01T00:00:00", state="withheld")
    assert write_catalogue(store) == 0
    put(store, 3, "Tekst", identity="same", at="2019-01-01T00:00:00")
    assert write_catalogue(store) == 1


def test_a_damaged_receipt_is_named_and_the_others_are_listed(
    store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    put(store, 1, "Een")
    put(store, 2, "Twee")
    damaged = next(tmp_path.glob("archief/receipts/00/*2.made.*"))
    damaged.write_bytes(damaged.read_bytes()[:100])
    assert write_catalogue(store) == 1
    assert titles(store) == ["Een"]
    assert f"{damaged.name} is not a receipt" in caplog.text


@pytest.mark.parametrize("damage", [b"", b"not a database at all, but as long as the beginning of one", None])
def test_it_is_made_anew_where_it_is_damaged_or_tells_of_what_is_gone(
    store: Store, tmp_path: Path, damage: bytes | None
) -> None:
    put(store, 1, "Een")
    put(store, 2, "Twee")
    write_catalogue(store)
    if damage is None:
        next(tmp_path.glob("archief/receipts/00/*2.made.*")).unlink()
    else:
        (tmp_path / "archief" / NAME).write_bytes(damage)
    assert write_catalogue(store) == (1 if damage is None else 2)
    assert titles(store, "een") == ["Een"]


def test_where_none_is_it_is_told(store: Store) -> None:
    with pytest.raises(PublishError, match="there is no catalogue"):
        find_programmes(store)


def test_the_command_line_finds_what_an_archive_has(
    briefing: Briefing, articles: Path, shelf: Shelf, voice: Callable[..., str]
) -> None:
    briefing("archive", articles, "--to", shelf.folder, "--voice", voice(), "--jobs", "1")
    ended = briefing("list", "Lek", "--at", shelf.folder, "--json")
    (found,) = json.loads(ended.out)["programmes"]
    assert found["title"] == "De brug over de Lek gaat maandag open"
    assert (shelf.folder / found["mp3"]).is_file()
    assert str(shelf.folder / found["mp3"]) in briefing("list", "--at", shelf.folder).out


@pytest.mark.parametrize("is_there", [True, False], ids=["no room for the last one", "no room for a new one"])
def test_a_full_disk_for_temporary_files_is_told_and_changes_nothing(
    store: Store, tmp_path: Path, *, is_there: bool
) -> None:
    resource = pytest.importorskip("resource")
    put(store, 1, "Een")
    if is_there:
        write_catalogue(store)
        put(store, 2, "Twee")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(WriteError, match=r"cannot write .*; make room there"):
            write_catalogue(store)
        with pytest.raises(WriteError if is_there else PublishError, match="make room" if is_there else "no catalogue"):
            find_programmes(store)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / "archief" / NAME).is_file() == is_there
    assert write_catalogue(store) == 1 + is_there
