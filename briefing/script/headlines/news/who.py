"""The identity of the person in a sentence, if only the sentences before it name him."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.patterns import pattern
from briefing.script.headlines.grammar.noun_phrase import DETERMINERS, IS_PREPOSITION, OPENS_A_CLAUSE
from briefing.script.headlines.grammar.verbs import finite_forms, is_plural, looks_finite
from briefing.script.headlines.news.people import is_a_trade, only_named, only_person, people
from briefing.script.headlines.news.things import IS_A_KIND, which_is_meant
from briefing.script.names import bare_words, names
from briefing.script.quotations import is_torn
from briefing.script.shorten.pointers import ONE_PERSON_BEFORE
from briefing.text import capitalised, words_in

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOMEONE = re.compile(r"(?P<before>)(?P<who>Hij|Zij|Ze) (?P<verb>[a-zà-ÿ]+)(?= )")
_SOMEONE_BEHIND = re.compile(r"(?P<before>[A-ZÀ-Þ][^,;:“”‘]{1,60}? (?P<verb>[a-zà-ÿ]+) )(?P<who>ze|zij|hij)(?= )")
_SOMEBODY_ELSE_DOES = re.compile(
    r"(?P<before>[A-ZÀ-Þ][^,;:“”‘]{2,60}? (?P<verb>[a-zà-ÿ]+) )(?P<who>hem)(?= (?!zelf\b)[a-z])"
)
"""*De raad koos hem tot voorzitter*."""
_WITH_SOMEBODY = re.compile(
    r"(?P<before>(?:Met|Voor|Zonder|Door|Aan|Bij) )(?P<who>hem|haar)(?= (?P<verb>[a-zà-ÿ]+) (?:de|het|een) )"
)
"""*Met hem verdwijnt de laatste bakker*."""
_OWNED = re.compile(
    r"(?:Zijn|Haar) (?P<what>[‘'][^‘’']{2,40}[’'](?= [a-z])"
    r"|(?!de\b|het\b|een\b|er\b|eerste|laatste|eigen)[a-zà-ÿ-]{4,})"
    r"(?: (?:in|bij|aan|op|te) (?:de |het )?[A-ZÀ-Þ][\w’'-]+)? (?P<verb>[a-zà-ÿ]+)\b"
)
_OF_THAT_NAME = re.compile(
    r"(?:Zijn|Haar|Hun) (?P<what>(?!vrouw|man\b|zoon|zus|broer|moeder|vader|kind|vriend|partner)[a-zà-ÿ-]{4,}),"
    r" (?P<name>[A-ZÀ-Þ][\w’'&-]+(?: [A-ZÀ-Þ][\w’'&-]+){0,2}), (?P<verb>[a-zà-ÿ]+) "
)
"""*Haar bedrijf, De Gaper, sluit*."""
_AS_IT_IS_CALLED = re.compile(
    r"(?:Zijn|Haar|Hun) (?!vrouw|man\b|zoon|dochter|zus|broer|moeder|vader|kind|vriend|partner|opa|oma)"
    r"(?P<what>[a-zà-ÿ-]{4,})"
    r"(?: [a-zà-ÿ]+)?, (?P<which>een [^,:;“‘]{8,80}|(?P<kind>[a-zà-ÿ-]+) [A-ZÀ-Þ][^,:;“‘]{2,60}), (?P<verb>[a-zà-ÿ]+) "
)
"""*Zijn verhuurder, vastgoedbedrijf De Pol, moet …*, *Haar nieuwste, een klok uit koper, is …*."""
_OUTCOMES = frozenset(("resultaat", "eindresultaat", "uitkomst"))
_WORK = re.compile(
    r"(?:Het|De) (?P<kind>(?:eind)?resultaat|uitkomst|boek|album|nummer|toneelstuk|[a-z]*(?:voorstelling|film|roman"
    r"|documentaire|tentoonstelling|expositie|podcast|serie|bundel)), (?P<title>‘[^‘’]{2,50}’), (?P<verb>[a-zà-ÿ]+) "
)
"""*Het resultaat, ‘Eb’, opent …*."""
_NAMED_WORK = re.compile(
    r"(?:Zijn|Haar|Hun) (?P<kind>[a-zà-ÿ-]{4,}) (?P<title>‘[^‘’]{2,50}’|[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)"
    r"(?:, (?:die|dat) [^,:;“‘]{5,60},)? (?P<verb>[a-zà-ÿ]+) "
)
"""*Haar boek ‘Eb’, dat vrijdag verschijnt, vertelt …*, *Haar stichting Bord levert …*."""
_OWN = re.compile(r"\b(?:zijn|haar|hun|die|dat)\b")
_THE_PLACE = re.compile(
    r"\b(?P<how>in|uit|van|door) (?:het (?:dorp|stadje|eiland)|de stad)\b(?! (?:[A-ZÀ-Þ]|van|waar|die|dat)\b)"
    r"|(?<=[a-z] )hier(?= [a-z])"
)
_THE_TOWN = re.compile(r"(?P<how>De stad)(?= (?!in |van |waar |die |en )[a-z]+ )")
"""*De stad verbreekt het contract*."""
_PLACE = pattern(
    r"\b(?i:in|uit|door|naar|bij|te) (?P<place>(?:Den |Sint )?[A-ZÀ-Þ][\w’'-]+)\b(?<!se)(?<!sche)(?! [A-ZÀ-Þ])"
)
_A_PLACE = re.compile(r"\b(?:in|uit|te|bij|naar|van|op|nabij|rond|‘) ?$")
_THE_DEAD = re.compile(
    r"(?P<before>(?:[A-ZÀ-Þ][^,;:]{2,40} (?:is|overleed|stierf) )?)(?P<the>[Dd]e) (?:[A-ZÀ-Þ][a-zà-ÿ]+se )?"
    r"(?P<role>(?:\d+-jarige )?[a-zà-ÿ-]+) "
)
_DIED = re.compile(r"\b(?:overleden|overleed|gestorven|stierf)\b")
_MEASURED = re.compile(r" (?:(?:ruim|bijna|ongeveer|zo'n|zo’n) )?\d[\d.,]* (?!jaar\b)[a-z]+\b")
"""*Hij is 61 meter lang*: no person."""
_RELATIVES = words_in("vader moeder dochter zoon broer zuster grootvader grootmoeder schoonvader schoonmoeder partner")
_INITIAL = 2
"""Characters: *Jan B.*"""
_EPITHET = re.compile(
    r"(?:^De|\bde) (?:(?:\d+-jarige )(?P<role>[a-zà-ÿ]{4,})"
    r"|(?:\d+-jarige )?(?:[A-ZÀ-Þ](?!amer\b)[a-zà-ÿ]{2,}(?:in|se|er|aar)|Fries|Zeeuw|Drent|Tukker|Vlaming|Waal|Belg"
    r"|Deen|Zweed|Noor|Fin|Schot|Ier|Pool|Tsjech|Rus|Turk|Griek|Brit|Fransman|Amerikaan|Spanjaard|Italiaan))"
    r"(?= [a-zà-ÿ(])"
)
"""*de Friezin*, *de 18-jarige invaller*: somebody who was named."""


def named(sentence: str, before: Sequence[str]) -> str:
    """`sentence` with the name of the person it is about, if the sentences `before` leave no doubt.

    *Bos stopt* follows a sentence with *Ans Bos*, *Hij stopt* one whose subject is the only person in it, *De zanger is
    overleden* one with his full name; *Later stopt ze* and *De Friezin stopt* follow sentences that name one person
    only.
    """
    told = _by_surname(sentence, before)
    if not told and not sentence.startswith(("“", "‘")) and not is_torn(sentence):
        means = (_of_the_dead, _of_the_owner, _with_the_only_name)
        told = next(filter(None, (each(sentence, before) for each in means)), None)
        told = _with_its_place(told or sentence, before) or told
    told = told or sentence
    return which_is_meant(told, before) or told


def _of_the_dead(sentence: str, before: Sequence[str]) -> str | None:
    """*De zanger is overleden*, *Zondag is de Gentse zanger overleden* with his name."""
    dead = _THE_DEAD.match(sentence) if _DIED.search(sentence) else None
    role = dead["role"].split(" ")[-1] if dead else ""
    if not dead or not is_a_trade(role) or role in _RELATIVES:
        return None
    full = next((name for told in before for name in names(told) if len(name) > 1), None)
    return f"{dead['before']}{dead['the']} {dead['role']} {' '.join(full)} {sentence[dead.end() :]}" if full else None


def _of_the_owner(sentence: str, before: Sequence[str]) -> str | None:
    """*Haar brood is bekroond* as *Brood van Ans Bos is bekroond*."""
    itself = _OF_THAT_NAME.match(sentence)
    if itself and itself["verb"] in finite_forms() and not is_a_trade(itself["what"]):
        return f"{capitalised(itself['what'])} {itself['name']} {sentence[itself.start('verb') :]}"
    work = _WORK.match(sentence) or _NAMED_WORK.match(sentence)
    if work and work["verb"] in finite_forms() and not is_a_trade(work["kind"]):
        return _by_its_title(work, before)
    called = _AS_IT_IS_CALLED.match(sentence)
    is_a_thing = called and (IS_A_KIND.fullmatch(called["kind"]) if called["kind"] else not is_a_trade(called["what"]))
    maker = only_person(before) if called and not called["kind"] and not called["what"].endswith("ste") else None
    if called and is_a_thing and maker and called["verb"] in finite_forms():
        return f"{capitalised(called['what'])} van {maker.called} {sentence[called.start('verb') :]}"
    if called and is_a_thing and called["verb"] in finite_forms() and not _OWN.search(called["which"]):
        return f"{capitalised(called['which'])} {sentence[called.start('verb') :]}"
    owned = _OWNED.match(sentence)
    who = only_person(before) if owned and owned["verb"] in finite_forms() else None
    return f"{capitalised(owned['what'])} van {who.called}{sentence[owned.end('what') :]}" if owned and who else None


def _by_its_title(work: re.Match[str], before: Sequence[str]) -> str | None:
    """*Het resultaat, ‘Eb’, opent* as *‘Eb’ van Ans Bos opent*, *Haar stichting Bord groeit* as *Stichting Bord
    groeit*."""
    is_titled, maker = work["title"].startswith("‘"), only_person(before)
    if not is_titled and not IS_A_KIND.fullmatch(work["kind"]):
        return None
    kind = "" if work["kind"] in _OUTCOMES else f"{work['kind']} "
    title = f"{kind}{work['title']}{f' van {maker.called}' if maker and is_titled else ''}"
    rest = work.string[work.end("title") :]
    return f"{capitalised(title)}{rest.removeprefix(',') if work.re is _WORK else rest}"


def _by_surname(sentence: str, before: Sequence[str]) -> str | None:
    """*Bos stopt*, *Maandag stopt Van der Wijk* with his first name and what he is."""
    known = people(before)
    for each in known:
        double = f"{each.first.partition(' ')[2]} {each.last}"  # *Ait Ali* of *Omar Ait Ali*
        who = each._replace(first=each.first.split(" ")[0], last=double) if f" {double}" in f" {sentence}" else each
        place = _bare_surname(who.last, sentence) if len(who.last) > _INITIAL else None
        if place is None or sum(other.last == who.last for other in known) > 1:
            continue
        *_, beside = f" {sentence[:place].rstrip()}".split(" ")
        if not place and any(re.search(rf"\b{re.escape(who.last.lower())}\b", told) for told in (*before, sentence)):
            continue  # *Brood is duur*: a noun may open the sentence
        if is_a_trade(beside) or beside.endswith("-jarige"):
            return f"{sentence[:place]}{who.name}{sentence[place + len(who.last) :]}"
        if not beside or looks_finite(beside) or beside in IS_PREPOSITION or OPENS_A_CLAUSE.fullmatch(beside):
            called = who.called if place else capitalised(who.called)
            return f"{sentence[:place]}{called}{sentence[place + len(who.last) :]}"
    return None


def _bare_surname(last: str, sentence: str) -> int | None:
    """The place of a surname without a first name; None if there is none, or a town has the same name."""
    written = f"[{last[0].upper()}{last[0]}]{re.escape(last[1:])}"
    bare = re.search(rf"(?<![\w’'-]){written}(?![\w’'-]|['’]s\b| [A-ZÀ-Þ])", sentence)
    told = sentence[: bare.start()] if bare else ""
    in_a_name = re.search(r"[A-ZÀ-Þ][\w’'-]* $", told) or _A_PLACE.search(told)
    return bare.start() if bare and not in_a_name else None


def _acts_alone(pronoun: re.Match[str]) -> bool:
    """Whether a pronoun is singular, by its verb."""
    verb = pronoun["verb"]
    is_measured = _MEASURED.match(pronoun.string, pronoun.end())
    return verb in finite_forms() and not is_plural(verb) and not is_measured


def _with_its_place(sentence: str, before: Sequence[str]) -> str | None:
    """*elk derde huis in het dorp* with the only place that was named."""
    the_place = _THE_PLACE.search(sentence) or _THE_TOWN.match(sentence)
    places = {found["place"] for told in before for found in _PLACE.finditer(told)} if the_place else set()
    if not the_place or len(places) != 1:
        return None
    return f"{sentence[: the_place.start()]}{the_place['how'] or 'in'} {places.pop()}{sentence[the_place.end() :]}"


def _with_the_only_name(sentence: str, before: Sequence[str]) -> str | None:
    """*Jaren later stopt ze*, *De fout kostte de Friezin de titel* with the name of the only person before."""
    opens, behind = _SOMEONE.match(sentence), _SOMEONE_BEHIND.match(sentence)
    epithet = _EPITHET.search(sentence)
    if epithet and epithet[0].endswith("se") and not _ends_there(sentence[epithet.end() :]):
        epithet = None
    done_to = _SOMEBODY_ELSE_DOES.match(sentence) or _WITH_SOMEBODY.match(sentence)
    if done_to and done_to["verb"] not in finite_forms():
        done_to = None
    pronoun = next((each for each in (opens, behind) if each and _acts_alone(each)), done_to)
    by_age = epithet and "-jarige" in epithet[0]
    who = (only_named(before) if by_age else only_person(before)) if pronoun or epithet else None
    if not who:
        return None
    somebody_else = ONE_PERSON_BEFORE.match(bare_words(before[-1])) and not _SOMEONE.match(before[-1])
    if pronoun and not somebody_else:
        called = who.called if pronoun["before"] else capitalised(who.called)
        return f"{pronoun['before']}{called}{sentence[pronoun.end('who') :]}"
    if epithet:
        called = f"{epithet['role']} {who.name}" if epithet["role"] else who.called
        called = called if epithet.start() else capitalised(called)
        return f"{sentence[: epithet.start()]}{called}{sentence[epithet.end() :]}"
    return None


def _ends_there(after: str) -> bool:
    """Whether *de Spaanse* is somebody: not *de Spaanse metselaar*."""
    return after.split(maxsplit=1)[0] in finite_forms() | IS_PREPOSITION | DETERMINERS
