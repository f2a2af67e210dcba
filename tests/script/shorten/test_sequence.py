"""Sentences that belong together; `needed` gives what the last one, or one that is named, needs."""

from __future__ import annotations

import pytest

from briefing.script.shorten.context import needs

GIVEN = "Brug bij Zandhoek dicht. De brug bij Zandhoek is dicht, zegt wethouder Anna Smit."


def needed(*sentences: str, by: int = -1) -> set[int]:
    return set(needs(GIVEN, sentences)[by])


def test_a_quotation_of_several_sentences_stays_whole() -> None:
    sentences = ('"Het is klaar.', 'We gaan weg", zegt bakker Piet Vos.')
    assert needed(*sentences, by=0) == {1}
    assert needed(*sentences, by=1) == {0}


def test_a_quotation_without_its_speaker_needs_the_sentence_before() -> None:
    assert needed('"De brug is op", zegt ingenieur Mia Bos.', '"Morgen breekt het beton."') == {0}


def test_a_quotation_whose_speaker_comes_after_needs_that_sentence() -> None:
    assert 2 in needed("Het regent.", '"Morgen breekt het beton."', "Dat zegt ingenieur Mia Bos.", by=1)


def test_a_colon_goes_with_what_it_announces() -> None:
    sentences = ("De gemeente heeft drie plannen:", "Een pont, een tunnel of een nieuwe brug.")
    assert needed(*sentences, by=0) == {1}
    assert needed(*sentences, by=1) == {0}


def test_the_parts_of_a_sentence_that_two_voices_share_stay_together() -> None:
    parts = ("De aannemer vertelt:", "“Het staal is er”,", "zegt hij.", "Morgen begint het werk.")
    assert needed(*parts, by=1) >= {0, 2}
    assert needed(*parts, by=2) >= {1}


def test_a_question_goes_with_its_answer() -> None:
    assert needed("Wie betaalt de brug?", "Voorlopig niemand.", by=0) == {1}


def test_a_quotation_mark_that_is_never_closed_does_not_join_the_whole_article() -> None:
    sentences = ('"De brug is op, zegt ingenieur Mia Bos.', *("Het regent vandaag." for _ in range(30)))
    assert needed(*sentences) == set()


def test_the_second_half_of_a_contrast_goes_with_the_first() -> None:
    assert 1 in needed("Het dorp krijgt een hek.", "Maar de gemeente wil er niets van weten.", by=0)
    assert 1 in needed("Het dorp krijgt een hek.", "Toch komt het er niet.", by=0)


def test_a_view_that_is_granted_goes_with_what_is_said_against_it() -> None:
    argued = ("Een brug is geen kermis, hoor ik u denken.", "Dat is waar.", "Toch mag er muziek bij.")
    assert 1 in needed(*argued, by=0)
    assert 2 in needed(*argued, by=1)
    assert 1 in needed("Hekken kosten geld.", "Dat klopt.", "Maar ze staan er lang.", by=0)


@pytest.mark.parametrize(
    "denied",
    ["Dat lukte niet.", "Het mocht niet baten.", "Zover kwam het niet.", "Tevergeefs.", "Dat viel flink tegen."],
)
def test_what_is_taken_back_goes_with_what_takes_it_back(denied: str) -> None:
    assert 1 in needed("Boeren vroegen om een hek.", denied, by=0)


def test_a_longer_sentence_with_a_denial_takes_nothing_back() -> None:
    assert 1 not in needed(
        "Boeren vroegen om een hek.", "Dat zou in het voorjaar niet eerder klaar zijn dan in mei.", by=0
    )


def test_an_answer_does_not_need_what_an_interviewer_says_next() -> None:
    asked = ("Wat kost het?", "“Niets.”", "Dat zegt iedereen.", "“Ik ook.”", "Hoe lang duurt het?", "“Een dag.”")
    assert 2 not in needed(*asked, by=1)


def test_what_leads_to_an_interviewers_question_needs_it() -> None:
    asked = ("Wat kost het?", "“Niets.”", "De gemeente wil een hek.", "Helpt een hek?", "“Soms.”")
    assert 3 in needed(*asked, by=2)
    assert 3 not in needed("Wat kost het?", "“Niets.", "Hout is er.”", "Helpt een hek?", "“Soms.”", by=2)
    assert 3 not in needed("Kees koopt hout.", "Hij lacht.", "De gemeente wil een hek.", "Helpt een hek?", by=2)


@pytest.mark.parametrize("granted", ["Natuurlijk kost een hek geld.", "Dat klopt.", "Toegegeven, hout is duur."])
def test_what_is_granted_needs_what_comes_behind_it(granted: str) -> None:
    assert 1 in needed(granted, "Een dijk kost veel meer.", by=0)


def test_what_is_said_to_be_so_is_no_concession() -> None:
    assert 1 not in needed("Zekerheid is er niet.", "Een dijk kost veel meer.", by=0)


@pytest.mark.parametrize(
    "answer",
    ["De gemeente ontkent dat.", "De rechter wees hun verzoek dinsdag af.", "Hun klacht is ongegrond verklaard."],
)
def test_a_claim_goes_with_what_comes_of_it_in_its_paragraph(answer: str) -> None:
    told = ("Volgens boeren kost het hek te veel.", answer)
    assert 1 in needs(GIVEN, told, openers={0})[0]
    assert 1 not in needs(GIVEN, told, openers={0, 1})[0]


def test_who_has_reservations_is_followed_by_what_they_are() -> None:
    told = ("Ingenieur Mia Bos plaatst kanttekeningen.", "Hout rot in tien jaar weg.")
    assert 1 in needs(GIVEN, told, openers={0})[0]


PARAGRAPHS = (
    "Het hek is klaar.",
    "Honderd meter hout is gebruikt.",
    "De verf was op.",
    "Bouwers reageren verdeeld.",
    "Kees is blij.",
)


def test_a_sentence_may_continue_the_one_before_in_its_paragraph() -> None:
    found = needs(GIVEN, PARAGRAPHS, openers={0, 3})
    assert 1 in found[2]
    assert 2 not in found[3]


def test_an_opener_of_a_few_words_needs_what_it_announces() -> None:
    assert 4 in needs(GIVEN, PARAGRAPHS, openers={0, 3})[3]
    assert not needs(GIVEN, ("In 2019 kwam er een hek.", "Bomen vielen om."), openers={0})[0]


@pytest.mark.parametrize(
    "opener",
    [
        "In de laatste week kreeg het dorp nog een kans.",
        "De wethouder wil het hek op een andere manier bouwen.",
        "Voor twee boeren was het de laatste oogst.",
        "Niet alles wat was beloofd, gaat door.",
        "Over de kleur van het hek ontstond ruzie.",
    ],
)
def test_an_opener_that_introduces_something_needs_what_it_is(opener: str) -> None:
    assert 1 in needs(GIVEN, (opener, "Er komen bomen langs de weg.", "Takken braken af."), openers={0})[0]


def test_an_opener_with_figures_says_enough() -> None:
    told = ("Op 3 mei krijgt het dorp een hek.", "Er komen bomen langs de weg.")
    assert 1 not in needs(GIVEN, told, openers={0})[0]


def test_a_longer_opener_says_enough() -> None:
    told = (
        "De raad van het dorp besloot dinsdag na drie uren praten tot een onderzoek.",
        "Er komen bomen langs de weg.",
    )
    assert 1 not in needs(GIVEN, told, openers={0})[0]


def test_a_sentence_within_a_paragraph_announces_nothing() -> None:
    told = ("Ede kreeg gisteren een hek langs de weg naar het dorp.", "Bomen vielen om.", "Takken braken af.")
    assert 2 not in needs(GIVEN, told, openers={0})[1]
    assert 2 not in needs(GIVEN, told, openers={0, 1, 2})[1]


def test_an_opener_needs_the_quotation_that_it_announces() -> None:
    told = ("Boeren in de buurt kijken er anders tegen aan.", "‘Weg ermee’, zegt Kees Bos.", "Hij is boos.")
    assert 1 in needs(GIVEN, told, openers={0})[0]
    assert 1 not in needs(GIVEN, (told[0], "Het hek staat er al jaren.", *told[2:]), openers={0})[0]


def test_one_unnamed_thing_needs_the_next_sentence() -> None:
    story = (
        "In 2019 wilde Kees wel een hek bouwen voor het dorp.",
        "Hij heeft één voorwaarde gesteld.",
        "Het wordt groen.",
    )
    assert 2 in needs(GIVEN, story, openers={0})[1]


def test_a_sentence_is_on_its_own_if_paragraphs_do_not_count() -> None:
    assert not needs(GIVEN, ("Bomen vielen om.", "Takken braken af."))[1]


def test_what_an_interviewer_says_needs_its_answer() -> None:
    asked = (
        "Wat kost het?",
        "“Niets.”",
        "Hoe lang duurt het?",
        "“Een dag.”",
        "Bewoners zijn er niet blij mee.",
        "“Dat komt nog.”",
    )
    assert 5 in needed(*asked, by=4)
    assert 3 not in needed("Het hek is klaar.", "Kees kocht hout.", "Hij was blij.", "“Mooi.”", by=2)


ASKED = (
    "Wat kost het?",
    "“Niets.”",
    "Hoe lang duurt het?",
    "“Dat wordt een dag of tien, denk ik.",
    "Dan is het klaar.”",
)


def test_an_answer_in_an_interview_may_end_sooner() -> None:
    assert needed(*ASKED, by=3) == {2}
    assert {2, 3} <= needed(*ASKED, by=4)


@pytest.mark.parametrize("opening", ["“Nee.", "“We hebben het wel geprobeerd."])
def test_an_answer_does_not_end_with_a_few_words_that_it_opens_with(opening: str) -> None:
    asked = (
        "Wat kost het?",
        "“Niets.”",
        "Is het al klaar?",
        opening,
        "We wachten op hout.",
        "Dat komt uit Noorwegen.”",
    )
    assert 4 in needed(*asked, by=3)
    assert 5 not in needed(*asked, by=3)


def test_somebody_else_in_an_interview_is_quoted_whole() -> None:
    asked = (*ASKED, "“Het is mooi.", "We komen terug”, zegt bakker Piet Vos.")
    assert 6 in needed(*asked, by=5)


def test_a_paragraph_that_turns_does_not_belong_to_the_last_sentence_before_it() -> None:
    sentences = ("De brug gaat open.", "De bakker is blij.", "Toch is niet alles klaar.")
    assert 2 not in needs(GIVEN, sentences, openers={0, 2})[1]
    assert 2 in needs(GIVEN, sentences, openers={0, 1, 2})[1]
