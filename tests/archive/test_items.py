"""Records: what a line or a row must hold to be an article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefing.archive.items import Record, article_of, digest_of
from briefing.errors import NoArticleError
from tests.archive.reading import LINES, RECORDS, TEXT, items, read

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model.article import Article


@pytest.mark.parametrize("line", ["{", '"tekst"', '{"headline": "Brug open"}', '{"text": 5}', "[" * 100_000])
def test_a_line_that_is_no_article_is_told_of_when_its_turn_comes(tmp_path: Path, line: str) -> None:
    path = tmp_path / "archief.jsonl"
    path.write_text(f"{line}\n{json.dumps(RECORDS[0])}\n", "utf-8")
    wrong, right = items(path)
    with pytest.raises(NoArticleError):
        read(wrong, tmp_path)
    assert read(right, tmp_path).headline == "Brug open"


def test_half_a_character_in_a_record_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "archief.jsonl"
    record = {"id": "a\ud800", "url": "https://krant.example/\ud800", "headline": "Brug \ud83c open", "text": TEXT}
    path.write_text(json.dumps(record), "utf-8")
    (item,) = items(path)
    article = read(item, tmp_path)
    for text in (item.identity, article.id, article.address, article.headline):
        assert text
        text.encode()


@pytest.mark.parametrize(
    ("record", "identity"),
    [
        (Record(id=17, url="https://krant.example/brug"), "id\n17"),
        (Record(id=0), "id\n0"),
        (Record(id="", url="https://krant.example/brug?utm_source=x"), "https://krant.example/brug"),
        (Record(), "otherwise"),
    ],
)
def test_a_record_is_known_by_its_id_before_its_address(record: Record, identity: str) -> None:
    assert record.identity("otherwise") == identity


def test_parts_that_run_on_alike_have_other_digests() -> None:
    assert digest_of("ab", "c") != digest_of("a", "bc")


@pytest.mark.parametrize(
    ("told", "section"),
    [
        ("Binnenland", "Binnenland"),
        (["Nieuws", "Binnenland"], "Nieuws"),
        ([5, "Sport"], "Sport"),
        (5, None),
        (None, None),
    ],
)
def test_a_section_may_be_one_or_several(told: object, section: str | None) -> None:
    assert article({"text": TEXT, "section": told}).section == section


def test_what_a_record_says_goes_before_what_its_page_says() -> None:
    page = (
        f"<html><head><title>Anders</title></head><body><h1>Anders</h1><p>{LINES[0]}</p><p>{LINES[1]}</p></body></html>"
    )
    told = {"headline": "Dijk open", "author": "Anna de Wit", "published": "2026-03-02T10:00:00Z", "id": 17}
    found = article({"html": page, "url": "https://krant.example/dijk", **told})
    assert (found.headline, found.author, found.published, found.id) == ("Dijk open", "Anna de Wit", "2026-03-02", "17")
    assert found.address == "https://krant.example/dijk"


def test_a_page_says_what_its_record_does_not() -> None:
    page = f"<!DOCTYPE html><h1>Dijk open</h1><p>{LINES[0]}</p><p>{LINES[1]}</p>"
    assert article({"html": page}).headline == "Dijk open"


def test_a_record_has_its_html_read_before_its_text() -> None:
    found = article({"headline": "Dijk", "html": "".join(f"<p>{line}</p>" for line in LINES), "text": TEXT})
    assert [block.text for block in found.blocks] == list(LINES)


def article(record: dict[str, object]) -> Article:
    return article_of(json.dumps(record).encode(), name="lijst:1", is_record=True)


def test_headline_and_author_are_one_line_each() -> None:
    read_as = article({"headline": "Brug\n  open\u200b", "author": "An\tMaes\r\n", "text": TEXT})
    assert (read_as.headline, read_as.author) == ("Brug open", "An Maes")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("28-11-2020", "2020-11-28"),
        ("28/11/2020 13:00", "2020-11-28"),
        ("zaterdag 28 november 2020", "2020-11-28"),
        ("2020-11-28 13:00:00", "2020-11-28"),
        ("2020-11-28T23:30:00Z", "2020-11-29"),
        ("2020-11", "2020-11"),
    ],
)
def test_a_date_is_read_as_tables_have_it(told: str, day: str, caplog: pytest.LogCaptureFixture) -> None:
    assert article({"headline": "Brug open", "text": TEXT, "published": told}).published == day
    assert not caplog.records


@pytest.mark.parametrize("told", ["1606568400", "28-13-2020", "gisteren"])
def test_a_date_that_cannot_be_read_is_told(told: str, caplog: pytest.LogCaptureFixture) -> None:
    assert article({"headline": "Brug open", "text": TEXT, "published": told}).published is None
    assert "lijst:1: its date of publication cannot be read" in caplog.text


def test_nothing_is_told_of_a_date_that_is_not_given(caplog: pytest.LogCaptureFixture) -> None:
    assert article({"headline": "Brug open", "text": TEXT, "published": ""}).published is None
    assert not caplog.records


def test_the_names_in_a_record_may_have_capitals() -> None:
    found = article({"ID": 17, "Headline": "Brug open", " Text ": TEXT, "Published": "2020-11-28"})
    assert (found.id, found.headline, found.published) == ("17", "Brug open", "2020-11-28")


@pytest.mark.parametrize(
    "record",
    [
        {"text": f"<p>{LINES[0]}</p><p>{LINES[1]}</p>"},
        {"text": f"<p>{LINES[0]}</p>\n\n<p><strong>{LINES[1]}</strong></p>"},
        {"text": f"{LINES[0]}<br><br>{LINES[1]}"},
        {"text": f"{LINES[0]}\r\n\r\n<b>{LINES[1]}</b>"},
        {"text": f"{LINES[0]}\n \n<a href='/dijk'>{LINES[1]}</a>"},
        {"text": f"&lt;p&gt;{LINES[0]}&lt;/p&gt;&lt;p&gt;{LINES[1]}&lt;/p&gt;"},
        {"html": f"&lt;p&gt;{LINES[0]}&lt;/p&gt;&lt;p&gt;{LINES[1]}&lt;/p&gt;"},
        {"html": f"{LINES[0]}\n\n{LINES[1]}"},
        {"text": f"{LINES[0]}\n\n{LINES[1]}"},
    ],
)
def test_tags_in_a_text_are_not_read(record: dict[str, object]) -> None:
    found = article({"headline": "Dijk verhoogd", **record})
    assert [block.text for block in found.blocks] == list(LINES)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Kop &amp; schouder", "Kop & schouder"),
        ("Caf&eacute; &#8216;De Lek&#x2019; open", "Café ‘De Lek’ open"),
        ("<b>Brug</b> open<br/>na storm", "Brug open na storm"),
        ("Waarom <18 en >65 anders stemmen", "Waarom <18 en >65 anders stemmen"),
        ("AT&T en R&D groeien", "AT&T en R&D groeien"),
    ],
)
def test_entities_and_tags_in_headline_and_author_are_what_they_stand_for(written: str, read_as: str) -> None:
    found = article({"headline": written, "author": written, "text": TEXT})
    assert (found.headline, found.author) == (read_as, read_as)


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("De prijs is &euro; 5 &amp; meer, zegt de winkel.", "De prijs is € 5 & meer, zegt de winkel."),
        ("Voor alle x<p en q>2 geldt dat, zegt de leraar.", "Voor alle x<p en q>2 geldt dat, zegt de leraar."),
        ("De tag <b> maakt letters vet, zegt de leraar.", "De tag <b> maakt letters vet, zegt de leraar."),
    ],
)
def test_a_text_without_markup_keeps_its_signs(written: str, read_as: str) -> None:
    assert article({"headline": "Les", "text": written}).blocks[0].text == read_as
