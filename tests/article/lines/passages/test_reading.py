"""The state of reading a pasted text."""

from __future__ import annotations

import pytest

from briefing.article.account import Account
from briefing.article.lines.passages.reading import Known, Reading

TEXT = (
    "De veerpont bij Wolfsveen vaart sinds maandag weer. Drie maanden lag het schip stil, omdat een ketting brak.",
    "Ondernemers aan de overkant zijn opgelucht. De bakker verloor naar eigen zeggen een derde van zijn omzet.",
)
BLOCKS = [["Veerpont vaart weer"], [TEXT[0]], ["Anja Pol"], [TEXT[1]], ["Deel  dit", "Meer lezen"]]


def at(number: int, known: Known = Known(), account: Account | None = None) -> Reading:  # noqa: B008 - a value
    reading = Reading(BLOCKS, account or Account(), known)
    reading.number = number
    return reading


@pytest.mark.parametrize(("number", "told", "to_come"), [(0, 0, 2), (1, 0, 2), (2, 1, 1), (3, 1, 1), (4, 2, 0)])
def test_it_counts_the_blocks_of_text_before_and_from_here_on(number: int, told: int, to_come: int) -> None:
    assert (at(number).told, at(number).to_come) == (told, to_come)


@pytest.mark.parametrize(("number", "behind"), [(0, False), (2, False), (3, True), (4, True)])
def test_a_block_after_all_text_is_behind_the_text(number: int, behind: bool) -> None:
    assert at(number).is_behind_text is behind


def test_without_text_no_block_is_behind_the_text() -> None:
    reading = Reading([["Deel dit"], ["Meer"]], Account(), Known())
    assert not reading.is_behind_text


def test_a_name_by_itself_is_counted() -> None:
    assert at(0).lone_names == 1


@pytest.mark.parametrize(("blocks", "most"), [([[TEXT[0] * 3], [TEXT[1]]], True), ([[TEXT[0]], [TEXT[0]]], False)])
def test_a_block_is_most_of_the_text_where_it_has_more_than_all_others(blocks: list[list[str]], most: bool) -> None:
    assert Reading(blocks, Account(), Known()).is_most is most


def test_spaces_do_not_hide_a_line_that_is_vouched_for_or_trusted() -> None:
    known = Known(vouched={"Deel dit"}, trusted={"Meer lezen"})
    assert at(4).first == "Deel dit"
    assert at(0, known).vouches("Deel   dit")
    assert at(0, known).trusts(" Meer lezen")
    assert not at(0, known).vouches("Meer lezen")


def test_what_is_known_beforehand_is_found_already() -> None:
    found = at(0, Known(headline="Kop", authors=("Anja Pol",))).found
    assert (found.headline, found.authors) == ("Kop", ["Anja Pol"])


def test_the_rest_is_accounted_for_line_by_line_and_skipped() -> None:
    account = Account()
    assert at(3, account=account).leave_rest("note") == 2
    assert [(piece.text, piece.reason) for piece in account.left_out] == [
        (TEXT[1], "note"),
        ("Deel dit", "note"),
        ("Meer lezen", "note"),
    ]


def test_a_replaced_block_does_not_change_the_text_that_was_given() -> None:
    reading = at(4)
    reading.go_on_with(["Deel dit"])
    assert reading.block == ["Deel dit"]
    assert BLOCKS[4] == ["Deel  dit", "Meer lezen"]


def test_the_running_text_leaves_out_what_is_between_its_blocks() -> None:
    assert list(at(0).running_text()) == list(TEXT)
