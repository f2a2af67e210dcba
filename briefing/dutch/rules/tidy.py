"""The tidying of text from pages and agencies: everything is removed that is only for the eye."""

from __future__ import annotations

import html
import re
import unicodedata

from briefing.dutch.rules.amounts import superscripts
from briefing.patterns import pattern, rare
from briefing.text import INVISIBLE

_ODD_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f"
_OF_EMOJI = "\ufe0e\ufe0f\u20e3"
_LIKENESSES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "ĳ": "ij", "Ĳ": "IJ",
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'",
    "´": "'", "‹": "'", "›": "'", "‐": "-", "‑": "-", "‒": "-", "−": "-", "⁄": "/", "″": '"',
    "﹕": ":", "＠": "@", "％": "%",
    "№": "nr.", "➔": "→", "➜": "→", "➝": "→", "⇒": "→", "➞": "→", "⟶": "→", "✕": "×", "✖": "×",
    "∼": "~", "≃": "≈", "≅": "≈", "⩽": "≤", "⩾": "≥", "∙": "·", "ª": "e", "Ω": "Ω",
    "㎡": "m²", "㎞": "km", "℃": "°C", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7",
    "₈": "8", "₉": "9", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III", "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII",
    "Ⅸ": "IX", "Ⅹ": "X",
}  # fmt: skip
_PLAIN = (
    dict.fromkeys(_ODD_SPACES, " ")
    | dict.fromkeys(INVISIBLE + _OF_EMOJI, "")
    | dict.fromkeys("\u2028\u2029\x85\r", "\n")
    | _LIKENESSES
)
_ODD = re.compile("[" + "".join(map(re.escape, _PLAIN)) + "]")
_FOREIGN_DIGIT = re.compile(r"[^\x00-\x7f](?<=\d)")

_ENTITY = re.compile(r"&(?:amp;)*(?=#?[A-Za-z0-9]{1,31};)|&(?:amp;)+")
_NAMED = re.compile(r"&#?[A-Za-z0-9]{1,31};")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,300}>|<!--[^<>]{0,300}-->")
_LINK = re.compile(r"!?\[([^\[\]]{0,200})\]\([^()\s]{0,300}\)")
_EMPHASIS = re.compile(r"[*_~`][*_~`]*")
_BIRTH = pattern(
    r" ?(?:[0-9]{1,2}(?:[-/.][0-9]{1,2}[-/.]| [a-z]{3,9} ))?(?:1[89]|20)[0-9]{2}(?![\w*])|(?<=\(\*) [A-ZÀ-Ý][a-zà-ÿ]"
)
_LINE_MARKS = re.compile(r"^(?:(?:#{1,6} |>+(?! ?[0-9])|[-–—•▪►‣·] ) *)+", re.MULTILINE)
_ACCENTS = re.compile(r"[\u0300-\u036f]+")
_FOOTNOTES = re.compile(r"[¹²³⁰⁴-⁹](?:(?<![²³])|(?:(?<![m0-9].)|(?<=[a-z][0-9].)|(?<=[²³].))[²³]*)")
_PICTURES = re.compile(
    "[\u00a6\u00a9\u00ae\u00b6\u00b7\u2021-\u2022\u2122\u2190\u2191\u2193-\u21ff\u2300-\u23ff\u2460-\u24ff\u2500-\u27bf\u2900-\u297f\u2b00-\u2bff\ue000-\uf8ff\ufffc\ufffd"
    "\U0001f000-\U0001faff\U000e0000-\U000e007f\U000f0000-\U0010fffd]+"
)
_EMOTICONS = re.compile(
    r"[:;=<xX](?<![^\s/#^`→†].)(?:(?<=[:;])'?-?[()\[\]{}DPpO|]{1,3}|(?<==)\)|(?<=:)-?/|(?<=<)3+(?=\s*(?:[.,!?)]|\Z))|(?<=[xX])D)(?![\w/)])"
)
_STARS_GIVEN = rare(("***",), r"(?<=[\w)'\"], )\*{3,5}(?=[.,;)]|\s*$)", re.MULTILINE)
_STARS_FIRST = rare(("***",), r"^(?P<full>\*{3,5})(?P<half>½)?(?= [a-z(])", re.MULTILINE)
_HOTEL_STARS = re.compile(r"(?P<count>[1-7](?<![\w.,].)) ?\*{1,7}(?P<rest>-?)(?=[a-z]{4})")
_STARS = re.compile("(?P<full>[★⭐✭●]{1,5}+)(?P<half>½)?(?P<empty>[☆✩○]{0,5}+)")
_SPACES = rare(("  ",), r"  +")


def tidy(text: str) -> str:
    """The text with composed characters, plain spaces and quotes, and without markup, emoji and invisible
    characters."""
    text = markup(characters(text))
    text = _EMOTICONS.sub("", text)
    return space(pictures(text if text.isascii() else _STARS.sub(_stars, superscripts.meant(text))))


def _stars(match: re.Match[str]) -> str:
    """A reviewer's stars: "★★★☆☆" is "3 van de 5 sterren"; a single sign is an ornament."""
    full, empty = len(match["full"]), len(match["empty"])
    if full + empty < 2:
        return match[0]
    given = f"{full},5" if match["half"] else str(full)
    return f" {given} van de {full + empty} sterren" if empty else f" {given} sterren"


def characters(text: str) -> str:
    """The text without soft hyphens and other invisible characters; odd spaces, quotes and ligatures become plain."""
    text = _ODD.sub(lambda odd: _PLAIN[odd[0]], text if text.isascii() else unicodedata.normalize("NFC", text))
    return text if text.isascii() else _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.digit(digit[0])), text)


def markup(text: str) -> str:
    """The text with HTML entities decoded, and without HTML tags and Markdown marks."""
    if "&" in text:
        text = characters(_NAMED.sub(lambda entity: html.unescape(entity[0]), _ENTITY.sub("&", text)))
    if "<" in text:
        text = _TAG.sub("", text)
    text = _HOTEL_STARS.sub(r"\g<count>-sterren\g<rest>", text) if "*" in text else text
    text = _STARS_FIRST.sub(lambda stars: f"{len(stars['full'])}{',5' if stars['half'] else ''} sterren", text)
    text = _STARS_GIVEN.sub(lambda stars: f"{len(stars[0])} sterren", text)
    text = _EMPHASIS.sub(_without_emphasis, text)
    return _LINK.sub(r"\1", text) if "](" in text else text


def _without_emphasis(mark: re.Match[str]) -> str:
    """Nothing, or the mark itself: an asterisk between figures or capitals or before a birth, a tilde or underscore in
    a word."""
    before, after = mark.string[max(0, mark.start() - 1) : mark.start()], mark.string[mark.end() : mark.end() + 1]
    between = before + after
    is_sum = mark[0] == "*" and len(between) > 1 and (between.isdigit() or between.isupper())
    is_joint = mark[0].strip("_") == "" and before.isalnum() and after.isalnum()
    is_birth = mark[0] == "*" and _BIRTH.match(mark.string, mark.end()) is not None
    return mark[0] if is_sum or is_joint or is_birth or mark[0] == "~" else ""


def pictures(text: str) -> str:
    """The text without emoji, icons, other pictures and the figures of footnotes."""
    if text.isascii():
        return text
    text = _ACCENTS.sub(_on_a_letter, _PICTURES.sub(" ", text))
    return _FOOTNOTES.sub("", text) if superscripts.ANY.search(text) else text


def _on_a_letter(accents: re.Match[str]) -> str:
    """Accents that could not be composed, unless there is no letter before them."""
    return accents[0] if accents.string[max(0, accents.start() - 1) : accents.start()].isalpha() else ""


def space(text: str) -> str:
    """The text with single spaces, none at the ends of a line, and without bullets and other marks at its start."""
    lines = _SPACES.sub(" ", text).replace(" \n", "\n").replace("\n ", "\n")
    return _LINE_MARKS.sub("", lines.strip()).strip()
