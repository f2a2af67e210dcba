"""The statements of an article: its sentences, and the parts of them that can stand alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefing.dutch.calendar import ANY_DAY
from briefing.dutch.sentences import split_sentences
from briefing.script.headlines.grammar.clause import also_inverted, inverted
from briefing.script.headlines.grammar.moments import STAMP
from briefing.script.headlines.grammar.pieces import opens_a_clause
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import finite_forms, looks_finite, may_have_a_verb
from briefing.script.headlines.grammar.words import SUBORDINATE, THUS_IT_IS
from briefing.script.headlines.news.joined import answered, joined_in
from briefing.script.headlines.news.scenes import SCENE
from briefing.script.headlines.news.voice import spoken_by
from briefing.script.headlines.news.who import named
from briefing.script.headlines.wording.openings import main_clause
from briefing.script.headlines.wording.reported import statement
from briefing.script.headlines.wording.terse import without_brackets
from briefing.text import capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SENTENCES = 60
"""How many sentences are looked at; a later one never gives the news."""
_LONGEST_PARAGRAPH = 1500
"""How many characters of a paragraph are looked at."""

_TOLD_AFTER = re.compile(
    r"(?P<before>[^:“”\"]{10,250}): (?P<after>(?!het (?:[a-z]+t|is|was|werd|zou|had) "
    r"|zo |dat |dit |die |daar|want |nee|ja|hij |ze "
    r"|zij )[a-zà-ÿA-Z][^:]{24,})$",
    re.DOTALL,
)
"""*Dan is de uitkomst er: de gemeente verkoopt het hotel*: two statements."""


_SURE = finite_forms() - {"zijn"}
_PROPOSED = re.compile(r"\b(?:\w*voorstel|plan|idee|eis|motie|wens|oproep|droom|gerucht|vermoeden)\b", re.IGNORECASE)
"""*diende een voorstel in: elke school krijgt een tuin*: no fact."""
_TELLS_NOTHING = re.compile(
    r"\b(?:het|er|dit|dat|zo|ik|we|hij|ze|iets|zover|daar\w*"
    r"|een nieuwe [a-z]+|de (?:uitkomst|conclusie|oplossing|boodschap))\b",
    re.IGNORECASE,
)
_NOW_IT_IS = re.compile(r"(?:Nu|Sinds [^ ,]+) (?:is|zijn|komt|komen|wordt|worden|weet|weten|geldt|gelden) ")
_THAT = re.compile(r"Dat (?P<verb>[a-zà-ÿ]+) ")
"""*Dat klopt niet, blijkt nu: …*"""
_LINK = re.compile(
    r"(?:Daarmee|Zo|Dus|Daarom|Daardoor|Hierdoor|Hiermee|Toch|Daar|Toen|Daarna|Sindsdien|Vervolgens|Uiteindelijk"
    r"|(?:Daarin|Hierin)(?= (?:meld|schrijf|schre|sta|laat)\w+ )"
    r"|Onder (?:die|deze|dat|dit) (?:leus|leuze|motto|slogan|naam|titel|noemer)"
    r"|Met de (?:[a-z]+e )?(?:actie|stap|maatregel|ingreep|zet)"
    r"|Met (?:die|deze) (?:woorden|woord|zin|zinnen|boodschap|mededeling|waarschuwing)) "
)
_JOINT = re.compile(
    rf"(?:Maar|En|Want) (?=[A-ZÀ-Þ]|(?:de|het|een|sinds|vanaf|nu|toen|omdat) |\d|[a-zà-ÿ]{{3,}}en,? |{ANY_DAY})"
)
_JUST_BEFORE = re.compile(r" (?:kort|vlak|even) (?:daarvoor|ervoor|tevoren)(?= [a-z\d])")
"""*was kort daarvoor gezonken*: before what, the sentences before tell."""
_LINKED_TITLE = re.compile(r"(?:Daarmee|Zo|Dus|Daarom|Toch) (?P<verb>is|was|blijft|wordt) (?P<title>[‘“][^’”]+[’”]) ")
"""*Toch is ‘Eb’ een goede film*."""
_LINKED_TWICE = re.compile(r"\b(?:en|maar) (?:daarmee|zo|dus|daarom|daardoor|hierdoor|hiermee|toch) ")
"""*Zo begon elke les, en zo eindigt zijn boek.*"""
_THUS = re.compile(
    r", en (?:dus|daarom) (?P<then>(?!er |het |hij |zij |ze |dat )[a-z]+ (?:de|het|een|[A-ZÀ-Þ]\w+) [^:;“‘]{15,})$"
)
"""*Nee, oordeelt de rechter, en dus mag een huurder uit Ede blijven.*"""
_ALSO = re.compile(r"(?<=\S), (?:en|maar) (?=(?:[a-z]+ )?[A-ZÀ-Þ][\w-]+ (?:[A-ZÀ-Þ][\w-]+ )*(?P<verb>[a-zà-ÿ]+) )")
"""*het stond 0-0, en VVV verloor*: a statement of its own."""


class Told(NamedTuple):
    """A sentence or a statement in it, with its place."""

    text: str
    paragraph: int
    number: int
    part: str = ""
    """`told` behind a colon, `two` where both are one sentence, `voice` where somebody says it, `renamed` where a name
    stands for a pronoun, `answered` a question with its answer, `unlinked` where what led to it is left out, `joined`
    where it was told in two pieces, `main` where the clause before it is left out, `half` what leads to a colon and
    tells nothing, `found` where it is left out who found it."""

    @property
    def place(self) -> tuple[int, int]:
        """The paragraph, and the number of the sentence in it, which the parts of a sentence share."""
        return self.paragraph, self.number


def statements(paragraphs: Sequence[str]) -> Iterator[Told]:
    """The statements of `paragraphs`, in order: each sentence, then its parts."""
    sentences = [
        Told(STAMP.sub("", sentence), place, number)
        for place, paragraph in enumerate(paragraphs[:_SENTENCES])
        for number, sentence in enumerate(split_sentences(paragraph[:_LONGEST_PARAGRAPH]))
        if re.search(r"[^\W_]", sentence)
    ][: 2 * _SENTENCES]
    texts = [each.text for each in sentences]
    for index, each in enumerate(sentences):
        text = named(each.text, [told.text for told in sentences[:index]])
        by_itself = _without_link(text) if index else text
        part = "unlinked" if by_itself != text else "renamed" if text != each.text else ""
        sentences[index] = each._replace(text=by_itself, part=part)
    written = dict(zip(sentences, texts, strict=True))
    worded = [each for each in sentences if re.search(r"[a-zà-ÿ]{3}", each.text)]
    chosen = (worded or sentences)[:_SENTENCES]
    for place, each in enumerate(chosen):
        following = chosen[place + 1].text if chosen[place + 1 :] else ""
        before = [other.text for other in chosen[:place]]
        for text, part in (*_reworded(each.text, written[each], following, before), *_parts(each.text, following)):
            yield each._replace(text=text, part=part or each.part)


def _reworded(sentence: str, written: str, following: str, before: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The rewordings of a sentence, as `written`, each with the kind of part that it is."""
    if not before and (asked := answered(sentence, following)):
        yield asked, "answered"
    if joined := joined_in(sentence, following):
        yield joined, "joined"
    plain = sentence.rstrip(".")
    if (found := statement(plain)) != plain:
        yield f"{capitalised(found)}.", "found"
    if not written.startswith("Toen ") and (main := main_clause(written.rstrip("."))):
        yield named(f"{capitalised(main)}.", before), "main"


def _parts(sentence: str, following: str) -> Iterator[tuple[str, str]]:
    """A sentence and the statements in it, each with the kind of part that it is."""
    parts = _told_after(sentence)
    yield sentence, "two" if parts else ""
    if speaks := spoken_by(sentence, following):
        yield speaks, "voice"
    if parts:
        says_little = _TELLS_NOTHING.search(parts["before"]) or not may_have_a_verb(parts["before"])
        yield parts["before"], "half" if says_little else ""
    is_set = parts and SCENE.match(parts["before"]) and not may_have_a_verb(parts["before"])
    if parts and not is_set and not _PROPOSED.search(parts["before"]):
        yield capitalised(parts["after"]), "told" if says_little else "colon"
    thus = _THUS.search(sentence)
    clause = inverted(f"Dus {thus['then']}".rstrip(".")) if thus else None
    if clause and clause.first == "Dus":
        yield f"{capitalised(clause.alone)}.", "also"
    for also in filter(_has_a_verb, _ALSO.finditer(sentence)):
        yield sentence[: also.start()], ""
        yield sentence[also.end() :], "also"


def _has_a_verb(also: re.Match[str]) -> bool:
    return looks_finite(also["verb"])


def _without_link(sentence: str) -> str:
    """`Daarmee won een vrouw uit Ede een zaak` → `Een vrouw uit Ede won een zaak`: what led to it is no part of it."""
    sentence = _JUST_BEFORE.sub("", sentence)
    title = _LINKED_TITLE.match(sentence)
    if title:
        return f"{title['title']} {title['verb']} {sentence[title.end() :]}"
    joint = _JOINT.match(sentence)
    if joint:
        return capitalised(sentence[joint.end() :])
    linked = None if _LINKED_TWICE.search(sentence) or THUS_IT_IS.match(sentence) else _LINK.match(sentence)
    clause = inverted(without_brackets(sentence).rstrip(".")) if linked else None
    if not linked or not clause or clause.first != linked[0].rstrip() or also_inverted(clause.rest):
        return sentence
    return f"{capitalised(clause.alone)}."


def _told_after(sentence: str) -> re.Match[str] | None:
    """The two statements on either side of a colon; None if one of them is not a statement: *Als je vroeg hoe, zei
    hij*."""
    parts = _TOLD_AFTER.match(sentence)
    subordinate = parts and SUBORDINATE.match(parts["before"]) and not _NOW_IT_IS.match(parts["before"])
    that = _THAT.match(parts["before"]) if parts else None
    if that and looks_finite(that["verb"]):
        subordinate = None
    if not parts or subordinate or not may_have_a_verb(parts["after"]):
        return None
    return parts if _tells(parts["after"]) else None


def _tells(text: str) -> bool:
    """Whether a text has a verb more than the clauses in it take: not *voor Els, die hier altijd zat*."""
    tokens = tokens_in(text)
    verbs = sum(token.is_finite or token.text in _SURE for token in tokens)
    return verbs > sum(opens_a_clause(token) for token in tokens[1:])
