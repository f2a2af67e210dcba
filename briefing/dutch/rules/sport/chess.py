"""Moves of chess."""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.patterns import pattern, rare

_PIECES = {"K": "koning", "D": "dame", "T": "toren", "L": "loper", "P": "paard"}
_MOVE = pattern(
    r"(?<![\w.])(?:(?P<number>[1-9][0-9]?)\.(?:\.\.)? ?)?"
    r"(?:(?P<piece>[KDTLP])(?P<from>[a-h]?[1-8]?)|(?P<pawn>[a-h])(?=x))?"
    r"(?P<takes>x)?(?P<to>[a-h][1-8])(?:=(?P<becomes>[DTLP]))?(?P<end>[+#])?(?P<mark>[!?]{2})?(?!\w|[.,][0-9])"
)
_SQUARE = re.compile("[1-8](?<=[a-h].)")
_CASTLING = rare(("0-0", "O-O"), r"(?<![\w-])(?:(?P<number>[1-9][0-9]?)\. ?)?(?:0-0|O-O)(?P<long>-0|-O)?(?![\w-])")
_IS_CHESS = re.compile(r"[KDTLP]x?[a-h][1-8]|[0-9]\.(?:\.\.)? ?[a-h][1-8]|[a-h]x[a-h][1-8]|0-0-0|\b[Ss]cha(?:ak|ker)")


def chess_moves(text: str) -> str:
    """Moves, in a text about chess: "1.e4" is "één e vier", "Dxf7+" "dame slaat f zeven schaak"."""
    has_square = _SQUARE.search(text) is not None
    if not (has_square or "0-0" in text or "O-O" in text) or _IS_CHESS.search(text) is None:
        return text
    return _CASTLING.sub(_castling, _MOVE.sub(_move, text) if has_square else text)


def _move(match: re.Match[str]) -> str:
    if not (
        match["number"] or match["piece"] or match["pawn"] or match["takes"] or match["becomes"] or _is_reply(match)
    ):
        return match[0]
    words = [
        _number(match["number"]) if match["number"] else "",
        _PIECES.get(match["piece"] or "", ""),
        _square(match["from"] or match["pawn"] or ""),
        "slaat" if match["takes"] else "",
        _square(match["to"]),
        _PIECES.get(match["becomes"] or "", ""),
        {"+": "schaak", "#": "mat"}.get(match["end"] or "", ""),
    ]
    return " ".join(filter(None, words))


def _is_reply(match: re.Match[str]) -> bool:
    """Whether a move is Black's reply to White's: "1.e4 e5"."""
    return re.search(r"[1-9]\.? ?[^\s]{0,6} ?$", match.string[max(0, match.start() - 9) : match.start()]) is not None


def _square(square: str) -> str:
    return " ".join(spell(sign) if sign.isalpha() else _number(sign) for sign in square)


def _castling(match: re.Match[str]) -> str:
    number = _number(match["number"]) + " " if match["number"] else ""
    return f"{number}{'lange' if match['long'] else 'korte'} rokade"


def _number(figures: str) -> str:
    return numbers.cardinal(int(figures))
