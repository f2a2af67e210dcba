"""The JSON of wire agencies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from briefing.article.formats.ninjs import read_json
from briefing.article.source import read_article
from briefing.errors import NoArticleError, WithheldError

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."
SECOND = "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg."
HTML = f"<p>{FIRST}</p><h2>Omrijden</h2><p>{SECOND}</p>"


def item(**fields: Any) -> str:
    return json.dumps({"uri": "urn:1", "type": "text", "headline": "Brug dicht", "body_html": HTML, **fields})


def test_headline_body_byline_date_and_place_are_read(tmp_path: Path) -> None:
    text = item(byline="Door An Maes", versioncreated="2026-11-10T09:30:00+01:00", urgency=3, pubstatus="usable")
    (tmp_path / "brug.txt").write_text(text)
    article = read_article(str(tmp_path / "brug.txt"))
    assert (article.headline, article.author, article.published) == ("Brug dicht", "An Maes", "2026-11-10")
    assert [(block.kind, block.text) for block in article.blocks] == [
        ("paragraph", FIRST),
        ("crosshead", "Omrijden"),
        ("paragraph", SECOND),
    ]


def test_text_bodies_and_the_lists_of_ninjs_2_are_read() -> None:
    as_text = json.dumps({"headline": "Brug dicht", "body_text": f"{FIRST}\n\n{SECOND}"})
    bodies = [{"contentType": "application/xhtml+xml", "value": f"<p>{FIRST}</p><p>{SECOND}</p>"}]
    second = json.dumps({"headlines": [{"role": "main", "value": "Brug dicht"}], "bodies": bodies})
    for text in (as_text, second):
        article = read_json(text, source="-")
        assert (article.headline, [block.text for block in article.blocks]) == ("Brug dicht", [FIRST, SECOND])


@pytest.mark.parametrize("status", ["canceled", "withheld"])
def test_what_its_agency_cancelled_or_withheld_is_refused(status: str) -> None:
    with pytest.raises(WithheldError, match=status):
        read_json(item(pubstatus=status), source="-")


def test_an_embargo_to_come_is_known() -> None:
    assert read_json(item(embargoed="2098-01-01T06:00:00+00:00"), source="-").embargo
    assert read_json(item(embargoed="2011-01-01T06:00:00+00:00"), source="-").embargo is None


@pytest.mark.parametrize(
    "text", ['{"title": "Brug", "items": [1, 2]}', '["De brug is dicht."]', '{"headline": 3}', "[[[["]
)
def test_other_json_is_refused_and_never_spoken(text: str, tmp_path: Path) -> None:
    (tmp_path / "brug.json").write_text(text)
    with pytest.raises(NoArticleError, match="JSON"):
        read_article(str(tmp_path / "brug.json"))


@pytest.mark.parametrize(
    "subjects",
    [
        {"subject": [{"code": "medtop:20001065", "name": "soccer"}, {"code": "medtop:15000000", "name": "sport"}]},
        {"subject": [{"qcode": "subj:15054000"}]},
        {"subjects": [{"uri": "http://cv.iptc.org/newscodes/subjectcode/15054000", "name": "voetbal"}]},
    ],
)
def test_the_section_is_that_of_its_subject(subjects: dict[str, Any]) -> None:
    assert read_json(item(**subjects), source="-").section == "Sport"


@pytest.mark.parametrize("subjects", [{}, {"subject": "sport"}, {"subject": [{"code": "20001065"}, 3]}])
def test_other_subjects_give_no_section(subjects: dict[str, Any]) -> None:
    assert read_json(item(**subjects), source="-").section is None


def test_texts_beside_headline_and_body_are_accounted_for() -> None:
    item_2 = {
        "headlines": [{"role": "main", "value": "Brug dicht"}, {"role": "sub", "value": "Verkeer staat vast"}],
        "bodies": [
            {"contenttype": "text/html", "value": f"<p>{FIRST}</p>"},
            {"contenttype": "text/plain", "value": FIRST},
            {"contenttype": "text/plain", "value": SECOND},
        ],
        "descriptions": [{"role": "summary", "value": "De brug is drie weken dicht."}],
    }
    for text, left in (
        (item(description_text="De brug is drie weken dicht."), ["De brug is drie weken dicht."]),
        (item(body_text=f"{FIRST} Omrijden {SECOND}", description_text=FIRST), []),
        (json.dumps(item_2), ["Verkeer staat vast", SECOND, "De brug is drie weken dicht."]),
    ):
        assert [piece.text for piece in read_json(text, source="-").left_out] == left


@pytest.mark.parametrize("kind", ["picture", "video", "planning"])
def test_an_item_that_is_no_text_is_refused(kind: str) -> None:
    with pytest.raises(NoArticleError, match=f"of the type {kind}"):
        read_json(item(type=kind, body_text="De brug op dinsdag. De foto is gemaakt na de aanvaring."), source="-")


def test_a_headline_is_read_without_its_markup() -> None:
    assert read_json(item(headline="<b>Brug</b> &amp; sluis dicht"), source="-").headline == "Brug & sluis dicht"


@pytest.mark.parametrize(
    "people",
    [
        {"by": "An Maes"},
        {"authors": [{"name": "Bo Smit", "role": "photographer"}, {"name": "An Maes", "role": "writer"}]},
        {"people": [{"name": "Bo Smit", "rel": "subject"}, {"name": "An Maes", "rel": "author"}]},
    ],
)
def test_the_writer_is_named_in_several_ways(people: dict[str, Any]) -> None:
    assert read_json(item(**people), source="-").author == "An Maes"


def test_a_note_to_the_desk_is_accounted_for_and_may_lay_an_embargo() -> None:
    article = read_json(item(ednote="Embargo tot 1 januari 2098, 06.00 uur"), source="-")
    assert str(article.embargo).startswith("2098-01-01")
    assert [piece.text for piece in article.left_out] == ["Embargo tot 1 januari 2098, 06.00 uur"]
    with pytest.raises(WithheldError):
        read_json(item(ednote="BERICHT VERVALT"), source="-")


@pytest.mark.parametrize(
    "packed",
    [
        lambda inner: [inner],
        lambda inner: {"_items": [inner]},
        lambda inner: {
            "type": "composite",
            "associations": {"a": inner, "b": {"type": "picture", "body_text": "Foto"}},
        },
    ],
)
def test_the_only_text_of_a_package_is_read_as_by_itself(packed: Any) -> None:
    inner = json.loads(item(versioncreated="2026-11-10T09:30:00+01:00", byline="Door An Maes"))
    article = read_json(json.dumps(packed(inner)), source="-")
    assert (article.headline, article.author, article.published) == ("Brug dicht", "An Maes", "2026-11-10")
    with pytest.raises(WithheldError):
        read_json(json.dumps(packed({**inner, "pubstatus": "canceled"})), source="-")


def test_the_texts_of_items_that_come_with_it_are_accounted_for() -> None:
    box = {"type": "text", "headline": "Zo rijdt u om", "body_html": "<p>Via Tiel.</p>"}
    picture = {"type": "picture", "headline": "Gat in de pijler", "description_text": "De brug na de aanvaring"}
    for others in ({"a": box, "b": picture}, [box, picture]):
        left = [piece.text for piece in read_json(item(associations=others), source="-").left_out]
        assert left == ["Zo rijdt u om", "Via Tiel.", "Gat in de pijler", "De brug na de aanvaring"]
