"""The entrance to the article room: paths and standard input, and what is refused."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefing.article import source as door
from briefing.article.fetch import local
from briefing.article.source import read_article, sniff
from briefing.errors import ArticleError, NoArticleError, SourceError

if TYPE_CHECKING:
    from tests.conftest import Forbid

TEXT = """Brug dicht na aanvaring

De brug bij Spijk is dinsdag afgesloten na een aanvaring met een vrachtschip. Niemand raakte gewond.

De reparatie duurt volgens de gemeente zeker drie weken. Verkeer wordt omgeleid via de A15.
"""
PAGE = f"<!doctype html><title>Nieuws</title><h1>Brug dicht na aanvaring</h1><p>{TEXT.splitlines()[2]}</p>"


def write(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("brug.txt", TEXT),
        ("brug", TEXT),
        ("brug.md", TEXT.replace("Brug", "# Brug", 1)),
        ("brug.html", PAGE),
        ("brug.txt", PAGE),
        ("brug.HTM", PAGE),
        ("brug.txt", "---\ntitle: Brug dicht na aanvaring\n---\n\n" + TEXT.split("\n", 1)[1]),
    ],
)
def test_extension_and_content_decide_how_a_file_is_read(tmp_path: Path, name: str, content: str) -> None:
    article = read_article(write(tmp_path, name, content))
    assert article.headline == "Brug dicht na aanvaring"
    assert article.blocks[0].text.startswith("De brug bij Spijk")
    assert article.source == str(tmp_path / name)


def test_standard_input_is_read_for_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode("utf-16"))))
    article = read_article("-")
    assert (article.headline, article.source) == ("Brug dicht na aanvaring", "-")


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        ("<!DOCTYPE html><html>", "html"),
        ("\n <html lang='nl'>", "html"),
        ("<?xml version='1.0'?>\n<html xmlns='x'>", "html"),
        ("<h1>Kop</h1>\n<p>Tekst</p>", "html"),
        ('<p class="intro">Tekst</p>', "html"),
        ("<?xml version='1.0'?><newsItem>", "wire"),
        ("<nitf>", "wire"),
        ("---\ntitle: Kop\n---\n", "markdown"),
        ("# Kop\n\nTekst", "markdown"),
        ("Kop\n\nTekst", "plain"),
        ("<3 is geen HTML", "plain"),
        ("#hashtag is geen kop", "plain"),
    ],
)
def test_the_content_decides_the_kind(start: str, kind: str) -> None:
    assert sniff(start) == kind


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("leeg.txt", b"", "is empty"),
        ("wit.txt", b" \n\t \r\n", "is empty"),
        ("wit.html", b"\xef\xbb\xbf  ", "empty|no article|no text"),
        ("tekens.txt", b"!!! ... --- ???\n\n***", "no words|no text"),
        ("cijfers.txt", b"12345\n\n67890", "no words|no text"),
        ("artikel.pdf", b"%PDF-1.4 ...", "is a PDF"),
        ("artikel.docx", b"PK\x03\x04....", "is a Word"),
        ("foto.jpg", b"\xff\xd8\xff\xe0", "is a picture"),
        ("rommel.txt", bytes(range(256)) * 8, "binary"),
        ("pagina.mhtml", b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", "web archive"),
        ("kapot.html", b"<html><body><div><p", "no article"),
        ("menu.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "no article"),
        ("feed.xml", b"<?xml version='1.0'?><rss><channel/></rss>", "is a feed"),
        ("feed.txt", b"<rss version='2.0'><channel><title>Krant</title></channel></rss>", "is a feed"),
        ("atom.txt", b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Brand</title></feed>", "is a feed"),
        ("map.txt", b"<urlset><url><loc>https://krant.example/1</loc></url></urlset>", "is a feed"),
        ("vreemd.xml", b"<?xml version='1.0'?><recept/>", "unknown kind"),
    ],
)
def test_a_source_without_an_article_is_refused_in_one_line(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    with pytest.raises(NoArticleError, match=says) as refusal:
        read_article(write(tmp_path, name, content))
    assert refusal.value.exit_status == 3
    assert "\n" not in str(refusal.value)
    assert name in str(refusal.value)
    assert refusal.value.remedy


def test_the_error_for_a_missing_file_names_it(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"no such file: .*nergens\.txt"):
        read_article(str(tmp_path / "nergens.txt"))


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="is a folder"):
        read_article(str(tmp_path))


@pytest.mark.parametrize("path", ["a\0b.txt", "x" * 5000, "bestand.txt/artikel.txt", ""])
def test_impossible_paths_are_refused(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bestand.txt").touch()
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ArticleError):
        read_article(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipes_and_devices_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    for path in (str(tmp_path / "pijp"), "/dev/zero"):
        with pytest.raises(SourceError, match="pipe or device"):
            read_article(path)


def test_an_unreadable_file_says_why(tmp_path: Path, may_not: Forbid) -> None:
    path = Path(write(tmp_path, "geheim.txt", TEXT))
    may_not(path)
    with pytest.raises(SourceError, match="permission denied"):
        read_article(str(path))


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_article(str(path))


def test_too_much_on_standard_input_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "MAX_BYTES", 1000)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"woord " * 1000)))
    with pytest.raises(SourceError, match="larger than"):
        read_article("-")


def test_more_text_than_an_article_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "MAX_CHARACTERS", 100)
    with pytest.raises(NoArticleError, match="more text than an article"):
        read_article(write(tmp_path, "lang.txt", TEXT))


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("a.txt", "© {} De Courant\n"),
        ("a.txt", "%%\n"),
        ("a.md", "---\n"),
        ("a.md", "> {} boten\n>\n"),
        ("a.html", "<h2>Kop {}</h2>"),
        ("a.html", "<p>Zin {} is een zin.</p>"),
    ],
)
def test_more_lines_than_an_article_has_are_refused(tmp_path: Path, name: str, lines: str) -> None:
    text = TEXT + "".join(map(lines.format, range(30_000)))
    with pytest.raises(NoArticleError, match=rf"{name} has more lines than an article"):
        read_article(write(tmp_path, name, text))


@pytest.mark.parametrize("url", ["ftp://voorbeeld.nl/a.txt", "file:///etc/passwd", "gopher://x/", "javascript://alert"])
def test_only_http_addresses_are_fetched(url: str) -> None:
    with pytest.raises(SourceError, match="only http and https"):
        read_article(url)
