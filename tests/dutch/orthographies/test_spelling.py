"""The sounds of names by the spelling of their own languages."""

import pytest

from briefing.dutch import ipa
from briefing.dutch.orthographies.marking import sounds_of
from briefing.dutch.orthographies.spelling import orthographies


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Błaszczyk", "bwˈɑʃtʃɪk"),
        ("Szczepański", "ʃtʃeːpˈɑnski"),
        ("Wróblewski", "vrublˈɛfski"),
        ("Krzysztofiak", "kʃɪʃtˈoːfjɑk"),
        ("Dvořáček", "dvˈɔrʒaːtʃɛk"),
        ("Růžička", "rˈuʒɪtʃkaː"),
        ("Stojković", "stˈɔjkoːvɪtʃ"),
        ("Đorđević", "dʒˈɔrdʒəvɪtʃ"),
        ("Marković", "mˈɑrkoːvɪtʃ"),
        ("Kőszegi", "kˈøːseːɡi"),
        ("Gyöngyösi", "djˈøndjøːʃi"),
        ("Ionuț", "ioːnˈuts"),
        ("Yıldırım", "jɪldɪrˈɪm"),
        ("Güneş", "ɡynˈɛʃ"),
        ("Hacıoğlu", "haːdʒɪˈoːlu"),
        ("Øystein", "ˈøjstɛjn"),
        ("Håkansson", "hˈoːkɑnsɔn"),
        ("Guimarães", "ɡimaːrˈɑjs"),
        ("Magalhães", "maːɡaːljˈɑjs"),
        ("Ibáñez", "ibˈaːnjɛs"),
        ("Ordóñez", "ɔrdˈoːnjɛs"),
    ],
)
def test_letters_tell_the_language(written: str, right: str) -> None:
    sounds = sounds_of(written) or ""
    assert sounds.replace("ː", "") == right.replace("ː", "")


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Kasprowicz", "kɑsprˈoːvɪtʃ"),
        ("Stanimirovic", "staːnimˈiroːvɪtʃ"),
        ("Timosjenkov", "tiːmoːʃˈɛŋkɔf"),
        ("Kravtsjoek", "krɑftʃˈuk"),
        ("Gavrilenko", "ɡɑvrilˈɛŋkoː"),
        ("Zhadan", "ʒˈaːdɑn"),
        ("Bouchnak", "buʃnˈɑk"),
        ("Belarbaoui", "beːlɑrbˈaːʋi"),
        ("Bertoluzzi", "bɛrtoːlˈutsi"),
        ("Giacometti", "dʒaːkoːmˈɛti"),
        ("Figueiredo", None),
        ("Moreirinha", "moːrɛjrˈiɲaː"),
        ("Hakimoto", "haːkimˈoːtoː"),
        ("Popovescu", "poːpoːvˈɛsku"),
    ],
)
def test_letters_in_a_row_tell_the_language(written: str, right: str | None) -> None:
    sounds = sounds_of(written)
    assert (sounds and sounds.replace("ː", "")) == (right and right.replace("ː", ""))


@pytest.mark.parametrize(
    ("written", "voice"),
    [
        ("Wetherington", "en"),
        ("McGillicuddy", "en"),
        ("Ashworth", "en"),
        ("Beauchemin", None),
        ("Thibodeaux", "fr"),
        ("Lagarrigue", "fr"),
        ("Zimmerheimer", "de"),
        ("Brückmann", "de"),
    ],
)
def test_the_voice_of_another_language_knows_its_spelling(written: str, voice: str | None) -> None:
    assert sounds_of(written) == (voice and f"{voice}:{written.lower()}")


@pytest.mark.parametrize(
    "name", ["abacado", "echiguoxe", "szczijaumonky", "ööstübarç", "ngongor", "łęãõåæøßđœ", "ʒǂaħ"]
)
def test_sounds_are_signs_that_the_voices_know(name: str) -> None:
    for orthography in orthographies():
        sounds = orthography.sounds(name)
        assert orthography.voice or ipa.fault(sounds) is None


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Kovačevićs", "koːvˈaːtʃəvɪtʃəs"),
        ("Łukaszs", "wˈukɑʃəs"),
        ("Dvořáčeks", "dvˈɔrʒaːtʃɛks"),
        ("Kováčs", "kˈoːvɑtʃəs"),
        ("Sørensens", "sˈøːrɛnsəns"),
    ],
)
def test_a_genitive(written: str, right: str) -> None:
    assert (sounds_of(written) or "").replace("ː", "") == right.replace("ː", "")
