"""The newspaper section that an article belongs to."""

from __future__ import annotations

import json

import pytest

from briefing.article.section import section_of
from briefing.article.source import read_article

TEXT = (
    "De brug bij Spijk is dinsdag afgesloten na een aanvaring. Niemand raakte gewond bij het ongeluk, zegt de politie."
)


@pytest.mark.parametrize(
    ("named", "section"),
    [
        ("Binnenland", "Binnenland"),
        ("binnenland", "Binnenland"),
        ("BUITENLAND", "Buitenland"),
        ("TV", "TV"),
        ("Home > Sport > Voetbal", "Sport"),
        ("Sport/Voetbal", "Sport"),
        ("Politiek, Den Haag, kabinet", "Politiek"),
        ("Kunst &amp; cultuur", "Kunst & cultuur"),
        ("  Eten\u00a0en\n drinken ", "Eten en drinken"),
    ],
)
def test_a_section_is_named_as_a_newspaper_prints_it(named, section):
    assert section_of([named]) == section


@pytest.mark.parametrize(
    "named",
    [
        "",
        "Uncategorized",
        "Geen categorie",
        "home",
        "112",
        "https://krant.example/sport",
        "krant.example",
        "<b>Sport</b>",
        "{{section}}",
        "sport_voetbal",
        "Een hele zin over wat er in dit artikel staat en waarom",
    ],
)
def test_other_words_are_not_a_section(named):
    assert section_of([named]) is None


def test_the_first_name_of_a_section_counts():
    assert section_of([None, "Home", "Regio", "Sport"]) == "Regio"


LINKED = json.dumps({"@type": "NewsArticle", "headline": "Brug dicht", "articleSection": ["Binnenland", "Verkeer"]})
PAGE = f"<html lang=nl><head><title>Brug dicht</title>{{}}</head><body><article><h1>Brug dicht</h1><p>{TEXT}</p>{{}}"
SOURCES = {
    "json-ld.html": PAGE.format(f'<script type="application/ld+json">{LINKED}</script>', ""),
    "meta.html": PAGE.format('<meta property="article:section" content="Binnenland">', ""),
    "microdata.html": PAGE.format("", '<meta itemprop="articleSection" content="Binnenland">'),
    "yaml.md": f"---\ntitle: Brug dicht\nrubriek: binnenland\n---\n{TEXT}\n",
    "list.md": f"---\ntitle: Brug dicht\ncategories:\n  - Binnenland\n  - Verkeer\n---\n{TEXT}\n",
    "toml.md": f'+++\ntitle = "Brug dicht"\n[params]\nsection = "Binnenland"\n+++\n{TEXT}\n',
}


@pytest.mark.parametrize("name", SOURCES)
def test_the_section_is_the_one_that_the_source_names(name, tmp_path):
    (tmp_path / name).write_text(SOURCES[name])

    assert read_article(str(tmp_path / name)).section == "Binnenland"


def test_the_section_is_that_of_a_wire_s_subject(tmp_path):
    wire = (
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Brug dicht</headline>'
        '<subject qcode="medtop:20000822"/><subject qcode="subj:03015000"><name>verkeersongeval</name></subject>'
        f"</contentMeta><contentSet><inlineXML><nitf><body><body.content><p>{TEXT}</p></body.content></body></nitf>"
        "</inlineXML></contentSet></newsItem>"
    )
    (tmp_path / "wire.xml").write_text(wire)

    assert read_article(str(tmp_path / "wire.xml")).section == "Rampen en ongevallen"


def test_an_article_that_does_not_say_has_none(tmp_path):
    (tmp_path / "plain.txt").write_text(f"Brug dicht\n\n{TEXT}\n")

    assert read_article(str(tmp_path / "plain.txt")).section is None
