"""The headers and footers of printed pages."""

from briefing.article.account import Account
from briefing.article.lines.passages.printed import without_headers

HEADER, NEXT = "De Streekbode | dinsdag 3 maart | 4", "De Streekbode | dinsdag 3 maart | 5"


def test_a_line_that_each_page_repeats_is_removed_and_the_sentence_it_interrupted_is_whole() -> None:
    account = Account()
    blocks = [[HEADER], ["De brug gaat drie weken"], [NEXT], ["dicht, zegt de gemeente."]]
    assert without_headers(blocks, account) == [["De brug gaat drie weken", "dicht, zegt de gemeente."]]
    assert [piece.text for piece in account.left_out] == [HEADER, NEXT]


def test_a_line_that_occurs_once_stays() -> None:
    blocks = [[HEADER], ["De brug gaat dicht."]]
    assert without_headers(blocks, Account()) == blocks


def test_a_refrain_without_separate_parts_stays() -> None:
    blocks = [["Nooit meer"], ["De brug gaat dicht."], ["Nooit meer"]]
    assert without_headers(blocks, Account()) == blocks


def test_the_times_of_a_live_blog_are_not_headers() -> None:
    blocks = [["10.42 uur"], ["De brug is weer open."], ["09.15 uur"], ["De brug is dicht."]]
    assert without_headers(blocks, Account()) == blocks
