"""Forms of a content management system, pasted with the names of their fields."""

import pytest

from briefing.article.account import OF_WORK
from briefing.article.lines.form import facts_of_work, read_form
from briefing.article.source import article_in


def test_a_label_of_nothing_but_hyphens_is_none() -> None:
    assert read_form(["-: Brug dicht", "- -: Brug dicht", "--: Dat duurt nog."]) is None


def test_fields_are_read_with_their_roles() -> None:
    form = read_form(["Rubriek: Regio", "Titel: Brug dicht", "Intro:", "De brug is dicht.", "Tekst:", "Dat duurt nog."])
    assert [(field.role, field.lines) for field in form or []] == [
        ("nothing", []),
        ("kicker", ["Regio"]),
        ("headline", ["Brug dicht"]),
        ("standfirst", ["De brug is dicht."]),
        ("text", ["Dat duurt nog."]),
    ]


def test_what_stands_below_a_field_of_one_line_is_text() -> None:
    form = read_form(["Kop: Brug dicht", "De brug is dicht.", "Tekst: Dat duurt nog."])
    assert [(field.role, field.name) for field in form or []][1:] == [
        ("headline", "Kop"),
        ("text", ""),
        ("text", "Tekst"),
    ]


def test_an_unknown_field_has_nothing_of_the_article() -> None:
    form = read_form(["Titel: Brug dicht", "Kanaalcode: 12", "Intro: De brug is dicht.", "Tekst: Dat duurt nog."])
    assert [field.role for field in form or []][1:] == ["headline", "nothing", "standfirst", "text"]


def test_a_long_unknown_field_above_a_known_one_is_the_standfirst() -> None:
    told = "De sluis bij Wijk gaat tot november dicht voor schepen die dieper steken dan twee meter."
    fields = read_form(["Kop: Sluis dicht", f"Aanloop: {told}", "Tekst: Schippers varen om via Tiel."])
    assert fields is not None
    assert [(each.role, each.lines) for each in fields[2:]] == [
        ("standfirst", [told]),
        ("text", ["Schippers varen om via Tiel."]),
    ]


@pytest.mark.parametrize("above", [["Kop: Sluis dicht"], ["Kop: Sluis dicht", "Intro: De sluis gaat dicht."]])
def test_a_sentence_with_a_colon_is_text(above: list[str]) -> None:
    line = "Opgelet: wie met een bootje van minder dan twee meter diep vaart, mag er nog altijd door."
    fields = read_form([*above, "Auteur: Jan Smit", line, "De sluis is oud."])
    assert fields is None or fields[-1].lines[0] == line


def test_families_of_fields_have_many_names() -> None:
    form = read_form(["Titel: Brug dicht", "SEO-omschrijving kort: brug", "Tekst: De brug is dicht."])
    assert [field.role for field in form or []][1:3] == ["headline", "nothing"]


def test_one_label_does_not_make_a_form() -> None:
    assert read_form(["Titel: Brug dicht", "De burgemeester zei: dat duurt nog."]) is None


def test_a_sentence_below_a_field_of_one_line_is_text_whatever_the_field() -> None:
    form = read_form(
        ["Kop: Brug dicht", "Intro: De brug is dicht.", "slug: brug-dicht", "De reparatie duurt nog weken."]
    )
    assert [(field.role, field.lines) for field in form or []][-1] == ("text", ["De reparatie duurt nog weken."])


def test_the_further_lines_of_a_remark_are_not_text() -> None:
    form = read_form(["Kop: Brug dicht", "Intro: De brug is dicht.", "Opmerking: nog bellen", "De schipper is ziek."])
    assert [(field.role, field.lines) for field in form or []][-1] == (
        "nothing",
        ["nog bellen", "De schipper is ziek."],
    )


def test_names_of_fields_are_written_with_spaces_hyphens_and_underscores() -> None:
    form = read_form(
        ["headline: Brug dicht", "pub_date: 2026-11-17", "seo_title: Brug", "author: An Maes", "body: Dicht."]
    )
    assert [field.role for field in form or []][1:] == ["headline", "published", "nothing", "author", "text"]


def test_a_remark_about_the_picture_is_no_standfirst_where_the_form_has_one() -> None:
    remark = "Beeldidee: Gerrit bij de lege oven, liefst met schort aan en het raam erachter"
    form = read_form(["Kop: De bakker sluit", remark, "", "Intro: De oven gaat uit.", "", "Tekst: Gerrit stopt ermee."])
    assert [field.role for field in form or []][1:] == ["headline", "nothing", "standfirst", "text"]


@pytest.mark.parametrize("last", ["Intro: De oven gaat uit.", "Streamerkeuze: nog te bepalen", "Foto: de winkel"])
def test_a_blank_line_ends_a_field_where_no_field_is_text(last: str) -> None:
    form = read_form(["Kop: De bakker sluit", "Intro: De oven gaat uit.", last, "", "Geen opvolger", "", "Hij stopt."])
    assert [(field.role, field.lines) for field in form or []][-1] == ("text", ["Geen opvolger", "", "Hij stopt."])


def test_a_blank_line_ends_no_field_where_the_text_has_one() -> None:
    form = read_form(
        ["Kop: De bakker sluit", "Intro: De oven gaat uit.", "", "Hij stopt.", "", "Tekst: Klanten huilen."]
    )
    assert [(field.role, field.lines) for field in form or []][2:] == [
        ("standfirst", ["De oven gaat uit.", "Hij stopt."]),
        ("text", ["Klanten huilen."]),
    ]


_TOLD = "De koe bleef ongedeerd. De eigenaar haalde haar na de aankomst op, met een boeketje van de organisatie."


@pytest.mark.parametrize("colon", [":", " :"])
def test_a_name_alone_above_running_text_is_the_text_of_an_export(colon: str) -> None:
    named = {"Krant": "De Grensbode", "Blz.": "7", "Titel": "Wielrenner rijdt tegen koe", "Samenvatting": "-"}
    form = read_form([*(f"{name}{colon} {value}" for name, value in named.items()), f"Volledig stuk{colon}", _TOLD])
    assert [(field.role, field.lines) for field in form or []][3:] == [
        ("headline", ["Wielrenner rijdt tegen koe"]),
        ("standfirst", []),
        ("text", [_TOLD]),
    ]


def test_a_box_about_a_book_above_its_review_is_no_form() -> None:
    box = ["Titel: De laatste overtocht", "Auteur: Marijke Voskuil", "Uitgeverij: De Kade", "Prijs: 22,99 euro"]
    assert read_form(["Een brug die te veel wil dragen", "", *box, "", _TOLD]) is None


REVIEW = (
    "De Boer schrijft over een dorp dat zijn brug verliest. Het is haar beste werk tot nu toe, vol mist en modder.",
    "De personages blijven je lang bij. Vooral de brugwachter is prachtig getekend.",
)
WORKS = [
    ["Titel: De brug", "Auteur: Karin de Boer", "Uitgever: Zandvoort", "ISBN: 9789025400000"],
    ["Titel: De brug", "Ondertitel: een dorp verdwijnt", "Auteur: Karin de Boer", "Tekst: Jan Bos", "Uitgeverij: Zand"],
    ["Titel: De brug", "Regie: Karin de Boer", "Duur: 94 minuten", "Samenvatting: een dorp verliest zijn brug."],
    ["Regie: Karin de Boer", "Scenario: Jan Bos", "Speelduur: 94 minuten"],
    ["Titel: De brug", "Componist: Karin de Boer", "Inhoud: twaalf liederen", "Datum: 3 mei 1961"],
]


@pytest.mark.parametrize("box", WORKS)
@pytest.mark.parametrize("place", [0, 1, 3], ids=["above the headline", "below it", "below the text"])
def test_the_box_of_what_a_review_is_of_is_no_form_and_names_no_writer(box: list[str], place: int) -> None:
    parts = ["Een verhaal als een storm", *REVIEW]
    parts.insert(place, "\n".join(box))
    article = article_in("\n\n".join(parts).encode(), source="recensie.txt")
    assert (article.headline, article.author, article.published) == ("Een verhaal als een storm", None, None)
    assert [block.text for block in article.blocks] == list(REVIEW)
    assert {(piece.text, piece.reason) for piece in article.left_out} >= {(line, OF_WORK) for line in box}


def test_the_box_of_a_review_on_a_page_names_no_writer() -> None:
    for mark in ("</p><p>", "<br>"):
        body = "".join(f"<p>{each}</p>" for each in (mark.join(WORKS[0]), *REVIEW))
        article = article_in(f"<main><h1>Een verhaal als een storm</h1>{body}</main>".encode(), source="recensie.html")
        assert article.author is None


@pytest.mark.parametrize(
    "lines",
    [
        ["Title: Brug dicht", "Author: An Maes", "Publisher: De Courant", "Body: De brug is dicht."],
        ["Geboren: 3 mei 1961", "Regie: nooit", "Woont: in Ede"],
        ["Titel: De brug", "ISBN: 9789025400000"],
        [
            "Het festival:",
            "Artiest: Eva Jansen. Zij zong er al drie keer.",
            "Cast: vijftig bewoners van het dorp.",
            "Première: 12 juni in de kerk.",
        ],
    ],
)
def test_other_facts_are_not_those_of_a_work(lines: list[str]) -> None:
    assert not facts_of_work([line for line in lines if not line.startswith("Regie")])


def test_a_form_of_a_review_with_its_text_in_a_field_is_a_form() -> None:
    form = read_form(["Titel: Een storm", "Uitgever: De Courant", f"Tekst: {REVIEW[0]}"])
    assert [field.role for field in form or []] == ["nothing", "headline", "nothing", "text"]


_ON_SCREEN = [
    "Artikel bewerken",
    "Opslaan  Voorbeeld  Publiceren",
    "Titel *",
    "Haven van Delfzijl krijgt nieuwe kade",
    "37/70 tekens",
    "Inleiding (verplicht)",
    "Schepen hoeven in Delfzijl niet meer te wachten.",
    "Auteur",
    "Wim Postma",
    "Tekst",
    "De kade kost achttien miljoen euro.",
    "",
    "De bouw begint in mei.",
]


def test_names_of_fields_may_stand_above_their_values_as_on_a_screen() -> None:
    assert [(each.role, each.lines) for each in read_form(_ON_SCREEN) or [] if each.role != "nothing"] == [
        ("headline", ["Haven van Delfzijl krijgt nieuwe kade"]),
        ("standfirst", ["Schepen hoeven in Delfzijl niet meer te wachten."]),
        ("author", ["Wim Postma"]),
        ("text", ["De kade kost achttien miljoen euro.", "", "De bouw begint in mei."]),
    ]


def test_the_length_of_a_value_is_not_part_of_it() -> None:
    assert ["37/70 tekens"] in [each.lines for each in read_form(_ON_SCREEN) or [] if each.role == "nothing"]


@pytest.mark.parametrize(
    "titles",
    [("Inleiding", "Inhoud", "Opmerkingen"), ("Samenvatting", "Artikel", "Foto"), ("Titel", "Auteur", "Datum")],
)
def test_crossheads_that_are_names_of_fields_make_no_form(titles: tuple[str, ...]) -> None:
    lines = [line for title in titles for line in (title, "De kade kost achttien miljoen euro.", "")]
    assert read_form(["Haven van Delfzijl krijgt nieuwe kade", "", *lines]) is None
