"""Pages without an article, whatever their status: consent walls, pages that are gone, robot checks, paywalls."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.article.page.tree import HEADINGS, leads_elsewhere, line_of
from briefing.errors import NoArticleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lxml.etree import _Element

    from briefing.article.material import Copy

_LONGEST_SERVER_MESSAGE = 1500
"""Characters; a page with more text is not a message from a web server."""
_STUB_CHARACTERS, _STUB_PIECES = 700, 2
"""The most that a paywall shows of an article: characters, and pieces of text."""
_FEWEST_TEASERS = 8
"""The fewest linked headings of a front page."""
_FRONT_PAGE_TEXT = 300
"""The most characters of running text on a front page, whose teasers do not count."""
_SENTENCE_BREAK = re.compile(r"(?<=[.!?]) ")
_IN_BROWSER = "open it in a browser and save the page"


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_PIECE = r"(?:pagina|artikel|bericht|verhaal|url|adres|content|inhoud)"
_CONSENT_TITLE = _any_of(
    r"privacy(?: ?gate)?|consent\b.{0,30}|cookie(?:s|wall|melding|instellingen|voorkeuren|toestemming|[- ]consent)?",
    r"(?:wij|we) (?:respecteren|waarderen|geven om|hechten .{0,20}aan) (?:uw|je|jouw) privacy",
    r"we (?:value|respect|care about) your privacy|voordat (?:je|u) verdergaat.{0,30}|before you continue.{0,30}",
    r"(?:uw|je|jouw|your) (?:privacy|cookie).{0,40}|(?:privacy|cookie)[- ]?(?:instellingen|voorkeuren|settings).{0,30}",
    r"(?:geef|wij vragen|we vragen|beheer).{0,20}toestemming.{0,30}|(?:accepteer|sta) .{0,20}cookies.{0,30}",
    r"toestemming(?: (?:voor cookies|gevraagd|beheren|geven|nodig|vereist))?|(?:uw|je|jouw) (?:keuzes?|toestemming)",
)
_CONSENT = re.compile(
    r"\bcookies?\b|\btoestemming\b|\bpartners\b|\bleveranciers\b|\bakkoord\b|\bconsent\b|\bprivacy\w*", re.IGNORECASE
)
_ALSO_A_SUBJECT = _any_of(r"\w+", r"consent .*", r"toestemming.*", r"(?:uw|je|jouw) (?:privacy|keuzes?|toestemming)")
"""Titles of walls that an article may have as well: `Cookies`, `Uw privacy`."""
_WE, _YOU = _any_of(r"\b(?:wij|we|ons|onze)\b"), _any_of(r"\b(?:je|jij|jouw|u|uw)\b")
_CONSENTED = (
    _any_of(r"\b(?:\w*gegevens|cookies|technologieën|identificatoren|data)\b"),
    _any_of(r"\b(?:advertenties?|reclame|adverteerders)\b"),
    _any_of(r"\b(?:keuzes?|kiest|akkoord|instem\w*|toestemming|aanvaard\w*|accepte\w+|voorkeuren|weiger\w*|bezwaar)\b"),
    _any_of(r"\b(?:toestel|apparaat|browser|op maat|gepersonaliseerde?|persoonlijke|meten|profiel(?:en)?)\b"),
    _any_of(r"\b(?:leveranciers|partners|derden|partijen)\b"),
)
"""The subjects of a page that asks for consent."""
_FEWEST_SUBJECTS, _FEWEST_SENTENCES = 4, 2
"""The fewest of these subjects on such a page; the fewest sentences each on its publisher and on its visitor, and of
the publisher's on a subject."""
_PROCESSED = _any_of(
    r"\b(?:gebruiken|plaatsen|bewaren|slaan|verwerken|verzamelen|meten|tonen|delen|analyseren|vragen|lezen|combineren)\b",
    r"\b(?:gebruikt|plaatst|bewaart|slaat|verwerkt|verzamelt) .{0,20}\b(?:cookies|gegevens|data)\b",
    r"\b(?:gebruik|verwerking|opslag) van\b|\b(?:geef|geeft|vraagt) .{0,20}toestemming\b",
    r"\b(?:use|store|process|collect)\b",
)
"""What a publisher does with data, which in a column others do."""
_PUBLISHER = _any_of(r"\b(?:wij|we|ons|onze|deze (?:(?:web)?(?:site|pagina)|krant))\b", r"\bour\b")
_SHARING = _any_of(r"\b\d{2,4} (?:partners|leveranciers|derden|partijen|bedrijven|vendors)\b")
"""The number of those who get the data, which only a wall gives in its request."""
_GONE_TITLE = _any_of(
    r"(?:(?:fout|error|oeps|helaas|sorry)\W{0,3})?(?:404|410)\b.{0,60}|.{0,40}\b404",
    rf"(?:(?:oeps|helaas|sorry)\W{{1,4}})?(?:de(?:ze)? |dit |het )?(?:opgevraagde |gevraagde )?{_PIECE}"
    rf"(?: die (?:je|u) zoekt)? (?:is |kan |kon )?(?:niet (?:\(?meer\)? )?(?:worden )?"
    r"(?:gevonden|beschikbaar|bereikbaar)|bestaat niet(?: meer)?|verwijderd|verlopen|onvindbaar).{0,40}",
    r"(?:page |article )?not found.{0,40}|oeps.{0,60}|er (?:ging|is) iets (?:mis|fout).{0,40}",
    r"(?:pagina|artikel) onvindbaar|this page (?:does not|doesn.t) exist.{0,30}",
)
_ROBOT_TITLE = _any_of(
    r"just a moment.{0,10}|attention required.{0,40}|access denied.{0,40}|toegang (?:geweigerd|ontzegd).{0,40}",
    r"(?:bent|ben) (?:u|je|jij) (?:een )?(?:mens|robot|bot).{0,40}|are you (?:a )?(?:human|robot).{0,40}",
    r"(?:bevestig|controleer|bewijs|verifieer).{0,30}\b(?:mens|robot|bot)\b.{0,40}|robot ?check.{0,20}",
    r".{0,20}captcha.{0,20}",
    r"checking your browser.{0,40}|pardon our interruption.{0,10}|even geduld.{0,40}",
    r"een (?:ogenblik|moment)(?:je)?(?: geduld)?\W{0,5}|403\b.{0,30}|forbidden",
    r"(?:unusual|ongebruikelijk|verdacht) (?:traffic|verkeer).{0,40}|verificatie(?: vereist)?|security check.{0,20}",
)
_SERVER_TITLE = _any_of(
    r"(?:error |http )?[45]\d\d\W{0,3}(?:bad (?:gateway|request)|gateway time-?out|service (?:temporarily )?unavailable"
    r"|internal server error|too many requests|unauthorized|gone).{0,30}"
)
_OF_SITE = _any_of(
    r"\b(?:deze|de|onze|(?:op)?gevraagde) (?:pagina|(?:web)?site)\b|\b(?:voor|start)pagina\b|\bhomepage\b|\bcookies?\b",
    r"\bzoek(?:balk|functie|veld)\b|\bbrowser\b|\bjavascript\b|\bcaptcha\b|\burl\b|\bwachtwoord\b",
    r"\binloggen\b|\blog in\b",
    r"\b(?:verdwenen|verlopen|verwijderd|verplaatst|onderhoud)\b",
    r"\bniet (?:meer )?(?:bereikbaar|beschikbaar|gevonden)\b",
    r"\bbestaat niet\b|\bprobeer het\b.{0,40}\b(?:opnieuw|later|nog eens)\b",
)
"""Subjects of the sentences in a message to a page's visitor."""
_TO_VISITOR = _any_of(r"\b(?:je|jij|jouw|u|uw|wij|we|onze|probeer|zoek|ga|kies|klik)\b")
_OF_NEWS = _any_of(
    r"\b(?:zegt|zei|meldt|meldde|aldus|volgens|blijkt|bleek|vertelt|vertelde|vroeg|legde)\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b",
    r"\b\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)",
)
"""Who said something, and on what day, which news gives and a message to a visitor does not."""
_LINES_OF_NEWS, _LINE_OF_NEWS = 2, 80
"""How many such lines, and of how many characters, make a page an article though its title is that of a message."""
_LONGEST_MESSAGE, _MESSAGE_SHARE = 600, 0.6
"""The most characters of a message to a page's visitor, and the share of them that has to be about the page."""
_PAYWALL = _any_of(
    r"(?:verder|volledig|helemaal|dit artikel|hele artikel) (?:te )?lezen\?",
    r"(?:log in|inloggen|word (?:nu )?(?:abonnee|lid)|abonneer|neem een abonnement|registreer|meld je aan)"
    r".{0,40}\b(?:verder|(?:te |door te )?lezen|toegang|artikel)\b",
    r"(?:alleen|exclusief|enkel|uitsluitend) (?:\w+ )?voor (?:\w+ )?(?:abonnees|leden)\b",
    r"(?:artikel|verhaal) is (?:\w+ )?voor (?:\w+ )?(?:abonnees|leden)",
    r"lees (?:verder|dit artikel|het hele artikel) (?:met|voor|vanaf|als)\b",
    r"(?:al|ben je al|bent u al|reeds) abonnee\?",
)


def refuse_unless_article(
    titles: Sequence[str], copy: Sequence[Copy], left_out: Iterable[str], *, teasers: int, dated: bool
) -> None:
    """Refuse a page whose `titles` and text are a message to its visitor, or that lists other articles.

    `left_out` are the lines around the text, in which a paywall announces itself; `teasers` is the number of articles
    that the page names, 0 if it calls itself an article. One that is `dated` and in chapters is no message.

    Raises:
        NoArticleError: it is a consent wall, a page that is gone, a robot check, another message to its visitor, the
            stub before a paywall, or a front page.
    """
    text = [piece.text for piece in copy]
    length = sum(map(len, text))
    if teasers >= _FEWEST_TEASERS and length < _FRONT_PAGE_TEXT:
        raise NoArticleError("the page is a list of articles", remedy="give the address of one of them")
    if length > _LONGEST_SERVER_MESSAGE:
        return
    if _is_titled_consent(titles, text) or _asks_consent(text):
        raise NoArticleError(
            "the page asks for consent to cookies", cause="it is a wall before the article", remedy=_IN_BROWSER
        )
    told = sum(bool(len(line) > _LINE_OF_NEWS and _OF_NEWS.search(line)) for line in text)
    if told < _LINES_OF_NEWS and any(map(_GONE_TITLE.fullmatch, titles)):
        raise NoArticleError("the page says that the article is not there", remedy="check the address")
    if told < _LINES_OF_NEWS and any(map(_ROBOT_TITLE.fullmatch, titles)):
        raise NoArticleError(
            "the page checks for robots", cause="it let nobody through to the article", remedy=_IN_BROWSER
        )
    if any(map(_SERVER_TITLE.fullmatch, titles)) or (
        _is_message([*titles[:1], *text]) and not (dated and any(piece.kind == "crosshead" for piece in copy))
    ):
        raise NoArticleError("the page holds a message to visitors instead of an article", remedy="check the address")
    if not text:
        return
    lines = [*text, *left_out]
    is_stub = len(text) <= _STUB_PIECES and length < _STUB_CHARACTERS
    if (is_stub or text[-1].endswith(("…", "..."))) and any(
        _PAYWALL.search(line) for line in lines if len(line) < _LONGEST_SERVER_MESSAGE
    ):
        raise NoArticleError(
            "the page holds the beginning of the article only", cause="the rest is for subscribers", remedy=_IN_BROWSER
        )


def _asks_consent(lines: Sequence[str]) -> bool:
    """Whether a publisher asks a page's visitor for consent, or for money instead, in whatever words: `we` want
    something with the data, devices and advertisements of `you`, who may choose."""
    sentences = _sentences_of(lines)
    on_you = sum(bool(_YOU.search(sentence)) for sentence in sentences)
    subjects = sum(any(map(subject.search, sentences)) for subject in _CONSENTED)
    ours = [each for each in sentences if _WE.search(each) and any(subject.search(each) for subject in _CONSENTED)]
    if min(len(ours), on_you) < _FEWEST_SENTENCES or subjects < _FEWEST_SUBJECTS:
        return False
    return any(map(_PROCESSED.search, ours)) and not any(map(_OF_NEWS.search, sentences))


def _is_titled_consent(titles: Sequence[str], lines: Sequence[str]) -> bool:
    """Whether a page with the title of a consent wall is about consent; where an article may be called that as well
    (`Cookies`), its publisher also has to say what it does, or with how many it shares."""
    named = [title for title in titles if _CONSENT_TITLE.fullmatch(title)]
    about = [line for line in lines if _CONSENT.search(line)]
    if not named or sum(map(len, about)) * 3 < sum(map(len, lines)):
        return False
    if not all(map(_ALSO_A_SUBJECT.fullmatch, named)):
        return True
    told = _sentences_of(lines)
    return any(_SHARING.search(each) or (_PUBLISHER.search(each) and _PROCESSED.search(each)) for each in told)


def _sentences_of(lines: Iterable[str]) -> list[str]:
    return [sentence for line in lines for sentence in _SENTENCE_BREAK.split(line)]


def _is_message(lines: Sequence[str]) -> bool:
    """Whether lines tell a page's visitor about the page: `Onze site is even niet bereikbaar. Probeer het later.`"""
    sentences = _sentences_of(lines)
    length = sum(map(len, sentences))
    if length > _LONGEST_MESSAGE or any(map(_OF_NEWS.search, lines)) or not any(map(_TO_VISITOR.search, lines)):
        return False
    return sum(len(sentence) for sentence in sentences if _OF_SITE.search(sentence)) > _MESSAGE_SHARE * length


def count_teasers(root: _Element) -> int:
    """The number of other articles that a whole page names in headings linked to them."""
    return len(
        {
            line_of(heading)
            for heading in root.iter(*HEADINGS)
            if any(leads_elsewhere(link) for link in (*heading.iter("a"), *heading.iterancestors("a")))
        }
    )
