"""A bulletin: what is in it, and how its time is shared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.errors import SettingsError, UsageError
from briefing.model import Article, Block, Tempo
from briefing.script.bulletin import Frame, Rundown, fair_shares
from briefing.script.estimate import estimated_ms
from briefing.script.phrases import CLOSING, OPENING, filled_in, together
from briefing.script.write import write_script
from tests.script.conftest import VOICE

if TYPE_CHECKING:
    from briefing.model import Genre
    from tests.script.conftest import Marked

FRAME = Frame(
    title="De Ochtend van dinsdag 3 juni 2025",
    show="De Ochtend",
    opening="Goedemorgen, dit is De Ochtend.",
    closing="Dit was De Ochtend. Tot morgen.",
    published="2025-06-03",
    identity="b1",
)
TEMPO = Tempo(VOICE.ms_per_character)
VALUES = {"show": "De Ochtend", "date": "dinsdag 3 juni 2025", "greeting": "Goedemorgen", "count": 2}


@pytest.fixture
def rundown(marked_articles: list[Marked]) -> Rundown:
    return Rundown(FRAME, tuple(article.script for article in marked_articles[:4]), VOICE, str)


def lasts(rundown: Rundown, max_ms: int) -> int:
    return estimated_ms(rundown.within(max_ms, TEMPO), VOICE)


def test_a_bulletin_has_opening_headlines_items_closing_and_disclosure(rundown: Rundown) -> None:
    roles = [section.role for section in rundown.script().sections]
    assert roles == ["opening", "disclosure", "headlines", "item", "item", "item", "item", "closing"]


@pytest.mark.parametrize(
    ("embargoes", "last"),
    [
        ([None, None], None),
        ([None, "2098-01-01T06:00:00+01:00"], "2098-01-01T06:00:00+01:00"),
        (["2098-01-01T06:00:00+01:00", "2098-01-01T05:30:00+00:00"], "2098-01-01T05:30:00+00:00"),
    ],
)
def test_an_embargo_on_one_item_holds_for_the_bulletin(
    rundown: Rundown, embargoes: list[str | None], last: str | None
) -> None:
    articles = [replace(item.article, embargo=embargo) for item, embargo in zip(rundown.items, embargoes, strict=False)]
    items = tuple(replace(item, article=each) for item, each in zip(rundown.items, articles, strict=False))
    assert replace(rundown, items=items).script().article.embargo == last


def test_the_voice_is_disclosed_early_and_at_the_end(rundown: Rundown) -> None:
    sentences = rundown.script().sentences
    assert sentences[1].written == VOICE.disclosure
    assert sentences[-1].written == VOICE.disclosure


def test_every_item_has_its_own_title_headline_and_source(rundown: Rundown) -> None:
    script = rundown.script()
    items = [section for section in script.sections if section.role == "item"]
    headlines = next(section for section in script.sections if section.role == "headlines")
    assert [item.title for item in items] == [item.title for item in rundown.items]
    assert [sentence.written for sentence in headlines.sentences] == [item.title for item in items]
    assert {item.source for item in items} == {"a.txt"}


def test_an_item_says_all_that_its_article_says(rundown: Rundown) -> None:
    item = next(section for section in rundown.script().sections if section.role == "item")
    told = [section for section in rundown.items[0].sections if section.role != "disclosure"]
    assert item.sentences == tuple(sentence for section in told for sentence in section.sentences)


def test_a_web_article_is_named_by_its_address(rundown: Rundown) -> None:
    first = rundown.items[0]
    web = replace(first, article=replace(first.article, source="https://nieuws.example.org/a"))
    items = [s for s in replace(rundown, items=(web,)).script().sections if s.role == "item"]
    assert items[0].source == "https://nieuws.example.org/a"


def test_the_folder_of_a_file_is_not_named(rundown: Rundown) -> None:
    first = rundown.items[0]
    local = replace(first, article=replace(first.article, source="/home/redactie/geheim/a.txt"))
    items = [s for s in replace(rundown, items=(local,)).script().sections if s.role == "item"]
    assert items[0].source == "a.txt"


@pytest.mark.parametrize("max_ms", [120_000, 180_000, 300_000])
def test_a_bulletin_fits_and_uses_its_time(rundown: Rundown, max_ms: int) -> None:
    assert 0.93 * max_ms < lasts(rundown, max_ms) <= max_ms


def test_time_is_shared_fairly(rundown: Rundown) -> None:
    items = [section for section in rundown.within(240_000, TEMPO).sections if section.role == "item"]
    lengths = [sum(len(sentence.spoken) for sentence in item.sentences) for item in items]
    assert max(lengths) < 1.3 * min(lengths)


def test_nothing_is_cut_if_all_fits(rundown: Rundown) -> None:
    assert rundown.within(3_600_000, TEMPO) == rundown.script()


def test_too_little_time_for_headlines_and_leads_is_refused(rundown: Rundown) -> None:
    with pytest.raises(UsageError, match="allow"):
        rundown.within(30_000, TEMPO)


def test_equal_items_get_equal_shares() -> None:
    assert fair_shares([10, 10, 10], [100, 100, 100], 90) == [30, 30, 30]


def test_a_short_item_leaves_its_share_to_the_others() -> None:
    assert fair_shares([10, 10, 10], [15, 100, 100], 95) == [15, 40, 40]


def test_a_long_lead_takes_from_the_others() -> None:
    assert fair_shares([50, 10, 10], [90, 90, 90], 90) == [50, 20, 20]


def test_no_item_gets_more_than_it_has() -> None:
    assert fair_shares([1, 1], [5, 5], 100) == [5, 5]


def test_opening_and_closing_have_their_usual_words() -> None:
    assert filled_in(OPENING, "opening", **VALUES) == "Goedemorgen, dit is De Ochtend van dinsdag 3 juni 2025."
    said = filled_in(CLOSING, "closing", **VALUES, sources=["a.nl", "b.nl", "c.nl"])
    assert said == "Dit was De Ochtend, met berichten van a.nl, b.nl en c.nl. Bedankt voor het luisteren."
    assert "berichten" not in filled_in(CLOSING, "closing", **VALUES, sources=[])


@pytest.mark.parametrize("names", [[], ["a"], ["a", "b"], ["a", "b", "c"]])
def test_names_are_joined_with_commas_and_en(names: list[str]) -> None:
    assert together(names) == {0: "", 1: "a", 2: "a en b", 3: "a, b en c"}[len(names)]


@pytest.mark.parametrize(
    "template",
    [
        "{{ showw }}",
        "{{ show",
        "{% for x in range(999999999) %}x{% endfor %}",
        "{{ ''.__class__.__mro__ }}",
        "{{ count / 0 }}",
        "{{ show * 1000 }}",
        "{{ show | unknown }}",
        "{% for a in show %}{% for b in show %}{% endfor %}{% endfor %}",
        "{{ 'a' * 10 ** 10 }}",
        "{{ 'a' | center(10 ** 10) }}",
        "{{ '%9999999999d' % 1 }}",
        "{{ show.ljust(10000000000) }}",
        "{% set a = show ~ show %}{{ a ~ a }}",
        "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
        "{{ show | list | join(show) | list | join(show) | list | join(show) | list | join(show) | length }}",
        "{{ " + "(" * 5000 + ")" * 5000 + " }}",
    ],
)
def test_a_template_that_cannot_be_filled_in_says_which_setting(template: str) -> None:
    with pytest.raises(SettingsError, match="the setting opening"):
        filled_in(template, "opening", **VALUES)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ sources | join(', ') | upper }}", "A.NL, B.NL"),
        ("{% for one in sources %}{{ one }}{% if not loop.last %} en {% endif %}{% endfor %}", "a.nl en b.nl"),
        ("{{ count - 1 }} {{ 'bericht' if count == 2 else 'berichten' }}", "1 bericht"),
        ("{{ [show, sources[0]] | together }}, {{ sources | length }}", "De Ochtend en a.nl, 2"),
    ],
)
def test_a_template_may_choose_and_join(template: str, said: str) -> None:
    values = {"show": "De Ochtend", "count": 2, "sources": ["a.nl", "b.nl"]}
    assert filled_in(template, "opening", **values) == said


@pytest.mark.parametrize(
    ("genre", "announced"),
    [
        ("opinion", "Opinie, door An Maes."),
        ("column", "Column, door An Maes."),
        ("review", "Recensie, door An Maes."),
        ("reportage", None),
        (None, None),
    ],
)
def test_an_opinion_is_announced_as_one_among_the_headlines(
    rundown: Rundown, genre: Genre | None, announced: str | None
) -> None:
    article = Article(
        "Sluit die brug", (Block("paragraph", "De brug moet dicht. Dat is beter."),), "-", author="An Maes", genre=genre
    )
    script = replace(rundown, items=(*rundown.items[:1], write_script(article, VOICE))).script()
    headlines = next(section for section in script.sections if section.role == "headlines")
    said = [announced, "Sluit die brug"] if announced else ["Sluit die brug"]
    assert [one.written for one in headlines.paragraphs[-1]] == said
    assert script.lead.endswith(": Sluit die brug." if announced else "; Sluit die brug.")
