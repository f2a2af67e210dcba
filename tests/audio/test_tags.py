"""What the MP3 says of itself, read back with mutagen."""

from dataclasses import replace
from io import BytesIO

import pytest
from mutagen.id3 import ID3, CTOCFlags, PictureType

from briefing.audio.tags import id3
from briefing.model import Chapter, Tags

CHAPTERS = (
    Chapter("Zwembad in Utrecht", 0, 4_000),
    Chapter("Inleiding", 4_000, 9_500),
    Chapter("Büro €", 9_500, 20_000),
)


def read_back(tags: Tags, chapters: tuple[Chapter, ...] = CHAPTERS) -> ID3:
    return ID3(BytesIO(id3(tags, chapters)))


def test_it_is_id3v2_4_and_nothing_but_frames(tags: Tags) -> None:
    data = id3(tags, CHAPTERS)
    size = data[6] << 21 | data[7] << 14 | data[8] << 7 | data[9]
    assert (data[:5], len(data)) == (b"ID3\x04\x00", 10 + size)


def test_title_artist_album_language_and_comment_read_back(tags: Tags) -> None:
    read = read_back(tags)
    assert read["TIT2"].text == ["Zwembad in Utrecht"]
    assert read["TPE1"].text == ["Redactie"]
    assert read["TALB"].text == ["Briefing"]
    assert read["TLAN"].text == ["nld"]
    assert read["COMM::nld"].text == ["De raad stemt donderdag."]


@pytest.mark.parametrize("published", ["2023-03", "2023-03-14"])
def test_a_date_may_be_a_month(tags: Tags, published: str) -> None:
    assert str(read_back(replace(tags, published=published))["TDRC"].text[0]) == published


def test_what_is_not_known_is_not_there(tags: Tags) -> None:
    read = read_back(replace(tags, published=None, source=None))
    assert not read.getall("TDRC")
    assert not read.getall("WOAS")


def test_the_synthetic_voice_the_guid_and_the_source_are_named(tags: Tags) -> None:
    read = read_back(tags)
    assert read["TXXX:AI_DISCLOSURE"].text == ["Voorgelezen door een computerstem."]
    assert read["TXXX:GUID"].text == ["urn:briefing:1"]
    assert read["WOAS"].url == "https://krant.example/zwembad"


@pytest.mark.parametrize(("start", "mime"), [(b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n", "image/png")])
def test_the_cover_is_the_front_cover_in_its_own_format(tags: Tags, start: bytes, mime: str) -> None:
    (picture,) = read_back(replace(tags, cover=start + b"picture")).getall("APIC")
    assert (picture.mime, picture.type, picture.data) == (mime, PictureType.COVER_FRONT, start + b"picture")


def test_chapters_stand_in_order_under_one_table_of_contents(tags: Tags) -> None:
    read = read_back(tags)
    (contents,) = read.getall("CTOC")
    assert contents.flags == CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED
    listed = [read[f"CHAP:{name}"] for name in contents.child_element_ids]
    assert tuple(Chapter(c.sub_frames["TIT2"].text[0], c.start_time, c.end_time) for c in listed) == CHAPTERS


def test_players_that_take_chapters_as_they_come_get_them_in_order(tags: Tags) -> None:
    data = id3(tags, CHAPTERS)
    places = [data.index(chapter.title.encode(), data.index(b"CTOC")) for chapter in CHAPTERS]
    assert places == sorted(places)
    assert data.index(b"APIC") > places[-1]


def test_the_same_tags_give_the_same_bytes(tags: Tags) -> None:
    assert id3(tags, CHAPTERS) == id3(tags, CHAPTERS)


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("https://krant.example/a–b", "https://krant.example/a%E2%80%93b"),
        ("https://krant.example/ko%C5%A1ice/š?q=ž#€", "https://krant.example/ko%C5%A1ice/%C5%A1?q=%C5%BE#%E2%82%AC"),
    ],
)
def test_an_address_is_written_in_ascii(tags: Tags, address: str, plain: str) -> None:
    chapter = Chapter("Inleiding", 0, 1_000, url=address)
    read = read_back(replace(tags, source=address), (chapter,))
    assert read["WOAS"].url == plain
    assert read["CHAP:chp1"].sub_frames["WXXX:chapter url"].url == plain


@pytest.mark.parametrize("count", [254, 255, 256, 300, 1000])
def test_every_chapter_is_in_the_table_of_contents(tags: Tags, count: int) -> None:
    read = read_back(tags, tuple(Chapter(f"Punt {n}", n * 1000, n * 1000 + 1000) for n in range(count)))
    listed, tables = [], [read["CTOC:toc"]]
    while tables:
        table = tables.pop(0)
        names = table.child_element_ids
        assert len(names) <= 255
        tables += [read[f"CTOC:{name}"] for name in names if f"CTOC:{name}" in read]
        listed += [name for name in names if f"CHAP:{name}" in read]
    assert listed == [f"chp{number}" for number in range(1, count + 1)]
    assert [table.element_id for table in read.getall("CTOC") if table.flags & CTOCFlags.TOP_LEVEL] == ["toc"]
