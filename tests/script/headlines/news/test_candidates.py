"""Which sentence of an article tells its news."""

import pytest

from briefing.script.headlines.news.candidates import candidates, sets_a_scene

NEWS = "De gemeente Wierum heeft maandag besloten het zwembad te sluiten."
REST = ["Het zwembad kost de gemeente een ton per jaar.", "Zwemmers gaan voortaan naar Ede."]
OPENINGS = [
    "Het is 17.12 uur wanneer de eerste trekker het plein op draait.",
    "Om 23.59 uur zei presentator Wim Bos nog één keer welterusten.",
    "Hebt u weleens geprobeerd te bellen met uw zwemvereniging?",
    "Modder tot aan de enkels, een geur van chloor en ergens een radio.",
    "Tien seconden.",
    "“Ik heb mijn handdoek al weggegooid”, zegt Ans Pol.",
    "Elke vrijdag zwemt Ans Pol veertig baantjes.",
    "Hij had alles bij zich: zijn slippers, zijn bril en een munt.",
    "De handdoeken hangen al klaar in de gang.",
    "Eerst ging de trampoline van de buren.",
    "Halverwege het tweede deel hield de badmeester op met fluiten.",
    "Tien rondjes lang was er geen vuiltje aan de lucht.",
    "Laten we beginnen met het water.",
    "Twee jaar geleden zat Ans Pol zonder badpak en zonder geld thuis.",
    "Langer had Ans Pol niet nodig om haar baantjes te zwemmen.",
]


def best(*paragraphs: str) -> str:
    return candidates(paragraphs)[0].sentence


@pytest.mark.parametrize("opening", OPENINGS)
def test_an_opening_that_sets_a_scene_gives_way_to_the_news(opening):
    assert best(opening, NEWS, *REST) == NEWS


def test_news_in_a_late_paragraph_of_a_feature_is_found():
    scene = "De kaarsen staan al klaar. Het ruikt naar chloor."
    assert best(scene, "Ze zucht en kijkt naar buiten.", "Niemand zegt iets.", NEWS, *REST) == NEWS


def test_words_of_somebody_about_himself_are_not_the_news():
    quoted = "“Ik wist meteen dat het mis was.” Met die woorden begint Ans Pol haar verhaal."
    assert best(quoted, "De rechtbank in Ede heeft de boete van Ans Pol dinsdag geschrapt.") != quoted
    assert "Ik wist" not in best(quoted, "De rechtbank in Ede heeft de boete van Ans Pol dinsdag geschrapt.")


def test_who_reacts_to_the_news_is_not_the_news():
    scene, news = "Beneden zit een man met een emmer.", "Vanaf maart moet iedere badgast een muts dragen."
    assert best(scene, f"Dat wordt anders. {news}", "Raadslid Bos stemde tegen.") == news


def test_a_report_opens_with_its_news():
    assert best(NEWS, "De rechtbank eist dat de wethouder aftreedt.", *REST) == NEWS


def test_what_stands_behind_a_colon_may_be_the_news():
    told = "Soms moet iemand het zeggen, en daarom zeg ik het maar zo: de elektrische fiets hoort niet in de trein."
    assert best(told) == "De elektrische fiets hoort niet in de trein."


def test_the_second_half_of_a_sentence_may_be_the_news():
    told = "Het was de 89ste minuut, het stond 0-0, en Heist verloor zondag met 0-1 van Ede Sport."
    assert best("“Ik heb de bal niet gezien.”", told) == "Heist verloor zondag met 0-1 van Ede Sport."


@pytest.mark.parametrize(
    "sentence",
    [
        "Het record staat op 20,4 graden en dateert uit 2015.",
        "Initiatiefnemer is bibliothecaris Petra Bos uit Ede.",
        "De prijs is 90.000 euro.",
        "Ans Pol is schrijver en woont in Ede.",
        "Bewoners zijn er niet blij mee.",
        "Vond de nieuwe kleedkamers en het water in Ede te koud.",
        "De badmeester had de zwembaden van Ede al gewaarschuwd.",
        "Het gaat om een zwembad.",
    ],
)
def test_what_only_explains_is_no_news(sentence):
    assert best("Neem morgen je zwembroek mee.", sentence, NEWS) == NEWS


def test_what_holds_of_all_of_a_kind_is_told_as_a_fact():
    told = "Kraaien onthouden wie hen kwaad heeft gedaan, en ze vertellen het door."
    assert best(told, "De onderzoekers van de universiteit vingen zeventien kraaien.", "Kraaien zijn slim.") == told


def test_a_demand_is_what_an_opinion_is_about():
    told = ("Schaf de koopzondag af. Niet vanwege de kerk, maar omdat we moe zijn.", "Rust is een prestatie geworden.")
    assert best(*told) == "Schaf de koopzondag af."


def test_a_question_that_is_answered_is_what_the_article_is_about():
    told = "Mag een vader zijn zoon verbieden vlees te eten? Nee, vindt de rechter."
    assert best(told, "De moeder stapte naar de rechter.") == "Mag een vader zijn zoon verbieden vlees te eten?"


def test_who_tells_of_himself_may_say_so():
    column = ("Mijn wasmachine praat.", "Ik heb gezocht naar een knop.", "Sinds mei antwoord ik.", "Mijn man zucht.")
    assert best(*column) == column[0]


def test_what_ought_to_be_done_is_what_a_column_is_about():
    claim = "De gemeente moet onze bomen redden."
    assert (
        best("Ik hou niet van herfst. Mijn fiets glijdt weg.", "Maar een straat zonder bomen is kaal.", claim) == claim
    )


def test_an_article_without_words_has_no_candidates():
    assert candidates(["", "***"]) == []


@pytest.mark.parametrize(
    "opening",
    [
        "De visvangst in Wierum eindigde in 1964, toen de laatste boot thuiskwam.",
        "Tien jaar lang was Ans Pol de baas van alle badmeesters.",
        "Het zou het grootste zwemfeest van Friesland worden, met 9.000 gasten.",
        "De regen viel met bakken uit de lucht in Wierum.",
        "Niets is zo Nederlands als een zwembad.",
        "Er waren tijden dat je in het zwembad van Wierum niet kon zwemmen van de drukte.",
    ],
)
def test_what_is_over_or_sets_a_mood_gives_way_to_the_news(opening):
    assert best(opening, NEWS, *REST) == NEWS


def test_the_main_clause_of_an_opening_is_a_candidate():
    opening = "Nadat zij een jaar hadden gewacht, hebben de 214 zwemmers van Wierum dinsdag gelijk gekregen."
    assert best(opening, "Dat is goed nieuws.") == ("De 214 zwemmers van Wierum hebben dinsdag gelijk gekregen.")


def test_what_leads_to_a_colon_and_tells_nothing_is_no_news():
    told = "Het regende en er lag modder, toen er in Wierum iets geks gebeurde: een Belg won een wedstrijd."
    assert best(told, "Hij heet Jan Bos.") == "Een Belg won een wedstrijd."


def test_what_scholars_claim_in_a_study_is_not_taken_back():
    claim = "De heuvel bij Wierum is niet door het ijs gevormd, maar door de wind."
    assert (
        best(f"{claim} Dat beweren geologen in een studie die vrijdag verscheen.", "Artsen uit Ede zwijgen.") == claim
    )


def test_part_of_a_scene_is_a_scene():
    scene = "Het is windstil op het meer, en Ans Pol heeft haar microfoon onder een emmer gelegd."
    told = {each.sentence: each.worth for each in candidates([scene, NEWS])}
    assert told[NEWS] > told["Ans Pol heeft haar microfoon onder een emmer gelegd."]


def test_a_column_is_about_what_it_demands():
    told = ["Ik wacht elke ochtend op de bus in Urk.", "Mijn buurvrouw belt niet meer.", "Het papier hangt er nog."]
    demand = "Laten we ophouden te doen alsof een bus zichzelf moet terugverdienen."
    assert candidates([" ".join(told), demand])[0].sentence == demand


def test_an_opening_with_news_goes_before_what_tells_more_of_it():
    news = "Zwemster Ans Pol is voor drie jaar geschorst wegens het gebruik van een verboden middel."
    more = "Ans Pol, Belgisch kampioen op de 100 meter vlinderslag, werd in mei betrapt bij een controle in Urk."
    assert best(news, more) == news


def test_an_opening_of_somebody_who_tells_of_himself_is_not_the_news():
    assert best("Laten we hier maar beginnen met het zand van Urk.", NEWS, *REST) == NEWS


@pytest.mark.parametrize(
    "opening",
    [
        "Zanger Jan Pol uit Urk zingt in november in het voorprogramma van een concert in Ede.",
        "Gisteren zat in Urk een zwerm wespen in een parkeerautomaat.",
        "De inenting tegen gordelroos komt per 1 januari in het basispakket.",
        "De oude steiger aan de Vaart in Urk was rot.",
        "Het nieuwe theater aan de Vaart in Urk had er nooit mogen komen.",
    ],
)
def test_what_is_said_with_its_day_or_of_a_place_is_no_scene(opening):
    assert best(opening, "Wie naar de overkant van Urk wilde, moest een omweg van een kilometer maken.") == opening


def test_how_it_was_is_a_scene():
    assert best("Maandag was het in Urk dan eindelijk zover.", NEWS, *REST) == NEWS


@pytest.mark.parametrize(
    "opening",
    [
        "Aan de bar van café De Pol in Urk zitten op woensdag zes bakkers en een arts.",
        "Op de kade van Urk staan op zaterdag twintig kramen.",
        "In de hal van het station zit op dinsdag een vrouw met een breiwerk.",
    ],
)
def test_what_is_so_on_a_day_of_each_week_is_a_scene(opening):
    assert best(opening, NEWS, *REST) == NEWS
    assert best(opening, "De gemeente Urk stelt er drie bakkers voor aan.") != opening


def test_what_somebody_found_out_is_no_scene():
    opening = "Uit onderzoek blijkt dat planten in de nacht harder groeien dan overdag."
    assert best(opening, "De haven van Urk gaat in januari dicht voor schepen van tachtig meter.") == opening


def test_an_opening_that_names_nobody_goes_before_what_tells_more_of_it():
    opening = "Het bestuur heeft besloten de rust op de begraafplaats aan de haven te verlengen."
    assert best(opening, "De grond wordt aan de oostkant te nat.") == opening


@pytest.mark.parametrize("opening", ["Mijn oma bakte alles.", "Nog voor het donker is zwemt hij de haven weer uit."])
def test_an_opening_of_a_few_words_or_about_somebody_unknown_is_a_scene(opening):
    assert best(opening, NEWS, *REST) == NEWS


SCENES_AND_NEWS = [
    (
        "De eerste knal kwam om 03.12 uur. Daarna was het stil.",
        "Bewoners van de Havikstraat in Ede stonden in hun pyjama op straat te kijken hoe de gevel zakte.",
        "Bij de gasexplosie zijn twee mensen om het leven gekomen. Vijf huizen zijn onbewoonbaar verklaard.",
    ),
    (
        "Soms, heel soms, komt er iemand binnen die de geur herkent.",
        "Tabakswinkel De Pol in Ede bestaat sinds 1887. De toonbank is van eiken.",
        "Eind dit jaar gaat de zaak dicht. Er komt een kapper.",
    ),
]


@pytest.mark.parametrize("paragraphs", SCENES_AND_NEWS)
def test_behind_a_scene_the_news_is_in_a_late_paragraph(paragraphs):
    assert best(*paragraphs).split()[-1] in paragraphs[-1].split(". ")[0] + "."


def test_an_opening_sets_a_scene_or_says_only_that_something_happened():
    assert sets_a_scene("Regen tikt op het dak van het clubhuis.")
    assert sets_a_scene("De ploeg uit Ede heeft voor een enorme verrassing gezorgd.")
    assert not sets_a_scene(NEWS)


@pytest.mark.parametrize(
    "opening",
    [
        "Mijn buurvrouw uit Ede gaat naar Peru.",
        "De bus stopt, maar niemand stapt uit.",
        "Wie weleens in Ede zwemt, kent het moment: ineens is er geen water meer.",
        "Nog één keer trekt meester Ans Pol de kast open.",
    ],
)
def test_a_moment_or_what_the_writer_has_is_a_scene(opening):
    assert sets_a_scene(opening)


@pytest.mark.parametrize(
    "opening", ["De inflatie daalt weer.", "De winkel in Ede stopt.", "Ik vind dat elke school een tuin moet krijgen."]
)
def test_short_news_and_an_opinion_set_no_scene(opening):
    assert not sets_a_scene(opening)


def test_a_scene_goes_on_behind_an_opening_that_says_little():
    scene = "De maaier rijdt stapvoets en laat een spoor van groen moes achter. Ans Pol kijkt vanaf de dijk toe."
    news = "Dit voorjaar zijn al 31 akkers in Ede afgekeurd."
    assert best(scene, news, "De oogst is klein.") == news


def test_what_somebody_argues_for_is_told_though_it_comes_late():
    opening, said = "Mijn buurvrouw heeft een tuin waarin niets mag.", "Wie groen wil, moet de buren laten bloeien."
    assert best(opening, "Ze is er gelukkig.", "Een brief kwam ook.", said) == said
