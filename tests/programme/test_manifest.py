"""The manifest and the guid it carries."""

import json
from pathlib import Path

import pytest

from briefing.errors import PublishError
from briefing.model import (
    Article,
    Block,
    Fallback,
    PlacedSection,
    PlacedSentence,
    Recording,
    Script,
    Section,
    Sentence,
    Synthesis,
    Voice,
)
from briefing.programme.identity import guid
from briefing.programme.manifest import encoded, manifest, read_manifest, write_manifest

ARTICLE = Article(
    headline="Brug dicht",
    blocks=(Block("paragraph", "De brug gaat dicht."),),
    source="nieuws/brug.txt",
    published="2026-03",
)
SENTENCE = Sentence("De brug gaat dicht.", "De brug gaat dicht.")
SCRIPT = Script(
    "Brug dicht",
    False,
    (Section("lead", "Inleiding", ((SENTENCE,),)),),
    "De brug gaat dicht.",
    (),
    (),
    ARTICLE,
)
PLACED = PlacedSentence(SENTENCE.written, SENTENCE.spoken, 100, 900)
RECORDING = Recording(
    Path("brug.mp3"),
    1234,
    "ab" * 32,
    2000,
    -16.04,
    -1.23,
    (
        PlacedSection(
            "lead",
            "Inleiding",
            0,
            2000,
            (
                PlacedSentence(SENTENCE.written, SENTENCE.spoken, 100, 900),
                PlacedSentence(SENTENCE.written, SENTENCE.spoken, 1100, 1900),
            ),
            paragraphs_ms=(1100,),
        ),
    ),
)
VOICE = Voice(name="nl-offline", description="", engine="espeak")


def test_it_holds_what_the_contract_names() -> None:
    fallback = Fallback(wanted="nl", reason="no network")
    content = json.loads(encoded(manifest(RECORDING, SCRIPT, VOICE, fallback=fallback, synthesis=Synthesis(3, 2, 1))))
    assert (
        content
        | {
            "version": 1,
            "title": "Brug dicht",
            "language": "nl",
            "published": "2026-03",
            "source": "nieuws/brug.txt",
            "voice": {"name": "nl-offline", "engine": "espeak"},
            "fallback": {"from": "nl", "reason": "no network"},
            "mp3": {
                "path": "brug.mp3",
                "bytes": 1234,
                "sha256": "ab" * 32,
                "duration_ms": 2000,
                "lufs": -16.04,
                "true_peak_dbtp": -1.23,
            },
            "synthesis": {"requests": 3, "cached": 2, "retried": 1},
        }
        == content
    )
    assert content["sections"][0]["sentences"][0] == {
        "written": "De brug gaat dicht.",
        "spoken": "De brug gaat dicht.",
        "start_ms": 100,
        "end_ms": 900,
        "voice": None,
    }


def test_it_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    content = manifest(RECORDING, SCRIPT, VOICE, fallback=None, synthesis=Synthesis())
    write_manifest(content, tmp_path / "brug.json")
    assert read_manifest(tmp_path / "brug.json") == content


def test_a_corrected_sentence_keeps_the_guid() -> None:
    corrected = Article(
        "Brug dicht", (Block("paragraph", "De brug gaat zaterdag dicht."),), "nieuws/brug.txt", "2026-03"
    )
    assert guid(corrected) == guid(ARTICLE)


def test_another_article_under_the_same_file_name_has_another_guid() -> None:
    other = Article("Brug open", ARTICLE.blocks, ARTICLE.source, ARTICLE.published)
    assert guid(other) != guid(ARTICLE)


def test_the_folder_of_the_file_has_no_say() -> None:
    moved = Article(ARTICLE.headline, ARTICLE.blocks, "/elders/brug.txt", ARTICLE.published)
    assert guid(moved) == guid(ARTICLE)


def test_a_web_article_is_its_address() -> None:
    first = Article("Brug dicht", ARTICLE.blocks, "https://krant.example/brug")
    assert guid(first) == guid(Article("Brug tóch open", (), "https://krant.example/brug"))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", json.dumps({"version": 99}).encode()])
def test_what_is_no_manifest_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(PublishError, match=r"manifest"):
        read_manifest(tmp_path / "x.json")
