"""Web and mail addresses, handles and hashtags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.alternatives import one_of
from briefing.dutch.letters import spell
from briefing.dutch.rules import acronyms
from briefing.patterns import pattern, rare
from briefing.tables import shipped_table
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefing.model import LanguageVariant

_FILE = shipped_table(__package__, "web.toml")
_TLD = one_of(_FILE["endings"].split())
_KIND = one_of(_FILE["kinds"].split())
_AS_WORD = words_in(_FILE["as_word"])
_SAID_KINDS: dict[str, str] = _FILE["said_kinds"]
_SAID: dict[str, str] = _FILE["said_signs"]
_LONGEST_PATH = 40

_URL = pattern(r"(?<![A-Za-z])(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ANY_DOMAIN = re.compile(rf"\.{_TLD}(?!\w)")
_DOMAIN = re.compile(
    rf"(?<![\w-])(?<!\w\.)[^\W_][\w-]*+(?:\.[\w-]{{1,63}})*?\.{_TLD}(?!\w|\.[^\W\d_¼-¾⅐-⅞]|-[a-z]|(?<=r\.app)\.)(?:/[\w./%#?=&~+-]*)?"
)
_NO_DOMAIN = re.compile(rf"\.(?={_TLD}[0-9_])")
_HANDLE = re.compile(r"@(?<!\w@)(\w+(?:\.\w+)*)")
_HASHTAG = re.compile(r"#(?<![\w&]#)(?=\w*[^\W\d])(\w+)")
_COUNTRY_AT_THE_END = re.compile("_(?:nl|be|eu|uk|us|de|fr|tv)$", re.IGNORECASE)
_NUMBER_SIGN_AGAIN = rare(("ummer#", "ummer #"), r"(?<=\b[Nn]ummer) ?# ?(?=[0-9])")
_NUMBER_SIGN = re.compile(r"# ?(?=[0-9])")
_ANY_FILE = re.compile(rf"\.{_KIND}(?!\w)")
_FILE_NAME = re.compile(rf"(?<![\w./-])(?P<stem>[^\W_][\w-]{{0,60}}+)\.(?P<kind>{_KIND})(?![\w/]|\.\w)")
_ENDING = re.compile(rf"\.(?<![\w.)\]/-]\.)(?P<name>{_TLD})(?=[-,;:)]| [a-z]|\s*\Z|\.(?!\w))")
_LETTER_WORD = re.compile("[A-Z]{2,6}(?=[a-z]{3})")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Ý])")
_PARTS = re.compile(r"[./@_~+-]|[^\W\d_]+|[0-9]+")


def addresses(language: LanguageVariant) -> Callable[[str], str]:
    """The rule for addresses: "info@gent.be" is "info apenstaartje gent punt bee-ee"; a long path is left out."""
    as_words = acronyms.words(language)

    def url(match: re.Match[str]) -> str:
        address = match[0].rstrip(".,;:!?)]'\"…")
        end = match[0][len(address) :]
        address = re.sub(r"^(?:https?://)?(?:www\.)?", "", address, flags=re.IGNORECASE)
        return _address(address, as_words) + end if address else end

    def domain(match: re.Match[str]) -> str:
        address = match[0].rstrip(".?")
        return _address(address, as_words) + match[0][len(address) :]

    def read(text: str) -> str:
        if "://" in text or "www." in text.lower():
            text = _URL.sub(url, text)
        if "@" in text:
            text = _MAIL.sub(lambda match: _address(match[0], as_words), text)
        text = _ENDING.sub(
            lambda match: "punt " + _label(match["name"], as_words, is_top=len(match["name"]) == 2), text
        )
        text = _NO_DOMAIN.sub(" punt ", text)
        return _DOMAIN.sub(domain, text) if _ANY_DOMAIN.search(text) else text

    return read


def files(text: str) -> str:
    """File names: "verslag_2024.pdf" is "verslag 2024 punt pee-dee-ef"."""

    def read(match: re.Match[str]) -> str:
        stem = match["stem"].replace("_", " ").replace("-", " ")
        return f"{stem} punt {_SAID_KINDS.get(match['kind']) or spell(match['kind'])}"

    return _FILE_NAME.sub(read, text) if _ANY_FILE.search(text) else text


def handles(text: str) -> str:
    """Names on social media: "@SecDef" is "apenstaartje SecDef", "#MeToo" "hashtag Me Too", "#1" "nummer 1"."""
    if "@" in text:
        text = _HANDLE.sub(lambda match: "apenstaartje " + _apart(match[1].replace(".", " punt ")), text)
    if "#" in text:
        text = _HASHTAG.sub(lambda match: "hashtag " + _CAMEL.sub(" ", _apart(match[1])), text)
        text = _NUMBER_SIGN.sub("nummer ", _NUMBER_SIGN_AGAIN.sub(" ", text))
    return text


def _apart(name: str) -> str:
    """A name without underscores, its acronym separate: "NOSsport" is "NOS sport"."""
    first = _LETTER_WORD.match(name)
    if first and acronyms.is_known(first[0]):
        name = f"{first[0]} {name[first.end() :]}"
    name, _, country = name.rpartition("_") if _COUNTRY_AT_THE_END.search(name) else (name, "", "")
    return name.replace("_", " ") + (" " + spell(country) if country else "")


def _address(address: str, as_words: frozenset[str]) -> str:
    site, slash, path = address.lstrip("/").partition("/")
    path = path.rstrip("/")
    if not path or len(path) > _LONGEST_PATH or re.search(r"[^\w./-]", path):
        slash = path = ""
    parts = _PARTS.findall(site)
    if not any(map(str.isalnum, site)):
        return ""
    top = {len(parts) - 1} if len(parts[-1]) == 2 else set()
    spoken = [_SAID.get(part) or _label(part, as_words, is_top=place in top) for place, part in enumerate(parts)]
    return " ".join([*spoken, *(_SAID.get(part) or _label(part, as_words) for part in _PARTS.findall(slash + path))])


def _label(part: str, as_words: frozenset[str], *, is_top: bool = False) -> str:
    is_word = part in _AS_WORD or part.upper() in as_words or not part.isalpha()
    is_spelled = is_top or part.upper() in acronyms.SPELLED or not re.search(r"[aeiouyà-ÿ]", part.lower())
    return spell(part) if is_spelled and not is_word else part
