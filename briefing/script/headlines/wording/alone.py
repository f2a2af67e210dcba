"""The cost of a headline from the middle of an article that says too little on its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.dutch.calendar import ANY_DAY, ANY_PERIOD
from briefing.dutch.numbers import ANY_FEW
from briefing.script.headlines.grammar.moments import AROUND_NOW
from briefing.script.headlines.grammar.noun_phrase import OPENS_A_CLAUSE, is_adjective
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import looks_finite, may_have_a_verb
from briefing.script.headlines.grammar.words import MONTH, not_after
from briefing.script.names import names
from briefing.script.shorten.context import needs
from briefing.text import capitalised, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LEANS, _POINTS, _VERBLESS, _KNOWN, _NAMELESS, _OF_WHAT, _THEREFOR = 2.0, 3.0, 3.0, 1.0, 0.2, 1.5, 1.0
"""What it costs, in the measure of `Candidate.worth`, to lean on a sentence before, to speak of what that one told
(*opent er een herberg*), to be no sentence; what each thing costs that was told of before (*de brief*), and *daarvoor*
wherever it stands.
"""
_NAMES_OR_COUNTS = re.compile(r"[A-ZÀ-Þ\d]")
_HALF_A_THING = re.compile(
    r"(?:De|Het) (?:oorzaak|reden|gevolg|oplossing|aanleiding|probleem|uitkomst|uitspraak|zaak|prijs|schade|kosten"
    r"|opbrengst|bedrag|geld|koper|verkoper|eigenaar|daders?|verdachten?|slachtoffers?|man|vrouw|jongen|meisje"
    r"|maatregel|besluit|vergunning|reparatie|verhuizing|verbouwing|stijging|daling|rest|meesten?|anderen?)"
    r"(?! (?:van|voor|in|uit|op|om|met|tegen|tussen|die|dat|waar\w*)\b) [a-z]"
)
"""*De koper komt uit Urk*, *De schade loopt in de miljoenen*: of what, the article says."""
_SOME_SUCH = re.compile(
    r"\b(?:[Dd]e|[Hh]et) (?:ploeg|thuisploeg|club|elftal|partij|dier|beest|vogel|bedrijf|concern|keten|gebouw|pand"
    r"|schip|boek|film|project|plan|voorstel|stichting|vereniging|school|fabriek|winkel|zaak)\b"
    r"(?! (?:van|uit|om|voor|die|dat|waar\w*|rond|over|tegen|tussen)\b| [A-ZÀ-Þ‘“]"
    r"| (?:in|op|te|bij) (?:de |het )?[A-ZÀ-Þ]|,)"
)
"""*Zondag verloor de ploeg*: which, the article says in another word."""
_MOST_KNOWN = 2
_KNOWN_TO_ALL = words_in("""
    politie brandweer regering kabinet overheid koning koningin paus kamer senaat beurs euro huizenprijzen huren lonen
    inflatie werkloosheid temperatuur minister oppositie coalitie staat rijk belasting wereld aarde
    water lucht wind zon maan zee grond noorden zuiden oosten westen
""")
"""What is known without being brought in."""
_DEFINITE = re.compile(
    rf"\b(?i:de|het|deze|dit) (?P<noun>[a-zà-ÿ-]{{4,}})\b(?! (?:van|in(?! \d{{4}}|{MONTH})|uit|op(?! (?:\d|\w+dag))"
    r"|bij|aan|om(?! \d)|over|tussen|langs|voor|tegen|naar|die|dat|waar\w*|[A-ZÀ-Þ0-9‘“]\S*)(?: |$))"
)
_A_TIME = re.compile(
    rf"(?:{ANY_PERIOD}|{ANY_DAY})\w*|.*(?:ochtend|avond|nacht|middag)|eerste|tweede|laatste|meeste|beste|hele|eigen"
)
_IS_THERE = (
    "is zijn was waren zit zitten komt komen kwam kwamen staat staan wordt worden werd werden ligt liggen rijdt rijden "
    "leeft leven mag mogen kan kunnen moet moeten dat of nu toen omdat als"
)
_POINTING = re.compile(
    r"[^;:]*\b[a-zà-ÿ]+(?:en|t|[td]e) het(?:,|$)|.*\b(?:[Dd]e|[Hh]et) betreffende\b"
    r"|[^;:]*\b(?:woont|wonen|woonden?|werkt|werken|werkten?|slaapt|slapen|sliepen|leefden?) er\b(?! (?:in|op|bij) )"
    r"|.*\ber .*\b(?:gezeten|gewoond|gewerkt|gestaan|gelegen|geslapen)\b"
    r"|[^;:]*\ber (?:een|geen|de|het|\d\S*) (?:[a-zà-ÿ-]+e )?[a-zà-ÿ-]+"
    r" (?:in|op|aan|mee|van|voor|uit|over|onder|bij|naar|tegen)(?:,|$)"
    rf"|[^,;:]*?{not_after(_IS_THERE)} er "
    r"(?:langs|binnen|tijdens|vanaf|volgend\w*|dit|in|op|sinds|al|volgens|elke?|mee|zelf|\w+dag)\b"
    rf"|[^,;:]*?\ber (?:\w+ )?(?:\d[\d.]*|{ANY_FEW})(?: euro)?(?: (?:per|aan|in|op|te|bij|voor|uit|mee)\b|$)"
    r"|[^,;:]*\b(?:kie[sz]\w*|koos|kozen|schr(?:ijf|ijv|eef|even)\w*|krijg\w*|kreeg\w*|me(?:et|ten)|vr[ao]\w+|vroeg\w*"
    r"|g[ae]\w*[fv]\w*|koop\w*|kocht\w*|v[io]nd\w*|zie\w*|zag\w*|hoor\w*|neem\w*|nam\w*|breng\w*|bracht\w*|ha[al]+\w*"
    r"|verko\w+|ontdek\w*|d[eo]\w+|ma[ak]+\w*|zet\w*|weet|weten|blijk\w*|bleek|bleken|zeg\w*|zei) het "
    r"(?:van|aan|voor|in|op|niet|wel|ook|nog|al|met|zonder|uit|bij|naar|zelf|toen|nu|te)\b"
    r"|[^,;:]*? (?:bij|aan|met|van|voor) (?:haar|hem|hen) (?:een|de|het|\d\S*) "
    r"|[^,;:]*\b[a-zà-ÿ]+(?:en|t|[td]e) daar\b(?! (?:in|op|bij|waar)\b)"
    r"|\w+ (?:werd|wordt|is|was) het (?!de\b|het\b|een\b|[A-ZÀ-Þ]|[a-zà-ÿ]+e [a-zà-ÿ]+)"
    r"|[^,;:]*\b(?:liet|laat|laten) het [a-zà-ÿ]+en\b"
    r"|[^,;:]*\b(?:mag|mogen|kan|kon|moet|hoeft) het (?:wel|niet|ook|nog)\b"
    r"|[^,;:]*\b(?:werd|wordt) het (?:op|in|aan|door|voor|met|naar|uit|al|ook|nog|niet|weer)\b"
    r"|[^,;:]*\b(?:staat|ligt|hangt|zit|komt|verschijnt|stond|lag|hing) het (?:in|op|aan|bij|te|nu|weer|nog)\b"
    r"|[^,;:]*\b(?:welke [a-z]+|hoe|waarom|wanneer)$|.* (?:op|aan|van|met|voor|bij|naar|uit|tegen) (?:haar|hem|hen)$"
)
_POINTS_BACK = re.compile(
    r"(?i:ze|zij|hij|die|dit|dat|deze|daar(?:na|voor|op)?|hier|dan|toen|zo(?:veel)?|althans|tenminste"
    r"|wie (?:dat|dit|er|daar|hier))\b(?!['’])"
    rf"|(?:Haar|Zijn|Hun) (?!er\b)[a-z]|[A-ZÀ-Þ][a-z]{{1,6}} (?!{AROUND_NOW})(?:die|deze|dat|dit) [a-z]"
    r"|.*\b(?:de|het) (?:enige|eerste|laatste|tweede|andere|anderen|beste)$"
    r"|.*\b(?:dat die|zoiets|zulke|(?<!jaar voor )(?<!jaar bij )(?<!jaar in )(?:dezelfde|hetzelfde))\b(?! als\b)"
    r"|.* het over$"
)
"""*Zij zijn van een schip*, *Wijkagent Ans Bos is de enige*."""
_POINTS_AT = re.compile(
    rf"(?P<verb>\b[a-zà-ÿ]+) (?!{AROUND_NOW})(?:(?:die|deze|dit) (?!zich)[a-z]{{3,}}"
    r"|dat (?:bekend|toe|aan|in|op|niet|wel|ook|na|bij|tijdens|via|per|gisteren|vandaag|\w+dag)\b)"
)
_THAT_THING = re.compile(
    r".*\bdat (?P<thing>[a-zà-ÿ]{4,})(?P<verb> (?:aan|af|in|op|uit|terug|toe|over|voor|goed|weg|stil))?$"
)
"""*draaide de rechter dat besluit terug*: *dat* opens no clause that has no verb."""
_ONLY_A_CLAUSE = re.compile(r"(?:Omdat|Doordat|Zodat|Zonder dat|Als|Toen|Terwijl) (?!.* dan )[^,;:]*$")
"""*Omdat er niemand luistert.*"""
_TURNS = re.compile(
    r"(?:Niet (?:omdat|doordat|door|vanwege)|Toch|Nu|Inmiddels|Daarom|Daarmee|Daardoor|Dus|Wel) (?!geen\b)",
    re.IGNORECASE,
)
"""*Nu staat de toren op een slee*: before that it was otherwise."""
_OF_HIM = re.compile(r"\b(?:zijn|haar)\b")
_NAMES_ANOTHER = re.compile(r".* [A-ZÀ-Þ]")
"""*Hoofdredacteur van De Gaper*, *volgens de Nederlandsche Bank*: the words themselves say whose, and which."""
_STOPS = re.compile(r"\b(?:stop\w*|houd\w*|hield\w*) ermee\b")
"""*houdt ermee op*: with what somebody does."""
_OF_THEM = re.compile(r"\b(?:\d[\d.]*|[a-zà-ÿ]{3,}(?:en|s)\b.*) ervan\b")
"""*vijf bakkers, van wie twee ervan …*: of what was counted."""
_THAT_DAY = re.compile(rf"die {ANY_DAY}\w*")
_A_PLACE = re.compile(r" (?:in|op|bij|te) (?:de |het )?[A-ZÀ-Þ]")
_ANSWERS = re.compile(r"(?P<what>[^,]{3,60}), (?:weet|weten|zegt|zei|zeggen|vindt|vinden|denkt|denken|meent) ")
"""*Heel voorzichtig, weet Jan Bos*: the answer to a question."""
_SHARE_ALONE = re.compile(
    r"(?:(?:Bijna|Ruim|Ongeveer|Slechts|Zeker|Minstens|Meer dan|Nog geen|Minder dan|Zo['’]n) )?"
    r"(?:\S+ procent|(?:[Dd]e )?helft|(?:[Ee]en|[Tt]wee|[Dd]rie) (?:kwart|derde|vijfde|tiende)|[Dd]e meesten?"
    r"|[Ee]en deel|[Ee]en op de \S+|\S+ (?:ervan|daarvan)) (?P<verb>[a-zà-ÿ]+)\b"
)
"""*Bijna de helft is ouder dan 55*: of whom?"""
_NAMED_AGAIN = re.compile(r"(?:De |Het )?[a-zA-Zà-ÿ-]+, (?:(?:[A-ZÀ-Þ][\w’'-]+|van|de|der|den),? )+(?<=, )[a-z]")
"""*De vrouw, Ans Bos, werd vermist*: she was told of."""
_POINTS_WITHIN = re.compile(
    r"\b(?:[Dd]aar|[Hh]ier)(?:mee|van|op|aan|in|uit|over|voor|door|bij|na|naar|tegen|onder)\b"
    r"|\bom er (?:een|de|het|twee|drie|\d\S*) "
)


def _points(headline: str, sentence: str) -> bool:
    """Whether a headline, or the sentence it is made of, speaks of what only the text before it tells."""
    answers, share = _ANSWERS.match(headline), _SHARE_ALONE.match(headline)
    return bool(
        _POINTING.match(headline)
        or _POINTING.match(sentence.rstrip("."))
        or _POINTS_BACK.match(headline)
        or _NAMED_AGAIN.match(sentence)
        or _points_at_something(headline)
        or (share and looks_finite(share["verb"]))
        or (answers and not may_have_a_verb(f"X {answers['what']}"))
    )


def _points_at_something(headline: str) -> bool:
    """*Zuster Agnes luidde die bel*, *De aanvalster maakt dat bekend*."""
    that = _THAT_THING.match(headline)
    if that and (that["verb"] or not looks_finite(that["thing"])):
        return True
    pointing = (each for each in _POINTS_AT.finditer(headline) if not OPENS_A_CLAUSE.search(headline, 0, each.start()))
    finite = {token.start for token in tokens_in(headline) if token.is_finite}
    return any(looks_finite(found["verb"]) and found.start() in finite for found in pointing)


def cost_alone(headline: str, sentence: str, before: str) -> float:
    """What it takes from the worth of a headline that its `sentence` was said behind those `before`."""
    unlinked = re.sub(r"^toch ", "", headline, flags=re.IGNORECASE)
    leans = leans_on_another(needs("", ["Nieuws.", f"{capitalised(unlinked)}."])[1], headline)
    known = min(_MOST_KNOWN, sum(noun in before.lower() for noun in things_in(headline)))
    torn = not may_have_a_verb(sentence) or bool(_ONLY_A_CLAUSE.match(sentence))
    turns = _TURNS.match(headline) is not None
    nameless = not _NAMES_OR_COUNTS.search(headline, 1)
    return (
        _LEANS * (leans or turns)
        + _POINTS * _points(headline, sentence)
        + _VERBLESS * torn
        + _KNOWN * known
        + _NAMELESS * nameless
        + _THEREFOR * bool(_POINTS_WITHIN.search(headline))
        + _OF_WHAT * bool(_HALF_A_THING.match(sentence) or _SOME_SUCH.search(sentence))
    )


def leans_on_another(reasons: Mapping[int, str], sentence: str) -> bool:
    """Whether a sentence needs others for one of the `reasons` that its own words do not explain: *haar* of somebody
    whom it names, *die maandag* behind a noun, *daar* behind a place.
    """
    is_named = any(len(name) > 1 for name in names(f"Dan {sentence}"))
    return any(
        not (
            (is_named and _OF_HIM.search(words))
            or _NAMES_ANOTHER.match(words)
            or (words == "ermee" and _STOPS.search(sentence))
            or (words == "ervan" and _OF_THEM.search(sentence))
            or _THAT_DAY.fullmatch(words)
            or (words == "daar" and _A_PLACE.search(sentence.partition("daar")[0]))
        )
        for words in reasons.values()
    )


def things_in(headline: str) -> Iterator[str]:
    """The things that a headline takes for known: *de brief*."""
    for found in _DEFINITE.finditer(headline):
        noun = found["noun"]
        if not (is_known_to_all(noun) or is_adjective(noun)):
            yield noun


def is_known_to_all(noun: str) -> bool:
    """Whether a reader knows which is meant without being told: *de politie*, *de zomer*."""
    return noun in _KNOWN_TO_ALL or bool(_A_TIME.fullmatch(noun))
