"""News in two pieces at an article's opening, joined: question and answer, who and what he did, amount and matter.

Only openings that say for certain what belongs together are joined.
"""

from __future__ import annotations

import re

from briefing.dutch.numbers import ANY_FEW
from briefing.dutch.word_classes.tagger import has_finite_verb
from briefing.patterns import pattern
from briefing.script.headlines.grammar.clause import inverted
from briefing.script.headlines.grammar.noun_phrase import is_adjective
from briefing.script.headlines.grammar.pieces import before_a_clause
from briefing.script.headlines.grammar.tagged import tokens_in
from briefing.script.headlines.grammar.verbs import finite_forms, is_plural, looks_finite, may_have_a_verb
from briefing.script.headlines.wording.terse import without_brackets
from briefing.script.names import names
from briefing.text import capitalised

_QUESTION = pattern(
    r"(?P<verb>Mag|Mogen|Moet|Moeten|Kan|Kunnen|Wil|Willen|Is|Zijn|Heeft|Hebben|Krijgt|Krijgen|Helpt|Helpen|Werkt) "
    r"(?P<rest>[^?!“”‘:;]{15,130})\?"
)
_ANSWER = pattern(
    r"(?P<is>Ja|Nee), (?:dus, )?"
    r"(?:vindt|vinden|zegt|zeggen|oordeelt|oordeelde|stelt|bepaalde|besliste|concludeert|meent|denkt) "
    r"(?P<who>[^,.;:]{3,60}?)(?=[,.]| (?:in|na|op|uit) )"
)
_TALKS = pattern(r"\b(?:ik|je|jij|u|we|wij|ons|onze|mijn|jouw|uw|er|dat|dit|die|hij|ze|zij)\b", re.IGNORECASE)
_PLAIN_SUBJECT = re.compile(
    r"(?:een|de|het) (?P<noun>[a-z]{4,})(?= (?!(?:van|in|uit|met|die|dat|op|voor|en|of)\b)[a-z]+ )"
)
_WHICH = re.compile(r",? (?:die|dat|waar\w*) ")
_DOES = pattern(r"(?P<before>[^:“”‘]{20,250}): (?P<who>hij|zij|ze) (?P<verb>[a-zà-ÿ]+) (?P<rest>[^:“”‘]{8,120})\.")
_AMOUNT = re.compile(
    rf"(?:(?:ruim|bijna|zeker|ongeveer|meer dan) )?(?:\d[\d.,]*|{ANY_FEW}|een) [^.;:?!“”‘]{{2,60}}\.", re.IGNORECASE
)
_LISTED = re.compile(r"[^.;:?!“”‘]{3,60}?,? [^.;:?!“”‘]{2,60}\.")
_NO_MORE = re.compile(r"Meer [a-zà-ÿ]+ (?!niet)[^.]{2,100}\bniet\b")
"""*Een emmer en een bezem. Meer heeft Ans Bos niet nodig.*"""
_SO_MUCH = re.compile(r"Zo(?:veel|lang|ver| (?:veel|lang|hoog|groot|oud|vaak|ver)) (?P<verb>[a-zà-ÿ]+) ")
_ASKS = pattern(
    r"(?:Hoe|Hoeveel|Waarom|Wat|Waardoor|Wanneer|Waar|Welke?|Wie) "
    r"(?!.*\b(?:dat|dit|die|hij|ze|zij|er|daar|ik|mijn|deze)\b)[^?!.:;“”‘]{15,85}\?"
)
_SHORTLY = pattern(
    r"(?!(?:Dat|Dit|Die|Het|Ja|Nee|Maar|En|Of|Ik|Wie|Wat|Hoe|Waar|Goede|Niemand)\b)[A-ZÀ-Þ][^?!:;“”‘„]{3,75}\."
)
_WANTS = pattern(r"(?:Wilt u|Wil je) (?P<what>(?!dat |er )[^?!.:;“”‘]{8,80}n)\?")
_THEN_YOU = pattern(r"Dan (?:kunt|kan|kun|mag|moet) (?:u|je) [^:;?“”‘]{15,130}\.")


def answered(question: str, answer: str) -> str | None:
    """*Hoe lang slaapt een mol? Korter dan gedacht*, *Een boom planten? Dan kunt u …*: an opening question with its
    answer in a few words; None if it has none.
    """
    if _ASKS.fullmatch(question) and _SHORTLY.fullmatch(answer) and not _tells(answer):
        return f"{question} {answer}"
    wants = _WANTS.fullmatch(question)
    return f"{capitalised(wants['what'])}? {answer}" if wants and _THEN_YOU.fullmatch(answer) else None


def _tells(answer: str) -> bool:
    """Whether an answer is a sentence of its own: not *Door de manier waarop …*, *Omdat het regent*."""
    return any(token.is_finite for token in before_a_clause(tokens_in(answer))) and not answer.startswith(
        ("Omdat ", "Doordat ")
    )


def joined_in(sentence: str, following: str) -> str | None:
    """`sentence`, with the one `following` it, as one statement; None if they are not such a pair."""
    return _answered(sentence, following) or _act(sentence) or _so_much(sentence, following)


def _answered(question: str, answer: str) -> str | None:
    """*Mag Ede zwart verbieden? Ja, vindt de Raad van State* as *Raad van State: Ede mag zwart verbieden*."""
    asked, answered = _QUESTION.fullmatch(question), _ANSWER.match(answer)
    if not asked or not answered or _TALKS.search(asked["rest"]) or _TALKS.search(answered["who"]):
        return None
    who = re.sub("^(?:de|het) ", "", answered["who"])
    claim = _claimed(asked["verb"].lower(), asked["rest"])
    if answered["is"] == "Nee":
        claim = _denied(claim or "", asked["verb"].lower())
    return f"{capitalised(who)}: {claim}." if claim else None


def _claimed(verb: str, rest: str) -> str | None:
    """*mag*, *een school leerlingen weren* as *een school mag leerlingen weren*."""
    clause, plain = inverted(f"Dan {verb} {rest}"), _PLAIN_SUBJECT.match(rest)
    if clause:
        return clause.alone
    return f"{plain[0]} {verb}{rest[plain.end() :]}" if plain and not is_adjective(plain["noun"]) else None


def _denied(claim: str, verb: str) -> str | None:
    """*een kat is een huisdier* as *een kat is geen huisdier*; None if the claim is denied otherwise."""
    denied = claim.replace(f" {verb} een ", f" {verb} geen ", 1)
    return denied if denied != claim else None


def _act(sentence: str) -> str | None:
    """*Ans Bos doet wat niemand durft: ze veegt de markt* as *Ans Bos veegt de markt*."""
    does = _DOES.fullmatch(sentence)
    if not does or not looks_finite(does["verb"]) or is_plural(does["verb"]):
        return None
    before = without_brackets(does["before"])
    first, verb, rest = before.partition(f" {_first_verb(before)} ")
    clause = inverted(f"Daar{verb}{_WHICH.split(rest)[0]}")
    who = clause.subject if clause else first
    if len(names(f"Daar {who}")) != 1 or not re.fullmatch(r"(?:[a-zà-ÿ]+ )?[A-ZÀ-Þ][\w’'-]+(?: [\w’'-]+){0,3}", who):
        return None
    return f"{capitalised(who)} {does['verb']} {does['rest']}."


def _so_much(amount: str, following: str) -> str | None:
    """*Negen miljoen euro. Zoveel kost de brug* as *Negen miljoen euro: zoveel kost de brug*."""
    if _NO_MORE.match(following) and _LISTED.fullmatch(amount) and not has_finite_verb(amount):
        return f"{amount.rstrip('.')}: {following[:1].lower()}{following[1:]}"
    told = _SO_MUCH.match(following)
    if not told or not looks_finite(told["verb"]) or not _AMOUNT.fullmatch(amount) or may_have_a_verb(amount):
        return None
    return f"{amount.rstrip('.')}: {following[:1].lower()}{following[1:]}"


def _first_verb(text: str) -> str:
    return next((word for word in text.split() if word in finite_forms()), "")
