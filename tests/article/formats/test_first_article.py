"""Where a second article begins, and what looks like it but is still the first."""

import pytest

from briefing.article.account import Account
from briefing.article.formats.first_article import first_article

FIRST = ["Pont bij Oudveen vaart weer", "De pont vaart sinds maandag weer. De ketting is vervangen."]
SECOND = ["Markt in Wolfsveen verhuist naar de kade", "De kooplieden zijn er blij mee. De kade ligt in de zon."]


def told_and_left_out(text: str) -> tuple[list[str], list[str]]:
    account = Account()
    blocks = first_article(text, account)
    return [line for block in blocks for line in block], [piece.text for piece in account.left_out]


@pytest.mark.parametrize("between", ["\n\n\n\n", "\n\n* * *\n\n", "\n\n---\n\n"])
def test_a_title_with_text_below_many_blank_lines_or_marks_opens_another(between: str) -> None:
    told, left_out = told_and_left_out("\n\n".join(FIRST) + between + "\n\n".join(SECOND))
    assert told == FIRST
    assert left_out[-2:] == SECOND


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join([*FIRST, *SECOND]),
        "\n\n\n\n".join([*FIRST, *SECOND]),
        "\n\n".join(FIRST) + "\n\n\n\n" + SECOND[1],
        "\n\n".join(FIRST) + "\n\n\n\n" + SECOND[0],
        FIRST[0] + "\n\n\n\n" + FIRST[1],
    ],
    ids=["one blank line", "many blank lines everywhere", "no title", "no text", "a title alone above"],
)
def test_the_rest_is_the_same_article(text: str) -> None:
    told, left_out = told_and_left_out(text)
    assert told == [line for line in text.splitlines() if line]
    assert left_out == []
