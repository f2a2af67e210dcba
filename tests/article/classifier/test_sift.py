"""Lines that no rule and no part of the corpus has, recognised by how they look and where they are."""

import pytest

from briefing.article.account import IN_DOUBT
from briefing.article.classifier.sift import REASON, Verdicts
from briefing.article.formats.plain import read_plain

HEADLINE = "Veerhuis van Ravenswaaij krijgt nieuwe uitbater"
FIRST = (
    "Het veerhuis van Ravenswaaij gaat na twee jaar leegstand weer open. Een kok uit Culemborg huurt het pand van de"
    " gemeente en wil er in het voorjaar de eerste gasten ontvangen."
)
SECOND = (
    "Het dak is vernieuwd en de kelder is drooggelegd. Dat kostte 340.000 euro, veel meer dan begroot. ‘We vonden onder"
    " de vloer een tweede vloer’, zegt de aannemer, ‘en daaronder water.’"
)
THIRD = (
    "Voor het dorp is het veerhuis meer dan een restaurant. Hier werd getrouwd, vergaderd en in 1953 geschuild. De"
    " huurder heeft beloofd dat de biljarttafel blijft staan."
)
TEXT = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def spoken(text):
    article = read_plain(text, source="-")
    return [article.headline, *(block.text for block in article.blocks)]


@pytest.mark.parametrize(
    "line",
    [
        "REDSYS // slot 14B // vrijgave: nee",
        "Betuwe Vandaag ❘ uw streek, uw nieuws",
        "Kies hieronder uw vestiging ▾",
        "Volgnummer 2026/1187-b",
        "[[hier nog een kop van max. 6 woorden]]",
        "Je profiel is voor 60% compleet",
        "Vertaalde weergave uitzetten",
    ],
)
def test_lines_above_the_headline_are_not_spoken(line):
    assert spoken(f"{line}\n\n{HEADLINE}\n\n{TEXT}") == spoken(f"{HEADLINE}\n\n{TEXT}")


@pytest.mark.parametrize(
    "line",
    [
        "Stuur deze pagina naar je e-reader ⇪",
        "Verstuurd met KoerierMail, gratis voor verenigingen",
        "Geluidsfragment niet ondersteund door uw apparaat",
        "Aanmaakdatum 14-03-2026 | auteur: ahk | vrijgegeven: ja",
        "+ Zet deze gemeente in mijn favorieten",
        "Uw streekgids 2026 ligt klaar bij alle deelnemende winkels ►",
    ],
)
def test_lines_below_the_text_are_not_spoken(line):
    article = read_plain(f"{HEADLINE}\n\n{TEXT}\n\n{line}", source="-")
    assert [article.headline, *(block.text for block in article.blocks)] == spoken(f"{HEADLINE}\n\n{TEXT}")
    assert line in " ".join(left.text for left in article.left_out)


@pytest.mark.parametrize(
    "sentence",
    [
        "De laatste gasten vertrokken in 1998 per roeiboot.",
        "Reserveren kan nog niet.",
        "‘Wij hebben onze jassen maar aangehouden’, vertelt een bezoekster.",
        "Op de website van het dorp staan al tweehonderd reacties.",
        "In de nieuwsbrief van maart stond dat de pont voortaan gratis is.",
        "Bij de deur hangt een bordje: bellen a.u.b.",
        "Ook de klok loopt weer.",
        "Wie betaalt dat?",
    ],
)
@pytest.mark.parametrize("place", [2, 3, 4])
def test_a_sentence_of_the_text_stays_wherever_it_is(sentence, place):
    blocks = [HEADLINE, FIRST, SECOND, THIRD]
    blocks.insert(place, sentence)
    assert sentence in spoken("\n\n".join(blocks))


@pytest.mark.parametrize(
    "crosshead",
    [
        "Biljart",
        "Dubbele bodem",
        "Geen haast",
        "Wat kost het?",
        "‘Alles was nat’",
        "Open tot 2030",
        "HUURPRIJS",
        "PARKEREN",
    ],
)
def test_a_crosshead_stays(crosshead):
    assert crosshead in spoken(f"{HEADLINE}\n\n{FIRST}\n\n{crosshead}\n\n{SECOND}\n\n{THIRD}")


@pytest.mark.parametrize(
    "headline",
    ["Volg de pont", "Nieuwsbrief van de pontbaas", "Abonnement op de overkant", "Kok gezocht, kelder gevonden", "Nat"],
)
def test_a_headline_stays_whatever_its_words(headline):
    assert spoken(f"{headline}\n\n{TEXT}")[0] == headline


def test_the_items_of_the_article_s_own_list_stay():
    items = ["- een terras op palen", "- twee kamers voor fietsers", "- een steiger"]
    assert spoken("\n".join([f"{HEADLINE}\n\n{TEXT}\n\nDe plannen:", *items]))[-3:] == [item[2:] for item in items]


def test_each_line_that_is_left_out_is_accounted_for():
    article = read_plain(f"Betuwe Vandaag ❘ uw streek, uw nieuws\n\n{HEADLINE}\n\n{TEXT}", source="-")
    assert [left.reason for left in article.left_out] == [REASON]


def test_a_name_alone_above_the_text_is_who_wrote_it():
    assert read_plain(f"Neeltje Verburgt\n{HEADLINE}\n\n{TEXT}", source="-").author == "Neeltje Verburgt"


@pytest.mark.parametrize("field", ["kop_kort: pont weer open", "seo_titel: Pont vaart weer | Betuwe Vandaag"])
def test_a_field_below_the_headline_is_not_part_of_it(field):
    assert spoken(f"{HEADLINE}\n{field}\n\n{TEXT}")[0] == HEADLINE


def test_crossheads_that_differ_by_their_number_are_not_page_headers():
    days = ["Dag 2", "Dag 3"]
    text = "\n\n".join([FIRST, days[0], SECOND, days[1], THIRD])
    assert [line for line in spoken(f"{HEADLINE}\n\n{text}") if line in days] == days


BAKERY = (
    "De bakker van Oudebroek bakt sinds zaterdag weer brood. Na de brand van maart stond zijn oven negen maanden stil.",
    "Klanten stonden om zes uur voor de deur. De eerste krentenbol ging naar een vrouw die al zestig jaar komt.",
    "De gemeente betaalde een deel van de nieuwe oven. De rest kwam van een feest, waar iedereen taart kocht.",
)
BAKERY_HEADLINE = "Bakker van Oudebroek bakt weer"


def bakery(*parts):
    article = read_plain("\n\n".join(parts), source="-")
    return article.headline, [block.text for block in article.blocks]


def test_the_line_that_is_surely_the_headline_is_it_whatever_is_above():
    above = ("Uitgelicht: de grote pannenkoekentest", "100 dagen bedenktijd • Gratis bezorging vanaf 40 euro")
    assert bakery(*above, BAKERY_HEADLINE, *BAKERY) == (BAKERY_HEADLINE, list(BAKERY))


def test_a_headline_may_appeal_to_the_reader_if_the_text_is_about_the_same():
    headline = "Zo bak je brood zoals de bakker"
    assert bakery("LEES OOK", headline, *BAKERY)[0] == headline


def test_a_line_below_the_headline_is_not_read_as_its_end():
    assert bakery(f"{BAKERY_HEADLINE}\nverslag: Bertus", *BAKERY) == (BAKERY_HEADLINE, list(BAKERY))


def test_a_name_between_headline_and_text_is_the_author_and_not_a_crosshead():
    assert bakery(BAKERY_HEADLINE, "Tirza Landman, Oudebroek", *BAKERY) == (BAKERY_HEADLINE, list(BAKERY))


def test_numbered_steps_are_not_page_headers():
    steps = [line for number, text in enumerate(BAKERY, 1) for line in (f"Stap {number}", text)]
    assert bakery("Brood bakken met de bakker", *steps)[1] == steps


def test_short_sentences_that_look_like_captions_stay():
    told = "De eerste krentenbollen liggen alweer in de etalage."
    assert told in bakery(BAKERY_HEADLINE, *BAKERY[:2], told, BAKERY[2])[1]


def test_a_list_whose_other_items_stay_keeps_its_last():
    items = [
        "- gratis brood voor wie in de straat woont",
        "- een krentenbol voor de brandweer",
        "- korting in de winter",
    ]
    assert bakery(BAKERY_HEADLINE, *BAKERY, "Wat de bakker belooft:", "\n".join(items))[1][-3:] == [
        item.removeprefix("- ") for item in items
    ]


@pytest.mark.parametrize("label", ["Editie Betuwe", "Vastgezet bericht", "Afdeling Rivierenland"])
def test_a_label_above_a_text_without_a_headline_is_not_taken_for_one(label):
    assert bakery(label, *BAKERY)[0] is None


def test_a_short_headline_about_the_same_as_the_text_stays():
    assert bakery("Bakker bakt weer", *BAKERY) == ("Bakker bakt weer", list(BAKERY))


def test_the_result_of_a_match_stays():
    assert bakery(BAKERY_HEADLINE, *BAKERY, "Oudebroek - Nieuwbroek 3-1")[1][-1] == "Oudebroek - Nieuwbroek 3-1"


@pytest.mark.parametrize("label", ["Derde divisie", "Korfbal", "Zaterdag", "Overige uitslagen", "Halve finales"])
@pytest.mark.parametrize("above", [BAKERY, BAKERY[:1]])
def test_a_crosshead_above_results_stays(label, above):
    results = [label, "Oudebroek - Nieuwbroek 3-1", "Sparta E. - St. Joris 0-0"]
    text = bakery(BAKERY_HEADLINE, *above, *results, *BAKERY[len(above) :])[1]
    assert set(results) <= set(text)


@pytest.mark.parametrize("caption", ["De bakkerij in aanbouw", "De verkoolde oven, nog in de steigers"])
def test_a_caption_without_a_verb_between_paragraphs_is_left_out(caption):
    assert bakery(BAKERY_HEADLINE, BAKERY[0], caption, *BAKERY[1:]) == (BAKERY_HEADLINE, list(BAKERY))


@pytest.mark.parametrize("line", ["Niemand nam het de bakker kwalijk", "Taart voor het hele dorp"])
def test_a_sentence_without_a_full_stop_and_a_long_crosshead_between_paragraphs_stay(line):
    assert line in bakery(BAKERY_HEADLINE, BAKERY[0], line, *BAKERY[1:])[1]


def test_a_crosshead_right_below_the_date_of_a_text_that_was_cut_off_stays():
    told = "Wie een dam laat leggen, krijgt de helft van de kosten vergoed. Dat deden tot nu toe 84 boeren."
    article = read_plain(f"date 2024-02 Steun\n\n{told}", source="-")
    assert ("crosshead", "Steun") in [(block.kind, block.text) for block in article.blocks]


def test_a_text_that_looks_nowhere_like_an_article_is_read_all_the_same():
    only = "The council wants to replace the bridge, but residents do not agree."
    assert only in spoken(only)


@pytest.mark.parametrize(
    "said", ["“Ik ga door.”", '"Zie je wel? Het kan dus toch."', "‘Wat een dag! Ik ben er stil van.’"]
)
def test_what_somebody_says_at_the_end_stays(said):
    assert said in bakery(BAKERY_HEADLINE, *BAKERY, said)[1]


def test_a_link_to_another_article_is_not_the_headline_although_the_text_is_about_the_same():
    assert bakery("Lees ook: Waarom de oven van de bakker stilstond", *BAKERY)[0] is None


PORTRAIT = (
    "De veerman van Ravenswaaij zit al veertig jaar op dezelfde pont. Hij kent iedereen die naar de overkant wil.",
    "‘Een brug komt er niet’, zegt hij. In de winter, als niemand komt, schildert hij de reling opnieuw, en dan weer.",
    "In mei geeft hij het roer aan zijn dochter. Zelf gaat hij vissen.",
)


@pytest.mark.parametrize(
    "label",
    ["Mededelingen", "Dorpsnieuws Rivierenland", "Berichten uit Tiel", "Van de redactietafel", "Onze vrijwilligers"],
)
def test_the_name_of_a_page_alone_above_a_text_is_not_its_headline(label):
    assert bakery(label, *BAKERY)[0] is None


@pytest.mark.parametrize("column", ["Langs de vaart", "Klein geluk", "Uit de keuken"])
def test_the_headline_below_the_name_of_a_column_is_the_headline(column):
    assert bakery(column, "De oven van mijn buurman", *BAKERY)[0] == "De oven van mijn buurman"


@pytest.mark.parametrize(
    "headline",
    ["Agenda voor de broodweek", "Brief uit de bakkerij", "Groeten van de bakker", "Programma van het ovenfeest"],
)
def test_a_headline_that_begins_like_a_label_is_the_headline_of_a_text_about_the_same(headline):
    assert bakery(headline, *BAKERY)[0] == headline


@pytest.mark.parametrize("filler", ["Dit bericht groeit mee", "Een uitgebreider stuk volgt straks."])
def test_a_line_that_more_follows_is_not_the_headline(filler):
    assert bakery(filler, *BAKERY)[0] is None
    assert bakery(filler, BAKERY_HEADLINE, *BAKERY)[0] == BAKERY_HEADLINE


def test_a_line_that_says_what_happened_is_the_headline_although_buttons_follow_it():
    buttons = ("Facebook", "Twitter", "Kopieer link")
    assert bakery("Brand treft Oudebroekse bakker", *buttons, *BAKERY)[0] == "Brand treft Oudebroekse bakker"


@pytest.mark.parametrize(
    "facts",
    [
        ("Naam: Teun Wammes", "Leeftijd: 66 jaar", "Woonplaats: Ravenswaaij", "Lievelingsvis: snoek"),
        ("Vaart: elke dag, behalve bij ijs", "Prijs: 1,20 euro", "Fiets: 60 cent", "Hond: gratis"),
        ("Functie: veerman", "In dienst sinds: 1986", "Hobby's: vissen en zwijgen"),
    ],
)
def test_a_box_of_facts_between_paragraphs_is_part_of_the_text(facts):
    spoken = bakery("De man van de pont", PORTRAIT[0], PORTRAIT[1], "\n".join(facts), PORTRAIT[2])[1]
    assert [line for line in spoken if line in facts] == list(facts)


def test_labels_below_the_text_are_not_part_of_it():
    labels = ("Rubriek: streek", "Trefwoorden: pont, veer", "Beeld: Bo Kers")
    assert bakery("De man van de pont", *PORTRAIT, "\n".join(labels))[1] == list(PORTRAIT)


@pytest.mark.parametrize(
    "sentence",
    [
        "De meelfabriek schonk in oktober een partij bloem voor de eerste broden.",
        "Het waterschap verbood in maart een oven aan de rand van de dijk.",
        "Links Oudebroek ruikt de hele week naar vers brood.",
        "De ovens snorden bij het ochtendlicht alweer.",
    ],
)
def test_a_sentence_alone_with_a_verb_that_no_list_has_is_not_taken_for_a_caption(sentence):
    assert sentence in bakery(BAKERY_HEADLINE, BAKERY[0], sentence, *BAKERY[1:])[1]


@pytest.mark.parametrize("last", ["Hij gaat vissen. Dat was zijn plan al.", "De pont blijft. Zo is het goed."])
def test_a_box_of_facts_before_a_short_last_paragraph_is_part_of_the_text(last):
    facts = ("Naam: Teun Wammes", "Leeftijd: 66 jaar", "Vaart sinds: 1986")
    spoken = bakery("De man van de pont", PORTRAIT[0], PORTRAIT[1], "\n".join(facts), last)[1]
    assert [line for line in spoken if line in facts] == list(facts)


@pytest.mark.parametrize(
    "line",
    [
        "Zo houd je de muizen uit je voorraadkast",
        "Steeds meer dorpen zonder huisarts in de buurt",
        "Waarom wij massaal naar Denemarken op vakantie gaan",
        "Bakker Henk met zijn zoon voor de nieuwe oven",
        "De Dorpsstraat op een dinsdag in november, gezien vanaf de kerk",
        "Feest in de bakkerij, oktober 1974 (collectie Van Dam)",
    ],
)
def test_a_caption_or_title_of_another_article_between_paragraphs_is_not_part_of_the_text(line):
    assert bakery(BAKERY_HEADLINE, *BAKERY[:2], line, BAKERY[2])[1] == list(BAKERY)


@pytest.mark.parametrize(
    "lines",
    [
        ("De oven van zolder",),
        ("Wat kost een brood na de brand straks?",),
        ("‘Ik heb de hele nacht niet geslapen’",),
        ("Stap 1: zet de oven een uur aan", "Stap 2: leg de broden naast elkaar"),
        (
            "Wat de brand met het dorp deed",
            "Hoe de bakker aan zijn oven kwam",
            "Wat een brood nu moet kosten",
            "Waarom er geen taart meer is",
        ),
    ],
)
def test_crossheads_between_paragraphs_stay_however_many_or_long(lines):
    told = [part for pair in zip(lines, (*BAKERY[1:], *PORTRAIT), strict=False) for part in pair]
    assert [line for line in bakery(BAKERY_HEADLINE, BAKERY[0], *told, BAKERY[2])[1] if line in lines] == list(lines)


def test_a_list_that_a_sentence_announces_is_part_of_the_text():
    items = ("Nieuw deeg voor de vaste klanten uit het dorp", "Gratis koffie op de eerste dag na Pasen")
    assert set(items) < set(bakery(BAKERY_HEADLINE, *BAKERY[:2], "De bakker belooft:", *items, BAKERY[2])[1])


@pytest.mark.parametrize("signed", ["(kdb)", "(JVDB/TK)", "(Belga)", "(archief: Jo Maas)"])
def test_a_paragraph_with_initials_or_a_name_in_brackets_behind_it_stays(signed):
    assert THIRD in " ".join(spoken(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{THIRD} {signed}"))


def test_the_first_line_above_a_few_short_sentences_may_have_an_arrow():
    headline = "Bakkerij ‘’t Hoekje’ sluit → voorgoed"
    told = "De bakkerij in Łódź sluit – na 9½ jaar – de deur… Een taart kostte er € 3."
    said = "De eigenaar, Jörg Šimek, zegt: „Het is goed zo.” 😀"
    article = read_plain("\n\n".join([headline, told, said]), source="-")
    assert (article.headline, article.left_out) == (headline, ())


VERSES = [
    ["Het veer is oud", "De baas is koud", "Geen gast die klaagt"],
    ["Geboren aan het water", "Getrouwd met Riek", "Vijf kinderen", "Nooit op vakantie"],
    ["Breng de melk aan de kook", "Roer de eieren los", "Giet er een scheut rum bij", "Laat de vla afkoelen"],
]


@pytest.mark.parametrize("verse", VERSES, ids=["verse", "life", "steps"])
@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["together", "apart"])
def test_short_lines_between_two_paragraphs_stay_together(verse: list[str], between: str) -> None:
    text = f"{HEADLINE}\n\n{FIRST}\n\n{between.join(verse)}\n\n{SECOND}\n\n{THIRD}"
    assert all(any(line in piece for piece in spoken(text)) for line in verse)


@pytest.mark.parametrize(
    "lines",
    [
        ["Deel dit artikel", "Facebook", "WhatsApp", "Kopieer link"],
        ["Advertentie", "Lees verder onder de advertentie", "Sluiten"],
        ["Inloggen", "Mijn profiel", "Abonneren", "Menu"],
    ],
)
def test_buttons_between_two_paragraphs_are_left_out(lines: list[str]) -> None:
    below = "\n\n".join(lines)
    assert spoken(f"{HEADLINE}\n\n{FIRST}\n\n{below}\n\n{SECOND}\n\n{THIRD}") == [HEADLINE, FIRST, SECOND, THIRD]


@pytest.mark.parametrize("line", ["Terug", "Contact", "Meer lezen op school"])
def test_a_crosshead_that_looks_like_a_button_stays(line):
    text = f"{HEADLINE}\n\n{FIRST}\n\nDe tuin\n\n{SECOND}\n\n{line}\n\n{THIRD}\n\nBiljart\n\n{FIRST}"
    assert line in spoken(text)


@pytest.mark.parametrize("salutation", ["Geachte minister,", "Beste buren van de Waaldijk,"])
def test_the_salutation_of_an_open_letter_stays(salutation):
    assert salutation in spoken(f"{HEADLINE}\n\n{salutation}\n\n{TEXT}")


@pytest.mark.parametrize("line", ["De pacht gaat ook omhoog", "Niemand in het dorp had daarop gerekend"])
def test_a_paragraph_of_a_few_words_without_a_full_stop_stays(line):
    assert line in spoken(f"{HEADLINE}\n\n{FIRST}\n\n{line}\n\n{SECOND}\n\n{THIRD}")


def test_what_somebody_says_in_a_line_of_its_own_stays():
    said = "‘Wij hebben de sleutel nooit teruggegeven, en dat weet u best’"
    assert said in spoken(f"{HEADLINE}\n\n{FIRST}\n\n{said}\n\n{SECOND}\n\n{THIRD}")


def test_somebody_whom_several_paragraphs_name_is_the_headline_instead_of_the_writer():
    text = "\n\n".join(
        f"{opening} {FIRST}" for opening in ("Dirk Hofstede stopt.", "Hofstede is 81.", "Zo is Hofstede.")
    )
    article = read_plain(f"PORTRET\n\nDirk Hofstede\n\n{text}", source="-")
    assert (article.headline, article.author) == ("Dirk Hofstede", None)


def test_a_name_in_the_place_of_a_writer_that_several_paragraphs_tell_of_is_not_the_writer():
    told = [f"{opening} {FIRST}" for opening in ("Eva Jansen stopt.", "Jansen is 81.", "Zo is Jansen.")]
    assert (
        Verdicts([["PORTRET"], ["Nijmegen"], ["Eva Jansen"], *([text] for text in told)]).writers(["Eva Jansen"]) == []
    )


def test_a_paragraph_that_is_left_out_is_in_doubt_unless_a_rule_knows_it():
    appeal = (
        "Schrijf je in voor de nieuwsbrief en ontvang elke ochtend het belangrijkste nieuws uit de regio in je mailbox."
    )
    verdicts = Verdicts([[HEADLINE], [FIRST], [SECOND], [THIRD], [appeal], ["Delen"]])
    assert verdicts.out_of_place([appeal]) == {appeal}
    assert verdicts.reason(FIRST) == IN_DOUBT
    assert verdicts.reason(appeal) == verdicts.reason("Delen") == REASON


@pytest.mark.parametrize("crosshead", ["Vierde keer dit jaar", "Voor het eerst sinds de oorlog"])
def test_a_crosshead_above_the_first_paragraph_stays(crosshead):
    head = f"Regio > Betuwe\n{HEADLINE}\nCULEMBORG"
    assert crosshead in spoken(f"{head}\n{crosshead}\n{FIRST}\n{SECOND}\nDe tuin\n{THIRD}\nFoto: Bas Kool")


@pytest.mark.parametrize("line", ["Wat het diner gaat kosten", "Reageren kan tot maart"])
def test_a_short_line_above_the_last_short_sentence_is_among_the_text(line):
    last = "De kok wil in maart open."
    assert line in spoken(f"{HEADLINE}\n\n{FIRST}\n\n{SECOND}\n\n{line}\n\n{last}\n\nDeel dit bericht")


def test_a_line_that_was_not_looked_at_as_it_stands_is_left_out_for_sure():
    assert Verdicts([[HEADLINE], [FIRST]]).reason("FLASH") == REASON
