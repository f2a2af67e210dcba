"""The parts of a paragraph that quote somebody; `[…]` marks them here."""

import re

import pytest

from briefing.dutch.sentences import split_sentences
from briefing.script.utterances import utterances

ATTRIBUTED = [
    "[“We stoppen ermee,”] zegt directeur Els Kamp.",
    "[“We stoppen ermee”,] zegt directeur Els Kamp.",
    '["Het was mooi. Maar het is klaar",] aldus Kamp.',
    "[‘Niemand heeft het gezien’,] zei de agent.",
    "['Niemand heeft het gezien',] zei de agent.",
    "[«Wij wachten af»,] klinkt het in Gent.",
    "De burgemeester zegt: [„Wij wachten af.”]",
    "De burgemeester is helder: ['Wij wachten af.']",
    "Volgens Kamp klopt dat niet. [“Dat heb ik nooit gezegd.”]",
    "[“Dat heb ik nooit gezegd.”] Kamp schudt haar hoofd.",
    "[“Ik ga”,] zegt ze, [“en ik kom niet terug.”]",
    "[“Ik ga”,] zegt ze. [“Ik kom niet terug. Nooit meer.”]",
    "[“Waarom?”] vraagt Pol. [“Daarom”,] antwoordt Kamp.",
    "Kamp lacht. [“Zo erg is het nu ook weer niet!”]",
    "In de brief staat: [‘Het contract eindigt op 1 mei.’]",
    "[“Hij riep ‘stop’ en toen was het stil”,] vertelt een buurvrouw.",
    "Trainer Bos was trots: [“Wat een ploeg, wat een avond.”]",
    "[“Het moet sneller”,] vindt wethouder Pol, die in mei begon. [“Veel sneller.”]",
    "Ze zegt [“Ik doe niet meer mee.”]",
    "[– Ik ga niet weg,] zei hij.",
    "[“Een zwarte dag”,] jubelde de tegenstander.",
    "[‘Twee keer zoveel’,] rekent hij voor, [‘en dat is veel.’]",
]
OWN = [
    "Hij noemt het “een zwarte dag”.",
    "De zogenoemde ‘groene golf’ werkt niet.",
    "Zijn boek ‘De laatste trein’ ligt in de winkel.",
    "Het programma ‘Wie bakt het beste brood?’ keert terug.",
    "‘De laatste trein’ is zijn derde roman.",
    "‘De laatste trein’, haar derde roman, verschijnt in mei.",
    "‘De laatste trein’, waarvan er honderd zijn gedrukt, ligt in de winkel.",
    "‘Arie’ staat voorlopig bovenaan.",
    "Het woord “klimaat” viel niet één keer.",
    "Kamp zegt dat ze ermee stopt.",
    "Van ‘wij’ naar ‘zij’ is maar een kleine stap.",
    "'s Avonds om 8 uur was 't weer rustig in 's-Hertogenbosch.",
    "De foto's en video's van de “ramp” gingen rond.",
    "Zij sprak van “een grote stap” en “een klein wonder” voor de stad.",
    "‘Fietsen voor lui’ noemt hij het.",
    "De show heet ‘Morgen is er weer een dag’.",
]


def marked(text: str) -> str:
    """`text` with brackets around quotations."""
    [paragraph] = utterances([split_sentences(text)])
    pieces = [(piece.text, piece.is_utterance) for sentence in paragraph for piece in sentence]
    joined: list[tuple[str, bool]] = []
    for text_, said in pieces:
        if joined and joined[-1][1] == said:
            joined[-1] = (f"{joined[-1][0]} {text_}", said)
        else:
            joined.append((text_, said))
    return " ".join(f"[{text_}]" if said else text_ for text_, said in joined)


@pytest.mark.parametrize("text", ATTRIBUTED)
def test_what_somebody_says_is_separate_from_who_says_it(text: str) -> None:
    assert marked(re.sub(r"[\[\]]", "", text)) == text


@pytest.mark.parametrize("text", OWN)
def test_words_titles_and_pieces_in_quotation_marks_are_the_writer_s(text: str) -> None:
    assert marked(text) == text


def test_a_quotation_goes_on_into_the_next_paragraph() -> None:
    first, second = utterances(
        [
            ["“Wij wachten af”, zegt Kamp.", "“Eerst dit."],
            ["“Dan dat."],
        ]
    )
    assert [piece.is_utterance for sentence in first for piece in sentence] == [True, False, True]
    assert [piece.is_utterance for sentence in second for piece in sentence] == [True]


def test_nobody_speaks_if_no_speaker_is_named() -> None:
    [first, second] = utterances([["“Daar gaat hij!”"], ["De brug is weg."]])
    assert not any(piece.is_utterance for sentence in first + second for piece in sentence)


def test_no_word_is_lost() -> None:
    for text in [*ATTRIBUTED, *OWN]:
        plain = re.sub(r"[\[\]]", "", text)
        [paragraph] = utterances([split_sentences(plain)])
        assert " ".join(piece.text for sentence in paragraph for piece in sentence).split() == plain.split()


def test_a_paragraph_of_a_hundred_pages_is_read_in_no_time() -> None:
    [paragraph] = utterances([["“Het duurt te lang”, zegt Pol."] * 20_000])
    assert [piece.is_utterance for sentence in paragraph for piece in sentence] == [True, False] * 20_000
