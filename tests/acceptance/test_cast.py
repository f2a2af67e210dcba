"""A programme that several voices read, from the command line to its files."""

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from mutagen.id3 import ID3

from briefing.audio.mastering.loudness import Meter
from briefing.speech.tempo import known_tempo
from briefing.speech.voices import find_voice

ARTICLE = """Brug bij Zandhoek dicht

De brug bij Zandhoek gaat drie weken dicht. “We hebben geen keus”, zegt wethouder Petra Pol. “De kabels zijn echt op.”

De directeur van de haven is rustig: „Wij varen gewoon door, ook in de zomer.” Het woord ‘omweg’ wil hij niet horen.
"""
OTHER = """description = "Another"
engine = "espeak"

[settings]
words_per_minute = 130
"""
INTERVIEW = """briefing manuscript 1

# Imker en boer delen een akker

## Inleiding
Rosa Daems en Piet Claes delen een akker in Tienen.

## Gesprek
Waarom bent u met bijen begonnen?

Mijn oma had drie kasten in de tuin.
Toen zij overleed, wilde niemand ze hebben.

En wat merkt u als boer?

[voice: derde] De randen van het land bloeien langer dan vroeger.

Blijft u dat doen?

Zolang er bloemen zijn, blijf ik zaaien.
[voice: derde] Ik ook, zolang het mag.
"""
QUOTED = ["“We hebben geen keus”,", "“De kabels zijn echt op.”", "„Wij varen gewoon door, ook in de zomer.”"]


@pytest.fixture(autouse=True)
def _article(briefing) -> None:
    Path("brug.txt").write_text(ARTICLE, "utf-8")
    Path("voices").mkdir()
    Path("voices/ander.toml").write_text(OTHER, "utf-8")


def made(briefing, *options: str) -> dict[str, Any]:
    ended = briefing("make", "brug.txt", "--voice", "nl-offline", "--json", "-o", "brug.mp3", *options)
    assert ended.status == 0, ended.err
    return json.loads(ended.out)


def placed(manifest: dict[str, Any]) -> list[dict[str, Any]]:
    return [sentence for section in manifest["sections"] for sentence in section["sentences"]]


def test_quotations_are_read_by_the_second_voice_and_the_manifest_says_so(briefing) -> None:
    manifest = made(briefing, "--quotes", "ander")
    assert [each["written"] for each in placed(manifest) if each["voice"] == "ander"] == QUOTED
    assert [each["name"] for each in manifest["cast"]] == ["nl-offline", "ander"]
    assert manifest["voice"]["name"] == "nl-offline"


def test_the_transcript_names_the_speaker_of_each_cue(briefing) -> None:
    made(briefing, "--quotes", "ander")
    cues = Path("brug.vtt").read_text("utf-8").split("\n\n")
    assert [cue.split(">", 2)[2].strip() for cue in cues if "<v AI-stem ander>" in cue] == QUOTED


def heard(sentences: list[dict[str, Any]], mp3: str) -> dict[str | None, float]:
    """How loud each voice is, in LUFS; every cue has its sound and nothing but that."""
    samples, rate = soundfile.read(mp3, dtype="float32")
    meters: dict[str | None, Meter] = {}
    for each in sentences:
        said = samples[each["start_ms"] * rate // 1000 : each["end_ms"] * rate // 1000]
        assert np.abs(said[: rate // 10]).max() > 0.01
        meters.setdefault(each["voice"], Meter()).feed(said)
    for before, after in itertools.pairwise(sentences):
        between = samples[before["end_ms"] * rate // 1000 + 60 : after["start_ms"] * rate // 1000 - 60]
        assert not len(between) or np.abs(between).max() < 0.01
    for meter in meters.values():
        meter.finish()
    return {voice: meter.lufs() for voice, meter in meters.items()}


def test_all_voices_are_as_loud_and_every_cue_has_its_sound(briefing) -> None:
    loudness = heard(placed(made(briefing, "--quotes", "ander")), "brug.mp3")
    assert abs(loudness[None] - loudness["ander"]) < 0.5


def test_an_interview_of_three_voices_is_cued_exactly_and_as_loud_throughout(briefing) -> None:
    Path("voices/derde.toml").write_text(OTHER.replace("130", "210"), "utf-8")
    Path("gesprek.script").write_text(INTERVIEW, "utf-8")
    options = ("--voice", "nl-offline", "--quotes", "ander", "--json", "-o", "gesprek.mp3")
    ended = briefing("make", "gesprek.script", *options)
    manifest = json.loads(ended.out)
    talk = [sentence["voice"] for sentence in manifest["sections"][-1]["sentences"]]
    assert talk == [None, "ander", "ander", None, "derde", None, "ander", "derde"]
    assert [each["name"] for each in manifest["cast"]] == ["nl-offline", "ander", "derde"]
    loudness = heard(placed(manifest), "gesprek.mp3").values()
    assert max(loudness) - min(loudness) < 0.5


def test_the_mark_of_a_synthetic_voice_names_the_cast_once(briefing) -> None:
    made(briefing, "--quotes", "ander")
    [mark] = ID3("brug.mp3").getall("TXXX:AI_DISCLOSURE")
    assert str(mark).endswith("; stemmen: nl-offline, ander")


def test_the_tempo_of_a_voice_is_learnt_from_its_own_sentences(briefing) -> None:
    slow = Path("voices/ander.toml").read_text("utf-8").replace("130", "80")
    Path("voices/ander.toml").write_text(slow, "utf-8")
    sentences = [each for each in placed(made(briefing, "--quotes", "ander")) if each["voice"] is None]
    ms = sum(each["end_ms"] - each["start_ms"] for each in sentences)
    pace = known_tempo(find_voice("nl-offline")).ms_per_character
    assert pace == pytest.approx(ms / sum(len(each["spoken"]) for each in sentences))


def test_an_episode_tells_of_its_cast_and_is_fit_for_the_directories(briefing) -> None:
    show = ("--title", "De Courant", "--author", "De Courant", "--description", "Nieuws.", "--email", "r@example.org")
    briefing("init", *show, "--url", "https://example.org/p/", "--voice", "nl-offline")
    ended = briefing("publish", "brug.txt", "--quotes", "ander", "--json")
    assert ended.status == 0, ended.err
    assert briefing("check").status == 0
    [mp3], [vtt] = Path("podcast").rglob("*.mp3"), Path("podcast").rglob("*.vtt")
    [mark] = ID3(mp3).getall("TXXX:AI_DISCLOSURE")
    assert str(mark).count("stemmen: nl-offline, ander") == 1
    assert vtt.read_text("utf-8").count("<v AI-stem ander>") == len(QUOTED)


def test_the_same_cast_gives_the_same_programme_and_another_one_another(briefing) -> None:
    first, again = made(briefing, "--quotes", "ander"), made(briefing, "--quotes", "ander")
    assert again["mp3"]["sha256"] == first["mp3"]["sha256"]
    assert made(briefing)["mp3"]["sha256"] != first["mp3"]["sha256"]


def test_without_a_cast_nothing_of_one_is_told(briefing) -> None:
    manifest = made(briefing)
    assert "cast" not in manifest
    assert not any(each["voice"] for each in placed(manifest))


def test_the_voice_itself_as_the_second_is_no_cast(briefing) -> None:
    assert "cast" not in made(briefing, "--quotes", "nl-offline")


@pytest.mark.parametrize("place", ["briefing.toml", "voices/eigen.toml"])
def test_a_show_or_a_voice_may_name_the_second_voice(briefing, place: str) -> None:
    Path(place).write_text('quotes = "ander"\n' + (OTHER if place.startswith("voices") else ""), "utf-8")
    ended = briefing("make", "brug.txt", "--voice", "eigen" if place.startswith("voices") else "nl-offline", "--json")
    assert [each["written"] for each in placed(json.loads(ended.out)) if each["voice"] == "ander"] == QUOTED


def test_a_file_of_a_voice_is_told_by_its_name_alone(briefing) -> None:
    manifest = made(briefing, "--quotes", str(Path("voices/ander.toml").absolute()))
    assert {each["voice"] for each in placed(manifest)} == {None, "ander"}


class TestAVoiceThatCannotSpeak:
    @pytest.fixture(autouse=True)
    def _silent(self) -> None:
        silent = '\n[settings]\nbase_url = "http://127.0.0.1:9/v1"\nmodel = "m"\nvoice = "v"\n'
        Path("voices/stil.toml").write_text(f'description = "Silent"\nengine = "openai"\n{silent}', "utf-8")
        Path("voices/eigen.toml").write_text(f'fallback = ["nl-offline"]\n{OTHER}', "utf-8")

    def test_the_whole_cast_gives_way_to_the_next_voice(self, briefing) -> None:
        ended = briefing("make", "brug.txt", "--voice", "eigen", "--quotes", "stil", "--json")
        manifest = json.loads(ended.out)
        assert (manifest["voice"]["name"], manifest["fallback"]["from"]) == ("nl-offline", "eigen")
        assert not any(each["voice"] for each in placed(manifest))
        assert "cast" not in manifest

    def test_strict_makes_nothing(self, briefing) -> None:
        ended = briefing("make", "brug.txt", "--voice", "eigen", "--quotes", "stil", "--strict")
        assert (ended.status, len(ended.err.strip().splitlines())) == (4, 1)
        assert not list(Path().rglob("*.mp3"))


def test_a_voice_that_there_is_not_is_wrong_usage(briefing) -> None:
    ended = briefing("make", "brug.txt", "--voice", "nl-offline", "--quotes", "niemand")
    assert ended.status == 2
    assert 'there is no voice "niemand"' in ended.err


def test_presenters_take_turns_in_a_bulletin(briefing) -> None:
    stories = ("De haven krijgt een kraan", "Het zwembad gaat dicht", "Bakker Bol wint een prijs")
    for number, story in enumerate(stories):
        Path(f"{number}.txt").write_text(f"{story}\n\n{story}, zo is besloten op dag {number}.\n", "utf-8")
    sounds = "".join(f'{sound} = "none"\n' for sound in ("opening_tune", "separator", "bed", "closing_tune"))
    Path("briefing.toml").write_text(f'presenters = ["nl-offline", "ander"]\n{sounds}', "utf-8")
    ended = briefing("bulletin", "0.txt", "1.txt", "2.txt", "--json")
    manifest = json.loads(ended.out)
    items = [section["sentences"] for section in manifest["sections"] if section["role"] == "item"]
    assert [{each["voice"] for each in sentences} for sentences in items] == [{None}, {"ander"}, {None}]
    assert manifest["voice"]["name"] == "nl-offline"


def test_presenters_have_what_people_say_read_by_a_third(briefing) -> None:
    Path("voices/derde.toml").write_text(OTHER.replace("130", "210"), "utf-8")
    Path("feest.txt").write_text(
        "Het dorpsfeest begint\n\nHet feest begint. “Het wordt druk”, zegt Jan Bos.\n", "utf-8"
    )
    sounds = "".join(f'{sound} = "none"\n' for sound in ("opening_tune", "separator", "bed", "closing_tune"))
    shown = f'presenters = ["nl-offline", "ander"]\nquotes = "derde"\n{sounds}'
    Path("briefing.toml").write_text(shown, "utf-8")
    manifest = json.loads(briefing("bulletin", "brug.txt", "feest.txt", "--json").out)
    items = [section["sentences"] for section in manifest["sections"] if section["role"] == "item"]
    assert [{each["voice"] for each in sentences} for sentences in items] == [{None, "derde"}, {"ander", "derde"}]


def test_no_more_time_is_taken_than_was_given(briefing) -> None:
    Path("brug.txt").write_text(
        ARTICLE + "\nDe bus rijdt om. “Dat scheelt een uur”, zegt chauffeur Jan Bos.\n" * 5, "utf-8"
    )
    manifest = made(briefing, "--quotes", "ander", "--max-duration", "40s")
    assert manifest["mp3"]["duration_ms"] <= 40_000
    assert any(each["voice"] for each in placed(manifest))
