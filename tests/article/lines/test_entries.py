"""Entries of a live blog, and when they were written."""

from __future__ import annotations

import pytest

from briefing.article.account import Account
from briefing.article.lines.entries import timed_blocks, timed_lines
from briefing.model import Block

OPEN, HIT = "De brug is weer open.", "Een schip voer tegen de brug. Niemand raakte gewond."


@pytest.mark.parametrize(
    "first",
    [
        [Block("paragraph", "10.42"), Block("crosshead", "Brug open"), Block("paragraph", OPEN)],
        [Block("crosshead", "10.42 – Brug open"), Block("paragraph", OPEN)],
    ],
)
def test_the_time_of_an_entry_on_a_page_is_put_before_its_text(first: list[Block]) -> None:
    blocks = [*first, Block("paragraph", "09:15 uur"), Block("paragraph", HIT)]
    assert list(timed_blocks(blocks)) == [
        Block("crosshead", "Brug open"),
        Block("paragraph", f"10.42: {OPEN}"),
        Block("paragraph", f"09:15 uur: {HIT}"),
    ]


def test_a_single_time_does_not_make_an_entry() -> None:
    blocks = [Block("paragraph", "10.42"), Block("paragraph", OPEN)]
    assert list(timed_blocks(blocks)) == blocks


def test_a_time_before_its_text_stays_where_it_is() -> None:
    blocks = [Block("paragraph", f"10.42 uur: {OPEN}"), Block("paragraph", f"09.15 uur: {HIT}")]
    assert list(timed_blocks(blocks)) == blocks
    lines = [[block.text] for block in blocks]
    assert list(timed_lines(lines, Account())) == lines


def test_a_time_without_a_text_is_left_out_and_named() -> None:
    account = Account()
    told = list(timed_lines([["10.42 uur", "Brug open"], ["09.15 uur", HIT]], account))
    assert told == [["Brug open"], [f"09.15 uur: {HIT}"]]
    assert [left.text for left in account.left_out] == ["10.42 uur"]
