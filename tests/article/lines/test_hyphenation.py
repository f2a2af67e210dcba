"""Words broken at the end of a line."""

import pytest

from briefing.article.lines.hyphenation import is_broken, joined


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["De bank zal een kluis in gebruik ne-", "men."], "De bank zal een kluis in gebruik nemen."),
        (["De in-", "en uitvoer"], "De in- en uitvoer"),
        (["Een zee-", "eend"], "Een zee-eend"),
        (["Een mini-", "eiland"], "Een mini-eiland"),
        (["Een anti-", "inflatiemaatregel"], "Een anti-inflatiemaatregel"),
        (["Het is financi-", "eel"], "Het is financieel"),
        (["Een muse-", "um in Gent"], "Een museum in Gent"),
        (["Een twee-", "urige tocht"], "Een twee-urige tocht"),
        (["Een oude kopi-", "eerbank"], "Een oude kopieerbank"),
        (["De offici-", "ële lijst"], "De officiële lijst"),
        (["Twee pati-", "enten"], "Twee patienten"),
        (["Het bikini-", "effect"], "Het bikini-effect"),
        (["De juni-", "editie"], "De juni-editie"),
        (["Het juli-", "inkomen"], "Het juli-inkomen"),
        (["Noord-", "Holland"], "Noord-Holland"),
        (["Eén", "twee", "drie"], "Eén twee drie"),
    ],
)
def test_joined_lines_have_whole_words(lines: list[str], whole: str) -> None:
    assert joined(lines) == whole


def test_a_word_is_broken_where_its_second_part_is_no_word_of_its_own() -> None:
    assert is_broken("in gebruik ne-", "men. Winkeliers")
    assert not is_broken("de in-", "en uitvoer")
    assert not is_broken("Noord-", "Holland")
    assert not is_broken("tot 1940 -", "en later")
