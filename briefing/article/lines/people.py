"""The people who made an article: notes that name writer and photographer, and biographies of the writer."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article.lines.byline import is_name
from briefing.article.lines.shape import ends_sentence
from briefing.dutch.calendar import ANY_DAY
from briefing.patterns import pattern
from briefing.text import OPENING_QUOTES, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD = r"[A-ZÀ-Þ][\w’'.-]+"
_NAME = rf"{_WORD}(?: (?:van|de|der|den|het|’t|'t|te|ten|ter|in|op|el|al|von|da|di|du|la|le|{_WORD})){{0,5}}"
_NAMES = rf"{_NAME}(?:(?:, | en | & ){_NAME}){{0,4}}"
_MAKERS = re.compile(
    rf"(?:(?i:door|tekst|tekst door|interview|verslag|geschreven door|auteur)\s?:? )(?P<author>{_NAMES})[,.;/"
    rf"|•–-]* ?(?i:en |met )?"
    rf"(?i:foto[’'`]?s?|foto’s|beeld|fotografie|illustraties?|video|camera|productie|regie|vormgeving"
    rf"|graphics?)\s?:? .{{2,80}}"
    rf"|(?i:tekst|verhaal|verslag|woord|interview)(?:, | ?(?:en|&|\+|/) ?)"
    rf"(?i:foto[’']?s?|beeld|fotografie|illustraties?|video)(?: ?: ?| door | )(?P<both>{_NAMES})"
    rf"|(?i:door )?(?P<written>{_NAMES}) \((?i:tekst(?: ?(?:en|&|\+|/) ?(?:foto[’']?s?|beeld))?)\)"
    rf"(?:(?:, ?| en | & | ?/ ?).{{2,80}}\([^()]{{4,30}}\))?\.?"
    rf"|(?i:door )?{_NAMES} \((?i:foto[’']?s?|beeld|illustraties?|video)\)(?:, ?| en | & | ?/ ?)"
    rf"(?P<writing>{_NAMES}) \((?i:tekst)\)\.?"
    rf"|(?P<contact>{_NAMES}) ?[|•·–-] ?(?i:[a-z-]*(?:redacteur|redactrice|verslaggever|verslaggeefster|journaliste?"
    r"|correspondente?)) ?[|•·–-] ?[\d+ ().@\w-]{6,60}"
    rf"|(?P<with>{_NAMES}),? (?i:met medewerking van|m\.?m\.?v\.?|i\.?s\.?m\.?|in samenwerking met|met bijdragen"
    rf" van) .{{2,80}}"
    rf"|(?i:met medewerking van|m\.?m\.?v\.?) (?P<only>{_NAMES})\.?"
)
_ALSO_OF_NEWS = words_in("werkte schreef gaf geeft leidde maakte maakt woonde")
"""Verbs for what somebody did, which may be what an article tells of him."""
_OF_A_LIFE = "is|werkt|schrijft|doceert|studeert|studeerde|publiceert|onderzoekt|leidt|woont"
_IS = re.compile(
    rf"(?:\(?(?P<name>{_NAME})|De auteurs?|Auteur {_NAME}|Deze auteur|De schrijver) (?:\(\d{{2,4}}[^()]{{0,20}}\) )?"
    rf"(?P<verb>zijn|was|{_OF_A_LIFE}|{'|'.join(sorted(_ALSO_OF_NEWS))})\b"
)
_ONE_WORD = re.compile(r"\S+ (?:\(|[a-z])")
"""The start of a sentence of the article (`Het was bijna twintig graden`), not of the life of somebody named before."""
_SAID = pattern(r"(?:, |[\"'’”] ?)(?:zegt|zei|zeggen|aldus|vertelt|vindt|meldt|stelt) ")
_ON_WRITING = pattern(
    r"\b(?:columnist(?:e|in)?|schrijft (?:(?:hij|zij|ze) )?(?:op|in|om|over|elke|iedere|voor"
    r"|(?:twee)?(?:dagelijks|wekelijks|maandelijks)|geregeld|regelmatig)"
    r"|schreef (?:onder meer|eerder)"
    r"|(?:deze|dit|zijn|haar) (?:bijdragen?|stuk(?:ken)?|artikel|columns?|opiniestuk|tekst|rubriek)"
    r"|op (?:persoonlijke titel|deze plek)|in eigen naam)\b",
    re.IGNORECASE,
)
_PROFESSION = pattern(
    r"\b(?:cabaretier|schrijver|auteur van|publicist|journalist|redacteur|correspondent"
    r"|hoogleraar|docent|doceert|onderzoeker|universiteit|hogeschool|econoom|jurist|historicus|filosoof|socioloog"
    r"|huisarts"
    r"|oud-\w+|voormalig|lid van|directeur|voorzitter|woordvoerder|verbonden aan|promovend\w+|emeritus|zelfstandig"
    r"|(?:meest recente|nieuwste|laatste) boek|bibliothecaris|leraar|lerares|arts|advocaat|ondernemer|adviseur"
    r"|raadslid|schrijfster"
    r"|\w*(?:redact(?:eur|rice)|journaliste?|correspondente?)|is [\w-]+ en (?:woont|werkt|schreef|schrijft))\b",
    re.IGNORECASE,
)
_NEWS = pattern(
    rf"\b(?:(?<!elke )(?<!iedere ){ANY_DAY}(?:ochtend|morgen|middag|avond|nacht)?|gisteren|vandaag|(?:de|het) nieuwe"
    r"|kreeg|krijgt|won|wint"
    r"|benoemd|verkozen|gekozen|aangesteld|genomineerd|ontslagen|opgestapt|gestopt|overleden)\b",
    re.IGNORECASE,
)
"""Words for what happened to somebody, which is news; a writer's biography says what he is."""
_PLAIN_NOTE = re.compile(
    r"(?:deze|dit) (?:bijdrage|column|opiniestuk|artikel|stuk|tekst|brief|ingezonden brief|rubriek)\b.{0,40}"
    r"(?:eigen naam|persoonlijke titel|verscheen|verschijnt|geschreven (?:door|op)|geeft niet|ingekort|standpunt"
    r" van de auteur).{0,120}"
    r"|.{0,60}schrijft (?:op deze plek|hier|deze column|deze rubriek) .{0,100}",
    re.IGNORECASE,
)
_LONGEST = 320
_TOWN_WORDS = 4
_BODY = (
    r"(?:gemeente|stad|provincie|politie|parket|brandweer|stichting|vereniging|omroep|radio|redactie"
    r"|universiteit|hogeschool|ziekenhuis|museum|kerk|school|regio|nieuws|blad|krant|waterschap|rijks|ministerie|club"
    r"|dienst|kamer|raad|bond|afdeling|groep|koor|harmonie|fanfare|park"
    r"|(?:buurt|cultuur|dorps|gemeente|jeugd|muziek|provincie|stad|te|wijk|zieken|\b)huis)"
)
_PUBLISHER = pattern(rf"(?:de|het|the|uw|ons|onze)\b|\w*{_BODY}\w*\b", re.IGNORECASE)
"""The beginning of a name that is not a person's."""
_ENDS_PUBLISHER = pattern(rf"(?:\S+ )*(?!(?:van|de|der|den|ter|ten|te) )\S+ [\w-]*{_BODY}(?:en|s)?", re.IGNORECASE)
"""Its end: `Haags Weekblad`. Surnames begin so, or have a particle: `Huisman`, `van Nieuwkerk`."""
_GROUP = re.compile(
    r"(?:dorps|buurt|wijk|stads|parochie|straat|jeugd|senioren|ouder)[a-zà-ÿ]{4,}|comité|werkgroep|actie(?:comité|groep)?"
    r"|scouting|fractie|bestuur|federatie|unie|bibliotheek|theater|zwembad|team|kring",
    re.IGNORECASE,
)
"""The first word of what some people call themselves together: `Dorpspagina Zevenhuizen`."""


def author_in_note(line: str) -> str | None:
    """The writer in a line that names others as well: `Tekst Lieven Smet, foto Eva Wouters`; None in other lines."""
    if len(line) > _LONGEST:
        return None
    found = _MAKERS.fullmatch(line)
    return next(filter(None, found.groups())) if found else author_with_biography(line)


def author_with_biography(line: str) -> str | None:
    """The writer in a line that also says who he is: `Door An Maes | An Maes is huisarts in Gent`; None in other
    lines."""
    name, mark, rest = line.partition(" | ")
    bare = re.sub(r"^(?:[Dd]oor|[Tt]ekst|[Bb]y):? ", "", name)
    return bare if mark and re.fullmatch(_NAMES, bare) and is_biography(rest, [bare]) else None


def is_biography(paragraph: str, authors: Sequence[str], texts: Iterable[str] = ()) -> bool:
    """Whether a paragraph says who the author is: `An Maes is huisarts in Gent en schrijft over zorg`.

    `authors` are those already known, `texts` the paragraphs; whoever is mentioned in these is in the news.
    """
    if len(paragraph) > _LONGEST:
        return False
    if _PLAIN_NOTE.fullmatch(paragraph):
        return True
    told = _IS.match(paragraph)
    if not told or _SAID.search(paragraph):
        return False
    by_author = any(paragraph.casefold().startswith(author.casefold()) for author in authors)
    return (by_author and told["verb"] not in _ALSO_OF_NEWS) or _tells_life(told, texts)


def begins_life(paragraph: str, author: str, above: Sequence[str]) -> bool:
    """Whether a paragraph tells of the author by his first name, with or without the last, which nothing `above` has:
    `Lotte woont in Gent.`"""
    first, _, last = author.partition(" ")
    begins = re.match(rf"{re.escape(first)} (?:{re.escape(last)} )?(?:{_OF_A_LIFE}|maakt)\b", paragraph)
    return begins is not None and not any(first in text for text in above)


def _tells_life(told: re.Match[str], texts: Iterable[str]) -> bool:
    name, life = told["name"], told.string[told.start("verb") :]
    if name and _ONE_WORD.match(told.string):
        return False
    in_news = name and (_NEWS.search(life) or is_told_of(name, texts))
    return bool(_ON_WRITING.search(life) or (_PROFESSION.search(life) and not in_news))


def profiled(lines: Sequence[str]) -> frozenset[str]:
    """The names alone on a line above what each of several people says, in quotation marks, or what is told of each."""
    found = frozenset(name for name, text in pairwise(lines) if _heads(name, text))
    return found if len(found) > 1 else frozenset()


def _heads(name: str, text: str) -> bool:
    if not is_name(name) or not ends_sentence(text):
        return False
    first, *others = name.casefold().split()
    told = text.casefold().split()
    return text[0] in OPENING_QUOTES or first == told[0] or others[-1:] == told[:1]


def is_told_of(name: str, texts: Iterable[str]) -> bool:
    """Whether `texts` mention `name` other than to say who wrote the article: then it is not a byline."""
    words = [re.compile(rf"\b{re.escape(word)}\b") for word in name.split() if word[0].isupper() and len(word) > 3]
    named = (text for text in texts if any(word.search(text) for word in words)) if words else ()
    return not all(is_biography(text, [name]) for text in named)


_TELLING_LETTERS = 5
"""Letters; shorter first names are also words (`Wil`, `Roos`)."""


def is_common(name: str, texts: Sequence[str]) -> bool:
    """Whether the words of a possible name also occur in `texts` in lower case: `Onze Diensten`.

    Mail addresses and the names of accounts do not count, since they have their owners' names in lower case.
    """
    words = [word for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name) if word[0].isupper()]
    common = [
        any(re.search(rf"(?<![\w@./]){word.lower()}\b(?![.@-]?\w*@|[._]\w)", text) for text in texts) for word in words
    ]
    return len(common) > 1 and (all(common) or (common[0] and len(words[0]) >= _TELLING_LETTERS))


def are_letters(lines: Sequence[str]) -> bool:
    """Whether a text is readers' letters, each signed with a name and a town below it: nobody wrote all of them."""
    return sum(ends_sentence(above) and _is_signed_from(line) for above, line in pairwise(lines)) > 1


def _is_signed_from(line: str) -> bool:
    name, _, town = line.rpartition(", ")
    return is_name(name) and town[:1].isupper() and len(town.split()) < _TOWN_WORDS


def is_publisher(name: str) -> bool:
    """Whether `name` is the name of a newspaper, a broadcaster, an authority or a club: `Haags Weekblad`."""
    is_group = _GROUP.fullmatch(name.partition(" ")[0])
    return bool(is_group or _PUBLISHER.match(name) or _ENDS_PUBLISHER.fullmatch(name.rstrip(".")))
