"""The sounds of letters."""

import pytest

from briefing.dutch.phonemes.parts import is_word
from briefing.dutch.phonemes.spelling import joined, sounds


@pytest.mark.parametrize(
    ("word", "stressed", "said"), [("brug", 2, "brˈɵɣ"), ("beter", 1, "bˈeːtər"), ("lopen", 1, "lˈoːpən")]
)
def test_letters_have_sounds_and_one_vowel_the_stress(word: str, stressed: int, said: str) -> None:
    assert joined(sounds(word, is_word), stressed) == said


def test_the_letters_of_the_sounds_are_those_of_the_word() -> None:
    for word in ("schrijver", "bureau", "kastanje", "champagne", "sneeuw"):
        assert "".join(sound.letters for sound in sounds(word, is_word)) == word


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("notoir", "noːtʋaːr"),
        ("courage", "kuraːʒə"),
        ("abonneer", "ɑbɔneːr"),
        ("goudsche", "ɣʌudsə"),
        ("tinfoil", "tɪnfɔjl"),
        ("flow", "floː"),
        ("bohn", "boːn"),
        ("tuikshandel", "tœykshɑndəl"),
        ("wershoof", "ʋɛrshoːf"),
        ("bashir", "bɑʃɪr"),
        ("föhr", "føːr"),
        ("kühler", "kylər"),
        ("uhl", "ul"),
        ("ahoi", "aːhɔj"),
        ("malmö", "mɑlmøː"),
        ("coöptatie", "koːoːptaːtsi"),
        ("ragoût", "raːɣut"),
        ("bêcheur", "bɛːʃøːr"),
        ("pitoiré", "pitʋaːreː"),
        ("uptown", "ɵptʌun"),
        ("wow", "ʋɔʋ"),
        ("groin", "ɣroːɪn"),
        ("coulant", "kulɑnt"),
        ("souplesse", "suplɛsə"),
        ("goud", "ɣʌud"),
        ("touw", "tʌu"),
        ("migraine", "miɣrɛːnə"),
        ("polonaise", "poːloːnɛːsə"),
        ("kaiman", "kɑjmɑn"),
        ("familiair", "faːmiliɛːr"),
        ("maquette", "maːkɛtə"),
        ("kwartet", "kʋɑrtɛt"),
        ("sketch", "skɛtʃ"),
        ("retoucheren", "reːtuʃeːrən"),
        ("journaal", "ʒurnaːl"),
        ("rapaille", "raːpɑjə"),
        ("therapeut", "teːraːpœyt"),
        ("peuter", "pøːtər"),
        ("neuter", "nøːtər"),
        ("euforie", "œyfoːri"),
        ("euro", "øːroː"),
        ("chauvinisme", "ʃoːvinɪsmə"),
        ("insigne", "ɪnsɪnjə"),
        ("ambt", "ɑmt"),
        ("gepensioneerd", "ɣeːpɛnʃoːneːrd"),
        ("evangelie", "eːvɑŋɣeːli"),
        ("berendsen", "beːrəndsən"),
        ("machinist", "mɑʃinɪst"),
        ("cliché", "klɪʃeː"),
        ("khan", "kɑn"),
        ("whist", "ʋɪst"),
    ],
)
def test_letters_of_loans_sound_as_where_they_come_from(word: str, said: str) -> None:
    assert "".join(sound.ipa for sound in sounds(word, is_word)) == said
