"""The signs by which a background sentence matters to an editor or does not: what it tells of, and how."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.dutch.calendar import MONTHS
from briefing.patterns import pattern
from briefing.script.headlines.grammar.verbs import is_past
from briefing.script.names import bare_words
from briefing.script.shorten import pointers
from briefing.script.topics import stems
from briefing.text import OPENING_QUOTES, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLACES, _LATE, _WORDS, _SHARED, _STAKES = 4, 40, 30, 2, 2
"""How much of each is full measure: places in a paragraph and in the article, words, words shared with the lead, words
about what is at stake."""
_UNKNOWN_PLACE = 0.4
_PARAGRAPH = (1.5, 8)
"""Between how many sentences paragraphs have on average where a writer made them; a site may put one in each."""
_QUESTIONS = 2
"""Questions followed by somebody's words from which on a text is an interview."""
_WORD = re.compile(r"[a-zà-ÿ]+")
_PAST = words_in("was waren had hadden werd werden kon konden moest moesten zou zouden wilde wilden mocht mochten")
_LOOKS_BACK = pattern(r"\b(?:1[89]\d\d|200\d|201\d|vroeger|eerder|destijds|ooit|toen|geleden|sinds)\b")
_AMOUNT = re.compile(r"\b(?!(?:1[89]|20)\d\d\b)\d")
_STAKE = words_in("""
    kost kosten kostte scheelt levert betekent leidt gevolg gevolgen schade duurder goedkoper stijgt steeg stijgen
    stijging daalt daalde dalen daling verdwijnt verdwijnen dreigt dreigen geldt gelden getroffen krijgt krijgen kreeg
    kregen mag mogen moet moeten hoeft hoeven kan kunnen halveert halveerde verdubbelt verdubbelde groeit groei tekort
    vertraging wachttijd wachttijden gevaar risico winst verlies omzet banen subsidie budget schadevergoeding betaalt
    betalen betaalde boete straf scheelde oplevert leverde leidde leiden veroorzaakt veroorzaakte treft trof raakt
    bedreigt bedreigd bedreiging dreiging kans kansen ontslag werkloos sluiting faillissement tekorten overlast hinder
    files vervuiling uitstoot veilig veiliger onveilig recht rechten plicht belasting huur loon lonen prijs prijzen
    tarief tarieven premie rekening bedrag lening schuld schulden begroting bezuinigt bezuinigen bezuiniging
    bezuinigingen investeert investeren investering vergoedt vergoeden vergoeding uitkering steun compensatie claim
    claimt hoger lager langer korter vaker zwaarder strenger sneller duurt duren nodig verbetert verslechtert toename
    afname toegenomen afgenomen gestegen gedaald stegen daalden verdubbeld gehalveerd afhankelijk wachten wachtlijst
    capaciteit drukte voorrang bescherming beschermt beschermd
""")
_DECISION = pattern(
    r"\b(?:besluit|besloot|besloten|stem(?:t|de|den|men)|beslis\w*|oordeel\w*|veroordeel\w*|vrijgesproken|vrijspraak"
    r"|geëist|eis(?:t|te|ten|en)|opgelegd|afgewezen|verwerp\w*|verworpen|goedgekeurd|afgekeurd|aangenomen|ingetrokken"
    r"|geschorst|ontsl(?:agen|aat)|benoemd|aangehouden|opgepakt|vrijgelaten|heropend|gesloten|stilgelegd|uitgesteld"
    r"|verb(?:ied\w*|oden|od)|verplicht\w*|afgeschaft|ingevoerd|verlengd|verhoogd|verlaagd|schrap\w*|stop(?:t|te|pen)"
    r"|failliet|overgenomen|verkocht|gewonnen|wint|won|verloren|verloor|verliest|verslagen|beken(?:t|de|den)|erken\w*"
    r"|ontken\w*|belo(?:oft|ofde|ofd|ven)|toegezegd|aangevraagd|aangekondigd|weiger(?:t|de|den|en)|bewezen|vastgesteld"
    r"|over(?:leed|leden|lijdt)|omgekomen|gewond)\b",
    re.IGNORECASE,
)
_MONTH = "|".join(MONTHS)
_NEXT = pattern(
    r"\b(?:volgende?|komende?|vanaf|binnenkort|straks|voortaan|uiterlijk|zal|zullen|tot eind|op zijn vroegst"
    r"|(?:voor|na) de (?:zomer|winter|zomervakantie)|(?:dit|komend|in het) (?:najaar|voorjaar)"
    r"|over (?:een|twee|drie|vijf) (?:jaar|maanden?|weken)|na een jaar|later (?:dit|deze)|uitspraak|hoger beroep"
    rf"|geëvalueerd|evaluatie|(?:op|tot|voor|vanaf) \d{{1,2}} (?:{_MONTH})|(?:in|vanaf) (?:{_MONTH})"
    r"|(?:in|vanaf|tot) 20[2-9]\d)\b",
    re.IGNORECASE,
)
_CAUSE = pattern(
    r"\b(?:omdat|doordat|want|daarom|daardoor|waardoor|zodat|oorzaak|gevolg(?:en)?|vanwege|wegens|nodig|reden|aanleiding"
    r"|dankzij|kom(?:t|en) door|kwam(?:en)? door|bl(?:ijkt|eek) (?:uit|dat)|volgens onderzo\w+)\b",
    re.IGNORECASE,
)
_FINDING = pattern(r"\b(?:proef|onderzoek|meting(?:en)?|uitkomst(?:en)?|resulta\w+|bl(?:ijkt|eek|ijken|eken))\b")
_ASIDE = pattern(
    r"(?:overigens|trouwens|intussen|ondertussen|ook|bovendien|daarnaast|verder|inmiddels)\b", re.IGNORECASE
)
_TURN = pattern(r"(?:maar|toch|wel|echter|desondanks)\b", re.IGNORECASE)
_SCENE = pattern(
    r"(?:om|rond|tegen|even (?:na|voor)|het (?:is|was)|'s (?:ochtends|middags|avonds|nachts)|elke (?:ochtend|avond|dag)"
    r"|op (?:de|het) (?:tribune|terras|tafel|toonbank|plein|stoep|kade)|aan (?:het plafond|de muur|tafel)"
    r"|in (?:de|zijn|haar) (?:kantine|keuken|schuur|werkplaats|woonkamer|hal|wachtkamer|auto)|binnen|buiten"
    r"|(?:voor|onder)\s(?:\w+\s)?(?:toeschouwers|toeziend|gejuich|applaus)|vorige week|(?:vrij|zater|zon)dag\w*)\b",
    re.IGNORECASE,
)
_THINGS = words_in("""
    ruikt rook klinkt klonk lacht lachte glimlacht knikt fluistert zucht schudt wijst draait schuift drinkt eet koffie
    thee soep taart hond kat spandoek telefoon kachel toonbank jas schoenen fles bus muur raam deur tuin bord patat foto
    scherm applaus tranen huilen huilde zingen zong gezongen handen hand knie neus haren ogen vader moeder zoon dochter
    broer zus oma opa buurman buurvrouw
""")
_ELSEWHERE = re.compile(r"In [A-Z]\w+(?: en [A-Z]\w+)?(?:,| (?!\d))")
_OPEN = pattern(
    r"\b(?:nog niet (?:bekend|duidelijk|zeker)|onduidelijk|onzeker|onbekend|is de vraag|wordt (?:nog )?onderzocht)\b"
)

_ANYWHERE = {"cause": _CAUSE, "figures": _AMOUNT, "open": _OPEN, "finding": _FINDING}
"""What a sentence may have anywhere."""
_OWN = {"decision": _DECISION, "next": _NEXT}
"""The same, but not in somebody's words."""
_AT_FIRST = {"turn": _TURN, "aside": _ASIDE, "scene": _SCENE, "elsewhere": _ELSEWHERE}
"""How a sentence may begin."""


def signs(given: str, paragraphs: Sequence[Sequence[str]]) -> Iterator[dict[str, float]]:
    """The signs of each sentence of the background, from 0 to 1; `given` is the headline and the lead."""
    sentences = [sentence for paragraph in paragraphs for sentence in paragraph]
    places = [place for paragraph in paragraphs for place in range(len(paragraph))]
    least, most = _PARAGRAPH
    laid_out = least < len(sentences) / max(1, len(paragraphs)) < most
    quoted = [False] * len(sentences) if _is_interview(sentences) else [one[:1] in OPENING_QUOTES for one in sentences]
    leans = [*map(_leans, sentences), False]
    heard = stems(given)
    for index, sentence in enumerate(sentences):
        yield {
            "any": 1.0,
            "place": _share(places[index], _PLACES) if laid_out else _UNKNOWN_PLACE,
            "late": _share(index, _LATE),
            "lead": _share(len(heard & stems(sentence)), _SHARED),
            "quoted": float(quoted[index]),
            "leans": float(leans[index]),
            "leaned_on": float(leans[index + 1]),
            **_wording(sentence, quoted=quoted[index]),
        }


def _wording(sentence: str, *, quoted: bool) -> dict[str, float]:
    bare = bare_words(sentence)
    words = _WORD.findall(sentence.lower())
    return {
        "long": _share(len(sentence.split()), _WORDS),
        "stake": 0.0 if quoted else _share(sum(word in _STAKE for word in words), _STAKES),
        "past": float(_is_past(words) or bool(_LOOKS_BACK.search(sentence))),
        "things": float(not _THINGS.isdisjoint(words)),
        **{name: float(bool(each.search(sentence))) for name, each in _ANYWHERE.items()},
        **{name: float(not quoted and bool(each.search(sentence))) for name, each in _OWN.items()},
        **{name: float(bool(each.match(bare))) for name, each in _AT_FIRST.items()},
    }


def _leans(sentence: str) -> bool:
    """Whether a sentence takes up something of the one before."""
    return bool(pointers.OPENING.match(bare_words(sentence)) or pointers.SAID_BY_WHOM.search(sentence))


def _is_past(words: Sequence[str]) -> bool:
    return not _PAST.isdisjoint(words) or any(map(is_past, words))


def _is_interview(sentences: Sequence[str]) -> bool:
    answered = sum(asked.endswith("?") and answer[:1] in OPENING_QUOTES for asked, answer in pairwise(sentences))
    return answered >= _QUESTIONS


def _share(much: int, full: int) -> float:
    return min(much, full) / full
