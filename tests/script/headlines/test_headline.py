"""A headline made from a lead."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.script.headlines.headline import LONGEST, make_headline

HEADLINES = {
    "De Poolse minister van Landbouw Ewa Nowak is dinsdag aangekomen in Gent.": (
        "Poolse minister van Landbouw Ewa Nowak aangekomen in Gent"
    ),
    "In de haven van Zeebrugge is woensdagochtend een loods ontruimd na een gaslek.": (
        "Loods ontruimd in de haven van Zeebrugge na gaslek"
    ),
    "Dinsdag is in Brussel een man opgepakt die een fietser zou hebben aangereden.": (
        "In Brussel is een man opgepakt die een fietser zou hebben aangereden"
    ),
    "Tegen een man uit Ede is vier jaar cel geëist voor het stelen van fietsen.": (
        "Vier jaar cel geëist tegen een man uit Ede voor het stelen van fietsen"
    ),
    "Er komt dan toch geen heffing voor auto’s in Wierum.": "Toch geen heffing voor auto’s in Wierum",
    "Het weer wordt koud.": "Het weer wordt koud",
    "Er is een akkoord bereikt over de cao voor de metaal.": "Akkoord bereikt over de cao voor de metaal",
    "Volgens de politie was de man, die al eerder vastzat, onder invloed van drank.": (
        "Volgens de politie was de man, die al eerder vastzat, onder invloed van drank"
    ),
    "Minister Bart Peters (Financiën) wil de belasting verhogen, zei hij woensdag in de Kamer.": (
        "Minister Bart Peters wil de belasting verhogen"
    ),
    "Het is precies tien jaar geleden dat de brug instortte.": "Het is precies tien jaar geleden dat de brug instortte",
    "De Belgische renner Wout Peeters heeft de honderdste editie van de Ronde van de Kempen met overmacht gewonnen.": (
        "Belgische renner Wout Peeters wint de honderdste editie van de Ronde van de Kempen met overmacht"
    ),
    "Minister Peters stapt op.": "Minister Peters stapt op",
    "Voor het eerst in elf jaar heeft Wierum het gewonnen van Ede.": (
        "Voor het eerst in elf jaar heeft Wierum het gewonnen van Ede"
    ),
    "19.42 uur De voorzitter opent de vergadering.": "Voorzitter opent de vergadering",
    "Drie broers bakten brood aan de Voorstraat.": "Drie broers bakten brood aan de Voorstraat",
    "De brug over de Maas bij Wierum gaat van 4 tot en met 11 mei dicht voor autoverkeer.": (
        "Brug over de Maas bij Wierum gaat dicht voor autoverkeer"
    ),
    "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen en winkels in de regio Twente.": (
        "De Vries krijgt kritiek op zijn beleid voor de bouw van nieuwe woningen en winkels in de regio Twente"
    ),
    "Als de dader wordt gepakt, volgt een proces.": "Als de dader wordt gepakt, volgt een proces",
    "Het kabinet maakt 300 miljoen euro vrij om oude sluizen in het noorden van het land te vernieuwen.": (
        "Kabinet maakt 300 miljoen euro vrij om oude sluizen in het noorden van het land te vernieuwen"
    ),
    "De federale politie heeft dinsdag in het havengebied van Zeebrugge 1,8 ton cocaïne onderschept.": (
        "Federale politie onderschept in het havengebied van Zeebrugge 1,8 ton cocaïne"
    ),
    "De kade is van maandag 3 maart 07.00 uur tot en met vrijdag 21 maart 17.00 uur afgesloten voor verkeer.": (
        "Kade afgesloten voor verkeer"
    ),
    "De minister trekt haar plan voor een heffing op mest uit de veehouderij in het zuiden en het oosten in.": (
        "Minister trekt haar plan voor een heffing op mest uit de veehouderij in het zuiden en het oosten in"
    ),
    "De minister weigert om de plannen voor de uitbreiding van de luchthaven bij Lelystad weer te laten onderzoeken.": (
        "Minister weigert om de plannen voor de uitbreiding van de luchthaven bij Lelystad weer te laten onderzoeken"
    ),
    "De brug over de Maas bij Grave wordt volgend jaar vervangen.": ("Brug over de Maas bij Grave wordt vervangen"),
    "Drie Twentse zuivelbedrijven bouwen samen met de provincie een fabriek die van mest stof voor karton maakt.": (
        "Drie Twentse zuivelbedrijven bouwen samen met de provincie een fabriek die van mest stof voor karton maakt"
    ),
    "Een op de vijf leerlingen leest slecht.": "Een op de vijf leerlingen leest slecht",
    "De politie heeft vrijdag vier mannen opgepakt die zonnepanelen zouden hebben gestolen.": (
        "Politie pakt vier mannen op die zonnepanelen zouden hebben gestolen"
    ),
    "Een brand heeft in Zele een meubelfabriek verwoest.": "Brand verwoest in Zele een meubelfabriek",
    "De ploeg heeft in 2019 nog gewonnen van Heist.": "Ploeg heeft in 2019 nog gewonnen van Heist",
    "Een 51-jarige kok uit Asse moet drie jaar de cel in omdat hij zijn baas, een bakker, voor veel geld oplichtte.": (
        "Een 51-jarige kok uit Asse moet drie jaar de cel in omdat hij zijn baas, een bakker, voor veel geld oplichtte"
    ),
    "Egels kunnen tellen tot vier en soms zelfs tot vijf, en ze doen dat sneller in de zomer.": (
        "Egels kunnen tellen tot vier en soms zelfs tot vijf, en ze doen dat sneller in de zomer"
    ),
    "In het dorp is de stroom al elf dagen weg, en toch brandt er in de kerk iedere avond licht.": (
        "Stroom is in het dorp al elf dagen weg, en toch brandt er in de kerk iedere avond licht"
    ),
    "Na een vergadering van zestien uur die de nacht duurde heeft de Vlaamse regering een akkoord bereikt over geld.": (
        "Na een vergadering van zestien uur die de nacht duurde heeft de Vlaamse regering een akkoord bereikt over geld"
    ),
    "Verzekeraar Ondermaat verlaagt de premie van zijn basisverzekering met 3,50 euro, tot 148,20 euro per maand.": (
        "Verzekeraar Ondermaat verlaagt de premie van zijn basisverzekering met 3,50 euro"
    ),
    "Zangeres Ans Bos, die zondag in Ede op 91-jarige leeftijd overleed, vond dat alles klank was.": (
        "Zangeres Ans Bos in Ede op 91-jarige leeftijd overleden"
    ),
    "11.05 uur - De betogers op de sluis krijgen tot twee uur de tijd om te vertrekken.": (
        "Betogers op de sluis krijgen tot twee uur de tijd om te vertrekken"
    ),
    "DEN HAAG/EDE (ANP) - Brood wordt duurder.": "Brood wordt duurder",
    "Een man uit Ede is gered omdat hij de telefoon niet opnam.": "Man uit Ede gered omdat hij de telefoon niet opnam",
    "De winkels mogen zondag niet open.": "Winkels mogen zondag niet open",
    "Elke vrijdag koopt de gemeente haring.": "Gemeente koopt elke vrijdag haring",
    "De leden kunnen bij de bieb niet alleen boeken lenen, maar ook boren.": (
        "Leden kunnen bij de bieb niet alleen boeken lenen, maar ook boren"
    ),
    "Mag een vader zijn zoon verbieden om vlees te eten?": "Mag een vader zijn zoon verbieden om vlees te eten?",
    "De eerste weken deed iedereen alsof er niets hing.": "De eerste weken deed iedereen alsof er niets hing",
    "06-03-2025, 07:15De winkels van de keten gaan dicht.": "Winkels van de keten gaan dicht",
    "Toch zijn legbatterijen in een aantal landen verboden.": "Legbatterijen in een aantal landen verboden",
    "Het rommelt in de gemeenteraad van Urk.": "Het rommelt in de gemeenteraad van Urk",
}


@pytest.mark.parametrize("lead", HEADLINES)
def test_headline_from_a_lead(lead):
    assert make_headline([lead]) == HEADLINES[lead]


def test_the_first_sentence_counts_where_it_tells_the_news():
    assert make_headline(["De winkel sluit. De baas stopt."]) == "Winkel sluit"


def test_ij_is_one_capital():
    assert make_headline(["De ijsbaan sluit."]) == "IJsbaan sluit"


def test_a_scene_is_no_headline():
    scene = "Het is half zes in de ochtend en in de kantine ruikt het naar koffie. Chauffeur Wil Tromp gaapt."
    news = "Vervoerder Eemlijn schrapt daarom vanaf maandag 340 ritten per dag, omdat er te weinig chauffeurs zijn."

    assert make_headline([scene, news]).startswith("Vervoerder Eemlijn schrapt 340 ritten per dag")


def test_a_sentence_that_leans_on_the_one_before_is_no_headline():
    assert make_headline(["Wie zorgt er voor de bieb? Dat besluit de gemeente Urk maandag.", "Urk sluit de bieb."]) in (
        "Urk sluit de bieb",
        "Wie zorgt er voor de bieb?",
    )


STAYS = {
    "Zes procent van de Belgen heeft ooit een kaart bewaard in een la van iemand van wie zij niet weten of hij nog "
    "leeft en waar.": (
        "Zes procent van de Belgen heeft ooit een kaart bewaard in een la van iemand van wie zij niet weten of hij nog "
        "leeft en waar"
    ),
    "Jan Bos, die dertig jaar lang de haltes omriep in alle trams van Gent, is zondag overleden.": (
        "Jan Bos, die dertig jaar lang de haltes omriep in alle trams van Gent, is overleden"
    ),
    "Op school De Kring is het elke ochtend tot negen uur verboden om te praten.": (
        "Op school De Kring is het elke ochtend tot negen uur verboden om te praten"
    ),
    "Schaatser Jan Bos heeft de tocht over het Elfmeer gewonnen, de langste marathon op natuurijs van dit seizoen.": (
        "Schaatser Jan Bos wint de tocht over het Elfmeer"
    ),
    "Een aardbeving heeft om 4.12 uur plaatselijke tijd de kust getroffen.": "Aardbeving treft de kust",
    "In een doos in Ede is het dagboek gevonden van een jongen die naar Batavia voer.": (
        "In een doos in Ede is het dagboek gevonden van een jongen die naar Batavia voer"
    ),
    "De zeearend verdween uit het hele land door de jacht op het platteland en doordat zijn eieren werden verzameld.": (
        "Zeearend verdween uit het hele land door de jacht op het platteland en doordat zijn eieren werden verzameld"
    ),
    "Deelnemers zijn mensen uit Ede en omgeving van wie de een zijn huis en zijn baan in een jaar verloor.": (
        "Deelnemers zijn mensen uit Ede en omgeving van wie de een zijn huis en zijn baan in een jaar verloor"
    ),
    "De winst heeft een prijs.": "Winst heeft een prijs",
    "De kelders liepen vol nadat een leiding was gesprongen.": "Kelders liepen vol nadat een leiding was gesprongen",
    "Het waterschap zoekt uit of er vissen zijn gestorven.": "Waterschap zoekt uit of er vissen zijn gestorven",
    "De krant verscheen op 6 november 1926.": "Krant verscheen op 6 november 1926",
    "Een paar bloemen zeggen weinig.": "Een paar bloemen zeggen weinig",
    "Het schip daalde in de nacht van zondag op maandag tot tien meter.": (
        "Schip daalt in de nacht van zondag op maandag tot tien meter"
    ),
    "Een verstopt filter bleek een ramp.": "Verstopt filter bleek een ramp",
    "Zes deelnemers kregen een score die niet klopte.": "Zes deelnemers kregen een score die niet klopte",
    "Vermoedelijk at de man een taart.": "Man eet vermoedelijk een taart",
}


@pytest.mark.parametrize("lead", STAYS)
def test_what_a_clause_cannot_do_without_stays(lead):
    assert make_headline([lead]) == STAYS[lead]


UNTOUCHED = [
    "Christenen, moslims, joden en boeddhisten deden zaterdag mee aan de bijeenkomst in de grote kerk van Rotterdam",
    "Wie een bibliotheek binnenloopt, kan er zijn aangifte doen, een laptop lenen en een cursus solliciteren volgen",
    "Brancheclub voor zonne-energie adviseert haar leden om tellingen voortaan in drie verschillende seizoenen te doen",
    "Partij zegt het vermogen te hebben om bouwkunst en schilderkunst op een mooie manier met elkaar te verenigen",
    "Schrijver, Claas Pietersz, was dertien toen hij in Hoorn aan boord stapte van het grote schip de Vrouwe Agatha",
]


@pytest.mark.parametrize("sentence", UNTOUCHED)
def test_what_is_no_phrase_of_its_own_stays(sentence):
    headline = make_headline([f"{sentence}."])
    assert headline in (sentence, sentence.replace(" zaterdag", ""))


def test_the_whole_opening_is_better_than_a_thing_that_nobody_knows():
    opening = "Toen in 1986 de laatste boot uit Urk vertrok, bleef er op de kade een anker liggen van een onbekende."
    later = "Veertig jaar later is die gevonden: het anker blijkt van een bakker uit Luik te zijn."
    assert make_headline([f"{opening} {later}"]) == opening.rstrip(".")


def test_a_habit_sets_a_scene():
    habit = "Elke vrijdag koopt Gerard Pos bij de viskar twee haringen. De ene eet hij meteen op."
    assert (
        make_headline([habit, "De haring is dit seizoen duurder dan ooit."]) == "Haring is dit seizoen duurder dan ooit"
    )


def test_what_a_sentence_announces_is_the_news():
    scene = "Het is acht uur als de deuren van de raadszaal opengaan."
    told = "Een uur later is de uitkomst er toch: de gemeente verkoopt het hotel voor 2,1 miljoen euro."
    assert make_headline([scene, told]) == "Gemeente verkoopt het hotel voor 2,1 miljoen euro"


def test_what_somebody_reported_is_the_news():
    scene = "Je bent negentien en je woont bij een mevrouw van 84. Joris vindt dat geen straf."
    told = "Het aantal studenten bij ouderen is in twee jaar verviervoudigd. Dat blijkt uit cijfers van een bureau."
    assert make_headline([scene, told]) == "Aantal studenten bij ouderen in twee jaar verviervoudigd"


def test_a_pronoun_before_any_name_sets_a_scene():
    scene = "Zeven keer werd hij dit jaar gebeld, en zeven keer ging boswachter Henk het veld in met zijn schepnet."
    told = "In Raalte zijn 27 pauwen ontsnapt, meldt de Dierenbond."
    assert make_headline([scene, told]) == "27 pauwen ontsnapt in Raalte"


@pytest.mark.parametrize("lead", ["?", "Ja.", "De", "“Waarom?” vroeg hij.", "a" * 300, "van de het een", "’s", "((("])
def test_any_lead_gives_a_headline(lead):
    assert make_headline([lead])


WORDS = """De|minister|is|dinsdag|“|”|‘|’|(|)|,|aangekomen|in|Bagdad|om|te|zien|die|zegt|dat|het|heeft|gewonnen|en
|tussen|.|–|2,5|miljoen|wordt|een|kade|ontruimd|er|foto’s|"|van|waar"""
LEADS = st.lists(st.sampled_from(WORDS.replace("\n", "").split("|")), min_size=1, max_size=40).map(" ".join)


def test_a_quotation_is_not_cut():
    told = (
        "‘Wij hebben niets tegen fietsers, wel tegen honderd fietsers per uur langs onze deur’, zegt Jan Bos uit Ede."
    )
    assert "wel tegen honderd fietsers" in make_headline([told])


@given(st.one_of(LEADS, st.text(max_size=300)))
def test_headline_is_never_longer_than_what_it_tells(lead):
    headline = make_headline([lead])
    assert headline
    assert len(headline) <= max(LONGEST, len(lead))
    assert not re.search(r"^[ .,;:]|[ .,;:]$", headline)


@given(LEADS)
def test_quotation_marks_come_in_pairs(lead):
    headline = make_headline([lead])
    assert headline.count("“") == headline.count("”")
    assert headline.count('"') % 2 == 0
    assert headline.count("(") == headline.count(")")


def test_a_sentence_that_speaks_of_her_whom_an_earlier_one_named_makes_no_headline():
    opening = "“Ik deed het voor de vogels”, zegt ze, en ze roert in haar thee."
    named = "Hedwig Prins (61) verfde zes jaar lang stiekem alle bushokjes in Wierum."
    of_her = "De agenten gaven haar geen bekeuring, maar een kwast: van de gemeente."

    assert make_headline([f"{opening} {named}", of_her]) == named.replace(" (61)", "").rstrip(".")


def test_what_stands_ready_is_a_scene():
    scene = "De emmers staan al klaar in de gang, maar Kees Pol pakt ze niet op."
    news = "De gemeente Wierum heeft maandag besloten de riolering te vervangen."

    assert "riolering" in make_headline([scene, news])


DANGLING = {
    "Kok Thijs Vos opent er volgend jaar een herberg met negen kamers.": "Het oude weeshuis in Ede krijgt een keuken.",
    "Arts Els Pol uit Ede kreeg het van een klant.": "In Ede hangt een schilderij boven de droogkap.",
    "Organist Jan Bos uit Ede weet welke ontbreekt.": "In de kerk van Ede staat een orgel zonder toon.",
    "Studenten in Ede oefenen sinds dit jaar op haar.": "De pop van de school in Ede kost 48.000 euro.",
    "Een bord van 22 bij 30, met een boot en een te grote maan.": "In Ede hangt een schilderij boven de droogkap.",
}


@pytest.mark.parametrize("told", DANGLING)
def test_what_speaks_of_what_was_told_before_makes_no_headline(told):
    assert make_headline([f"{DANGLING[told]} {told}"]) == DANGLING[told].rstrip(".").removeprefix("De ").replace(
        "pop", "Pop"
    )


def test_what_the_next_sentence_takes_back_is_no_headline():
    told = "Brouwer Jan Bos uit Ede maakt een bier waar je nuchter van wordt."
    denied = "Althans, dat denken de drinkers."
    assert "nuchter" not in make_headline(
        [f"{told} {denied}", "De brouwerij in Ede verkocht vorig jaar duizend flessen."]
    )


def test_what_only_says_that_something_happened_gives_way_to_what_did():
    vague = "Fortuna Ede heeft in de beker voor een enorme verrassing gezorgd."
    told = "De amateurs uit de vierde divisie schakelden zaterdag na strafschoppen eredivisieclub Rijnmond uit."
    assert make_headline([f"{vague} {told}"]) == (
        "Amateurs uit de vierde divisie schakelen na strafschoppen eredivisieclub Rijnmond uit"
    )


def test_how_a_mist_comes_is_no_news():
    news = "De komende dagen krijgt het land te maken met een zeldzaam hardnekkige mist."
    how = "De mist ontstaat doordat vochtige lucht boven de Noordzee wordt afgekoeld."
    assert "ontstaat" not in make_headline([news, how])


def test_what_begins_in_a_place_begins_there():
    assert make_headline(["In Wierum is woensdag het proces begonnen tegen een tandarts uit Ede."]) == (
        "Het proces begint in Wierum tegen een tandarts uit Ede"
    )


def test_a_title_is_no_part_of_a_name():
    assert make_headline(["Voor de derde keer is Ans Bos Nederlands kampioen op de vijf kilometer geworden."]) == (
        "Ans Bos wordt voor de derde keer Nederlands kampioen op de vijf kilometer"
    )


def test_a_long_headline_that_tells_the_news_goes_before_a_short_one_that_does_not():
    news = (
        "De gemeente Wierum heeft dinsdag besloten dat bezitters van een caravan, een boot of een aanhangwagen voortaan"
        " elk jaar 85 euro moeten betalen als zij die in de straat laten staan"
    )
    assert "Wierum" in make_headline([f"{news}. De brief is bezorgd op het stadhuis."])


def test_a_law_of_which_nothing_is_told_is_no_news():
    law = "De Provinciale Staten stemden dinsdag met 21 tegen 9 in met een plan waarover tien jaar is getwist"
    first = (
        "Boeren die hun sloten breder maken, krijgen per meter drie euro van de provincie, tenzij zij er al vier kregen"
    )
    assert make_headline([f"{first}. {law} en die in de laatste week nog dreigde te sneuvelen."]).startswith("Boeren")


def test_with_which_words_something_is_told_is_no_part_of_it():
    told = "“Wij wisten ervan.” Met die zin erkende museum De Pol vrijdag dat het een vals doek had gekocht."
    assert make_headline([told, "Het doek gaat terug."]).startswith("Museum De Pol erken")


def test_what_somebody_succeeds_in_is_told():
    told = "Ans Pol is er zondag in Wierum in geslaagd om als eerste vrouw de kilometer onder de minuut te rijden."
    assert make_headline([told]).endswith("te rijden")


def test_what_somebody_did_who_died_ends_with_its_first_act():
    told = "Jan Pol, die woensdag op 77-jarige leeftijd overleed, voer 61 jaar op zee en zweeg er zelden over."
    assert make_headline([told]) == "Jan Pol, die 61 jaar op zee voer, is op 77-jarige leeftijd overleden"


def test_where_is_left_to_the_sentence_before():
    scene = "Er was een tijd dat een loods in Wierum niets waard was."
    assert make_headline([scene, "Bouwbedrijf De Pol bouwt er voor vier miljoen euro een hotel."]) == (
        "Bouwbedrijf De Pol bouwt voor vier miljoen euro een hotel"
    )


def test_who_decided_goes_with_where_he_did():
    told = (
        "De gemeente moet binnen een jaar een plan maken tegen gladde stoepen, heeft de rechter in Ede vrijdag bepaald"
        " in een zaak van dertig wandelaars."
    )
    assert make_headline([told]) == "Gemeente moet binnen een jaar een plan maken tegen gladde stoepen"


def test_a_question_is_better_than_what_says_too_little():
    question = "Wat doe je met een haven waar geen schip meer komt?"
    assert make_headline([question, "Ze wisten het daar ook niet meer.", "De havenmeester keek ernaar."]) == question


def test_what_points_at_its_opening_keeps_it():
    told = (
        "Nadat in Urk een kast was omgevallen, heeft de winkel besloten om alle kasten van hetzelfde merk weg te halen."
    )
    assert "omgevallen" in make_headline([told])


def test_a_whole_first_sentence_is_better_than_what_says_too_little():
    told = "Toen de gemeente Ede vorig jaar een duiventil plaatste, had niemand gerekend op de uilen die er wonen"
    assert make_headline([f"{told}.", "Daar moet nu een raam in, dat duur is."]) == told


def test_what_was_found_stays_with_what_was_done_to_find_it():
    told = "Onderzoekers van de Hogeschool Urk hingen dertig camera's op en ontdekten een kleur, te licht om te zien."
    assert re.search("ontdek(?:ken|ten) een kleur, te licht om te zien$", make_headline([told]))


def test_a_proposal_is_no_fact():
    told = "Woensdag diende Kamerlid Ans Bos een voorstel in: vanaf mei moeten alle scholen in Urk een tuin krijgen."
    assert not make_headline([told]).startswith("Alle scholen")


def test_what_seemed_so_is_no_source():
    told = "Een pomp die in mei was vervangen, bleek scheef te staan."
    assert "scheef" in make_headline([told])


def test_how_it_is_now_is_no_turn_after_news():
    told = "De Europese Raad wil dat fietsen vanaf 2030 minstens tien jaar meegaan."
    assert make_headline([told, "Nu wordt een fiets in Europa gemiddeld na vier jaar en twee maanden vervangen."]) == (
        "Europese Raad wil dat fietsen minstens tien jaar meegaan"
    )


def test_what_nobody_did_stays_with_what_it_is_about():
    told = (
        "De bakker uit Urk betaalt al negen jaar elke maand honderd euro huur voor een woning waarin hij nooit woonde."
    )
    assert "nooit woonde" in make_headline([told])


def test_a_cut_leaves_what_is_told_behind_a_comma():
    told = (
        "De brief kwam van de GGD in Urk, die alle houders van kippen langs de oude vaart vorige week heeft gevraagd "
        "om eieren van eigen kippen voorlopig niet meer te eten"
    )
    assert "kippen" in make_headline([f"{told}."])


def test_a_state_keeps_what_it_is_for():
    told = "Trainer Pol was na de grootste nederlaag in de historie van de hockeyclub niet in de stemming om te lachen"
    assert make_headline([f"{told}."]).endswith("om te lachen")


def test_a_time_of_day_makes_a_scene_that_news_goes_before():
    scene = "Om half vijf 's nachts draait Ans Pol de sleutel om in een sluis die op geen enkele kaart staat."
    assert make_headline([scene, "De rederij haalt na deze zomer alle wachters van de sluizen."]) == (
        "Rederij haalt na deze zomer alle wachters van de sluizen"
    )


def test_a_few_words_from_the_middle_say_too_little():
    opening = (
        "Oss, Ede, Goes, Wierum en Urk: vijf ploegen hebben zich de voorbije weken verkeken op een elftal dat niemand "
        "kende"
    )
    assert make_headline([f"{opening}.", "Zondagmiddag was het de beurt aan FC Gouda."]) == opening


def test_what_had_been_done_behind_a_colon_is_news():
    opening = "Toen de eerste bakkers dinsdag de schuur in wilden, bleef de deur van de Urker broodfabriek dicht."
    told = (
        "Binnen een uur stonden er honderd mensen buiten, en tegen tienen wisten ze waarom: rederij De Pol uit Ede had "
        "in de nacht het faillissement van haar Friese tak aangevraagd."
    )
    after = "Directeur Ans Bos sprak de bakkers toe vanaf een laadbak."
    assert make_headline([f"{opening} {told}", after]).startswith("Rederij De Pol uit Ede had in de nacht")


def test_an_opening_about_somebody_unknown_is_no_headline_of_its_own():
    opening = "Ze legt haar schaar neer op een tafel die van haar moeder was, kijkt op de klok en naait door aan zeil."
    told = "In haar werkplaats in Urk maakt zeilmaakster Ans Pol zeilen zoals haar grootvader ze naaide, met de hand."
    assert not make_headline([opening, told]).startswith("Ze ")


UNBROKEN = {
    "Zwemmen is meer dan baantjes verbeteren.": "Zwemmen is meer dan baantjes verbeteren",
    "Begin deze week opende Ans Pol haar winkel in Urk.": "Ans Pol opende begin deze week haar winkel in Urk",
    "In mei tekende de commercieel directeur van museum De Pol een contract.": (
        "Commercieel directeur van museum De Pol tekende in mei een contract"
    ),
    "Bij bakker Pol in Urk is het altijd tien graden kouder.": "Bij bakker Pol in Urk is het altijd tien graden kouder",
    "Vanaf 1 mei wordt de oranje bak voor blik om de week geleegd.": (
        "Vanaf 1 mei wordt de oranje bak voor blik om de week geleegd"
    ),
    "Het museum in Urk is ook op maandag open.": "Museum in Urk is ook op maandag open",
    "Koor De Pol wil zijn optreden verplaatsen naar vrijdag.": "Koor De Pol wil zijn optreden verplaatsen naar vrijdag",
    "Een zwaan zit al sinds vrijdag vast in een sluis in Urk, zonder voer en met een ring om haar nek van vroeger.": (
        "Zwaan zit al sinds vrijdag vast in een sluis in Urk"
    ),
    "Bij de poort van Urk is het zaterdag een komen en gaan van mensen die hoopten dat er nog brood te koop was.": (
        "Bij de poort van Urk is het een komen en gaan van mensen die hoopten dat er nog brood te koop was"
    ),
    "De bakkers vragen dat de markt tot 2031 vrij blijft, behalve voor wie er bakt, melkt of elke dag moet werken.": (
        "Bakkers vragen dat de markt tot 2031 vrij blijft, behalve voor wie er bakt, melkt of elke dag moet werken"
    ),
    "Bij Urk was een kar op zijn kant gevallen.": "Bij Urk was een kar op zijn kant gevallen",
    "Veertig jaar bracht zij brood rond in Urk.": "Veertig jaar bracht zij brood rond in Urk",
    "Van schilderes Ans Pol weet men twee dingen: dat ze uit Urk kwam, en dat ze haar doeken in de haven verbrandde.": (
        "Van schilderes Ans Pol weet men twee dingen: dat ze uit Urk kwam, en dat ze haar doeken in de haven verbrandde"
    ),
    "Wethouder Pol uit Urk vreest dat het plan lager kan zijn dan de kosten.": (
        "Wethouder Pol uit Urk vreest dat het plan lager kan zijn dan de kosten"
    ),
    "Urk heeft dinsdagavond de kermis geschrapt, en een uur later weer ingevoerd.": (
        "Urk heeft dinsdagavond de kermis geschrapt, en een uur later weer ingevoerd"
    ),
    "Twaalf bakkers in Wierum en omgeving werken vanaf mei samen om brood van gisteren naar de armen te brengen.": (
        "Twaalf bakkers in Wierum en omgeving werken samen om brood van gisteren naar de armen te brengen"
    ),
    "Hoewel de haven groeit, vindt wethouder Ans Pol van Urk dat kleine vissers hierbij verliezen.": (
        "Hoewel de haven groeit, vindt wethouder Ans Pol van Urk dat kleine vissers hierbij verliezen"
    ),
    "Omdat niemand op de brief had gelet, moet de burgemeester van Urk 2.417 gezinnen hun zwemgeld teruggeven.": (
        "Burgemeester van Urk moet 2.417 gezinnen hun zwemgeld teruggeven"
    ),
    "Zanger Jan Pol werd in mei bekend met een lied.": "Zanger Jan Pol werd in mei bekend met een lied",
    "Muizen kunnen tal van ziektes verspreiden, zoals koorts, griep en schurft, wat voor veel bakkers een reden is.": (
        "Muizen kunnen tal van ziektes verspreiden, zoals koorts, griep en schurft"
    ),
}


@pytest.mark.parametrize("lead", UNBROKEN)
def test_no_word_is_torn_from_what_belongs_to_it(lead):
    assert make_headline([lead]) == UNBROKEN[lead]


POINTS = [
    "Visser uit Urk voer zijn boot negentig kilometer de zee op terwijl zijn schoonmoeder in het vooronder sliep",
    "Met een deeg van 900 kilogram heeft bakker Ans Pol uit Urk het Europese record verbeterd",
    "Bakkerij De Pol in Urk heeft een oven van steen, en verkoopt alleen op zondag",
]


@pytest.mark.parametrize("told", POINTS)
def test_the_point_of_a_sentence_of_a_hundred_characters_stays(told):
    assert make_headline([f"{told}."]) == told


def test_how_many_were_hurt_goes_before_where_it_happened():
    told = "Bij een botsing tussen een trein en een kraan zijn op de dijk bij Urk negen mensen gewond geraakt"
    assert make_headline([f"{told}, van wie er nog drie heel erg ernstig."]) == told


def test_a_word_that_is_no_sentence_is_no_headline():
    assert make_headline(["‘Goedemorgen?’", "Vorig jaar voerden leden elke dag gesprekken, zes procent meer."]) != (
        "‘Goedemorgen?’"
    )
    assert make_headline(["‘Goedemorgen?’", "De leden zijn boos."]) == "Leden zijn boos"


HARM = [
    "De politie van Urk vond in een huis aan de haven de 84-jarige Ans Pol, die al zeker vier maanden dood in bed lag",
    (
        "De politie van Urk vond in een huis aan de haven de 84-jarige Ans Pol, die al zeker vier maanden dood in bed "
        "lag en door niemand werd gemist"
    ),
    "Tot acht jaar cel en een boete heeft de rechter in Urk visser Piet P. veroordeeld voor moord op zijn baas Jan K.",
]


@pytest.mark.parametrize("told", HARM)
def test_who_died_and_what_somebody_is_punished_for_stays(told):
    assert make_headline([f"{told}."]).endswith(told[-18:].rstrip("."))


def test_a_scene_at_home_gives_way_to_how_many_do_so():
    scene = "De thee is al koud als Ria Pol eindelijk gaat zitten. Ze heeft de hele ochtend gebeld."
    more = "Haar man zit bij het raam en vraagt hoe laat het is."
    news = "In Nederland zorgen volgens een studie 800.000 mensen voor een partner met dementie."
    assert "800.000 mensen" in make_headline([scene, more, news])


def test_an_opening_that_covers_the_article_goes_before_a_later_sentence_that_does_not():
    opening = "Boven op winkelcentrum De Weide in Emmen komen in de loop van dit jaar 120 appartementen."
    more = "De appartementen boven op het winkelcentrum zijn voor ouderen."
    later = "Eigenaar De Pol en de gemeente tekenen vrijdag een overeenkomst."
    assert "appartementen" in make_headline([opening, more, later])


def test_who_died_is_told_without_what_he_found():
    told = (
        "De 83-jarige schrijver Kees van Buren, die met zijn roman ‘Het zout’ in tientallen landen lezers vond, is"
        " zaterdag na een kort ziekbed overleden in zijn woonplaats Wierum aan Zee."
    )
    assert make_headline([told]) == (
        "83-jarige schrijver Kees van Buren is na een kort ziekbed overleden in zijn woonplaats Wierum aan Zee"
    )
