"""Lines on a news page that are not the article: buttons, promotion, captions, advertisements, notices.

Each rule looks at a line as a whole: a sentence that only begins like a button (`Delen van het dak vlogen weg.`) stays.
"""

from __future__ import annotations

import re

from briefing.article.lines.boilerplate.audience import tells_news
from briefing.article.lines.dateline import AGENCY
from briefing.article.lines.pictures import has_credit, is_attributed, is_sentence

LONGEST = 300
"""Debris comes in short lines: what is longer is text."""
LONGEST_BUTTON = 120
"""Buttons come in shorter ones, even several on a line."""


def is_debris(line: str) -> bool:
    """Whether `line` is a button, promotion, caption, credit, advertisement or notice, not the article's text."""
    if len(line) > LONGEST:
        return False
    line = _bare(line)
    return not any(character.isalnum() for character in line) or any(rule(line) for rule in _RULES)


def opens_links(line: str) -> bool:
    """Whether `line` stands above links to other articles (`Lees ook`)."""
    return _bare(line).rstrip(":.").lower() in _LINKS_FOLLOW


def opens_teasers(line: str) -> bool:
    """Whether `line` stands above what follows an article (`Meer uit Binnenland`, `Reacties`)."""
    return len(line) <= 80 and bool(_TEASERS.fullmatch(line.strip(" :»>")))


def _bare(line: str) -> str:
    """`line` without the arrows, bars and brackets around it."""
    line = " ".join(line.strip(_DECORATION).split())
    inner = line[1:-1]
    return inner if line[:1] + line[-1:] in ("()", "[]") and not set("()[]") & set(inner) else line


def _phrases(text: str) -> frozenset[str]:
    return frozenset(phrase for line in text.splitlines() for phrase in line.strip().split(", ") if phrase)


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


# --- buttons and labels ---------------------------------------------------------------------------------------------

_NETWORKS = _phrases(
    """
    facebook, twitter, whatsapp, linkedin, e-mail, email, mail, instagram, telegram, pinterest, messenger
    bluesky, threads, tiktok, youtube, reddit, sms, x, print, delen, deel
    """
)
_BUTTONS = _NETWORKS | _phrases(
    """
    share, tweet, printen, afdrukken, bewaar, bewaar artikel, bewaren, opslaan, opgeslagen, kopieer link
    kopieer de link, link kopiëren, link gekopieerd, kopiëren, reageer, reageren, sluit, sluiten, menu, zoek
    zoeken, home, inloggen, log in, aanmelden, registreren, volgende, vorige, volgend artikel, vorig artikel
    lees voor, luister, luister naar dit artikel, afspelen, pauze, vergroot, abonneren, abonneer, word abonnee
    terug, terug naar boven, naar boven, ga naar de inhoud, ga naar inhoud, overslaan, verberg, toon meer
    meer laden, laad meer, volg, gevolgd, cadeau, geef cadeau, leeslijst, tekstgrootte, voorleesfunctie
    lees dit artikel voor, premium, plus, plusartikel, exclusief, abonnee, voor abonnees, live, liveblog
    video, podcast, fotoserie, in beeld, gesponsord, sponsored, partnercontent, branded content, advertorial
    instellingen beheren, cookies beheren, zojuist, auteur, auteurs, persbericht, urgent
    breaking, flash
    advertentie, advertenties, (advertentie), reclame, adverteren, akkoord, alles accepteren, alles weigeren
    alles toestaan, cookies accepteren, accepteer alles, accepteer cookies, accepteer alle cookies
    weiger alles, cookie-instellingen, cookies, cookiebeleid, privacy, privacybeleid, privacyverklaring
    privacy statement, algemene voorwaarden, contact, colofon, disclaimer, voorkeuren aanpassen, einde artikel
    einde bericht, meer nieuws, meer lezen, lees meer, lees verder, bekijk meer, toon reacties
    bekijk reacties, afmelden, uitschrijven, meer weergeven, meer tonen, vind ik leuk, leuk, commentaar
    opmerking plaatsen, verzenden, accepteren, weigeren, toestaan, ik ga akkoord, begrepen, instellingen
    keuze beheren, beheer keuze
    """
)
_DECORATION = " \t*_>»›▶►↓↑→←➤•·|–—-"
_SEPARATORS = re.compile(r" ?[•·|/,>»] ?")
_COUNT = _any_of(
    r"[\d.]+ (?:reacties?|comments?|shares?|likes?|views|weergaven|volgers|volgend|keer (?:gedeeld|gelezen|bekeken))",
    r"(?:reacties?|comments) ?(?:\(\d+\)|: ?\d+)",
)
_SHARE = _any_of(
    r"(?:deel|delen|share|stuur|verstuur|mail|bewaar|print) (?:dit|deze|het) "
    r"(?:artikel|bericht|verhaal|nieuws|pagina|liveblog|video)(?: .{1,60})?",
    r"(?:deel|delen|share|stuur door|verstuur|tweet) (?:via|op|met|per|naar|on) .{1,60}",
)
_ICON = re.compile(
    r"(?:[a-z0-9]+[-_])*(?:icons?|arrow|chevron|caret|svg|close|play|share|btn|button|logo|burger)(?:[-_][a-z0-9]+)*"
)
_CRUMB = re.compile(r" ?[>»›] ?")


def _is_button(line: str) -> bool:
    """`Delen via E-mail`, `Facebook Twitter WhatsApp`, `12 reacties`, `Home > Nieuws`."""
    if len(line) > LONGEST_BUTTON:
        return False
    small = line.lower().rstrip(":")
    return (
        all(part in _BUTTONS or set(part.split()) <= _BUTTONS for part in _SEPARATORS.split(small) if part)
        or bool(_COUNT.fullmatch(small) or _SHARE.fullmatch(small.rstrip(".!")))
        or _is_trail(_CRUMB.split(line))
    )


def _is_trail(crumbs: list[str]) -> bool:
    """`Home > Nieuws > Sport`; two alone are one where each begins as a section does: `Sport > Wielrennen`."""
    sections = all(crumb[:1].isupper() and crumb[-1:].isalnum() for crumb in crumbs)
    return (len(crumbs) > 2 or (len(crumbs) == 2 and sections)) and all(len(crumb) < 40 for crumb in crumbs)


def _is_icons(line: str) -> bool:
    """`• close-icon close-icon`, `share-icon Delen`."""
    if not any(sign in line for sign in ("-", "_", "icon")):
        return False
    words = [word for word in line.split() if any(character.isalnum() for character in word)]
    icons = [word for word in words if ("-" in word or "_" in word or "icon" in word) and _ICON.fullmatch(word)]
    return bool(icons) and all(
        word in icons or word.lower() in _BUTTONS or word.isdigit() or word == "min" for word in words
    )


# --- promotion and notices ------------------------------------------------------------------------------------------

_LINKS_FOLLOW = _phrases(
    """
    lees ook, bekijk ook, kijk ook, luister ook, zie ook, lees verder, lees meer, lees hier meer, ook interessant
    meer over dit onderwerp, in dit artikel, gerelateerd, eerder verschenen
    """
)
_ELSEWHERE = _any_of(
    r"(?:lees|kijk|bekijk|luister|zie|check|ontdek|beluister) (?:ook|hier|hieronder)\b",
    r"lees (?:verder|alles|terug|het (?:hele|volledige)|de (?:hele|volledige)|dit)\b",
    r"lees meer (?:over|op|van|in|via|nieuws)\b",
    r"(?:bekijk|kijk|beluister|luister naar|check) (?:de|het|alle|onze|meer|deze|nu) (?:\w+ )?"
    r"(?:video|foto|beelden|reportage|uitzending|podcast|aflevering|gesprek|interview|fragment|liveblog"
    r"|livestream|samenvatting)",
    r"klik hier\b|klik op .{0,50}$",
    r"klik op (?:de|deze|het|onderstaande|bovenstaande) (?:link|foto|afbeelding|video|kaart|plaatje|titel"
    r"|playknop)\b",
    r"video: ",
    r"(?:ook interessant|ook in het nieuws|eerder schreven w[ei]j?|dit artikel hoort bij|(?:lees|kijk|luister)tip)\b",
    r"lees meer: |meer (?:over|lezen over) [^.!?]{1,60}:$|meer (?:lezen|weten)\?",
    r"meer nieuws (?:uit|van|over) .{1,40}\?",
)
_SUBSCRIBE = _any_of(
    r"volg (?:ons|onze|de redactie|\w.{1,30}) .{0,60}"
    r"\b(?:facebook|instagram|twitter|x|whatsapp|tiktok|nieuwsbrief|app|kanaal)\b",
    r"(?:abonneer|meld|schrijf|registreer) (?:je|u|jezelf|nu|hier)\b.{0,60}\b(?:aan|in|op|nieuwsbrief|account"
    r"|abonne)",
    r"(?:neem|start|kies) (?:nu |hier |je |een )*(?:proef)?abonnement",
    r"word (?:nu |ook |hier )*(?:lid|abonnee|donateur)\b",
    r"(?:probeer|lees) .{0,40}\bgratis\b",
    r"(?:download|installeer|open) .{0,40}\bapp\b",
    r"(?:ontvang|krijg) (?:het (?:laatste|belangrijkste)|onze|elke|iedere|dagelijks|wekelijks|gratis|meldingen)\b",
    r"(?:elke|iedere) \w+ .{0,60}\b(?:mailbox|inbox|mail)\b",
    r"(?:wil|wilt) (?:je|u) (?:meer|niets|niks|op de hoogte|reageren|dagelijks|elke)\b.{0,80}",
    r"(?:mis (?:niets|niks|geen)|(?:niets|niks|geen .{1,30}) (?:meer )?missen|blijf op de hoogte|like ons)\b",
    r"volg (?:ons|onze|ook) (?:liveblog|kanaal|account)",
    r"(?:dit|het) (?:artikel|verhaal|bericht) is (?:exclusief|alleen|enkel|gratis|beschikbaar|voor)\b",
    r"(?:alleen|exclusief|enkel) voor (?:abonnees|leden)",
    r"(?:al|reeds|ben je al|bent u al|nog geen) (?:een )?(?:abonnee|lid|account)\b",
    r"(?:log in|inloggen|registreer) (?:om|met|of|en|voor)\b",
    r"steun (?:ons|onze|de onafhankelijke)\b",
)
_NEWSROOM = _any_of(
    r"(?:heb|hebt|heeft) (?:je|jij|u) (?:zelf |ook |nog |een )*"
    r"(?:tips?|vragen|vraag|opmerking|nieuws|foto|fout|aanvulling|suggestie|klacht|reactie|mening)",
    r"tip (?:de redactie|onze redactie|ons)\b|(?:nieuws)?tips?\?|(?:nieuws)?tip voor de redactie",
    r"(?:mail|app|bel|whatsapp|stuur) (?:ons|de redactie|naar de redactie|naar onze|een (?:mail|bericht|appje))\b",
    r"meld (?:je|uw) nieuws|(?:heb|hebt) (?:je|u) (?:zelf )?iets (?:gezien|gehoord|gemerkt)",
    r"(?:je|u) ontvangt (?:deze|dit) (?:e-?mail|nieuwsbrief|bericht|mailing)\b",
    r"(?:taal)?fout(?:je)? (?:gezien|gevonden|ontdekt|in dit)|ziet? (?:je|u) (?:nog )?een (?:\w*fout|onjuistheid)",
    r"reageren\?|(?:reageer|reageren) (?:op|via|onder|hier|kan|mag)\b|praat mee",
    r"laat (?:een|je|uw|hier) (?:reactie|mening)",
    r"geef (?:je|uw) (?:mening|reactie)|wat vindt? (?:jij|je|u) (?:hiervan|ervan|daarvan)",
)
_NOTICE = _any_of(
    r"(?:de |het |dit |deze )?(?:tekst|artikel|verhaal|bericht|liveblog|interview) (?:gaat|loopt) (?:verder|door)",
    r"(?:onder|hieronder|na) .{0,40}(?:gaat|loopt) (?:de tekst|het artikel|het verhaal) (?:verder|door)",
    r"(?:wij|we|(?:deze|onze|de) (?:web)?site|\w+\.\w+) (?:gebruik(?:en|t)?|plaats(?:en|t)?|maa?k(?:en|t) gebruik"
    r" van)"
    r" .{0,60}\bcookies\b",
    r"(?:om|dit|hier|deze) .{0,120}\bcookies\b.{0,60}\b(?:accepte|toestem|nodig|akkoord|instel|geplaatst|bevat)",
    r"(?:leestijd|leesduur) ?\d+ min\w*$",
    r"\d{1,2} ?(?:u|min|d|w)\.?$",
    r"(?:een versie van )?dit (?:artikel|verhaal|interview) (?:verscheen|stond) (?:eerder |ook )*(?:in|op)\b",
    r"(?:#\w+[, ]*)+$",
    r"advertentie\b.{0,30}\b(?:verder|door)\b",
    r"pagina \d+(?: van \d+)?(?-i:[^a-z.!?]*)$",
    r"(?:afgedrukt|geprint) (?:van|op|door|via):? .{1,80}$",
    r"(?:bekijk (?:dit|deze) .{1,30} op (?:instagram|facebook|tiktok|x)|een bericht gedeeld door .{1,60})$",
    r".{2,40} [+-]\d+[.,]\d+ ?%$",
    r"0?0:00(?: ?/ ?\d{1,2}:\d\d)?$",
    r"alle rechten voorbehouden|niets uit deze|dit is een (?:artikel|bericht) van",
    r"dit (?:artikel|bericht|liveblog) (?:wordt|is) (?:nog |verder |later |automatisch )*"
    r"(?:aangevuld|bijgewerkt|geüpdatet|uitgebreid|gegenereerd|vertaald)",
    r"(?:©|\(c\)|copyright\b)",
    r"bron(?:nen)?: .{1,80}$",
    r"update,? (?:om )?\d{1,2}[.:u]\d\d\b",
    rf"\(?{AGENCY}\)?\.?$",
    r"\d+ (?:seconden|minuten|minuut|min\.?|uren|uur|dagen|dag|weken|week|maanden|maand) geleden$",
)
_GLUED_AGE = re.compile(r"\d+ (?:minuten|minuut|min|uren|uur|dagen|dag) geleden(?=[A-ZÀ-Þ])")


def _is_promotion(line: str) -> bool:
    """`Lees ook: …`, `Volg ons op Facebook`, `Dit artikel is exclusief voor abonnees`, `Tip de redactie`."""
    if is_attributed(line) or tells_news(line):
        return False
    elsewhere = _ELSEWHERE.match(line) and (":" in line or not is_sentence(line))
    return bool(elsewhere or _SUBSCRIBE.match(line) or _NEWSROOM.match(line))


def _is_notice(line: str) -> bool:
    """`Tekst gaat verder onder de foto`, `Wij gebruiken cookies`, `Bron: Belga`, `2 uur geledenUTRECHT (ANP)`."""
    return bool(_NOTICE.match(line) or _GLUED_AGE.match(line))


_RULES = (_is_button, _is_icons, _is_promotion, _is_notice, has_credit)

_TEASERS = _any_of(
    r"meer (?:nieuws|lezen|uit|van|over|in|artikelen|verhalen|berichten)\b[^.!?]{0,60}",
    r"(?:gerelateerde?|aanbevolen|uitgelicht|populair|trending|topverhalen|reacties|reageer)\b[^.!?]{0,40}",
    r"(?:net binnen|meest gelezen|ook interessant|(?:ook|nu) in het nieuws|(?:het )?laatste nieuws)\b[^.!?]{0,40}",
)
