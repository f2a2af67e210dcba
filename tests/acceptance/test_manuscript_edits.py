"""Every kind of change to a manuscript, heard in the MP3 and read in its transcript, chapters and manifest."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mutagen
import pytest

from briefing.studio.make import make, read, write_script
from briefing.studio.manuscript import write_manuscript
from briefing.studio.options import MakeOptions

ARTICLE = """Brug bij Szczecin dicht

Door An Maes

De brug gaat maandag om 7.30 uur dicht. Dat meldt de gemeente.

Fietsers rijden om. In Szczecin is geen pont.

Hulp onderweg

“Het duurt een week”, zegt de wethouder. Daarna gaat hij open.

Foto: Bo Vos
"""
HEADLINE, FIRST, SECOND = "Brug bij Szczecin dicht", "De brug gaat maandag om 7.30 uur dicht.", "Dat meldt de gemeente."
THIRD, FOURTH = "Fietsers rijden om.", "In Szczecin is geen pont."
QUOTED, LAST = "“Het duurt een week”, zegt de wethouder.", "Daarna gaat hij open."


@dataclass
class Programme:
    """What was made of a manuscript."""

    manifest: dict[str, Any]
    cues: list[tuple[int, int, str]]
    tags: Any

    @property
    def said(self) -> list[dict[str, Any]]:
        return [sentence for section in self.manifest["sections"] for sentence in section["sentences"]]

    @property
    def written(self) -> list[str]:
        return [sentence["written"] for sentence in self.said]

    @property
    def titles(self) -> list[str]:
        return [section["title"] for section in self.manifest["sections"]]

    @property
    def voices(self) -> dict[str, str]:
        """The sentences that another voice reads than the programme's own."""
        return {each["written"]: each["voice"] for each in self.said if each.get("voice")}

    @property
    def sound(self) -> str:
        return str(self.manifest["mp3"]["sha256"])

    @property
    def chapters(self) -> list[str]:
        return [str(chapter.sub_frames["TIT2"]) for chapter in self.tags.getall("CHAP")]

    def spoken(self, written: str) -> str:
        return next(each["spoken"] for each in self.said if each["written"] == written)

    def length(self, written: str) -> int:
        return next(each["end_ms"] - each["start_ms"] for each in self.said if each["written"] == written)

    def silence(self, written: str) -> int:
        place = self.written.index(written)
        return int(self.said[place + 1]["start_ms"] - self.said[place]["end_ms"])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("desk")


@pytest.fixture
def made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Programme]:
    """Makes a manuscript's text into a programme, and looks at all of its files."""
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(folder / "takes"))
    monkeypatch.chdir(folder)

    def run(text: str) -> Programme:
        Path("brug.script").write_text(text, "utf-8")
        recording = make("brug.script", MakeOptions(voice="nl-offline", target=Path("brug.mp3")))
        vtt = Path("brug.vtt").read_text("utf-8")
        tags = mutagen.File("brug.mp3").tags
        programme = Programme(
            json.loads(Path("brug.json").read_text("utf-8")), list(map(_cue, CUES.findall(vtt))), tags
        )
        assert recording.duration_ms == pytest.approx(mutagen.File("brug.mp3").info.length * 1000, abs=60)
        _check(programme)
        return programme

    return run


CUES = re.compile(r"([\d:.]+) --> ([\d:.]+)\n<v [^>]*>((?:.+\n?)+)")


def _cue(found: tuple[str, str, str]) -> tuple[int, int, str]:
    start, end, text = found
    return _ms(start), _ms(end), html.unescape(" ".join(text.replace("</v>", "").split()))


def _ms(clock: str) -> int:
    hours, minutes, seconds = clock.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


def _check(programme: Programme) -> None:
    """What holds of every programme: each sentence has its cue, in order, where it is heard."""
    assert [text for _, _, text in programme.cues] == programme.written
    assert [start for start, _, _ in programme.cues] == [each["start_ms"] for each in programme.said]
    ends = [0, *(each["end_ms"] for each in programme.said)]
    assert all(end <= each["start_ms"] for end, each in zip(ends, programme.said, strict=False))
    assert all(each["end_ms"] - each["start_ms"] > 200 for each in programme.said)
    assert programme.chapters == [title for title in programme.titles if title not in {"Over deze stem", "Genre"}]
    assert str(programme.tags["TIT2"]) == programme.manifest["title"]


@pytest.fixture(scope="module")
def text(folder: Path) -> str:
    """The manuscript of the article, as nobody has changed it."""
    from briefing.dutch.lexicon_file import shipped_lexicon
    from briefing.speech.voices import find_voice

    source = folder / "brug.txt"
    source.write_text(ARTICLE, "utf-8")
    voice = find_voice("nl-offline")
    script = write_script(read(str(source)), voice=voice)
    target = folder / "eerst.script"
    write_manuscript(script, target, voice=voice, lexicon=shipped_lexicon(), merge=False)
    return target.read_text("utf-8")


def swap(*pairs: str) -> Callable[[str], str]:
    """An edit that puts one text in the place of another, several times over."""

    def edit(text: str) -> str:
        for old, new in zip(pairs[::2], pairs[1::2], strict=True):
            assert old in text, old
            text = text.replace(old, new, 1)
        return text

    return edit


def swap_sections(text: str) -> str:
    lead, background, help_ = (text.index(f"## {title}\n") for title in ("Inleiding", "Achtergrond", "Hulp onderweg"))
    end = text.index("// Not spoken")
    return text[:lead] + text[help_:end] + "\n" + text[background:help_] + text[lead:background] + text[end:]


Effect = Callable[[Programme, Programme], bool]

EDITS: dict[str, tuple[Callable[[str], str], Effect]] = {
    "other words": (
        swap(SECOND, "Dat meldt de burgemeester van de stad."),
        lambda was, now: (
            now.spoken("Dat meldt de burgemeester van de stad.") == "Dat meldt de burgemeester van de stad."
        ),
    ),
    "other figures, what is said follows": (
        swap("om 7.30 uur dicht.\n", "om 11.45 uur dicht.\n"),
        lambda was, now: "elf uur vijfenveertig" in now.spoken("De brug gaat maandag om 11.45 uur dicht."),
    ),
    "other speech": (
        swap("om zeven uur dertig dicht", "om half acht in de ochtend weer helemaal dicht"),
        lambda was, now: now.written == was.written and now.length(FIRST) > was.length(FIRST) + 300,
    ),
    "speech of a sentence that had none": (
        swap(f"{SECOND}\n", f"{SECOND}\n  > Dat meldt de gemeente vandaag aan iedereen.\n"),
        lambda was, now: now.written == was.written and now.length(SECOND) > was.length(SECOND) + 300,
    ),
    "words and speech apart": (
        swap("om 7.30 uur dicht.\n", "vroeg dicht.\n", "om zeven uur dertig dicht", "heel vroeg dicht"),
        lambda was, now: now.spoken("De brug gaat maandag vroeg dicht.") == "De brug gaat maandag heel vroeg dicht.",
    ),
    "speech left to the rules again": (
        swap("    > De brug gaat maandag om zeven uur dertig dicht.\n", ""),
        lambda was, now: now.sound == was.sound,
    ),
    "a sentence less": (swap(f"{THIRD}\n", ""), lambda was, now: now.written == [w for w in was.written if w != THIRD]),
    "a sentence in a comment": (
        swap(FIRST, f"// {FIRST}"),
        lambda was, now: now.written == [w for w in was.written if w != FIRST] and now.manifest["lead"] == SECOND,
    ),
    "a sentence moved": (
        swap(f"{SECOND}\n", "", FIRST, f"{SECOND}\n{FIRST}"),
        lambda was, now: now.written.index(SECOND) + 1 == now.written.index(FIRST),
    ),
    "a sentence more": (
        swap(f"{FOURTH}\n", f"{FOURTH}\nDe trein rijdt 3 keer.\n"),
        lambda was, now: now.spoken("De trein rijdt 3 keer.") == "De trein rijdt drie keer.",
    ),
    "a paragraph parted": (
        swap(f"{THIRD}\n", f"{THIRD}\n\n"),
        lambda was, now: (
            now.silence(THIRD) > was.silence(THIRD) and len(now.manifest["sections"][3]["paragraphs_ms"]) == 1
        ),
    ),
    "a paragraph joined": (
        swap(f"{QUOTED}\n", f"{QUOTED}\n\n[pause: 0s]\n"),
        lambda was, now: now.silence(QUOTED) == 0,
    ),
    "another headline": (
        swap(f"# {HEADLINE}", "# Brug op slot"),
        lambda was, now: now.titles[1] == "Brug op slot" and now.manifest["guid"] == was.manifest["guid"],
    ),
    "a silent headline": (
        swap(f"# {HEADLINE}", f"# {HEADLINE} [spoken: no]"),
        lambda was, now: now.manifest["title"] == HEADLINE and HEADLINE not in now.written,
    ),
    "other speech of the headline": (
        swap(f"# {HEADLINE}\n", f"# {HEADLINE}\n  > De brug over de rivier bij de stad is dicht\n"),
        lambda was, now: now.written == was.written and now.length(HEADLINE) > was.length(HEADLINE) + 300,
    ),
    "a heading more": (
        swap(FOURTH, f"## Geen pont\n{FOURTH}"),
        lambda was, now: now.chapters == [*was.chapters[:-1], "Geen pont", was.chapters[-1]],
    ),
    "another heading": (
        swap("## Hulp onderweg", "## Hulp is onderweg"),
        lambda was, now: now.chapters[-1] == "Hulp is onderweg" and now.written == was.written,
    ),
    "a heading less": (
        swap("## Hulp onderweg\n", ""),
        lambda was, now: now.chapters == was.chapters[:-1] and now.silence(FOURTH) < was.silence(FOURTH),
    ),
    "sections in another order": (swap_sections, lambda was, now: now.titles[2:] == was.titles[:1:-1]),
    "a section less": (
        swap("## Achtergrond\n", "", f"{THIRD}\n", "", f"{FOURTH}\n", ""),
        lambda was, now: now.titles == [title for title in was.titles if title != "Achtergrond"],
    ),
    "a pause after a sentence": (
        swap(SECOND, f"{SECOND} [pause: 3s]"),
        lambda was, now: (
            now.silence(SECOND) in range(2999, 3002)
            and now.manifest["mp3"]["duration_ms"] > was.manifest["mp3"]["duration_ms"] + 1500
        ),
    ),
    "no pause": (swap(FIRST, f"{FIRST} [pause: 0s]"), lambda was, now: now.silence(FIRST) == 0),
    "a pause after the headline": (
        swap(f"# {HEADLINE}", f"# {HEADLINE} [pause: 2.5s]"),
        lambda was, now: now.silence(HEADLINE) in range(2499, 2502),
    ),
    "a pause within a sentence": (
        swap(THIRD, "Fietsers [pause: 1s] rijden om."),
        lambda was, now: now.silence("Fietsers") in range(999, 1002) and "rijden om." in now.written,
    ),
    "a word said otherwise everywhere": (
        swap("? Szczecin =", "? Szczecin = Sjtsjetsjien"),
        lambda was, now: (
            now.spoken(HEADLINE) == "Brug bij Sjtsjetsjien dicht"
            and now.spoken(FOURTH) == "In Sjtsjetsjien is geen pont."
            and now.written == was.written
        ),
    ),
    "what was left out": (
        swap("// left out [credit]: Foto: Bo Vos\n", "", f"{LAST}\n", f"{LAST}\nFoto: Bo Vos\n"),
        lambda was, now: now.written == [*was.written, "Foto: Bo Vos"],
    ),
    "another author": (
        swap("author: An Maes", "author: Bo Vos"),
        lambda was, now: str(now.tags["TPE1"]) == "Bo Vos" and now.manifest["author"] == "Bo Vos",
    ),
    "a date": (
        swap("author: An Maes", "author: An Maes\ndate: 2026-11-23"),
        lambda was, now: str(now.tags["TDRC"]) == "2026-11-23" and now.manifest["guid"] == was.manifest["guid"],
    ),
    "other words of what the voice says it is": (
        swap("## Over deze stem\n", "## Over deze stem\nEen computer van De Krant leest dit voor.\n"),
        lambda was, now: now.written[0] == "Een computer van De Krant leest dit voor.",
    ),
    "a voice for a sentence": (
        swap(SECOND, f"[voice: nl-slow] {SECOND}"),
        lambda was, now: now.voices == {SECOND: "nl-slow"} and now.length(SECOND) > was.length(SECOND) + 100,
    ),
    "a voice for a quotation": (
        swap(QUOTED, "[voice: nl-slow] “Het duurt een week” [/voice], zegt de wethouder."),
        lambda was, now: (
            now.voices == {"“Het duurt een week”,": "nl-slow"}
            and now.written[-3:] == ["“Het duurt een week”,", "zegt de wethouder.", LAST]
            and now.silence("“Het duurt een week”,") in range(159, 162)
        ),
    ),
    "a voice for a section": (
        swap("## Hulp onderweg", "## Hulp onderweg [voice: nl-slow]", LAST, f"[voice: programme] {LAST}"),
        lambda was, now: now.voices == {QUOTED: "nl-slow"} and now.written == was.written,
    ),
    "a remark": (swap(FIRST, f"// nabellen\n{FIRST}"), lambda was, now: now.sound == was.sound),
}


def test_there_are_more_than_twenty_five_kinds_of_edit() -> None:
    assert len(EDITS) > 25


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_has_its_effect_in_all_files_of_the_programme(
    kind: str, text: str, made: Callable[[str], Programme]
) -> None:
    edit, effect = EDITS[kind]
    was, now = made(text), made(edit(text))
    assert effect(was, now)
