"""The statements of an article."""

import pytest

from briefing.script.headlines.news.statements import statements


def texts(*paragraphs: str) -> list[str]:
    return [each.text for each in statements(paragraphs)]


def test_a_stamp_or_dateline_is_no_part_of_a_sentence():
    assert texts("Urk, 3 maart – De bieb sluit.") == ["De bieb sluit."]
    assert texts("ACHTERGROND | De bieb sluit.") == ["De bieb sluit."]
    assert texts("90+2' De bieb wint.") == ["De bieb wint."]


def test_both_sides_of_a_colon_are_statements():
    told = "Anderhalf uur later is het zover: de gemeente verkoopt het hotel aan Urk."
    assert texts(told) == [
        told,
        "Anderhalf uur later is het zover",
        "De gemeente verkoopt het hotel aan Urk.",
    ]


@pytest.mark.parametrize(
    ("before", "parts"),
    [
        ("De gemeente koopt een hotel", ["two", "", "colon"]),
        ("De uitkomst is er", ["two", "half", "told"]),
        ("Lange rijen en lege schappen", ["two", "half", "told"]),
    ],
)
def test_what_follows_a_colon_counts_by_what_leads_to_it(before, parts):
    assert [each.part for each in statements([f"{before}: bewoners krijgen een nieuwe haven."])] == parts


def test_who_says_it_is_told_with_it():
    said = "“De haring is op in deze haven.” Met die woorden vat arts Ans Bos haar onderzoek samen."
    assert "Arts Ans Bos: ‘De haring is op in deze haven’." in texts(said)


def test_a_side_that_tells_nothing_is_none():
    told = (
        "Als je Ans Pol vroeg wie er zong, zei zij: daar zingt een oude merel.",
        "Nodig zijn drie dingen: een tang.",
    )
    assert texts(*told) == [*told]


def test_what_led_to_a_sentence_is_no_part_of_it():
    told = list(statements(["Het was gratis.", "Daarmee won een vrouw uit Gent deze week een zaak."]))
    assert told[1][::3] == ("Een vrouw uit Gent won deze week een zaak.", "unlinked")


def test_a_part_of_a_sentence_begins_with_a_whole_letter():
    assert "IJsclub Wierum won een zaak." in texts("Het was koud.", "Daarmee won ijsclub Wierum een zaak.")


def test_a_sentence_may_break_off_behind_its_circumstance():
    assert texts("Omdat het dak van de school lekte, ...") == ["Omdat het dak van de school lekte, ..."]


def test_no_statement_is_empty():
    assert all(texts(", maar burgemeester Jan Bos zei in de nacht van zondag niets meer"))


def test_what_leads_to_both_halves_of_a_sentence_stays():
    told = "Zo begon elke les van Ans Bos, en zo begint ook het boek over haar."
    assert texts("Snijd de ui.", told)[1] == told


def test_where_a_sentence_stands_is_kept():
    told = list(statements(["De bieb sluit. Het regent.", "Urk leest."]))
    assert [each[1:3] for each in told] == [(0, 0), (0, 1), (1, 0)]


def test_a_name_in_the_place_of_a_pronoun_is_told():
    told = list(statements(["Bakker Ans Pol wint in Ede.", "Zij stopt volgend jaar."]))
    assert told[1][::3] == ("Bakker Ans Pol stopt volgend jaar.", "renamed")


def test_what_follows_a_list_and_a_colon_is_told_by_it():
    told = texts("Nu is het zover: tussen Ede en Wierum komt weer een trein.")
    assert "Tussen Ede en Wierum komt weer een trein." in told


def test_the_second_half_of_a_sentence_is_a_statement_where_its_subject_is_named():
    told = texts("Niemand had haar gezien, maar Ans Bos reed weg en won de koers.")
    assert "Ans Bos reed weg en won de koers." in told


def test_what_led_to_a_title_is_no_part_of_it():
    assert "‘Eb’ is een goede film." in texts("Jammer van het slot. Toch is ‘Eb’ een goede film.")


def test_what_joins_a_sentence_to_the_one_before_is_no_part_of_it():
    assert texts("De bieb ging dicht.", "Maar de bus rijdt nog.")[1] == "De bus rijdt nog."
    assert (
        texts("Er kwam een brief.", "Daarin meldt museum De Pol dat het sluit.")[1]
        == "Museum De Pol meldt dat het sluit."
    )


def test_what_follows_from_it_is_a_statement():
    told = "Dat mag niet, zei de rechter, en dus mag een huurder uit Ede zijn planten houden."
    assert "Een huurder uit Ede mag zijn planten houden." in texts(told)


def test_what_was_found_out_is_a_statement():
    told = "Uit een telling, die maandag begon, blijkt dat de otter in Ede is verdwenen."
    assert "De otter is in Ede verdwenen." in texts(told)


def test_what_is_not_so_leads_to_what_is():
    told = "Dat klopt niet, blijkt uit metingen van de bieb in Ede: in twee zalen staat vier keer zoveel water als mag."
    assert "In twee zalen staat vier keer zoveel water als mag." in texts("Het is droog.", told)


def test_what_was_just_before_something_is_told_alone():
    told = ["Toen de bel ging, was iedereen weg. Uit een tank in Urk was kort daarvoor gif gelopen."]
    assert "Uit een tank in Urk was gif gelopen." in [each.text for each in statements(told)]


def test_under_which_motto_somebody_walked_is_left_out():
    told = ["“Red de haven.” Onder die leus liepen zondag vierhonderd vissers door Urk."]
    assert "Vierhonderd vissers liepen zondag door Urk." in [each.text for each in statements(told)]


def test_an_age_behind_a_name_is_no_part_of_the_order():
    told = ["Koken kan ze niet. Toch werd Els Pol (29) uit Hoorn gekozen."]
    assert "Els Pol uit Hoorn werd gekozen." in [each.text for each in statements(told)]


def test_what_was_so_when_a_bell_rang_is_part_of_the_scene():
    told = "Toen om vier uur de schoolbel ging, bleef basisschool De Linde vol."
    assert texts(told) == [told]


def test_what_stands_behind_the_colon_of_a_scene_is_no_statement():
    scene = "Een gewone dinsdagmiddag in Ede: een oude man leest zijn krant bij het raam."
    assert texts(scene) == [scene, "Een gewone dinsdagmiddag in Ede"]


def test_a_word_that_joins_to_the_sentence_before_is_left_out():
    assert "Kauwen, de neven van de raaf, kiezen wat een ander koos." in texts(
        "Raven zijn slim. Maar kauwen, de neven van de raaf, kiezen wat een ander koos."
    )


def test_what_somebody_did_so_is_a_statement():
    told = "Het licht ging uit. Met de ludieke actie protesteren zo'n honderd bakkers tegen het plan van Urk."
    assert "Zo'n honderd bakkers protesteren tegen het plan van Urk." in texts(told)


def test_a_word_for_how_something_was_is_no_link():
    told = "Zo ging bakker Ans Pol uit Urk elke dag naar huis."
    assert texts("Het regent.", told)[1] == told


def test_when_and_where_lead_to_a_statement():
    told = ["Ans Bos reed naar Urk.", "Daar werd Ans Bos kampioen op de mijl.", "Maar zaterdag verloor Ans Bos in Ede."]
    texts = [each.text for each in statements(["Het is stil.", *told])]
    assert "Ans Bos werd kampioen op de mijl." in texts
    assert "Zaterdag verloor Ans Bos in Ede." in texts


def test_what_a_sign_says_of_somebody_is_no_statement():
    told = "In het park van Urk staat een nieuwe bank met een bordje: voor Els, die hier altijd zat."
    assert [each.text for each in statements(["Het is stil.", told])] == ["Het is stil.", told]


def test_a_second_clause_keeps_the_link_to_the_first():
    told = "Daarna blijkt het verhaal te dun, en gaat de grap zich herhalen."
    assert texts(f"Het regent. {told}")[1] == told


def test_who_was_told_of_by_where_he_is_from_is_named_further_on():
    told = ["Visser Jan Bos begon klein.", "Nu heeft de Zeeuw een werkplaats.", "In Urk opent hij zaterdag een museum."]
    assert "In Urk opent visser Jan Bos zaterdag een museum." in [each.text for each in statements(told)]
