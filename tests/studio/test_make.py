"""An article under embargo: made, with the moment until which nobody may hear it written down."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from briefing import MakeOptions, WithheldError, make
from briefing.errors import UsageError, WriteError
from briefing.model import Article, Block, Recording, Script
from briefing.programme.identity import guid
from briefing.programme.manifest import read_manifest
from briefing.speech.voices import find_voice
from briefing.studio.make import identified, read, say, write_script

END = "2098-01-01T06:00:00+01:00"


def article(embargo: str | None) -> Article:
    return Article("Brug dicht", (Block("paragraph", "De brug is dicht."),), "a.txt", embargo=embargo)


def manifest_of(folder: Path, embargo: str | None) -> dict[str, object]:
    made = make(article(embargo), MakeOptions(voice="nl-offline", output=folder, cache=False))
    content: dict[str, object] = json.loads(made.path.with_suffix(".json").read_bytes())
    return content


def test_the_manifest_tells_until_when_it_is_to_be_held_back(tmp_path: Path) -> None:
    assert manifest_of(tmp_path, END)["embargo"] == END


def test_without_one_the_manifest_does_not_speak_of_it(tmp_path: Path) -> None:
    assert "embargo" not in manifest_of(tmp_path, None)


def test_what_is_heard_at_once_may_not_be_under_embargo() -> None:
    with pytest.raises(WithheldError, match="under embargo until 2098-01-01"):
        make(article(END), MakeOptions(on_air=True))


TEXT = "Brug over de Lek gaat dicht\n\nDe brug over de Lek gaat maandag dicht. Dat meldt de gemeente.\n"


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeOptions:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    return MakeOptions(voice="nl-offline", output=tmp_path / "output")


@pytest.fixture
def source(tmp_path: Path) -> str:
    (tmp_path / "brug.txt").write_text(TEXT, "utf-8")
    return str(tmp_path / "brug.txt")


def titles(made: Recording) -> list[str]:
    return [section.title for section in made.sections]


@pytest.mark.parametrize("kind", ["source", "article", "script"])
def test_a_source_an_article_and_a_script_are_one_programme(source: str, options: MakeOptions, kind: str) -> None:
    article = read(source)
    script = write_script(article, voice=find_voice("nl-offline"))
    given: dict[str, str | Article | Script] = {"source": source, "article": article, "script": script}
    made = make(given[kind], replace(options, target=options.output / "a.mp3"))
    manifest = read_manifest(made.path.with_suffix(".json"))
    assert (manifest.title, manifest.guid) == ("Brug over de Lek gaat dicht", guid(article))


def test_a_script_is_spoken_as_it_stands(source: str, options: MakeOptions) -> None:
    script = write_script(read(source), voice=find_voice("nl-offline"))
    made = make(replace(script, sections=script.sections[:2]), replace(options, title="Anders"))
    assert titles(made) == [section.title for section in script.sections[:2]]


def test_what_is_known_of_an_article_goes_before_what_it_says(source: str, options: MakeOptions) -> None:
    told = identified(source, replace(options, date="2026-03", id="17", address="https://krant.example/brug"))
    assert (told.published, told.id, told.address) == ("2026-03", "17", "https://krant.example/brug")


@pytest.mark.parametrize(("genres", "genre"), [(True, "opinion"), (False, None)])
def test_a_genre_is_told_unless_it_is_not_to_be(options: MakeOptions, genres: bool, genre: str | None) -> None:
    opinion = replace(article(None), genre="opinion")
    assert identified(opinion, replace(options, genres=genres)).genre == genre


@pytest.mark.parametrize(("corrections", "kinds"), [(True, ["paragraph", "correction"]), (False, ["paragraph"])])
def test_a_correction_is_told_unless_it_is_not_to_be(options: MakeOptions, corrections: bool, kinds: list[str]) -> None:
    corrected = replace(article(None), blocks=(*article(None).blocks, Block("correction", "Er stond iets anders.")))
    told = identified(corrected, replace(options, corrections=corrections))
    assert [block.kind for block in told.blocks] == kinds


def test_an_article_in_another_language_and_a_headline_alone_are_warned_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "bridge.txt"
    path.write_text(
        "Bridge over the river opens\n\nThe new bridge over the river will open on Monday for all of the traffic. "
        "It took two years to build it, and the council says that it was worth the wait.\n",
        "utf-8",
    )
    assert read(str(path)).headline == "Bridge over the river opens"
    assert "seems to be in English" in caplog.text


def test_what_was_made_of_another_article_is_not_overwritten(source: str, options: MakeOptions, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"somebody's own")
    with pytest.raises(WriteError, match="would be overwritten"):
        make(source, replace(options, target=target))
    assert target.read_bytes() == b"somebody's own"


class TestASentence:
    """What `say` does."""

    def test_it_is_an_mp3_and_nothing_else(self, tmp_path: Path, options: MakeOptions) -> None:
        made = say("Het is 7.30 uur.", target=tmp_path / "zin" / "zin.mp3", options=options)
        assert [sentence.spoken for sentence in made.sections[0].sentences] == ["Het is zeven uur dertig."]
        assert [path.name for path in made.path.parent.iterdir()] == ["zin.mp3"]

    @pytest.mark.parametrize("text", ["", "...", " ?! "])
    def test_there_must_be_something_to_say(self, tmp_path: Path, options: MakeOptions, text: str) -> None:
        with pytest.raises(UsageError, match="nothing to say"):
            say(text, target=tmp_path / "zin.mp3", options=options)

    def test_it_takes_the_place_of_a_sentence_and_of_no_programme(
        self, source: str, tmp_path: Path, options: MakeOptions
    ) -> None:
        for text in ("Een.", "Twee."):
            say(text, target=tmp_path / "zin.mp3", options=options)
        programme = make(source, options).path
        for target in (programme, Path(source)):
            with pytest.raises(WriteError, match="is not a sentence to try"):
                say("Drie.", target=target, options=options)
