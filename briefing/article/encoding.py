"""The decoding of bytes to text: the encodings Dutch articles come in, and files that are not text."""

from __future__ import annotations

import codecs
import re

from briefing.errors import NoArticleError
from briefing.patterns import pattern
from briefing.text import well_formed

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FORMATS = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"RIFF", "a picture or sound file"),
    (b"ID3", "an MP3"),
    (b"\x1f\x8b", "a gzip file"),
)
_SAMPLE = 200_000
_FEW = 10
_CHARACTERS_PER_STRAY = 20
"""How many characters of text a stray control character needs to be a mere slip: in binary data one byte in nine is
one, and two zeros in a row are common."""
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_STRAY = re.compile(rf"{_CONTROL.pattern}|\x1b(?:\[[0-9;]*[A-Za-z])?")
"""Control characters, and the escape sequences that colour text on a terminal."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_AT_HOME = pattern(
    "[áàâäãåçéèêëíìîïñóòôöøúùûüýÿœæßšžÁÀÂÄÅÇÉÈÊËÍÎÏÑÓÔÖØÚÛÜÆŒŠŽ‘’‚“”„–—…•·«»‹›€£§°©®™²³µ½¼¾×±´¿¡\xa0\xad]"
)
"""The characters of Dutch text beside ASCII, foreign names included."""
_ASTRAY = pattern(r"(?<=[a-z])(?:[‚„•‰‹›†‡ˆ€£¤¥§©®°±×÷¬¿¡]|[^\W\d_a-zß-öø-ÿœšž])(?=[a-z])|[^\W\x00-\x7f]{3,}")
"""Signs and capitals inside a word, and three accented letters in a row: the results of a wrong encoding."""
_OF_UTF8 = "[\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
_TWICE = re.compile(rf"[ÂÃ]{_OF_UTF8}|â(?:€{_OF_UTF8}|‚¬)|â€(?!\w)")
"""UTF-8 that was read as Windows-1252 and saved again; the last is a quotation mark whose third byte got lost."""
_HALF = re.compile(r"&(?:amp;)*#(?:x(d[89a-f][0-9a-f]{2})|(5[5-7]\d{3}));", re.IGNORECASE | re.ASCII)
_HALVES = re.compile(rf"(?:{_HALF.pattern})+", re.IGNORECASE | re.ASCII)
"""References to surrogate halves (U+D800 to U+DFFF), which XML and HTML do not allow."""
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_SINGLE_BYTE_FAMILIES = ("cp125", "iso8859-", "mac-", "koi8-")
_OTHER_FAMILIES = ("gb", "big5", "shift_jis", "euc_")


def decode(raw: bytes, *, declared: str | None = None) -> str:
    r"""The text in `raw`, with lines ended by `\n` and without stray control characters.

    A byte order mark decides, or the zeros of UTF-16 without one; then UTF-8 if the bytes are valid; then the charset
    that HTTP (`declared`) or the page itself names; then Windows-1252, as which Latin-1 pages are read (WHATWG Encoding
    Standard). Only bytes that are not Dutch in Windows-1252 are left to charset-normalizer.

    Raises:
        NoArticleError: it is no text: a PDF, a picture, any other binary.
    """
    _refuse_known_formats(raw)
    text = _marked(raw)
    if text is None:
        text = _unmarked_utf16(raw)
    if text is None:
        if b"\0\0" in raw[:_SAMPLE]:
            raise _binary()
        text = _utf8(raw)
    if text is None:
        text = _as_declared(raw, declared)
    if text is None:
        text = _legacy(raw)
    sample = text[:_SAMPLE]
    if len(_CONTROL.findall(sample)) * _CHARACTERS_PER_STRAY > len(sample):
        raise _binary()
    text = _TWICE.sub(_once, _STRAY.sub("", text.removeprefix("\ufeff")))
    text = _HALVES.sub(_put_together, text)
    return re.sub(r"\r\n?|[\f\v\x85\u2028\u2029]", "\n", text)


def _put_together(halves: re.Match[str]) -> str:
    numbers = (int(found[1], 16) if found[1] else int(found[2]) for found in _HALF.finditer(halves[0]))
    return well_formed("".join(map(chr, numbers)))


def _once(twice: re.Match[str]) -> str:
    """The text that was encoded twice, or the match unchanged if it is not UTF-8."""
    if twice[0] == "â€":
        return "”"
    raw = b"".join(_byte(sign) for sign in twice[0])
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return twice[0]


def _byte(sign: str) -> bytes:
    """The byte that Windows-1252 reads as `sign`; the five that it leaves undefined stand for control characters."""
    return sign.encode("latin-1") if sign <= "\xff" else sign.encode("cp1252")


def _refuse_known_formats(raw: bytes) -> None:
    start = raw[:16].lstrip()
    for magic, name in _FORMATS:
        if start.startswith(magic):
            raise NoArticleError(f"the source is {name}, not text", remedy="save the article as text or HTML")


def _binary() -> NoArticleError:
    return NoArticleError("the source is binary data, not text", remedy="save the article as text or HTML")


def _marked(raw: bytes) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, errors="replace")
    return None


def _unmarked_utf16(raw: bytes) -> str | None:
    """`raw` as UTF-16 without a byte order mark, in which nearly every other byte of Dutch is zero; else None."""
    sample = raw[:_SAMPLE]
    for zeros, others, encoding in ((1, 0, "utf-16-le"), (0, 1, "utf-16-be")):
        most, few = sample[zeros::2].count(0), sample[others::2].count(0)
        if most * 10 > len(sample) * 4 and few * 100 <= most:
            return raw.decode(encoding, errors="replace")
    return None


def _utf8(raw: bytes) -> str | None:
    """`raw` as UTF-8, with stray Windows-1252 bytes read as such if they are few; None if it is not UTF-8."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = raw.decode("utf-8", errors="surrogateescape")
    strays = len(re.findall(r"[\udc80-\udcff]", text))
    if len(_NOT_ASCII.findall(text)) - strays <= strays:
        return None
    return re.sub(r"[\udc80-\udcff]+", lambda stray: _windows_1252(stray[0].encode("utf-8", "surrogateescape")), text)


def _windows_1252(raw: bytes) -> str:
    return raw.decode("cp1252", errors="replace")


def _as_declared(raw: bytes, declared: str | None) -> str | None:
    """`raw` in the first charset named by HTTP or the page that is an ordinary one and fits; None if there is none."""
    named = _DECLARED.search(raw[:4096])
    in_page = (named[1] or named[2]).decode("ascii") if named else None
    for name in (declared, in_page):
        encoding = _ordinary(name)
        if encoding:
            try:
                return raw.decode(encoding)
            except UnicodeDecodeError:
                continue
    return None


def _ordinary(name: str | None) -> str | None:
    """The codec for a charset name; None for unknown names and for Python codecs that are not charsets of the web."""
    try:
        codec = codecs.lookup((name or "").strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    if codec in ("iso8859-1", "ascii"):
        return "cp1252"
    return codec if codec.startswith((*_SINGLE_BYTE_FAMILIES, *_OTHER_FAMILIES)) else None


def _legacy(raw: bytes) -> str:
    """`raw` as Windows-1252 if that looks Dutch, otherwise as charset-normalizer reads it."""
    text = _windows_1252(raw)
    if _looks_dutch(text[:_SAMPLE]):
        return text
    from charset_normalizer import from_bytes

    best = from_bytes(raw[: _SAMPLE // 10]).best()
    return raw.decode(best.encoding, errors="replace") if best else text


def _looks_dutch(text: str) -> bool:
    """Whether few of the characters beyond ASCII are foreign to Dutch, or in the wrong place."""
    signs = _NOT_ASCII.findall(text)
    strange = len(signs) - len(_AT_HOME.findall(text)) + sum(map(len, _ASTRAY.findall(text)))
    return strange < _FEW or 4 * strange <= len(signs)
