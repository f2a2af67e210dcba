"""`fit`: a script cut to length."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.errors import UsageError
from briefing.model import Article, Block, PlacedSection, PlacedSentence, Recording, Tempo
from briefing.script.estimate import estimated_ms
from briefing.script.shorten.budget import Fitted, fit
from briefing.script.shorten.context import needs
from briefing.script.write import write_script
from tests.script.conftest import VOICE, script_of

if TYPE_CHECKING:
    from briefing.model import Script
    from tests.script.conftest import Marked

TARGETS_MS = (30_000, 60_000, 90_000, 120_000)


@pytest.fixture
def bevers(marked_articles: list[Marked]) -> Marked:
    return next(article for article in marked_articles if article.name == "bevers")


@pytest.mark.parametrize("target", TARGETS_MS)
def test_a_programme_is_no_longer_than_asked_and_not_much_shorter(marked_articles: list[Marked], target: int) -> None:
    for article in marked_articles:
        fitted = fit(article.script, VOICE, target)
        assert 0.85 * target <= estimated_ms(fitted.script, VOICE) <= target, article.name


def test_what_fits_stays_whole(bevers: Marked) -> None:
    assert fit(bevers.script, VOICE, 600_000).script == bevers.script


@pytest.mark.parametrize("target", TARGETS_MS)
def test_headline_lead_and_disclosure_are_always_there(marked_articles: list[Marked], target: int) -> None:
    for article in marked_articles:
        kept = fit(article.script, VOICE, target).script
        for whole in article.script.sections:
            if whole.role != "background":
                assert whole in kept.sections


@pytest.mark.parametrize("target", TARGETS_MS)
def test_sentences_are_unchanged_and_in_their_own_order(marked_articles: list[Marked], target: int) -> None:
    for article in marked_articles:
        kept = fit(article.script, VOICE, target).script.sentences
        rest = iter(article.script.sentences)
        assert all(sentence in rest for sentence in kept)


@pytest.mark.parametrize("target", TARGETS_MS)
def test_no_sentence_is_kept_without_those_it_needs(marked_articles: list[Marked], target: int) -> None:
    for article in marked_articles:
        verdicts = fit(article.script, VOICE, target).verdicts
        openers = set(accumulate(map(len, article.paragraphs), initial=0))
        for verdict, needed in zip(verdicts, needs(article.given, article.background, openers=openers), strict=True):
            if verdict.kept:
                assert all(verdicts[other].kept for other in needed), verdict.sentence.written


def test_no_section_or_paragraph_is_left_empty(marked_articles: list[Marked]) -> None:
    for article in marked_articles:
        for section in fit(article.script, VOICE, 40_000).script.sections:
            assert section.paragraphs
            assert all(section.paragraphs)


def test_each_verdict_says_why(bevers: Marked) -> None:
    verdicts = fit(bevers.script, VOICE, 100_000).verdicts
    assert [verdict.sentence.written for verdict in verdicts] == bevers.background
    assert [verdict.kept for verdict in verdicts if verdict.why == "ranked 1"] == [True]
    assert any(verdict.kept and verdict.why.startswith("needed: ") for verdict in verdicts)
    assert all("no room" in verdict.why for verdict in verdicts if not verdict.kept)


def test_less_time_than_headline_and_lead_need_is_refused(bevers: Marked) -> None:
    with pytest.raises(UsageError, match="allow"):
        fit(bevers.script, VOICE, 5_000)


def test_a_long_sentence_makes_way_for_two_that_matter_as_much() -> None:
    long = "De gemeente wil volgend jaar " + "en ook daarna " * 40 + "een brug bouwen."
    text = f"Brug dicht\n\nDe brug is dicht.\n\n{long}\n\nDe gemeente wil een pont.\n\nDe gemeente wil een tunnel.\n"
    kept = {sentence.written for sentence in fit(script_of(text), VOICE, 20_000).script.sentences}
    assert {"De gemeente wil een pont.", "De gemeente wil een tunnel."} < kept


def test_an_article_without_background_fits_or_is_refused() -> None:
    script = script_of("Brug dicht\n\nDe brug bij Zandhoek is vanaf maandag dicht.\n")
    assert fit(script, VOICE, 30_000).script == script


def test_a_slow_voice_says_less(bevers: Marked) -> None:
    fast = fit(bevers.script, VOICE, 60_000).script.sentences
    slow = fit(bevers.script, VOICE, 60_000, tempo=Tempo(85.0)).script.sentences
    assert len(slow) < len(fast)


def test_measured_time_counts_before_expected_time() -> None:
    tempo = Tempo(60.0, {"Hallo.": 999})
    assert tempo.ms("Hallo.") == 999
    assert tempo.ms("Dag.") == 240


def test_a_recording_teaches_the_tempo(bevers: Marked) -> None:
    sentence = replace(bevers.script.sentences[0], spoken="Tien tekens")
    section = PlacedSection("headline", "", 0, 3000, (PlacedSentence(sentence.written, sentence.spoken, 250, 1350),))
    recording = Recording(Path("a.mp3"), 0, "", 3000, -16.0, -1.0, (section,))
    learnt = Tempo(60.0, {"Hallo.": 999}).after(recording)
    assert learnt.ms("Tien tekens") == 1100
    assert learnt.ms("Hallo.") == 999
    assert learnt.ms("Tien andere") == 1100


WEATHER = Article(
    "Weekend begint met mist, dan windkracht 9",
    (
        Block("paragraph", "Zaterdag begint grijs met dichte mist. Later wordt het droog en komt de zon er soms bij."),
        Block("paragraph", "Het wordt 4 tot 6 graden. De nacht daarop daalt de temperatuur tot het vriespunt."),
        Block("crosshead", "Wanneer gaat het waaien?"),
        Block("paragraph", "Zondag staat er windkracht 9 aan zee. Ook landinwaarts zijn er zware windstoten."),
        Block("paragraph", "Er valt in totaal 10 millimeter regen. Maandag is het weer rustig en blijft het droog."),
    ),
    "-",
)


def test_what_only_the_headline_has_told_is_kept_before_all_else() -> None:
    script = write_script(WEATHER, VOICE)
    [first] = [verdict for verdict in fit(script, VOICE, 24_000).verdicts if verdict.why == "ranked 1"]
    assert "windkracht 9" in first.sentence.written
    assert first.kept


def test_a_question_above_a_part_without_its_answer_is_not_a_title() -> None:
    script = write_script(replace(WEATHER, headline="Weekend begint met mist"), VOICE)
    fitted = [each.script for ms in range(8_000, 60_000, 500) if (each := _fitted(script, ms))]
    asking = [each for each in fitted if "Wanneer gaat het waaien?" in [section.title for section in each.sections]]
    assert asking
    assert all(any("windkracht 9" in one.written for one in each.sentences) for each in asking)


INTERVIEW = """Brug dicht

De brug bij Zandhoek gaat dicht, zegt bruggenbouwer Mia Bos.

Wat kost het herstel van de brug?

‘De gemeente betaalt er een miljoen voor. Mijn vader heeft er ook gewerkt. Hij had een pet. Die was rood. En te groot.’

Wanneer is het herstel klaar?

‘De brug gaat volgend jaar weer open. Dan is er koffie. En taart. Mijn moeder bakt die. Ze houdt van room.’
"""


def test_an_answer_that_ends_early_has_its_closing_mark() -> None:
    script = script_of(INTERVIEW)
    fitted = [each.script for ms in range(16_000, 30_000, 500) if (each := _fitted(script, ms))]
    spoken = [[one.written for one in each.sentences] for each in fitted]
    early = [each for each in spoken if not any("Mijn vader" in one for one in each)]
    told = [one for each in early for one in each if "miljoen" in one]
    assert set(told) == {"‘De gemeente betaalt er een miljoen voor.’"}


def _fitted(script: Script, max_ms: int) -> Fitted | None:
    try:
        return fit(script, VOICE, max_ms)
    except UsageError:
        return None
