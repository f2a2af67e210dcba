"""How Dutch sounds: what is put right in espeak-ng's phonemes."""

import pytest

from briefing.dutch.phonemes import correct, keep_endings


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("trein", "trˈɛ^ɪn", "trˈɛin"),
        ("huis", "hˈœ^ys", "hˈœys"),
        ("oud", "ˈʌ^ʊt", "ˈʌut"),
        ("tj", "t^j", "tj"),
    ],
    ids=["ei", "ui", "ou", "a tie"],
)
def test_a_sound_of_two_signs_is_one(written: str, said: str, right: str) -> None:
    assert correct(written, said) == right


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("minister", "mˈinɪstər", "minˈɪstər"),
        ("ministers", "mˈinɪstərs", "minˈɪstərs"),
        ("ministerie", "mˌinɪstˈɪːri", "mˌinɪstˈeːri"),
        ("producten", "prˈoːdɵktən", "proːdˈɵktən"),
        ("universiteiten", "ˈynivˌɛrsitˌɛ^ɪtən", "ynivɛrsitˈɛitən"),
        ("capaciteit", "kˌaːpaːsitˈɛ^ɪt", "kˌaːpaːsitˈɛit"),
        ("bioloog", "bˈioːlˌoːx", "bioːlˈoːx"),
        ("toernooien", "tˈurnˌoːjən", "turnˈoːjən"),
        ("Irak", "ˈirɑk", "irˈɑk"),
        ("aardolie", "ˌaːrdoːlˈi", "ˌaːrdˈoːli"),
        ("Oekraïense", "ˈukraːˌinsə", "ukraːˈinsə"),
        ("protesten", "prˈoːtɛstən", "proːtˈɛstən"),
        ("veertiende", "vɪːrtˈində", "vˈeːrtində"),
        ("overval", "ˌoːvərvˈɑl", "ˈoːvərvɑl"),
        ("overvallen", "ˌoːvərvˈɑlən", "ˌoːvərvˈɑlən"),
        ("brandweer", "brˈɑndʋˌɪr", "brˈɑndʋˌeːr"),
    ],
)
def test_borrowed_words_have_their_own_stress(written: str, said: str, right: str) -> None:
    assert correct(written, said) == right


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("uiteindelijk", "ˈœytˌɛ^ɪndələk", "œytˈɛindələk"),
        ("aanwezig", "ˈaːnʋˌeːzəx", "aːnʋˈeːzəx"),
        ("toekomstige", "tˈukˌɔmstəɣə", "tukˈɔmstəɣə"),
        ("materieel", "mˈaːtərˌieːl", "maːtəriˈeːl"),
        ("bureaucratie", "byrˈoːkraːtsˌi", "byroːkrˈaːtsi"),
        ("infecties", "ˈɪnfˌɛksis", "ɪnfˈɛksis"),
        ("installeren", "ˈɪnstɑlˌeːrən", "ɪnstɑlˈeːrən"),
        ("instrument", "ˈɪnstrymˌɛnt", "ɪnstrymˈɛnt"),
    ],
)
def test_an_ending_has_the_stress(written: str, said: str, right: str) -> None:
    assert correct(written, said) == right


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("hoofdpijn", "hoːvdpˈɛ^ɪn", "hˈoːvdpɛin"),
        ("vrachtwagens", "vrɑxtʋˈaːɣəns", "vrˈɑxtʋaːɣəns"),
        ("opgeven", "ɔpɣˈeːvən", "ˈɔpɣeːvən"),
    ],
)
def test_a_compound_has_its_stress_on_the_first_part(written: str, said: str, right: str) -> None:
    assert correct(written, said) == right


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("altijd", "ˈɑltɛit"),
        ("tijd", "tˈɛit"),
        ("dooi", "dˈoːj"),
        ("gemeente", "ɣəmˈeːntə"),
        ("politie", "poːlˈitsi"),
        ("bieden", "bˈidən"),
        ("tachtig", "tˈɑxtəx"),
        ("vergeven", "vərɣˈeːvən"),
        ("basisschool", "bˌaːzɪsxˈoːl"),
    ],
)
def test_words_that_look_alike_keep_theirs(written: str, said: str) -> None:
    assert correct(written, said) == said


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("wanneer", "ʋɑnˈɪr", "ʋɑnˈeːr"),
        ("reageert", "rˌeːaːɣˈɪrt", "rˌeːaːɣˈeːrt"),
        ("meer", "mˈɪːr", "mˈeːr"),
        ("federale", "fˌeːdɪːrˈaːlə", "fˌeːdərˈaːlə"),
        ("Dirk", "dˈɪrk", "dˈɪrk"),
        ("probeerde", "proːbˈɪrdə", "proːbˈeːrdə"),
        ("kondigde", "kˈɔndɪɣdə", "kˈɔndəɣdə"),
    ],
)
def test_eer_is_long_and_what_has_no_stress_is_short(written: str, said: str, right: str) -> None:
    assert correct(written, said) == right


def test_no_consonant_is_said_twice() -> None:
    assert correct("jaarringen", "jˈaːrrˌɪŋən") == "jˈaːrˌɪŋən"


@pytest.mark.parametrize(
    ("written", "said", "right"),
    [
        ("vervangt de", "vərvˈɑŋ tə", "vərvˈɑŋt də"),
        ("land te", "lˈɑn tə", "lˈɑnt tə"),
        ("dat de trein", "dɑ tə trˈɛin", "dɑt də trˈɛin"),
        ("als zeker", "ɑl sˈeːkər", "ɑls zˈeːkər"),
        ("op bijna", "ɔ pˈɛ^ɪnˌaː", "ɔp bˈɛ^ɪnˌaː"),
        ("index steeg", "ˈɪndˌɛk stˈeːx", "ˈɪndˌɛks stˈeːx"),
        ("tickets staan", "tˈɪkət stˈaːn", "tˈɪkəts stˈaːn"),
        ("het dak", "hət dˈɑk", "hət dˈɑk"),
    ],
)
def test_a_word_keeps_its_end_before_the_next(written: str, said: str, right: str) -> None:
    assert keep_endings(written, said) == right


def test_words_that_cannot_be_laid_beside_their_sounds_are_left_alone() -> None:
    assert keep_endings("3 d te", "drˈi də tə mˈeːr") == "drˈi də tə mˈeːr"
