"""References to laws, judgments and parliamentary papers.

A law is cited by a capital and the first letters of its parts ("Leidraad voor juridische auteurs"); such a name is
spelled if it has no vowel.
"""

from __future__ import annotations

import re

from briefing.dutch import numbers
from briefing.dutch.letters import spell
from briefing.dutch.rules import roman
from briefing.dutch.rules.amounts.contexts import any_word
from briefing.patterns import outlined, pattern, rare

_LAW = any_word("reference", "laws")
_CITED = rare(
    ("rtikel",),
    r"rtikel(?<=\b[Aa]rtikel)(?:en)? [0-9][\w:.]*(?:,? (?>[a-z]+ lid|juncto|jo\.|[0-9a-z]{1,5})(?!\w))*+,? "
    rf"(?P<law>{_LAW})(?!\w)",
)
_BARE_CITED = outlined(
    ("0A", "0,A"),
    r"[0-9](?<![\w.,][0-9])[0-9]{0,4}[a-z]{0,3}(?:,? (?:[a-z]{2,8} lid|lid [0-9]{1,2}))? "
    rf"(?P<law>{_LAW})(?!\w)",
)
_PARAGRAPH = re.compile(r"([0-9](?<![\w.,].)[0-9]?)°(?= (?:lid|streepje|alinea)\b)")
_POINT_OF_A_LAW = re.compile(
    r"((?:§|rtikel|lid|Lid) ?[0-9]{1,3}[a-z]{0,9}(?:/[0-9])?, |"
    r"\b(?:sub|onderdeel) [a-z]{1,3}, onder )([0-9]{1,2})°(?! ?[CF]\b)"
)
_LETTER_OF_A_LAW = rare(("rtikel",), rf"(rtikel(?:en)? [0-9]{{1,4}})e(?=,? (?:{_LAW}|lid|van de|van het)\b)")
_LETTERED = rare(
    ("rtikel ", "lid ", "Lid ", "onderdeel ", "paragraaf "),
    r"((?:rtikel|\b[Ll]id|\b[Oo]nderdeel|\b[Pp]aragraaf) [0-9]{1,4} )([a-tv-z])"
    r"(?:\.(?=[,;:)]| [a-z(])|(?=[,;:.)]| (?:van|en|of|jo\.)\b))",
)
_AND_ALSO = rare(("jo. ",), r"jo(?<!\wjo)\. (?=[0-9]|art)")
_JUDGMENT = rare(("ECLI:",), r"(?<!\w)ECLI:[A-Z]{2}:[A-Z]{1,8}:[0-9]{4}:[0-9A-Z.]{1,25}(?!\w)")
_HOUSE = rare(("amerstuk", "andelingen I"), r"\b([Kk]amerstuk(?:ken)?|[Hh]andelingen) (II?)(?=[ ,])")
_CHAPTER = outlined(
    ("00A", "00-A"),
    r"(?P<file>[0-9]{2}(?<![\w.,/-][0-9]{2})[ .]?[0-9]{3})(?P<joint>[- ])(?P<chapter>[IVX]{1,6})(?P<part>[A-F]?)(?!\w)",
)
_DOCUMENT_BEFORE = pattern(rf"\b{any_word('reference', 'document')}\b")
_LAW_OF_THE_UNION = outlined(
    ("0/0",),
    r"(?P<law>[VvRrBb](?:(?<=[Vv])erordening|(?<=[Rr])ichtlijn|(?<=[Bb])(?:esluit|eschikking))"
    r"(?: \([A-Z]{2,4}\))?(?: nr\.?| nummer)? )"
    r"(?P<first>[0-9]{2,4})/(?P<last>[0-9]{1,4})(?P<union>/(?:EG|EU|EEG|JBZ|GBVB|Euratom))?(?![\w/])",
)
_BIBLE = any_word("reference", "bible", at_the_start=True)
_COUNTED = any_word("reference", "counted")
_VERSE = outlined(
    ("0:0", "0,0"),
    rf"(?P<book>{_BIBLE} )(?P<chapter>[0-9]{{1,3}})(?: ?: ?|,(?![0-9]+ ?(?:[%‰°]|{_COUNTED}(?!\w))))"
    r"(?P<first>[0-9]{1,3})(?:(?P<part>[a-c](?!\w))|(?P<on> ?v{1,2}(?!\w)\.?))?"
    r"(?:[-–](?:(?P<until>[0-9]{1,3}) ?: ?)?(?P<last>[0-9]{1,3})(?P<end>[a-c](?!\w))?)?"
    r"(?P<more>(?:,[0-9]{1,3}(?:[-–][0-9]{1,3})?(?![0-9:]))*)"
    r"(?![\w:]|[.,][0-9])",
)
_VERSES = rare(
    ("vs", "v.", "versus"),
    rf"(?P<book>{_BIBLE} [0-9]{{1,3}},? )v(?:ersus|s|rs)?\.? ?(?=[0-9])",
)
_OPUS = rare(("opus ",), r"(?<=opus )([0-9]{1,3})/(?=[0-9]{1,2}(?![\w/]))")
_ARTICLES_OF_A_BOOK = rare(
    ("rtikel",),
    r"rtikel(?<=\b[Aa]rtikel)(?:en)? [0-9]{1,2}:[0-9]{1,4}(?:[a-z]?(?:,| en| of| tot| tot en met| juncto|,? jo\.) "
    r"[0-9]{1,2}:[0-9]{1,4}){0,9}",
)
_BOOK = re.compile("([0-9]{1,2}):(?=[0-9])")
_LONG_ARTICLE = rare(("rtikel",), r"(rtikel(?<=\b[Aa]rtikel)(?:en)? 1[1-9])(?=[1-9][0-9](?![\w.:]))")
_WITHOUT_VOWEL = re.compile(
    r"[WZB](?<![\w.'@-].)(?:(?<=W)[bcdfghjklmnpqrstvwxz]{2,4}|(?<=Z)vw|(?<=B)kl|(?<=B)bl)(?![\w'])"
)


def cited(text: str) -> str:
    """Laws behind the number of an article: "artikel 310 Sr jo. 312 Sr" is "artikel 310 es-èr juncto 312 es-èr".

    And verses behind a book of the Bible: "Johannes 3:16" is "Johannes 3 vers 16".
    """
    text = _LETTERED.sub(lambda match: match[1] + spell(match[2]), _LETTER_OF_A_LAW.sub(r"\1 ee", text))
    text = _CITED.sub(lambda match: match[0].removesuffix(match["law"]) + spell(match["law"]), text)
    text = _BARE_CITED.sub(lambda match: match[0].removesuffix(match["law"]) + spell(match["law"]), text)
    if "°" in text:
        text = _POINT_OF_A_LAW.sub(r"\1ten \2e", _PARAGRAPH.sub(r"\1e", text))
    text = _AND_ALSO.sub("juncto ", text)
    text = _ARTICLES_OF_A_BOOK.sub(_articles_of_a_book, text)
    text = _LONG_ARTICLE.sub(r"\1 ", text)
    text = _OPUS.sub(r"\1 nummer ", _VERSES.sub(r"\g<book>vers ", text))
    return _VERSE.sub(_verse, text)


def _articles_of_a_book(match: re.Match[str]) -> str:
    return _BOOK.sub(lambda book: numbers.cardinal(int(book[1])) + " ", match[0])


def _verse(match: re.Match[str]) -> str:
    until = f"{match['until']} vers " if match["until"] else ""
    end = f" {spell(match['end'])}" if match["end"] else ""
    last = f" tot {until}{match['last']}{end}" if match["last"] else ""
    part = f" {spell(match['part'])}" if match["part"] else " en volgende" if match["on"] else ""
    *others, end = re.sub("[-–]", " tot ", match["more"]).split(",")
    more = ", ".join(others) + (f" en {end}" if end else "")
    return f"{match['book']}{match['chapter']} vers {match['first']}{part}{last}{more}"


def judgments(text: str) -> str:
    """European identifiers of judgments: "ECLI:NL:HR:2019:1278" is its parts, with pauses between."""
    return _JUDGMENT.sub(_judgment, text)


def _judgment(match: re.Match[str]) -> str:
    identifier = match[0].rstrip(".")
    runs = (re.findall("[A-Z]+|[0-9]+", part) for part in identifier.split(":"))
    said = (" ".join(numbers.spoken_number(run) if run.isdigit() else spell(run) for run in part) for part in runs)
    return ", ".join(said) + match[0][len(identifier) :]


def parliament(text: str) -> str:
    """Parliamentary papers and laws of the European Union, part by part: "Kamerstukken II" is "Kamerstukken twee".

    A budget file has a chapter: "36 410-VII" is "36 410 zeven"; "Richtlijn 2006/123" is "Richtlijn 2006, 123".
    """
    text = _HOUSE.sub(lambda match: f"{match[1]} {'één' if match[2] == 'I' else 'twee'},", text)
    text = _LAW_OF_THE_UNION.sub(_law_of_the_union, text)
    return _CHAPTER.sub(_chapter, text)


def _chapter(match: re.Match[str]) -> str:
    number = roman.value(match["chapter"])
    is_document = _DOCUMENT_BEFORE.search(match.string, max(0, match.start() - 40), match.start())
    if not number or (match["joint"] == " " and not is_document):
        return match[0]
    part = f" {spell(match['part'])}" if match["part"] else ""
    return f"{match['file']} {numbers.cardinal(number)}{part}"


def _law_of_the_union(match: re.Match[str]) -> str:
    union = match["union"] or ""
    return f"{match['law']}{match['first']}, {match['last']}{union.replace('/', ', ')}"


def without_vowel(text: str) -> str:
    """Laws ("Wet ...") with unpronounceable names: "de Wlz" is "de wee-el-zet"."""
    return _WITHOUT_VOWEL.sub(lambda match: spell(match[0]), text)
