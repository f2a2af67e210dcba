"""The openings of scenes and habits."""

import pytest

from briefing.script.headlines.news.scenes import CLOCK, FOR_YEARS, HABIT, POSTURE, SCENE


@pytest.mark.parametrize(
    "opening",
    [
        "Het regende en er lag modder.",
        "Regen tikt op het dak van het clubhuis.",
        "Dikke mist hing er boven de polder, die ochtend in mei.",
        "Niemand weet precies wanneer de eerste gans in Ede landde.",
        "Ans was zes toen haar moeder haar leerde dammen.",
        "Een kwart eeuw geleden was de otter verdwenen.",
        "Zo stil als zondag was het in Wierum zelden.",
        "De laatste keer dat er een wolf liep, was in 1869.",
        "Dat het ooit klaar zou zijn, geloofde niemand.",
        "Zonder dat iemand het vroeg, stond er een bank.",
        "Wie de kerk binnenstapt, kijkt omhoog.",
        "Wie de kerk betreedt, met links een beeld en rechts een graf, komt uit bij een bank.",
        "Wanneer Ans Bos over brood praat, gaat zij staan.",
        "Het duurde elf minuten voordat zeker was wat iedereen had gezien.",
        "Als kind sliep Ans Pol onder de vleugel.",
        "Het is niet ongewoon dat in Urk een stoet loopt.",
        "Een uur voordat de veiling zou beginnen, lag er nog geen vis op de kade.",
        "Tegen middernacht steekt Ans Bos de oven aan.",
        "Kwart over vier in de nacht, en op de kade staan al zes vissers.",
        "Een grijze maandag op de kade: een kat likt haar poot.",
        "Het ruikt naar teer op de kade.",
        "De kat heet Mies en woont op de kade.",
        "Nee, zegt Ans Bos, spijt heeft zij niet.",
        "Geen taart, geen koffie en geen toespraak voor Ans Bos.",
        "Het is een gewone houten kist, dertig bij veertig, met een touw erom.",
        "Negen tellen, zo lang stond Ans Bos stil.",
    ],
)
def test_a_scene_is_recognised_by_its_opening(opening):
    assert SCENE.match(opening)


@pytest.mark.parametrize(
    "news",
    [
        "Wie slecht slaapt, verliest zijn gevoel voor kou.",
        "Wat begon als een ruzie om een heg, eindigde in de cel.",
        "Met een emmer en een zeem heeft Jan Pol de toren gewassen.",
    ],
)
def test_news_that_opens_like_a_scene_is_not_a_scene(news):
    assert not SCENE.match(news)


def test_something_that_is_somewhere_on_a_weekday_is_a_habit():
    assert HABIT.match("Aan de bar van café De Pol zitten op dinsdag zes mannen.")
    assert not HABIT.match("In de haven van Wierum ligt sinds dinsdag een schip.")


def test_three_things_in_a_row_are_a_scene():
    assert SCENE.match("De muur in de gang is kaal, de lamp hangt scheef en iemand heeft een jas laten liggen.")


@pytest.mark.parametrize(
    "told", ["trekt om vier uur haar jas aan", "stapt om vijf voor half zes in", "fluit rond 9.30 uur"]
)
def test_a_time_of_day_is_recognised(told):
    assert CLOCK.search(f"De schipper {told}")


def test_a_time_is_no_duration():
    assert not CLOCK.search("De schipper vaart in vier uur naar Urk")


def test_a_time_from_when_on_is_no_scene():
    assert not CLOCK.search("De school in Urk gaat pas om half tien open")


@pytest.mark.parametrize("much", ["een op de negen winkels", "ruim de helft van de huizen", "40 procent"])
def test_how_many_stand_empty_is_no_habit(much):
    assert not HABIT.match(f"In de haven van Urk staat {much} leeg")
    assert HABIT.match("In de haven van Urk staat een houten huis leeg")


def test_who_stands_somewhere_doing_something_is_in_a_scene():
    assert POSTURE.search("Buren stonden in hun pyjama op straat te kijken hoe het dak zakte.")
    assert not POSTURE.search("Buren staan tegenover de gemeente.")


def test_what_has_been_so_for_years_is_told():
    assert FOR_YEARS.search("Ans Bos huurt al 22 jaar een huis.")
    assert FOR_YEARS.search("Het café bestaat sinds 1887.")
    assert not FOR_YEARS.search("Ede schrapte het al twee jaar geleden.")
