"""A manuscript on the command line: written, changed, spoken, published, merged."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from briefing.script.manuscript.parse import parse
from tests.conftest import EXAMPLES

if TYPE_CHECKING:
    from tests.conftest import Briefing
    from tests.standins.google import Google

GUIDE = (Path(__file__).parents[2] / "docs" / "manuscript.md").read_text("utf-8")
ARTICLE = """Brug bij Szczecin dicht

De brug gaat maandag om 7.30 uur dicht. Dat meldt de gemeente.

Fietsers rijden om. Er is geen pont.

“Het duurt een week”, zegt de wethouder.

Lees ook: Schip vast
"""


@pytest.fixture
def manuscript(briefing: Briefing) -> Path:
    """The manuscript of `ARTICLE`, beside it in the folder at work."""
    Path("brug.txt").write_text(ARTICLE, "utf-8")
    ended = briefing("script", "brug.txt", "--edit", "brug.script", "--voice", "nl-offline")
    assert (ended.status, ended.out) == (0, "brug.script\n"), ended.err
    return Path("brug.script")


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def make(briefing: Briefing, source: str | Path = "brug.script", *options: str) -> dict[str, Any]:
    ended = briefing("make", source, "--voice", "nl-offline", "--json", "--quiet", "-o", "brug.mp3", *options)
    assert ended.status == 0, ended.err
    return json.loads(ended.out)


def sentences(manifest: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["written"]: each for section in manifest["sections"] for each in section["sentences"]}


def silence_after(manifest: dict[str, Any], written: str) -> int:
    said = [each for section in manifest["sections"] for each in section["sentences"]]
    place = next(place for place, each in enumerate(said) if each["written"] == written)
    return said[place + 1]["start_ms"] - said[place]["end_ms"]


@pytest.mark.parametrize("example", ["zonder-kop.txt", "met-kop.txt", "opmaak.md", "krantenpagina.html"])
def test_a_manuscript_that_nobody_changed_is_the_same_script(briefing: Briefing, example: str) -> None:
    assert briefing("script", EXAMPLES / example, "--edit", "a.script").status == 0
    assert briefing("script", "a.script", "--json").out == briefing("script", EXAMPLES / example, "--json").out


def test_it_is_known_by_its_first_line_whatever_it_is_called_and_from_standard_input(
    briefing: Briefing, manuscript: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = briefing("script", "brug.script", "--json").out
    for name in ("brug.txt", "brug.md", "brug.html", "brug"):
        Path("elders").mkdir(exist_ok=True)
        copy = Path("elders") / name
        copy.write_bytes(manuscript.read_bytes())
        assert briefing("script", copy, "--json").out == wanted
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(manuscript.read_bytes())))
    assert briefing("script", "-", "--json").out == wanted


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_it_is_read_as_a_text_editor_saved_it(briefing: Briefing, manuscript: Path, encoding: str) -> None:
    wanted = briefing("script", "brug.script", "--json").out
    manuscript.write_bytes(manuscript.read_text("utf-8").replace("\n", "\r\n").encode(encoding))
    assert briefing("script", "brug.script", "--json").out == wanted


def test_a_manuscript_without_its_first_line_is_not_read_aloud(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "briefing manuscript 1\n", "")
    for name in ("brug.script", "brug.md", "brug.html"):
        Path(name).write_bytes(manuscript.read_bytes())
        ended = briefing("make", name)
        assert ended.status == 3
        assert f"{name} is a manuscript without its first line; put it back: briefing manuscript 1" in ended.err


def test_a_manuscript_that_was_saved_as_a_document_is_not_read_aloud(briefing: Briefing, manuscript: Path) -> None:
    lines = manuscript.read_text("utf-8").encode("ascii", "ignore").decode().splitlines()
    body = "".join(f"\\pard\\plain {line}\\par\n" for line in lines if line)
    Path("brug.rtf").write_text(f"{{\\rtf1\\ansi\n{body}}}", "ascii")
    ended = briefing("make", "brug.rtf")
    assert ended.status == 3
    assert "brug.rtf is a manuscript that is not plain text: it was saved as a document or a page" in ended.err


def test_the_programme_of_a_manuscript_is_that_of_its_article(briefing: Briefing, manuscript: Path) -> None:
    article = make(briefing, "brug.txt")
    edited = make(briefing)
    assert edited["mp3"]["sha256"] == article["mp3"]["sha256"]
    assert edited.pop("edited") is True
    assert {**edited, "synthesis": None} == {**article, "synthesis": None}


def test_a_corrected_headline_is_the_same_programme_under_another_title(briefing: Briefing, manuscript: Path) -> None:
    before = make(briefing)
    change(manuscript, "# Brug bij Szczecin dicht", "# Brug om 8 uur dicht")
    after = make(briefing)
    assert (after["guid"], after["title"]) == (before["guid"], "Brug om 8 uur dicht")
    assert sentences(after)["Brug om 8 uur dicht"]["spoken"] == "Brug om acht uur dicht"
    assert "Brug om 8 uur dicht" in Path("brug.vtt").read_text("utf-8")


def test_what_is_said_changes_in_the_sound_and_what_is_written_in_the_transcript(
    briefing: Briefing, manuscript: Path
) -> None:
    before = make(briefing)
    change(manuscript, "Er is geen pont.", "Er is geen veer.\n  > Er vaart geen enkele boot meer over de rivier.")
    after = make(briefing)
    told = sentences(after)["Er is geen veer."]
    assert told["spoken"] == "Er vaart geen enkele boot meer over de rivier."
    assert told["end_ms"] - told["start_ms"] > 1500
    assert after["mp3"]["duration_ms"] > before["mp3"]["duration_ms"]
    vtt = Path("brug.vtt").read_text("utf-8")
    assert "Er is geen veer." in vtt
    assert "enkele boot" not in vtt


def test_a_removed_and_a_moved_sentence_have_their_cues_where_they_are(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "Fietsers rijden om.\n", "")
    change(manuscript, "Er is geen pont.\n", "")
    change(manuscript, "Dat meldt", "Er is geen pont.\nDat meldt")
    told = list(sentences(make(briefing)))
    assert "Fietsers rijden om." not in told
    assert told.index("Er is geen pont.") + 1 == told.index("Dat meldt de gemeente.")
    cues = re.findall(r"<v [^>]*>(.*)", Path("brug.vtt").read_text("utf-8"))
    assert [" ".join(cue.split()) for cue in cues] == [written.replace("\n", " ") for written in told]


def test_a_new_heading_is_a_chapter(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "“Het duurt", "## Een week\n“Het duurt")
    manifest = make(briefing)
    assert manifest["sections"][-1]["title"] == "Een week"
    chapters = json.loads(Path("brug.chapters.json").read_text("utf-8"))["chapters"]
    assert [chapter["title"] for chapter in chapters][-1] == "Een week"


@pytest.mark.parametrize("mark", ["2s", "3.5s", "0s"])
def test_a_pause_is_that_long_in_the_programme(briefing: Briefing, manuscript: Path, mark: str) -> None:
    change(manuscript, "Er is geen pont.", f"Er is geen pont. [pause: {mark}]")
    assert silence_after(make(briefing), "Er is geen pont.") == pytest.approx(float(mark[:-1]) * 1000, abs=1)


def test_a_word_is_said_as_told_and_remembered_where_that_is_asked(briefing: Briefing, manuscript: Path) -> None:
    Path("briefing.toml").write_text('lexicon = "woorden.toml"\n', "utf-8")
    Path("woorden.toml").write_text('# van ons\n[words]\n"Urk" = "Urrek"\n', "utf-8")
    change(manuscript, "? Szczecin =", "? Szczecin = Sjtsjetsjien [remember]")
    assert sentences(make(briefing))["Brug bij Szczecin dicht"]["spoken"] == "Brug bij Sjtsjetsjien dicht"
    assert "Szczecin" not in Path("woorden.toml").read_text("utf-8")

    ended = briefing("make", "brug.script", "--voice", "nl-offline", "--remember")

    assert "woorden.toml remembers: Szczecin = Sjtsjetsjien" in " ".join(ended.err.split())
    assert Path("woorden.toml").read_text("utf-8") == '# van ons\n[words]\n"Urk" = "Urrek"\nSzczecin = "Sjtsjetsjien"\n'
    assert "Brug bij Sjtsjetsjien dicht" in briefing("script", "brug.txt", "--json").out


def test_script_remembers_in_the_lexicon_that_is_given_and_makes_it(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "? Szczecin =", "? Szczecin = Zet [remember]")
    assert briefing("script", "brug.script", "--remember", "--lexicon", "mijn.toml").status == 0
    assert 'Szczecin = "Zet"' in Path("mijn.toml").read_text("utf-8")


def test_a_word_that_waits_to_be_remembered_is_told(
    briefing: Briefing, manuscript: Path, caplog: pytest.LogCaptureFixture
) -> None:
    change(manuscript, "? Szczecin =", "? Szczecin = Zet [remember]")
    briefing("script", "brug.script")
    assert caplog.messages == ["to be remembered, which 'briefing make' does with --remember: Szczecin"]
    caplog.clear()
    briefing("script", "brug.script", "--remember", "--lexicon", "mijn.toml")
    briefing("script", "brug.script", "--lexicon", "mijn.toml")
    assert caplog.messages == []


def test_a_word_that_stands_nowhere_is_told_with_its_line(
    briefing: Briefing, manuscript: Path, caplog: pytest.LogCaptureFixture
) -> None:
    change(manuscript, "? Szczecin =", "? Szczezin = Zet")
    line = next(n for n, text in enumerate(manuscript.read_text("utf-8").splitlines(), 1) if "Szczezin" in text)
    briefing("script", "brug.script")
    assert caplog.messages == [f"brug.script, line {line}: Szczezin stands nowhere in it"]


def test_without_a_lexicon_there_is_nowhere_to_remember(briefing: Briefing, manuscript: Path) -> None:
    ended = briefing("make", "brug.script", "--remember")
    assert ended.status == 2
    assert "--remember has no lexicon to write in" in ended.err


def test_one_changed_sentence_is_one_part_asked_of_the_voice(
    briefing: Briefing, google: Google, manuscript: Path
) -> None:
    def asked() -> list[str]:
        google.asked.clear()
        ended = briefing("make", "brug.script", "--voice", "nl", "--strict", "--json", "-o", "brug.mp3")
        assert ended.status == 0, ended.err
        return list(google.asked)

    assert len(asked()) == 7
    assert asked() == []
    change(manuscript, "Er is geen pont.", "Er is geen veer.")
    assert asked() == ["Er is geen veer."]
    change(manuscript, "zeven uur dertig", "half acht")
    assert asked() == ["De brug gaat maandag om half acht dicht."]
    change(manuscript, "Er is geen veer. ", "") if "Er is geen veer. " in manuscript.read_text("utf-8") else None
    change(manuscript, "Fietsers rijden om.\n", "")
    change(manuscript, "## Achtergrond", "## Omrijden")
    change(manuscript, "Dat meldt de gemeente.", "Dat meldt de gemeente. [pause: 2s]")
    assert asked() == []


def test_faults_are_one_line_with_the_file_the_line_and_the_cure(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "Er is geen pont.", "[vioce: nl-neural] Er is geen pont.")
    line = manuscript.read_text("utf-8").splitlines().index("[vioce: nl-neural] Er is geen pont.") + 1
    for command in (("make",), ("script",), ("bulletin",)):
        ended = briefing(*command, "brug.script")
        assert ended.status == 3
        assert ended.err.startswith(f"briefing: brug.script, line {line}: [vioce: nl-neural] is not an instruction")
        assert ended.err.count("\n") == 1


def test_a_voice_that_is_not_there_is_told_with_its_line(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "Er is geen pont.", "[voice: nl-geen] Er is geen pont.")
    ended = briefing("make", "brug.script")
    assert ended.status == 3
    assert re.match(r'briefing: brug\.script, line \d+: there is no voice "nl-geen"; choose one of', ended.err)


def test_a_fallback_reads_all_of_it_as_it_says_it_itself(briefing: Briefing, manuscript: Path) -> None:
    Path("eerst.toml").write_text('description = "Ver"\nengine = "google"\nfallback = ["nl-offline"]\n', "utf-8")
    Path("voices").mkdir()
    Path("voices/anders.toml").write_text('description = "Anders"\nengine = "espeak"\nclock = "everyday"\n', "utf-8")
    change(manuscript, "De brug gaat maandag om 7.30", "[voice: anders] De brug gaat maandag om 7.30")
    ended = briefing("make", "brug.script", "--voice", "nl-offline", "--json", "-q")
    told = sentences(json.loads(ended.out))["De brug gaat maandag om 7.30 uur dicht."]
    assert (told["voice"], told["spoken"]) == ("anders", "De brug gaat maandag om half acht dicht.")
    ended = briefing("make", "brug.script", "--voice", "eerst.toml", "--offline", "--json", "-q")
    manifest = json.loads(ended.out)
    told = sentences(manifest)["De brug gaat maandag om 7.30 uur dicht."]
    assert manifest["voice"]["name"] == "nl-offline"
    assert (told["voice"], told["spoken"]) == (None, "De brug gaat maandag om zeven uur dertig dicht.")


def test_a_quotation_that_an_editor_gave_a_voice_is_not_given_to_another(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "“Het duurt", "[voice: programme] “Het duurt")
    manifest = make(briefing, "brug.script", "--quotes", "nl-slow")
    assert all(each["voice"] is None for each in sentences(manifest).values())
    change(manuscript, "[voice: programme] ", "")
    assert any(
        each["voice"] == "nl-slow" for each in sentences(make(briefing, "brug.script", "--quotes", "nl-slow")).values()
    )


def test_what_is_there_is_never_overwritten(briefing: Briefing, manuscript: Path) -> None:
    before = manuscript.read_bytes()
    ended = briefing("script", "brug.txt", "--edit", "brug.script")
    assert (ended.status, ended.out) == (5, "")
    assert "brug.script already exists" in ended.err
    assert briefing("script", "brug.txt", "--edit", "brug.txt", "--merge").status == 3
    assert (manuscript.read_bytes(), Path("brug.txt").read_text("utf-8")) == (before, ARTICLE)


def test_a_merge_takes_in_the_source_and_tells_of_conflicts(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "Er is geen pont.", "Er is helaas geen pont.")
    Path("brug.txt").write_text(ARTICLE.replace("geen pont", "een bus").replace("een week", "een maand"), "utf-8")

    ended = briefing("script", "brug.txt", "--edit", "brug.script", "--merge")

    assert (ended.status, ended.out) == (0, "brug.script\n")
    assert re.fullmatch(r"briefing: brug\.script, line \d+: the source now says: Er is een bus\.\n", ended.err)
    text = manuscript.read_text("utf-8")
    assert "// conflict: the source now says: Er is een bus.\nEr is helaas geen pont.\n" in text
    assert "“Het duurt een maand”, zegt de wethouder.\n" in text


def test_a_manuscript_without_its_record_takes_nothing_in(briefing: Briefing, manuscript: Path) -> None:
    text = "".join(line for line in manuscript.read_text("utf-8").splitlines(True) if not line.startswith("//="))
    manuscript.write_text(text, "utf-8")
    ended = briefing("script", "brug.txt", "--edit", "brug.script", "--merge")
    assert ended.status == 3
    assert "cannot take in what changed: without its lines //= " in ended.err
    assert manuscript.read_text("utf-8") == text
    assert briefing("script", "brug.script").status == 0


def test_a_merge_without_a_manuscript_writes_one_and_without_its_name_is_wrong(briefing: Briefing) -> None:
    Path("brug.txt").write_text(ARTICLE, "utf-8")
    assert briefing("script", "brug.txt", "--edit", "brug.script", "--merge").status == 0
    assert Path("brug.script").is_file()
    assert briefing("script", "brug.txt", "--merge").status == 2


def test_json_tells_where_the_manuscript_is_beside_what_is_in_it(briefing: Briefing) -> None:
    Path("brug.txt").write_text(ARTICLE, "utf-8")
    told = json.loads(briefing("script", "brug.txt", "--edit", "brug.script", "--json").out)
    assert told["manuscript"] == {"path": "brug.script", "conflicts": []}
    assert told["headline"] == "Brug bij Szczecin dicht"


def test_a_manuscript_cut_to_length_names_what_was_cut(briefing: Briefing) -> None:
    source = EXAMPLES / "met-kop.txt"
    assert briefing("script", source, "--edit", "kort.script", "--max-duration", "30s").status == 0
    text = Path("kort.script").read_text("utf-8")
    assert "// cut for length [ranked " in text
    made = json.loads(briefing("script", "kort.script", "--json").out)
    assert made["sections"] == json.loads(briefing("script", source, "--max-duration", "30s", "--json").out)["sections"]


def test_a_merge_names_what_is_cut_now(briefing: Briefing) -> None:
    source = EXAMPLES / "met-kop.txt"
    edit = ("script", source, "--edit", "kort.script")
    assert briefing(*edit, "--max-duration", "30s").status == 0
    text = Path("kort.script").read_text("utf-8")
    assert briefing(*edit, "--merge", "--max-duration", "30s").status == 0
    assert Path("kort.script").read_text("utf-8") == text
    change(Path("kort.script"), "// cut for length", "// mijn notitie\n// cut for length")
    assert briefing(*edit, "--merge").status == 0
    text = Path("kort.script").read_text("utf-8")
    assert ("// mijn notitie" in text, "cut for length" in text) == (True, False)


def test_a_title_goes_into_the_manuscript_and_leaves_the_programme_what_it_is(briefing: Briefing) -> None:
    Path("brug.txt").write_text(ARTICLE, "utf-8")
    assert briefing("script", "brug.txt", "--title", "Dicht", "--edit", "brug.script").status == 0
    assert "# Dicht\n" in Path("brug.script").read_text("utf-8")
    assert make(briefing)["guid"] == make(briefing, "brug.txt")["guid"]


def test_a_bulletin_takes_manuscripts_among_its_articles(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "# Brug bij Szczecin dicht", "# Brug op slot")
    ended = briefing("bulletin", "brug.script", EXAMPLES / "met-kop.txt", "--voice", "nl-offline", "--json", "-q")
    assert ended.status == 0, ended.err
    manifest = json.loads(ended.out)
    items = [section for section in manifest["sections"] if section["role"] == "item"]
    assert items[0]["title"] == "Brug op slot"
    assert items[0]["sentences"][0]["written"] == "Brug op slot"


def test_a_bulletin_says_a_headline_as_its_manuscript_does(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "? Szczecin =", "? Szczecin = Sjtsjetsjien")
    manifest = json.loads(briefing("bulletin", "brug.script", "--voice", "nl-offline", "--json", "-q").out)
    (headlines,) = [section for section in manifest["sections"] if section["role"] == "headlines"]
    assert headlines["sentences"][0]["spoken"] == "Brug bij Sjtsjetsjien dicht"


def test_an_embargo_is_told_and_kept(briefing: Briefing, manuscript: Path, caplog: pytest.LogCaptureFixture) -> None:
    change(manuscript, "source: brug.txt", "source: brug.txt\nembargo: 2999-01-01T07:00+01:00")
    briefing("script", "brug.script")
    assert caplog.messages == ["brug.script: under embargo until 2999-01-01T07:00+01:00"]


def test_json_tells_a_voice_and_a_pause_where_one_was_chosen(briefing: Briefing, manuscript: Path) -> None:
    change(manuscript, "Er is geen pont.", "[voice: nl-slow] Er is geen pont. [pause: 2s]")
    assert "Er is geen pont.\n  by nl-slow\n  2 s of silence\n" in briefing("script", "brug.script").out
    script = json.loads(briefing("script", "brug.script", "--json").out)
    told = [each for section in script["sections"] for each in section["sentences"] if len(each) > 2]
    assert told == [{"written": "Er is geen pont.", "spoken": "Er is geen pont.", "voice": "nl-slow", "pause_ms": 2000}]


def test_a_published_manuscript_corrects_its_article_s_episode_and_names_no_file(
    briefing: Briefing, manuscript: Path
) -> None:
    Path("briefing.toml").write_text(
        'title = "Nieuws"\nurl = "https://krant.example/podcast/"\nauthor = "De Krant"\nemail = "r@krant.example"\n'
        'description = "Nieuws."\nvoice = "nl-offline"\n',
        "utf-8",
    )
    change(manuscript, "source: brug.txt", "source: /home/redactie/geheim/brug.txt")
    first = json.loads(briefing("publish", "brug.txt", "--json", "-q").out)["episodes"][0]
    change(manuscript, "# Brug bij Szczecin dicht", "# Brug op slot")
    ended = briefing("publish", "brug.script", "--json", "-q")
    second = json.loads(ended.out)["episodes"][0]
    assert (second["guid"], second["title"]) == (first["guid"], "Brug op slot")
    public = [path for path in Path("podcast").rglob("*") if path.suffix in {".html", ".xml", ".vtt", ".srt", ".json"}]
    assert len(public) > 3
    for path in public:
        assert "geheim" not in path.read_text("utf-8"), path


def test_an_opinion_keeps_its_announcement_and_what_the_settings_turn_off_stays_off(briefing: Briefing) -> None:
    Path("weg.txt").write_text(
        "OPINIE\n\nWeg ermee\n\nDoor An Maes\n\nIk vind van wel. Zo is het.\n\nEn nu weg.\n", "utf-8"
    )
    briefing("script", "weg.txt", "--edit", "weg.script")
    assert "## Genre\nOpinie, door An Maes.\n" in Path("weg.script").read_text("utf-8")
    Path("briefing.toml").write_text("genres = false\n", "utf-8")
    briefing("script", "weg.txt", "--edit", "stil.script")
    assert "Opinie" not in Path("stil.script").read_text("utf-8")


# --- the guide ------------------------------------------------------------------------------------------------------


def test_what_the_guide_shows_is_what_is_written(briefing: Briefing) -> None:
    shown, _ = re.findall(r"```manuscript\n(.*?)```", GUIDE, re.DOTALL)
    manuscript = parse(shown, "docs/manuscript.md")
    paragraphs = "\n\n".join(each.written for part in manuscript.parts for each in part.paragraphs)
    _, omrijden = paragraphs.split("gemeente.")
    head = f"---\ndate: 2026-11-23\nauthor: An Maes\n---\n\n# {manuscript.headline.title}\n\n"
    text = f"{head}{paragraphs.removesuffix(omrijden)}\n\n## Omrijden{omrijden}\n\n[Lees ook: Schip vast](https://k.example/)\n"
    Path("artikel.txt").write_text(text, "utf-8")
    assert briefing("script", "artikel.txt", "--edit", "artikel.script").status == 0
    written = Path("artikel.script").read_text("utf-8").splitlines()
    assert [line for line in shown.splitlines() if line and line not in written and "left out" not in line] == []


def test_every_mark_that_the_guide_names_does_what_it_says(briefing: Briefing) -> None:
    _, example = re.findall(r"```manuscript\n(.*?)```", GUIDE, re.DOTALL)
    Path("artikel.script").write_text(example, "utf-8")
    script = json.loads(briefing("script", "artikel.script", "--json").out)
    *_, omrijden = script["sections"]
    assert "headline" not in [section["role"] for section in script["sections"]]
    assert [each["written"] for each in omrijden["sentences"]] == [
        "Het duurt een week.",
        "De wethouder zegt:",
        "“Een week.”",
        "Meer niet.",
        "[voice: nl] staat er echt.",
    ]
    assert script["sections"][1]["sentences"][0]["spoken"] == "Naar Sjtsjetsjien gaat het om half acht."
    shown = example + GUIDE.split("```manuscript")[1].split("```")[0]
    for mark in re.findall(r"\[(\w+)[:\]]", GUIDE.split("## What you can do")[1].split("## When the article")[0]):
        assert f"[{mark}" in shown, mark


def test_the_commands_of_the_guide_run(briefing: Briefing) -> None:
    Path("artikel.txt").write_text(ARTICLE, "utf-8")
    (commands,) = re.findall(r"```sh\n(.*?)```", GUIDE, re.DOTALL)
    for line in commands.splitlines():
        words = line.partition("#")[0].split()[1:]
        ended = briefing(*words, *(["--voice", "nl-offline"] if words[0] == "make" else []))
        assert ended.status == 0, ended.err
