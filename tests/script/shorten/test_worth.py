"""The worth of background sentences, compared with what an editor marked."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest

from briefing.script.names import names
from briefing.script.shorten.budget import fit
from briefing.script.shorten.worth import promised, worth
from tests.script.conftest import VOICE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.script.conftest import Marked


def share_kept(articles: list[Marked]) -> float:
    """The share of what an editor marked that is kept, in a minute and in a minute and a half."""
    kept = 0
    for article in articles:
        for target_ms in (60_000, 90_000):
            verdicts = fit(article.script, VOICE, target_ms).verdicts
            kept += sum(verdict.kept and marked for verdict, marked in zip(verdicts, article.keep, strict=True))
    return kept / sum(2 * sum(article.keep) for article in articles)


def ours(article: Marked) -> Sequence[float]:
    return worth(article.given, article.paragraphs)


def by_position(_given: str, paragraphs: Sequence[Sequence[str]]) -> Sequence[float]:
    return [2.0**-index for index, _ in enumerate(chain.from_iterable(paragraphs))]


def by_names_of_the_lead(given: str, paragraphs: Sequence[Sequence[str]]) -> Sequence[float]:
    heard = {part for name in names(given) for part in name}
    return [1.0 + len(heard & {part for name in names(s) for part in name}) for s in chain.from_iterable(paragraphs)]


@pytest.mark.parametrize("other", [by_position, by_names_of_the_lead])
def test_more_of_what_an_editor_keeps_is_kept_than_by_position_or_by_names_in_the_lead(
    marked_articles: list[Marked], monkeypatch: pytest.MonkeyPatch, other: Callable[..., Sequence[float]]
) -> None:
    by_worth = share_kept(marked_articles)
    monkeypatch.setattr("briefing.script.shorten.budget.worth", other)
    assert by_worth > share_kept(marked_articles) + 0.1


def test_every_sentence_has_one_value(marked_articles: list[Marked]) -> None:
    for article in marked_articles:
        assert len(ours(article)) == len(article.background)


def test_the_future_is_worth_more_than_the_past() -> None:
    paragraphs = [["De raad praat er maandag over."], ["In 1987 praatte de raad er ook over."]]
    coming, past = worth("", paragraphs)
    assert coming > past
    past, coming = worth("", paragraphs[::-1])
    assert coming > past


def test_a_sentence_about_the_lead_is_worth_more_than_an_aside() -> None:
    given = "De gemeente Ede sluit het zwembad."
    about, aside = worth(given, [["Voor het zwembad zoekt de gemeente Ede een koper.", "Een bakker verkoopt koeken."]])
    assert about > aside


@pytest.mark.parametrize(
    ("headline", "lead", "told"),
    [
        ("Mist, dan windkracht 9", "Er is mist.", 1),
        ("Raad kiest Tijdink en wil zwembad met glijbaan", "De raad kiest Tijdink.", 2),
        ("Mist in het weekend", "Er is mist in het weekend.", None),
        ("Mist en sneeuwval", "Er is mist.", None),
    ],
)
def test_a_sentence_that_keeps_the_headline_s_promise_is_worth_more(headline: str, lead: str, told: int | None) -> None:
    sentences = ["Het is grijs.", "Zondag staat er windkracht 9.", "Er komt ook een zwembad met glijbanen."]
    assert promised(headline, lead, sentences) == told


def test_an_objection_is_worth_more_than_another_quotation() -> None:
    paragraphs = [
        ["De raad praat er over."],
        ["De boeren waarschuwen voor een tekort aan water."],
        ["‘Het wordt mooi’, zegt Kees."],
    ]
    _, objects, says = worth("", paragraphs)
    assert objects > says


def test_what_opens_a_paragraph_goes_before_what_is_told_of_it() -> None:
    [opening, *_, last] = worth("", [["De raad praat er over.", "Bomen staan er in bloei.", "Kinderen lopen er over."]])
    assert opening > last


def test_what_has_a_cause_or_figures_goes_before_what_has_none() -> None:
    plain, caused, counted = worth(
        "", [["Het hek gaat weg."], ["Het hek gaat weg, doordat het waait."], ["Het hek gaat voor 300 euro weg."]]
    )
    assert caused > plain
    assert counted > plain


def test_how_things_are_goes_before_how_they_went() -> None:
    now, then = worth("", [["De brug blijft dicht voor auto's."], ["De brug ging dicht voor auto's."]])
    assert now > then
    then, now = worth("", [["De fabriek stond jaren leeg."], ["De fabriek staat nu leeg."]])
    assert now > then
