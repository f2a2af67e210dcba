"""Pictures and posts between paragraphs: captions and credits, and embedded posts of social networks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.lines.dateline import AGENCY
from briefing.article.lines.shape import ends_sentence
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_WORDS = 15
_SHOWS = re.compile(
    r"(?:(?:een )?still (?:uit|van)|screenshot|schermafbeelding|beeld (?:uit|van|ter)|archief(?:beeld|foto)"
    r"|luchtfoto|drone(?:beeld|foto)|(?:een )?(?:foto|plaatje) (?:van|uit|ter|met|op|bij)\b|impressie)\b.*",
    re.IGNORECASE,
)
_WHERE = pattern(r"(?:De|Het|Een) \w+ (?:in|op|bij|tijdens|langs|voor|naast|aan|achter|onder|na) .+")
_SHOWN_WORDS = 5
"""The fewest words of a caption that shows somebody; a crosshead may have fewer."""
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:van|de|der|den|el|het|ten|ter|te|[A-ZÀ-Þ][\w’'-]+)){0,4}"
_SOMEBODY = pattern(
    rf"(?:(?:(?:De|Het) )?[\w-]+ van (?:[a-z-]+ )?|[A-ZÀ-Þ][a-zà-ÿ-]+ )?(?P<name>{_NAME})(?: \([^()]{{1,20}}\))?,?"
    r"(?: (?:en|met) .{2,40}?,?)?"
    r" (?:aan|achter|bij|in|langs|met|naast|onder|op|rond|tegenover|tijdens|tussen|voor)"
    r" (?:de|het|een|zijn|haar|hun|elkaar|[A-ZÀ-Þ]\w+)\b.*"
)
"""Somebody, and where he is: `Bakker An Maes bij haar oven`, `Het koor van An Maes tijdens de repetitie`."""
_NO_NAME = re.compile(
    r"(?:Aan|Al|Bij|Dan|Dus|Een|En|Geen|In|Maar|Met|Na|Naar|Niet|Nog|Of|Om|Ook|Op|Over|Uit|Voor|Weer)\b"
)
_POINTS = re.compile(r"\((?:l|r|links|rechts|midden|m|boven|onder|archief\w*)\.?\)", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?][\"'’”)]?(?= |$)")
_CREDIT = (
    r"(?i:foto[’']?s?|fotograaf|fotografie|beeld|beeldbewerking|photo|illustraties?|infographic|graphic|tekening"
    r"|video"
    r"|archieffoto|persfoto|fotomontage|still)"
)
_NO_NOUN = "".join(
    rf"(?<!\b{word} )"
    for word in ("op", "in", "de", "het", "een", "deze", "die", "dit", "dat", "zijn", "haar", "van", "met")
)
"""Words that may not precede a credit, because it is a noun of a sentence then: `stond hij op beeld: een otter`."""
_CREDIT_HINTS = (
    *("fot", "beeld", "©", "(c)", "photo", "illustr", "video", "graphic", "tekening", "still"),
    *("impress", "visual", "render", "maquette", "kaart", "ontwerp"),
    *("images", "stock", "splash", "hoogte", "news", ")"),
)
_MAKER = r"(?:[A-ZÀ-Þ0-9][\w’'.&/-]*|van|de|der|den|het|en|via|ten|ter|/|&|,|-)"
_MAKERS = rf"{_MAKER}(?: {_MAKER}){{0,6}}"
_CREDITED = pattern(
    rf"{_CREDIT} ?[:©|] ?.{{1,120}}"
    rf"|{_CREDIT}(?: (?:via|door))? {_MAKERS}"
    rf"|.{{3,250}}? ?[(\[]?(?:\b{_NO_NOUN}{_CREDIT} ?[:©/|]|©|\([cC]\)) ?(?:[^.!?]|(?<=\b[A-Z])\.){{2,60}}[)\]]?\.?"
    rf"|.{{3,250}}? [(\[](?:archief)?{_CREDIT} .{{2,60}}[)\]]\.?"
    r"|.{3,250}? [(\[](?i:archief(?:foto|beeld)|foto|beeld)[)\]]\.?"
    rf"|(?:©|\([cC]\)) ?{_MAKERS}"
    r"|[^.!?]{3,200} (?:Getty Images|Shutterstock|Belga Image|ANP Foto|Photo ?News|Hollandse Hoogte|iStock|Unsplash)"
    rf"|.{{3,250}}?(?:[.!?|–—]| -) ?{_CREDIT} {_MAKERS}"
    rf"|[^.!?]{{3,100}}\({AGENCY}\)"
    rf"|.{{3,250}}?[.!?|–—-] ?(?:Impressie|Artist.s impression|Visualisatie|Visual|Render(?:ing)?|Maquette"
    rf"|Kaart|Ontwerp) ?: ?{_MAKERS}\.?"
    r"|(?i:archieffoto|archiefbeeld|(?:foto )?ter illustratie|stockfoto|persfoto|illustratie(?:foto|beeld))\b.{0,250}"
)
_EMBED = re.compile(
    r"@\w{2,30}(?: [·•].{0,40})?|.{0,400}[—–-]{1,2} ?.{2,60}\(@[\w.]+\).{0,40}|een bericht gedeeld door .{1,80}"
    r"|.{0,60}\b\d[\d.,]*(?: mln\.?| dzd\.?)? (?:weergaven|vind-ik-leuks?|likes|reposts?|retweets|citaten|keer"
    r" bekeken)\b.{0,60}"
    r"|.{0,40}wil(?:len)? cookies plaatsen.*",
    re.IGNORECASE,
)
_REFERENCE = pattern(
    r"\b(?:doi|isbn|blz|pagina.s|p\.|uitgeverij|uitg|euro|e\.a\.|et al|regie|label|cast|vol\.|nr\.|t/m)\b|€"
    r"|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_ATTRIBUTED = re.compile(
    r", (?:\w+(?:t|d?e|en)|zei|riep|schreef|vroeg|sprak|las|stond|had) "
    r"(?:er |ook |nog )?(?:de|het|een|zijn|haar|hij|zij|ze|op|in"
    r"|(?:zowat |bijna )?(?:elke?|iedere?|alle|veel|menig)|[A-ZÀ-Þ]\w+)\b"
    r"|, (?:is|was|luidt|luidde) (?:de|het|zijn|haar|hun|ons|onze) (?:[a-zà-ÿ]+e )?"
    r"(?:motto|devies|advies|boodschap|leus|slogan|spreuk|oproep|raad|regel|gedachte|opdracht|antwoord|uitnodiging)\b"
)


def has_credit(line: str) -> bool:
    """Whether `line` is a credit, perhaps with its caption, or the caption of an archive picture.

    `Foto: ANP`, `De brug. © Belga`, `Een wolf (foto: Jan Bos)`, `Archieffoto van een wolf`.
    """
    small = line.lower()
    return any(hint in small for hint in _CREDIT_HINTS) and bool(_CREDITED.fullmatch(line))


def is_reference(line: str) -> bool:
    """Whether a line below a text is the reference for its subject: a book with its publisher, a paper with its
    number."""
    return bool(_REFERENCE.search(line)) and not has_finite_verb(line) and line.count(",") > 1


def embed_reason(line: str) -> str | None:
    """Why `line` shows that its block is a post of a social network; None if it does not."""
    return "embedded from elsewhere" if _EMBED.fullmatch(line) else None


def is_attributed(line: str) -> bool:
    """Whether `line` quotes somebody in the news: `Stuur hem niet meer op, vraagt de conservator.`"""
    return bool(_ATTRIBUTED.search(line))


def is_sentence(line: str) -> bool:
    """Whether `line` is a whole sentence with a verb, whatever it begins with."""
    return bool(re.search(r"[.!?][\"'’”)]*$", line) and (has_finite_verb(line) or _ATTRIBUTED.search(line)))


def is_caption(line: str) -> bool:
    """Whether a short line alone between paragraphs describes a picture: `De fabriek in aanbouw`."""
    if len(line.split()) > _LONGEST_WORDS or len(_ENDS_SENTENCE.findall(line)) > 1:
        return False
    if _POINTS.search(line):
        return True
    return not (ends_sentence(line) or has_finite_verb(line)) and bool(_SHOWS.fullmatch(line) or _WHERE.fullmatch(line))


def shows_somebody(line: str, texts: Iterable[str]) -> bool:
    """Whether a line without a verb says where somebody is of whom `texts` tell, as under a picture of him."""
    found = _SOMEBODY.fullmatch(line)
    if not found or _NO_NAME.match(line) or not _SHOWN_WORDS <= len(line.split()) <= _LONGEST_WORDS:
        return False
    if len(_ENDS_SENTENCE.findall(line)) > 1 or has_finite_verb(line):
        return False
    told = re.compile(rf"\b{re.escape(found['name'].rpartition(' ')[2])}\b")
    return any(told.search(text) for text in texts)
