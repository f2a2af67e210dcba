"""Passages of a page that are not the article, without a name that says so."""

from __future__ import annotations

import pytest

from briefing.article.account import Account
from briefing.article.formats.html import read_html
from briefing.article.material import Facts
from briefing.article.page.passages import select
from briefing.model import Block
from tests.article.page.news_page import FIRST, PARAGRAPHS, SECOND, TEXT, THIRD, page, said


@pytest.mark.parametrize(
    "foot",
    [
        "Aan deze tekst kunnen geen rechten worden ontleend.",
        "Let op: deze informatie is uitsluitend bedoeld voor schippers en vormt geen juridisch advies.",
        "Let op: deze uitleg is alleen bedoeld ter informatie en is geen advies. Het water kan sterk wisselen.",
        "Reageren is niet meer mogelijk.",
        "Je moet ingelogd zijn om een reactie te plaatsen.",
        "Vind je dit artikel waardevol? Steun de haven met een gift.",
        "Deze tekst is gemaakt met hulp van een taalmodel.",
    ],
)
def test_what_a_site_says_at_the_foot_of_a_text_is_left_out(foot: str) -> None:
    assert said(f"{TEXT}<p>{foot}</p>") == PARAGRAPHS


@pytest.mark.parametrize(
    "told",
    [
        "Aan deze informatie kunnen geen rechten worden ontleend, zei de schipper.",
        "Let op: de brug is uitsluitend bedoeld voor fietsers en voetgangers.",
        "Je moet aangemeld zijn om de brug te mogen gebruiken.",
        "Deze tekst is van een dichter uit Spijk, en staat straks op de brug.",
    ],
)
def test_a_last_sentence_that_only_looks_like_it_is_text(told: str) -> None:
    assert said(f"{TEXT}<p>{told}</p>") == [*PARAGRAPHS, ("paragraph", told)]


@pytest.mark.parametrize(
    "passage",
    [
        "<p>Noot voor de redactie:<br>Neem contact op met An Maes.<br>Tel. 030 1234567</p>",
        "<p>Perscontact: An Maes, 06-12345678</p>",
        "<p>Het bericht <a href='/a'>Schip ramt brug</a> verscheen eerst op <a href='/b'>Havennieuws</a>.</p>",
        "<p>Met vriendelijke groet,</p>",
        "<p>Beste schipper, schipperse,</p>",
        "<ul><li>Publicatiedatum: 28 juni 2016</li></ul>",
        "<p><a href='#a'>Schade</a> · <a href='#b'>Omrijden</a> · <a href='#c'>Onderzoek</a></p>",
        '<p>[gallery ids="36,37" type="rectangular"]</p>',
        "<div><h3>Doe mee met de brug</h3><a href='https://chat.example/'>Naar de groep</a></div>",
        "<article><h1>Een ander bericht</h1><p>Dat staat hier ook, en niemand vraagt ernaar.</p></article>",
    ],
)
def test_passages_around_the_text_are_not_the_article(passage: str) -> None:
    assert said(f"{TEXT}{passage}") == PARAGRAPHS


@pytest.mark.parametrize(
    "sentence",
    [
        "Website: de website van de haven is in maart geactualiseerd en beter geordend.",
        "Voor meer informatie kunnen schippers contact opnemen met de secretaris van de haven.",
        "Naar aanleiding van de enquête ontvangt u voortaan deze nieuwsbrief van de haven.",
        "Klik op de knop naast de halte om te zien wanneer de volgende boot vertrekt.",
    ],
)
def test_a_sentence_in_a_paragraph_is_text_whatever_it_begins_with(sentence: str) -> None:
    assert said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{sentence}</p><p>{THIRD}</p>")[2] == ("paragraph", sentence)


@pytest.mark.parametrize("title", ["Noot voor de redactie:", "Perscontact", "Over ons"])
def test_sentences_below_the_title_of_a_note_for_the_newsroom_are_left_out_with_it(title: str) -> None:
    note = "De havendienst bestaat sinds 1902 en heeft veertig mensen in dienst."
    assert said(f"{TEXT}<p>{title}</p><p>{note}</p>") == PARAGRAPHS


def test_a_sentence_that_offers_information_is_not_the_title_of_a_note() -> None:
    offer = "Voor meer informatie kunt u contact opnemen met de havenmeester of met een van de schippers."
    assert said(f"{TEXT}<p>{offer}</p>") == [*PARAGRAPHS, ("paragraph", offer)]


@pytest.mark.parametrize(
    "item",
    [
        "Aanleggen van een noodbrug bij Lobith en Tolkamer",
        "Varen langs de linkeroever, met de boeg naar links",
        "De brugwachter op de voorgrond van het overleg",
        "Twee sleepboten bij de sluis",
    ],
)
def test_a_list_item_without_a_verb_is_not_a_caption(item: str) -> None:
    items = f"<ul><li>Meten hoe ver de pijler verzakt is</li><li>{item}</li><li>Wachten op de lading staal</li></ul>"
    assert ("list_item", item) in said(f"<p>{FIRST}</p><p>{SECOND}</p>{items}<p>{THIRD}</p>")


def test_a_heading_without_a_verb_is_not_a_caption() -> None:
    heading = "De vier veerboten bij Lobith op een rij"
    assert ("crosshead", heading) in said(f"<p>{FIRST}</p><p>{SECOND}</p><h2>{heading}</h2><p>{THIRD}</p>")


@pytest.mark.parametrize("paragraphs", [2, 40])
@pytest.mark.parametrize(
    "lead",
    [
        "Koen Aerts is de nieuwe directeur van de haven van Lobith. Hij volgt een ander op.",
        "Havendienst.nl is een samenwerking van twee voormalig schippers.",
        "Marie Claes is hoogleraar in Delft en kreeg dinsdag de prijs voor de beste brug.",
        "Rik Hendriks is voorzitter van de schippersbond en vaart al veertig jaar.",
    ],
)
def test_a_lead_that_says_what_somebody_is_is_not_about_the_author(lead: str, paragraphs: int) -> None:
    told = "zei Hendriks dat de brug nog niet open kon"
    text = "".join(f"<p>Op dag {day} {told}. {SECOND}</p>" for day in range(paragraphs))
    assert said(f"<p>{lead}</p>{text}")[0][1] == lead


@pytest.mark.parametrize("before", [19, 30])
def test_what_somebody_is_in_the_middle_of_a_long_text_stays(before: int) -> None:
    told = "Lies Bosman is woordvoerder van de bond van binnenschippers."
    text = [f"<p>Dag {day}: de brug bij Spijk ging opnieuw niet open. {THIRD}</p>" for day in range(70)]
    text.insert(before, f"<p>{told}</p>")
    assert ("paragraph", told) in said("".join(text))


def test_what_a_page_says_about_its_author_above_the_text_is_left_out() -> None:
    author = '<meta name="author" content="An Maes">'
    assert said(f"<p>An Maes is redacteur van deze krant.</p>{TEXT}", author) == PARAGRAPHS


def test_an_item_with_the_form_of_a_name_does_not_sign() -> None:
    items = "<ul><li>Voordelen van Noord Gelderland</li><li>Wat de schippers van de brug vinden</li></ul>"
    read = read_html(page(f"<p>{FIRST}</p>{items}<p>{SECOND}</p><p>{THIRD}</p>"), source="-")
    assert (read.author, len(read.blocks)) == (None, 5)


def test_a_heading_with_the_form_of_a_name_far_down_a_long_page_does_not_sign() -> None:
    text = [f"<p>Dag {day}: de brug bij Spijk ging opnieuw niet open. {THIRD}</p>" for day in range(70)]
    for place in range(60, 10, -3):
        text.insert(place, f"<h2>Bevaarbaar Gelderland</h2><p>Kort {place}.</p>")
    read = read_html(page("".join(text)), source="-")
    assert read.author is None
    assert [block.text for block in read.blocks].count("Bevaarbaar Gelderland") == 17


def test_a_crosshead_below_the_text_that_looks_like_a_name_does_not_sign() -> None:
    article = read_html(
        page(f"{TEXT}<p><strong>Dorpsvisie Noordhoek</strong><br>{FIRST[:-1]}, zegt zij.</p>"), source="-"
    )
    assert article.author is None
    assert Block("crosshead", "Dorpsvisie Noordhoek") in article.blocks


def test_a_mail_address_does_not_make_a_name_a_common_word() -> None:
    signed = "<div class='author'><b>Noortje Wibaut</b></div>"
    assert (
        read_html(page(f"{signed}{TEXT}<p>Reageren? noortje@krant.example</p>"), source="-").author == "Noortje Wibaut"
    )


def test_how_to_react_to_a_plan_is_news() -> None:
    line = "Reageren op het plan kan tot 1 juni. Wie dat wil, schrijft naar het waterschap."
    assert ("paragraph", line) in said(f"<p>{FIRST}</p><p>{SECOND}</p><p>{line}</p><p>{THIRD}</p>")


def test_a_heading_above_the_author_s_biography_is_left_out_with_it() -> None:
    box = "<div><h4>Over de auteur</h4><p>An Maes is redacteur.</p></div>"
    assert said(TEXT + box) == PARAGRAPHS


@pytest.mark.parametrize("titles", [("Dag 1", "Dag 2"), ("Week 3", "Week 4"), ("Stap 1", "Stap 2")])
def test_numbered_headings_are_no_headers_of_printed_pages(titles: tuple[str, str]) -> None:
    body = f"<p>{FIRST}</p><h2>{titles[0]}</h2><p>{SECOND}</p><h2>{titles[1]}</h2><p>{THIRD}</p>"
    assert [text for kind, text in said(body) if kind == "crosshead"] == list(titles)


@pytest.mark.parametrize("title", ["Help mee aan de haven", "Vragen of tips voor de gemeente"])
def test_a_heading_above_text_that_stays_stays(title: str) -> None:
    body = f"<p>{FIRST}</p><h2>{title}</h2><p>{SECOND}</p><p>{THIRD}</p>"
    assert said(body)[1] == ("crosshead", title)


@pytest.mark.parametrize("title", ["Door An Maes", "Nieuws", "Lees ook"])
def test_a_heading_that_is_no_title_of_the_text_below_it_goes(title: str) -> None:
    assert said(f"<h2>{title}</h2><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>") == PARAGRAPHS


@pytest.mark.parametrize("question", ["Waar kan ik mijn donatie aftrekken?", "Wanneer heeft een haven de ANBI-status?"])
def test_a_question_above_its_answer_stays_whatever_it_is_about(question: str) -> None:
    assert said(f"<p>{FIRST}</p><h3>{question}</h3><p>{SECOND}</p><p>{THIRD}</p>")[1] == ("crosshead", question)


LINES = [
    "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond.",
    "De reparatie duurt zeker drie weken, zegt Rijkswaterstaat. Het verkeer moet omrijden via de snelweg.",
]


def told_with(below: str) -> list[str]:
    page = "".join(f"<p>{line}</p>" for line in [*LINES, below])
    article = read_html(f"<h1>Brug bij Spijk dicht</h1><article>{page}</article>", source="x.html")
    return [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "contact",
    [
        "Niet voor publicatie – voor journalisten:<br>Beeld is er.<br>Woordvoerster: Eva Mol, eva@x.example",
        "Meer weten? Journalisten kunnen terecht bij Eva Mol, woordvoerder, 06 00 00 00 00.",
        "Info voor de pers:<br>Eva Mol<br>gsm 0470 00 00 00",
        "Vragen van de pers graag naar Eva Mol via eva@x.example.",
    ],
)
def test_whom_the_press_may_call_is_left_out(contact: str) -> None:
    assert told_with(contact) == LINES


@pytest.mark.parametrize(
    "sentence",
    [
        "De woordvoerder zei dat bewoners konden bellen met 0900 8844, maar dat nummer deed het niet.",
        "Wie het ongeluk zag, kan bellen met de politie: 0900 8844.",
        "Voor de pers was er geen plaats in de zaal, zegt de rechter.",
        "Journalisten kunnen het dossier vanaf maandag inzien bij de rechtbank.",
    ],
)
def test_what_an_article_says_of_the_press_or_a_number_stays(sentence: str) -> None:
    assert told_with(sentence) == [*LINES, sentence]


WRITTEN = "<p class='byline'>Door Noor Wibaut</p>"


@pytest.mark.parametrize(
    "profile",
    [
        "<h4>Noor Wibaut</h4><p>Noor is freelance journalist en woont in Gent.</p><a href='/n'>Alle artikelen</a>",
        "<h3>Over Noor Wibaut</h3><p>Geboren in Gent, opgegroeid in Breda. Schrijft het liefst over mensen.</p>",
        "<h4>Noor Wibaut</h4><p>Ik ben journalist en schrijf over alles wat met water te maken heeft.</p>",
        "<p>Noor schrijft elke maand over het dorp.</p>",
    ],
)
def test_a_profile_of_the_writer_below_the_text_is_left_out(profile: str) -> None:
    assert said(f"{WRITTEN}{TEXT}{profile}") == PARAGRAPHS


@pytest.mark.parametrize(
    "told",
    [
        "<h4>Jan Bos</h4><p>Jan is schipper en woont in Gent.</p><h4>Noor Wibaut</h4><p>Noor is sluiswachter.</p>",
        "<h4>An Maes</h4><p>An is freelance schipper en woont in Gent.</p>",
        "<p>An schrijft elke maand een brief aan de gemeente.</p>",
    ],
)
def test_people_whom_the_text_tells_of_stay(told: str) -> None:
    spoken = said(f"{WRITTEN}{TEXT}{told}")
    assert len(spoken) == len(PARAGRAPHS) + told.count("</")


def test_profiles_of_two_writers_are_left_out() -> None:
    profiles = "<h4>Noor Wibaut</h4><p>Noor is journalist.</p><h4>Jan Bos</h4><p>Jan woont in Gent.</p>"
    assert said(f"<p class='byline'>Door Noor Wibaut en Jan Bos</p>{TEXT}{profiles}") == PARAGRAPHS


def test_a_writer_alone_is_no_profile() -> None:
    assert select([], Facts(author="Noor Wibaut"), Account()) == ([], Facts(author="Noor Wibaut"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Vragen? Mail de vereniging op info@spijk.example.",
        "Wie mee wil varen, mailt voor 1 mei naar haven@spijk.example.",
        "U kunt zich opgeven bij An Maes, telefoon 0570-123456.",
        "Belangstellenden kunnen zich melden via info@spijk.example of bellen met 0570-123456.",
    ],
)
def test_a_sentence_that_tells_readers_where_to_ask_or_apply_is_text(sentence: str) -> None:
    assert said(f"{TEXT}<p>{sentence}</p>") == [*PARAGRAPHS, ("paragraph", sentence)]


@pytest.mark.parametrize(
    "line",
    [
        "Journalisten kunnen contact opnemen met An Maes via a.maes@spijk.example.",
        "Voor interviews kunt u bellen met de woordvoerder: 06-12345678.",
        "Tips? Mail de redactie op tips@spijk.example.",
        "Neem voor meer informatie contact op met An Maes van de haven, tel. 030 1234567.",
        "Tel. 0570-123456",
    ],
)
def test_where_the_press_or_the_newsroom_is_reached_is_none(line: str) -> None:
    assert said(f"{TEXT}<p>{line}</p>") == PARAGRAPHS


@pytest.mark.parametrize("salutation", ["Beste leden,", "Geachte minister,", "Lieve ouders en verzorgers,"])
def test_the_salutation_above_a_letter_is_text(salutation: str) -> None:
    assert said(f"<p>{salutation}</p>{TEXT}") == [("paragraph", salutation), *PARAGRAPHS]


@pytest.mark.parametrize("line", ["Beste leden,", "Tot zaterdag,"])
def test_a_salutation_below_the_text_is_none(line: str) -> None:
    assert said(f"{TEXT}<p>{line}</p>") == PARAGRAPHS


@pytest.mark.parametrize("title", ["Over de auteur", "Over de schrijver:"])
def test_the_title_of_a_profile_goes_with_it(title: str) -> None:
    profile = "An Maes is verslaggever in Spijk. Zij schrijft over landbouw en water."
    assert said(f"{TEXT}<div><span>{title}</span><div>{profile}</div></div>") == PARAGRAPHS
