"""The text of `--help`: what to type for each argument, in the notation of manuals."""

from __future__ import annotations

import re
from typing import Any

_TYPE = re.compile(r" <[^<>]*>$")
_NUMBER = re.compile(r" <(?:int|float)\b[^<>]*>$")
_BETWEEN = re.compile(r"(\d+)<=x<=(\d+)")
_FROM = re.compile(r"x>=(\d+)")


def write_options(params: list[Any], context: Any, formatter: Any) -> None:
    """Write the arguments and options, without Python types (`<list[str]>`) and with ranges in words."""
    rows: dict[str, list[tuple[str, str]]] = {"argument": [], "option": []}
    for param in params:
        record = param.get_help_record(context)
        if record is not None:
            name, help_text = record
            kind = param.param_type_name
            rows[kind].append((_name(name, is_option=kind == "option"), _in_words(help_text)))
    for kind, section in (("argument", "Arguments"), ("option", "Options")):
        if rows[kind]:
            with formatter.section(section):
                formatter.write_dl(rows[kind])


def usage_piece(piece: str) -> str:
    """A piece of the usage line: `SOURCE...` in place of `{SOURCE...}...`, `[WORDS...]` in place of `[[WORDS]]...`."""
    if piece[:1] not in {"[", "{"}:
        return piece
    inner = piece.removesuffix("...").strip("[]{}")
    more = "..." if piece.endswith("...") and "..." not in inner else ""
    return f"[{inner}{more}]" if piece.startswith("[") else inner + more


def _name(name: str, *, is_option: bool) -> str:
    if not is_option:
        return _TYPE.sub("", name).strip("[]")
    return _TYPE.sub(" TEXT", _NUMBER.sub(" NUMBER", name))


def _in_words(text: str) -> str:
    return _FROM.sub(r"\1 or more", _BETWEEN.sub(r"\1 to \2", text))
