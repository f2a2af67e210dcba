"""The end of a Dutch noun phrase: *de 27 ministers van Energie*, *een klein orgel*, *Burgemeester Els van Beek*.

Nothing is guessed: if the next word may still belong to it, the phrase is not recognised.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD, AROUND_TODAY
from briefing.dutch.numbers import ANY_NUMBER
from briefing.script.headlines.grammar.words import MONTH, PARTICIPLE, PREPOSITIONS
from briefing.text import words_in

if TYPE_CHECKING:
    from collections.abc import Sequence


IS_PREPOSITION = frozenset(PREPOSITIONS.split("|"))
OPENS_A_CLAUSE = re.compile(
    r"\b(?:die|dat|waar(?!d|schuw|heid|nem)\w*|wie|wat|of|om|als|toen|omdat|nadat|doordat|hoewel|zodra|terwijl|hoe|zodat|voordat)\b"
)
CAPITAL = re.compile(r"‘?[A-ZÀ-Þ0-9]\S*")
PER_UNIT = re.compile(
    rf"per (?:{ANY_PERIOD}|seconde|minuut|kwartier|kwartaal|keer|persoon|inwoner|hoofd|kind|leerling|gezin|huishouden"
    r"|woning|stuk|gram|kilo(?:gram)?|ton|liter|(?:kilo)?meter|hectare)\b"
)
"""What a measure is completed by: *50 kilometer per uur*; but *per trein* and *per ongeluk* say how."""
TIME = re.compile(rf"{ANY_DAY}\w*|{AROUND_TODAY}|{ANY_PERIOD}|vanaf|sinds")
DETERMINERS = words_in(
    "de het een geen dit deze elke elk ieder iedere alle beide enkele sommige veel weinig meer minder"
)
DEFINITE = words_in("de het dit deze")
_BEFORE_A_NUMBER = words_in("ruim bijna ongeveer circa zo'n zo’n minstens zeker dan zijn haar hun eigen miljoen")
_NEVER_SECOND = words_in("de het een geen deze dit zijn haar hun")
"""What no article goes before: *is het haar eerste zege*."""
_A_NUMBER = re.compile(rf"(?!1$)\d[\d.,]*|(?i:{ANY_NUMBER})")
_NOUN_IN_E = re.compile(
    r".*(?<!o)(?<!a)ie|.*(?:heid|name|ente|ade|age|ine|ette|theke?|ude|ure|[mlgk]te|ode|loge)|einde|weide|groente|ziekte"
    r"|vrede|liefde|waarde|route|garde|premie|moeite|behoefte|hitte|gedachte|gewoonte|belofte|keuze|tante|dame"
    r"|elite|orde|bende|college|armoede|hoede|zonde|oranje|rotonde|tribune|crèche|horde|zege|ruimte|breedte|grootte"
)
"""Nouns that end in *e* like an adjective."""
_ADJECTIVES = words_in("oude kleine rode dure zure pure kwade lage vage dode recente intense urgente lauwe")
"""Adjectives that look like these nouns."""
_WITHOUT_E = re.compile(
    r"groot|klein|nieuw|oud|jong|lang|kort|hoog|laag|breed|zwaar|licht|vrij|Vlaams|Nederlands|Belgisch|Europees|Brits"
    r"|Frans|Duits|Amerikaans|Waals|Brussels|Gents|Antwerps|Limburgs|Fries|Gronings|Brabants|Zeeuws|Utrechts|Haags"
    r"|Rotterdams|uniek|onbekend|leegstaand|failliet|financieel|commercieel|operationeel|cultureel"
    r"|algemeen|artistiek|plaatsvervangend|uitvoerend|waarnemend|demissionair|[a-z]{3,}(?:isch|loos|lijk)"
)
"""Adjectives without *e*, as before a neuter noun: *een groot gebouw*, *het medisch centrum*."""
_NO_NOUN_YET = re.compile(
    r"(?:ge|be|ver|ont|her|over|onder|aan|af|in|om|op|uit|toe|weg)\w+en|houten|gouden|zilveren|ijzeren|stalen"
    r"|stenen|open"
    r"|eigen|dronken|zijden|wollen|glazen|rechter|linker"
)
"""*de gestolen auto*, *de houten brug*."""
_MEASURES = re.compile(
    r"paar|paartje|aantal|hoeveelheid|groep(?:je)?|stuk|portie|lading|partij|kudde|serie|rij|laag|ton|kilo"
    r"|liter|hectare|soort|deel|helft|reeks|miljoen|miljard|tientallen"
    r"|\w*honderden|\w*duizenden|stapel|procent|meter|kilometer|euro"
)
_NO_NOUN = words_in(
    """er het zich hem haar hen hun ze zij hij we wij ik je u ook nog al niet nooit wel weer nu toen dan daar hier zo
    voor te om die dat wie wat heel erg zeer vaak soms meestal bijna pas even eens meer minder vooral alleen samen
    opnieuw voorlopig voortaan volgens vandaag morgen gisteren straks binnenkort jullie mij ons me elkaar steeds toch
    echter namelijk immers inmiddels intussen zelfs juist onder waarschijnlijk mogelijk eindelijk uiteindelijk eerst
    later eerder daarna vervolgens ondertussen tevens
    sindsdien opeens plots dus daarom en of maar want als reeds iets niets iemand niemand iedereen goed zijn
    anders snel leeg vol klaar koud warm nat droog dicht duur goedkoop veilig druk rustig stil donker mooi fijn leuk gek
    raar mis moeilijk makkelijk nodig laat vroeg voorbij gewond zwaargewond lichtgewond dood zelf
    gelijk tevreden boos blij verder meest minst best hoe waarom wanneer welke slecht
    beter erger hoog laag gebruikelijk altijd zelden misschien wellicht doorgaans onlangs helemaal graag liever
    nauwelijks ergens nergens overal alweer alsnog allang haast"""
)
_OF_A_FIELD = words_in("hoogleraar professor docent lector lerares leraar onderzoeker wethouder directeur redacteur")
"""*de Gentse hoogleraar plantkunde Ans Bos*."""
_FULL_NAME = 2
"""The words of a full name, which completes a phrase: *de Belg Jan Pol*."""
_IN_A_NAME = words_in("de den der ten ter te 't ’t & al el bin ibn von di da le")
_PLURAL = re.compile(r".*(?:en|s|’s|'s|lui)$")
_NOUN = re.compile(r"[\w’'.&-]+")


def phrase_end(words: Sequence[str], *, several: bool | None = None) -> int:
    """The number of `words` in a noun phrase, up to its noun and names; 0 if that is not certain.

    `several` is the number that its verb asks for; None if it may be either.
    """
    opening = _opening(words)
    place = _behind_adjectives(words, opening) if opening is not None else len(words)
    if opening is None or place >= len(words) or not _may_be_noun(words, place):
        return 0
    noun = words[place].rstrip(",")
    before_a_name = noun.islower() and place + 1 < len(words) and words[place + 1][0].isupper()
    if (
        not opening
        and words[place + 1 : place + 3]
        and words[place + 1].islower()
        and not opens_another(words[place + 1])
    ):
        titled = noun.islower() and place + 2 < len(words) and words[place + 2][0].isupper()
        before_a_name, place = before_a_name or titled, place + titled
    is_name = before_a_name or bool(CAPITAL.fullmatch(noun))
    if not opening and not is_name and not (several and _PLURAL.fullmatch(noun)):
        return 0
    sure = place > opening or words[0].lower() in ("de", "deze") or is_name
    counted = any(is_number(word) for word in words[:opening])
    place = _behind_its_field(words, place + 1) if opening and noun.islower() else place + 1
    if _MEASURES.fullmatch(noun) and place < len(words) and re.fullmatch("[a-zà-ÿ-]{4,}", words[place]):
        if re.fullmatch(PARTICIPLE, words[place]) or is_adjective(words[place]):
            return 0
        counted, place = (True, place + 1) if not opens_another(words[place]) else (counted, place)
    place = _behind_names(words, place)
    if place > len(words) or (
        opening and CAPITAL.fullmatch(words[place - 1]) and _goes_on_in_small_letters(words[place:])
    ):
        return 0
    if not sure and place < len(words) and not opens_another(words[place]):
        return 0
    plural = counted or any(
        _PLURAL.fullmatch(words[at].rstrip(",")) for at in (place - 1, words.index(noun) if noun in words else 0)
    )
    return 0 if (several and not plural) or (several is False and counted) else place


def opens_a_title(words: Sequence[str]) -> bool:
    """Whether the words are a title that somebody has or gets, behind his name: *is Ans Bos Nederlands kampioen
    geworden*."""
    return bool(words[1:] and _WITHOUT_E.fullmatch(words[0]) and words[1].islower())


def _goes_on_in_small_letters(words: Sequence[str]) -> bool:
    """Whether another noun may follow: *de D66 oprichter Hans van Mierlo*, *het West-Vlaams dialect*."""
    return bool(words[:1] and words[0].islower() and not opens_another(words[0]))


def is_adjective(word: str) -> bool:
    """Whether `word` looks like an adjective with its ending."""
    if word.lower() in _ADJECTIVES or word == "oranje":
        return True
    return bool(re.fullmatch(r"[\w-]{2,}e", word)) and not _NOUN_IN_E.fullmatch(word.lower()) and not word[0].isdigit()


def is_number(word: str) -> bool:
    return _A_NUMBER.fullmatch(word) is not None


def _opening(words: Sequence[str]) -> int | None:
    """The number of words that open a phrase, its article and numeral; None if another phrase begins among them."""
    for place, word in enumerate(words):
        low = word.lower()
        if low not in DETERMINERS | _BEFORE_A_NUMBER and not is_number(word) and word != "1":
            return place
        if low == "het" and place + 1 < len(words) and is_number(words[place + 1]):
            return None
        if place and low in _NEVER_SECOND and words[place - 1].lower() != "alle":
            return None
    return None


def _behind_adjectives(words: Sequence[str], place: int) -> int:
    while place + 1 < len(words) and not opens_another(words[place + 1]) and words[place + 1][0].isalpha():
        word, lower = words[place], words[place + 1].islower()
        aged = re.fullmatch(r"\d+-jarige", word)
        before_a_name = word in ("heel", "half") and not lower
        if word == "hoe" or not (aged or before_a_name or is_adjective(word) or (lower and _WITHOUT_E.fullmatch(word))):
            break
        place += 1
    return place


def _may_be_noun(words: Sequence[str], place: int) -> bool:
    noun = words[place].rstrip(",")
    if re.fullmatch(r"‘[^‘’]+’", noun):
        noun = noun[1:-1]
    if opens_another(noun) or re.fullmatch(MONTH, noun) or not _NOUN.fullmatch(noun):
        return False
    following = words[place + 1] if place + 1 < len(words) else ""
    is_time = noun.islower() and TIME.fullmatch(following)
    if is_adjective(noun) and (is_time or re.fullmatch(PARTICIPLE, following)):
        return False
    return not (_NO_NOUN_YET.fullmatch(noun) and re.fullmatch(r"[\w-]{3,}[,.]?", following))


def _behind_its_field(words: Sequence[str], place: int) -> int:
    """The place after *plantkunde* in *de Gentse hoogleraar plantkunde Ans Bos*; after the last word if it may be
    another's."""
    field = words[place : place + 2]
    if len(field) < _FULL_NAME or not field[0].islower() or not CAPITAL.fullmatch(field[1]) or opens_another(field[0]):
        return place
    return place + 1 if words[place - 1] in _OF_A_FIELD else len(words) + 1


def _behind_names(words: Sequence[str], place: int) -> int:
    """The place after the names that follow a noun: *minister Tamara van den Boon*; after the last word if a name may
    be another's."""
    while place < len(words) and not words[place - 1].endswith(","):
        start = place + (words[place] == "van" and words[place + 1 : place + 2] in (["de"], ["den"], ["der"]))
        name = next((at for at in range(start, len(words)) if words[at].lower() not in _IN_A_NAME), len(words))
        if name == len(words) or name > place + 2 or not CAPITAL.fullmatch(words[name]) or words[name][0].isdigit():
            break
        if opens_a_title(words[name:]) or (words[name].endswith(("'s", "’s")) and words[name + 1 : name + 2]):
            break
        if name > start and place > 1 and words[start] == "de" and CAPITAL.fullmatch(words[place - 2]):
            return place if place > _FULL_NAME and CAPITAL.fullmatch(words[place - 3]) else len(words) + 1
        place = name + 1
    return place


def opens_another(word: str) -> bool:
    """Whether a word cannot belong to the noun phrase before it."""
    low = word.lower().rstrip(",.")
    known = low in _NO_NOUN | IS_PREPOSITION | DETERMINERS or low[:1].isdigit()
    looks = TIME.fullmatch(low) or re.fullmatch(PARTICIPLE, low) or re.fullmatch(r"\w+lijk", low)
    return known or is_number(low) or bool(looks)
