"""A programme is what its manifest tells of, without what is nobody's business."""

from __future__ import annotations

import json

import pytest
from mutagen.id3 import ID3

from briefing.errors import PublishError


def test_the_mp3_carries_the_name_and_cover_of_the_show(make, put, folder, show):
    published = put(make("brug", "Brug open"))

    tags = ID3(folder / published.episode.file(published.episode.publication.mp3))

    assert (tags["TIT2"].text, tags["TALB"].text) == (["Brug open"], [show.title])
    assert tags.getall("APIC")[0].data == next(folder.glob("cover-600.*.jpg")).read_bytes()


def test_an_mp3_without_manifest_is_refused(make, put):
    mp3 = make("brug")
    mp3.with_suffix(".json").unlink()

    with pytest.raises(PublishError, match="manifest"):
        put(mp3)


def test_an_mp3_that_changed_since_it_was_made_is_refused(make, put):
    mp3 = make("brug")
    mp3.write_bytes(mp3.read_bytes() + b"more")

    with pytest.raises(PublishError, match="is not the MP3 that"):
        put(mp3)


@pytest.mark.parametrize("missing", ["guid", "title", "mp3", "sections", "voice"])
def test_a_manifest_that_lacks_something_is_refused(make, put, missing):
    mp3 = make("brug")
    manifest = json.loads(mp3.with_suffix(".json").read_bytes())
    del manifest[missing]
    mp3.with_suffix(".json").write_text(json.dumps(manifest))

    with pytest.raises(PublishError):
        put(mp3)


def test_nothing_of_this_machine_is_published(make, put, folder):
    put(make("brug"))

    for path in folder.rglob("*.*"):
        if path.suffix in {".json", ".xml", ".html", ".vtt", ".srt"} and ".briefing" not in path.parts:
            assert "/home/redactie" not in path.read_text("utf-8"), path


def test_no_file_of_this_machine_is_named_as_a_source(make, put, folder):
    def item(source, start_ms):
        placed = {"written": "Het was druk.", "spoken": "Het was druk.", "start_ms": start_ms, "end_ms": start_ms + 400}
        place = {"start_ms": start_ms, "end_ms": start_ms + 500}
        return {"role": "item", "title": "Een bericht", "sentences": [placed], "source": source, **place}

    sources = ["zwartboek.docx", "/home/redactie/zwartboek.docx", "file:///zwartboek.docx", "C:\\map\\zwartboek.docx"]
    sources.append("https://krant.example/brug")
    put(make("bulletin", sections=[item(source, 500 * number) for number, source in enumerate(sources)]))

    public = [path for path in folder.rglob("*.*") if path.is_file()]
    assert not [path for path in public if b"zwartboek" in path.read_bytes()]
    for ending in (".xml", ".html", ".vtt", ".json"):
        assert any(b"krant.example" in path.read_bytes() for path in public if path.name.endswith(ending)), ending
