"""The book: EPUB 3.3 whose sentences are heard as they are read."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from lxml import etree

from briefing.model import PlacedSection, PlacedSentence
from briefing.programme.book.epub import write_epub
from briefing.programme.manifest import Audio, Manifest, Speaker
from briefing.programme.release import Release
from briefing.programme.transcript import vtt

NAMES = {
    "container": "urn:oasis:names:tc:opendocument:xmlns:container",
    "dc": "http://purl.org/dc/elements/1.1/",
    "epub": "http://www.idpf.org/2007/ops",
    "html": "http://www.w3.org/1999/xhtml",
    "opf": "http://www.idpf.org/2007/opf",
    "smil": "http://www.w3.org/ns/SMIL",
}
SOUND = b"ID3 the sound of a programme" * 50
COVER = b"\xff\xd8\xff a picture"
HOSTILE = [
    '<script>alert("x")</script> & <b>co</b>',
    "]]> &amp; &#0; <!-- --> <?php ?>",
    "\x00\x07\x1b[31mrood\ufffe\ud83d",
    "../../etc/passwd\\..\\C:",
    '" onload="x" \'',
    "مرحبا \u202ebaab\u202c 🎧 {{ 7 * 7 }} {% raw %}",
    "x" * 5000,
]


def sections(*parts: tuple[str, str, list[str]], start_ms: int = 250) -> tuple[PlacedSection, ...]:
    """Sections of a role, a title and sentences of a second each, with 200 ms of pause."""
    placed, at = [], start_ms
    for role, title, written in parts:
        begin = at
        sentences = []
        for text in written:
            sentences.append(PlacedSentence(text, text, at, at + 1000))
            at += 1200
        placed.append(PlacedSection(role, title, begin, at, tuple(sentences), paragraphs_ms=(begin + 1200,)))  # type: ignore[arg-type]
    return tuple(placed)


ARTICLE = sections(
    ("disclosure", "Over deze stem", ["Voorgelezen door AI."]),
    ("headline", "Brug dicht", ["Brug dicht."]),
    ("lead", "Inleiding", ["De brug gaat dicht.", "Dat meldt de gemeente."]),
    ("background", "Achtergrond", ["Het duurt een week.", "Daarna gaat hij open."]),
    ("background", "Wie wil er om?", ["Er is een pont."]),
)
BULLETIN = sections(
    ("opening", "Nieuws", ["Goedemorgen."]),
    ("headlines", "Het nieuws in het kort", ["Brug dicht.", "Zon schijnt."]),
    ("item", "Brug dicht", ["Brug dicht.", "De brug gaat dicht."]),
    ("item", "Zon schijnt", ["De zon schijnt vandaag.", "Dat meldt het instituut."]),
    ("closing", "Tot slot", ["Dit was het."]),
    start_ms=4450,
)


def release(placed: tuple[PlacedSection, ...] = ARTICLE, **other: Any) -> Release:
    about: dict[str, Any] = {"title": "Brug dicht", "published": "2026-03-05", "author": "An Maes", "lead": "De brug."}
    about |= {"guid": "5b1ce3a5-4a1c-5f0e-9f0e-0b7c1f2f3a4b", "source": "https://krant.example/brug?a=1&b=2"}
    manifest = Manifest(
        voice=Speaker(name="nl-offline", engine="espeak"),
        mp3=Audio(
            path="brug.mp3",
            bytes=len(SOUND),
            sha256="",
            duration_ms=placed[-1].end_ms + 300,
            lufs=-16.0,
            true_peak_dbtp=-1.0,
        ),
        sections=placed,
        **{**about, **{name: value for name, value in other.items() if name in Manifest.__struct_fields__}},
    )
    rest = {name: value for name, value in other.items() if name not in Manifest.__struct_fields__}
    return Release(
        manifest=manifest,
        mp3=lambda: io.BytesIO(SOUND),
        show="De Courant",
        disclosure="Een AI-stem.",
        **{"cover": COVER, **rest},
    )


def written(book: Release) -> bytes:
    out = io.BytesIO()
    write_epub(book, out)
    return out.getvalue()


class Opened:
    """A book, as a reading system opens it."""

    def __init__(self, book: Release) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(written(book)))
        rootfile = self.xml("META-INF/container.xml").find(".//container:rootfile", NAMES)
        assert rootfile is not None
        self.package = self.xml(rootfile.get("full-path") or "")
        self.items = {item.get("id"): item for item in self.package.iterfind(".//opf:item", NAMES)}

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.archive.read(name), etree.XMLParser(resolve_entities=False))

    def meta(self, name: str) -> list[str]:
        return [each.text or "" for each in self.package.iterfind(f".//opf:meta[@property='{name}']", NAMES)]

    def spine(self) -> list[etree._Element]:
        return [self.items[ref.get("idref")] for ref in self.package.iterfind(".//opf:itemref", NAMES)]

    def pages(self) -> dict[str, etree._Element]:
        return {item.get("href") or "": self.xml(f"EPUB/{item.get('href')}") for item in self.spine()}

    def clips(self) -> list[tuple[str, int, int]]:
        """What is highlighted, and when in ms, in reading order."""
        found = []
        for page in self.spine():
            overlay = self.items.get(page.get("media-overlay"))
            if overlay is not None:
                for par in self.xml(f"EPUB/{overlay.get('href')}").iterfind(".//smil:par", NAMES):
                    text, audio = par.find("smil:text", NAMES), par.find("smil:audio", NAMES)
                    assert text is not None
                    assert audio is not None
                    assert self.archive.read(f"EPUB/{audio.get('src')}") == SOUND
                    found.append((text.get("src") or "", ms(audio.get("clipBegin")), ms(audio.get("clipEnd"))))
        return found

    def text_at(self, source: str) -> str:
        page, _, name = source.partition("#")
        [element] = self.pages()[page].xpath(f"//*[@id='{name}']")
        return "".join(element.itertext())


def ms(clock: str | None) -> int:
    return round(float((clock or "").removesuffix("s")) * 1000)


def test_the_first_file_says_what_it_is_and_nothing_is_hidden_in_front_of_it() -> None:
    content = written(release())
    assert content[30:58] == b"mimetypeapplication/epub+zip"


def test_the_same_programme_gives_the_same_bytes() -> None:
    assert written(release()) == written(release())


@pytest.mark.parametrize("placed", [ARTICLE, BULLETIN], ids=["article", "bulletin"])
def test_every_file_is_in_the_manifest_and_everything_in_the_manifest_is_there(
    placed: tuple[PlacedSection, ...],
) -> None:
    book = Opened(release(placed))
    listed = {f"EPUB/{item.get('href')}" for item in book.items.values()}
    assert listed | {"mimetype", "META-INF/container.xml", "EPUB/package.opf"} == set(book.archive.namelist())


@pytest.mark.parametrize("placed", [ARTICLE, BULLETIN], ids=["article", "bulletin"])
def test_each_sentence_is_heard_where_the_transcript_has_it_and_just_before(placed: tuple[PlacedSection, ...]) -> None:
    book = Opened(release(placed))
    heard = {start + 125: book.text_at(source) for source, start, _ in book.clips() if "zin-" in source}
    assert heard == {one.start_ms: one.written for section in placed for one in section.sentences}
    cues = [line.split(" ")[0] for line in vtt(placed).splitlines() if " --> " in line]
    assert [f"00:00:{start // 1000:02}.{start % 1000:03}" for start in heard] == cues


@pytest.mark.parametrize(("pause", "ahead"), [(350, 125), (125, 125), (40, 40), (0, 0)])
def test_a_clip_begins_in_the_pause_before_its_sentence_and_not_before_that(pause: int, ahead: int) -> None:
    first = PlacedSentence("Een.", "Een.", 0, 1000)
    second = PlacedSentence("Twee.", "Twee.", 1000 + pause, 2500)
    book = Opened(release((PlacedSection("lead", "Inleiding", 0, 2600, (first, second)),)))

    assert [(start, end) for _, start, end in book.clips()] == [(0, 1000 + pause - ahead), (1000 + pause - ahead, 2900)]


def test_the_sound_of_a_chapter_says_which_text_it_is_of() -> None:
    book = Opened(release(BULLETIN))
    for name in filter(lambda name: name.endswith(".smil"), book.archive.namelist()):
        text = etree.fromstring(book.archive.read(name)).find("smil:body", NAMES).get(f"{{{NAMES['epub']}}}textref")
        page, _, fragment = text.partition("#")
        assert etree.fromstring(book.archive.read(f"EPUB/{page}")).find(f".//*[@id='{fragment}']") is not None


@pytest.mark.parametrize("placed", [ARTICLE, BULLETIN], ids=["article", "bulletin"])
def test_the_clips_join_without_gaps_to_the_programmes_end_and_durations_add_up(
    placed: tuple[PlacedSection, ...],
) -> None:
    book = Opened(release(placed))
    clips = book.clips()
    assert all(before[2] == after[1] for before, after in pairwise(clips))
    assert clips[-1][2] == placed[-1].end_ms + 300
    whole, *chapters = map(ms, book.meta("media:duration"))
    assert whole == sum(chapters) == clips[-1][2] - clips[0][1]


def test_a_tune_is_heard_with_the_heading_that_it_opens() -> None:
    book = Opened(release(BULLETIN))
    source, start, end = book.clips()[0]
    assert (book.text_at(source), start, end) == ("Nieuws", 0, 4325)


def test_an_article_is_one_chapter_with_its_crossheads_as_headings() -> None:
    book = Opened(release())
    [_, chapter] = book.pages().values()
    headings = chapter.xpath("//html:h1|//html:h2", namespaces=NAMES)
    assert [(each.tag[-2:], "".join(each.itertext())) for each in headings] == [
        ("h1", "Brug dicht."),
        ("h2", "Achtergrond"),
        ("h2", "Wie wil er om?"),
    ]


def test_a_quotation_in_another_language_says_so() -> None:
    said = "Hij zei: “We are not going to wait for what they have to say about it” en ging weg."
    book = Opened(release(sections(("headline", "Brug", ["Brug."]), ("lead", "Inleiding", [said]))))
    [quotation] = book.pages()["tekst-1.xhtml"].xpath("//html:span[@lang]", namespaces=NAMES)
    assert (quotation.get("lang"), quotation.text) == (
        "en",
        "We are not going to wait for what they have to say about it",
    )
    assert book.text_at("tekst-1.xhtml#zin-2") == said


def test_quotation_marks_are_curled_as_on_the_page() -> None:
    book = Opened(release(sections(("headline", '\'s Avonds "dicht"', ['Hij zei: "Ja, \'90 was mooi."']))))
    page = "".join(book.pages()["tekst-1.xhtml"].itertext())
    assert "’s\N{NO-BREAK SPACE}Avonds “dicht”" in page
    assert "Hij zei: “Ja, ’90 was mooi.”" in page


def test_a_bulletin_is_a_chapter_an_item() -> None:
    book = Opened(release(BULLETIN))
    _, *chapters = book.pages().values()
    titles = ["".join(page.find(".//html:h1", NAMES).itertext()) for page in chapters]  # type: ignore[union-attr]
    assert titles == ["Nieuws", "Het nieuws in het kort", "Brug dicht.", "Zon schijnt", "Tot slot"]


def test_a_heading_that_is_spoken_stands_there_once() -> None:
    book = Opened(release(BULLETIN))
    assert "".join(book.pages()["tekst-3.xhtml"].itertext()).split("\n").count("Brug dicht.") == 1


@pytest.mark.parametrize("placed", [ARTICLE, BULLETIN], ids=["article", "bulletin"])
def test_the_contents_lead_to_places_that_there_are(placed: tuple[PlacedSection, ...]) -> None:
    book = Opened(release(placed))
    links = book.xml("EPUB/contents.xhtml").xpath("//@href[not(.='style.css')]")
    assert len(links) > 5
    for link in links:
        page, _, name = link.partition("#")
        assert page in book.pages()
        if name:
            assert book.text_at(link)


def test_the_paragraphs_of_the_article_stay_paragraphs() -> None:
    [_, chapter] = Opened(release()).pages().values()
    paragraphs = ["".join(each.itertext()) for each in chapter.xpath("//html:p", namespaces=NAMES)]
    assert paragraphs[1:3] == ["De brug gaat dicht.", "Dat meldt de gemeente."]


def test_it_says_what_it_offers_to_whom() -> None:
    book = Opened(release())
    assert book.meta("schema:accessMode") == ["textual", "auditory"]
    assert book.meta("schema:accessModeSufficient") == ["textual", "auditory", "textual,auditory"]
    assert {"synchronizedAudioText", "structuralNavigation", "tableOfContents"} <= set(
        book.meta("schema:accessibilityFeature")
    )
    assert book.meta("schema:accessibilityHazard") == ["none"]
    assert "De stem is synthetisch" in book.meta("schema:accessibilitySummary")[0]
    assert book.meta("dcterms:conformsTo") == ["EPUB Accessibility 1.1 - WCAG 2.1 Level A"]


def test_it_says_that_the_voice_is_synthetic_where_readers_and_programs_look() -> None:
    book = Opened(release())
    assert "Een AI-stem." in "".join(book.pages()["title.xhtml"].itertext())
    assert book.meta("media:narrator") == ["AI-stem (nl-offline)"]


def test_it_names_all_voices_that_read_it() -> None:
    cast = tuple(Speaker(name=name, engine="espeak") for name in ("nl-offline", "ander"))
    book = Opened(release(cast=cast))
    assert book.meta("media:narrator") == ["AI-stem (nl-offline)", "AI-stem (ander)"]


def test_it_is_known_by_what_the_article_is_known_by() -> None:
    package = Opened(release()).package
    about = {each.tag.rpartition("}")[2]: each.text for each in package.iterfind("opf:metadata/dc:*", NAMES)}
    assert about["identifier"] == "urn:uuid:5b1ce3a5-4a1c-5f0e-9f0e-0b7c1f2f3a4b"
    assert (about["title"], about["creator"], about["publisher"]) == ("Brug dicht", "An Maes", "De Courant")
    assert (about["language"], about["date"]) == ("nl", "2026-03-05")
    assert about["source"] == "https://krant.example/brug?a=1&b=2"


@pytest.mark.parametrize(
    ("about", "modified"),
    [
        ({"published": "2026-03-05"}, "2026-03-05T00:00:00Z"),
        ({"published": "2026-03"}, "2026-03-01T00:00:00Z"),
        ({"published": None}, "1980-01-01T00:00:00Z"),
        ({"published": "morgen"}, "1980-01-01T00:00:00Z"),
        ({"published": "0999-02-31"}, "1980-01-01T00:00:00Z"),
        ({"changed": datetime(2026, 4, 1, 6, 30, tzinfo=UTC)}, "2026-04-01T06:30:00Z"),
    ],
)
def test_its_edition_is_the_moment_that_the_programme_changed(about: dict[str, Any], modified: str) -> None:
    assert Opened(release(**about)).meta("dcterms:modified") == [modified]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_whatever_an_article_holds_is_text_in_well_formed_files_of_our_own_names(text: str) -> None:
    plain = Opened(release(BULLETIN))
    placed = tuple(
        replace(
            section,
            title=text,
            sentences=tuple(replace(one, written=text) for one in section.sentences),
            source=text,
        )
        for section in BULLETIN
    )
    about = {"title": text, "author": text, "lead": text, "language": text, "guid": text, "published": text}
    book = Opened(release(placed, **about, source=text))
    assert book.archive.namelist() == plain.archive.namelist()
    allowed = {each.tag for page in plain.pages().values() for each in page.iter()}
    assert {each.tag for page in book.pages().values() for each in page.iter()} <= allowed
    assert book.package.findtext(".//dc:language", namespaces=NAMES) == "nl"
    assert len(book.clips()) == len(plain.clips())


def test_a_sentence_of_signs_that_cannot_be_shown_is_no_sentence() -> None:
    book = Opened(release(sections(("headline", "Brug", ["Brug."]), ("lead", "Inleiding", ["\x00", "De brug."]))))
    assert [book.text_at(source) for source, _, _ in book.clips()] == ["Brug.", "De brug."]


def test_a_cover_in_png_is_called_so() -> None:
    book = Opened(release(cover=b"\x89PNG\r\n\x1a\n a picture"))
    [cover] = [item for item in book.items.values() if item.get("properties") == "cover-image"]
    assert (cover.get("href"), cover.get("media-type")) == ("cover.png", "image/png")
