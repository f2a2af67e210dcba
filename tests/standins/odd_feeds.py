"""A hundred feeds as they should not be, each with the answers of the server that has it."""

from __future__ import annotations

import gzip
import html
from dataclasses import dataclass, field
from email.utils import format_datetime
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

WALL = (
    "<html><title>Privacy</title><h1>Wij geven om uw privacy</h1><p>Samen met 812 partners plaatsen wij cookies om "
    "advertenties te tonen die bij u passen.</p><p>Klik op Akkoord om door te gaan.</p></html>"
)
GONE = "<html><h1>Pagina niet gevonden</h1><p>Sorry, wat u zoekt bestaat niet meer of is verplaatst.</p></html>"
ROBOT = (
    "<html><h1>Nog even dit</h1><p>Laat zien dat u geen robot bent. Zet JavaScript aan en probeer opnieuw.</p></html>"
)
LOGIN = "<html><h1>Inloggen</h1><p>Vul uw e-mailadres en wachtwoord in om verder te lezen. Nog geen account?</p></html>"
TEXT = "<p>In {0} ging de brug vanochtend open. Dat meldt de gemeente {0}.</p>" + "<p>Er kwam veel volk op af.</p>" * 40


@dataclass
class OddFeed:
    """A feed, and the pages that it leads to."""

    name: str
    content: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    """By the last part of their path."""


KINDS = ("no feeds", "broken", "hostile", "items", "dates", "texts", "pages", "answers")


def odd_feeds(kind: str, site: str, at: datetime) -> list[OddFeed]:
    """The feeds of a kind, on a server at the address `site`; their items are as new as `at`."""
    date = format_datetime(at)
    feeds = {
        "no feeds": _no_feeds,
        "broken": lambda: _broken(date),
        "hostile": lambda: _hostile(date),
        "items": lambda: _items(site, date),
        "dates": lambda: _dates(site),
        "texts": lambda: _texts(site, date),
        "pages": lambda: _pages(site, date),
        "answers": _answers,
    }
    return list(feeds[kind]())


def _rss(*items: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{head}<rss version="2.0"><channel><title>Odd</title>{"".join(items)}</channel></rss>'.encode()


def _item(title: str, link: str, date: str, text: str = "", guid: str = "") -> str:
    known = f"<guid isPermaLink='false'>{guid}</guid>" if guid else ""
    dated = f"<pubDate>{date}</pubDate>" if date else ""
    told = f"<description>{html.escape(text)}</description>" if text else ""
    return f"<item><title>{title}</title><link>{link}</link>{known}{dated}{told}</item>"


def _no_feeds() -> Iterator[OddFeed]:
    nothing = {
        "empty": b"",
        "blank": b" \n" * 5000,
        "zeros": bytes(20_000),
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3",
        "html": b"<html><body><h1>Nieuws</h1><p>Geen feed.</p></body></html>",
        "json": b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "content_text": 2}]}',
        "list": b"[[[[[[",
        "letters": b"a" * 300_000,
        "brackets": b"<" * 100_000,
        "ampersands": b"<rss>" + b"&" * 100_000,
        "comments": b"<!--" * 30_000,
        "instructions": b"<?" * 30_000,
        "declaration": b'<?xml version="1.0"',
        "other root": b'<?xml version="1.0"?><opml><body/></opml>',
        "half a pair": b"\xed\xa0\xbd" * 100,
    }
    for name, content in nothing.items():
        yield OddFeed(name, content)


def _broken(date: str) -> Iterator[OddFeed]:
    whole = _rss(_item("Brug open in Oss", "http://127.0.0.1:9/a", date, TEXT.format("Oss")))
    for part in (10, 60, 150, 300, len(whole) - 20):
        yield OddFeed(f"cut at {part}", whole[:part])
    yield OddFeed("blank lines first", b"\n\n\n" + whole)
    yield OddFeed("two marks", b"\xef\xbb\xbf\xef\xbb\xbf" + whole)
    yield OddFeed("rubbish behind", whole + b"\x00\xff<p>" * 1000)
    yield OddFeed("control characters", whole.replace(b"Oss", b"O\x00s\x0bs"))
    yield OddFeed("bare ampersands", whole.replace(b"Oss", b"O&s &nbsp; &copy &onbekend;"))
    for encoding in ("utf-16", "utf-16-le", "utf-32", "cp500", "utf-7"):
        yield OddFeed(f"in {encoding}", whole.decode().encode(encoding))
    for declared in ("x-user-defined", "utf-16", "idna", "zip", "base64", "ebcdic"):
        yield OddFeed(f"said to be {declared}", whole.replace(b"UTF-8", declared.encode()))


def _hostile(date: str) -> Iterator[OddFeed]:
    item = _item("Brug &h; open", "http://127.0.0.1:9/a", date)
    names = "abcdefgh"
    entities = "<!ENTITY a 'xxxxxxxxxx'>" + "".join(
        f"<!ENTITY {name} '" + f"&{before};" * 10 + "'>" for before, name in pairwise(names)
    )
    yield OddFeed("entities", f"<!DOCTYPE rss [{entities}]>".encode() + _rss(item, head=""))
    outside = b"<!DOCTYPE rss [<!ENTITY h SYSTEM 'file:///etc/passwd'>]>"
    yield OddFeed("outside entity", outside + _rss(item, head=""))
    yield OddFeed("newlines", b'<?xml version="1.0"?>' + b"\n" * 200_000 + _rss(head=""))
    yield OddFeed("nested", _rss("<a>" * 30_000))
    yield OddFeed("nested items", _rss("<item>" * 1_500))
    yield OddFeed("attributes", _rss("<item " + " ".join(f'a{n}="1"' for n in range(20_000)) + "/>"))
    yield OddFeed("namespaces", _rss("<item " + " ".join(f'xmlns:a{n}="u{n}"' for n in range(5_000)) + "/>"))
    yield OddFeed("many items", _rss("<item/>" * 3_000))
    yield OddFeed("doctype", b"<!DOCTYPE rss [" + b"<!ENTITY a 'b'>" * 5_000 + b"]>" + _rss(item, head=""))


def _items(site: str, date: str) -> Iterator[OddFeed]:
    links = {
        "none": "",
        "script": "javascript:alert(1)",
        "file": "file:///etc/passwd",
        "bracket": "http://[",
        "port": "http://127.0.0.1:99999/a",
        "empty host": "http:///brug",
        "user": "http://ik:geheim@127.0.0.1/a",
        "dash": f"{site}/a–b-š-{'x' * 50}",
        "half": f"{site}/&#xD83D;",
        "long": f"{site}/{'a' * 20_000}",
        "blanks": f"{site}/a b c",
        "closed": "http://127.0.0.1:9/a",
        "unknown": "http://bestaat-niet.invalid/a",
        "front page": f"{site}/",
    }
    for name, link in links.items():
        yield OddFeed(f"link: {name}", _rss(_item("Markt in Oss", link, date), _item("Fair in Epe", link, date)))
    yield OddFeed("no items", _rss())
    yield OddFeed("empty items", _rss("<item/>", "<item><title/></item>", "<item><link/></item>"))
    yield OddFeed("no title", _rss(_item("", "http://127.0.0.1:9/a", date)))
    yield OddFeed("long title", _rss(_item("Brug " * 200_000, "http://127.0.0.1:9/a", date)))
    yield OddFeed("markup", _rss(_item("&lt;b&gt;Brug&lt;/b&gt; &amp;amp; 😀", "http://127.0.0.1:9/a", date)))
    yield OddFeed("one guid", _rss(*(_item(f"Feest {n}", "", date, TEXT.format(n), guid="N/A") for n in "ab")))
    base = '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://["><entry><link href="a"/></entry></feed>'
    yield OddFeed("bad base", base.encode())


def _dates(site: str) -> Iterator[OddFeed]:
    for date in (
        "gisteren",
        "0001-01-01",
        "9999-12-31T24:00:00",
        "Fri, 99 Jan 2026",
        "32-13-2026 25:61",
        "-1",
        "1e400",
    ):
        yield OddFeed(f"date: {date}", _rss(_item("Markt in Oss", f"{site}/weg", date)))


def _texts(site: str, date: str) -> Iterator[OddFeed]:
    texts = {
        "address": "<p>Kijk op http:///brug, https://# of www./www. voor meer.</p>" * 30,
        "addresses only": "<p>https://#</p>" * 200,
        "half": "<p>De brug &#xD83D; is open, zegt de gemeente.</p>" * 30,
        "long word": f"<p>{'a' * 5_000}</p>",
        "signs": f"<p>{'?! ... – ' * 500}</p>",
        "figures": f"<p>{'1234567890' * 200}.</p>",
        "initials": f"<p>{'J.P. ' * 1_000}</p>",
        "deep": "<div>" * 5_000 + "De brug is open." * 100,
        "attributes": "<p " + " ".join(f"a{n}=1" for n in range(10_000)) + ">" + "De brug is open. " * 100,
        "nothing": f"<script>{'x' * 2_000}</script>",
        "far too much": "<p>De brug is weer open, zegt de gemeente Oss.</p>" * 60_000,
    }
    for name, text in texts.items():
        yield OddFeed(f"text: {name}", _rss(_item("Brug open in Oss", f"{site}/weg", date, text)))


def _pages(site: str, date: str) -> Iterator[OddFeed]:
    pages = {"wall": WALL, "gone": GONE, "robot": ROBOT, "login": LOGIN, "blank": " ", "binary": "\0" * 900}
    for name, page in pages.items():
        feed = _rss(*(_item(f"Haven {n} krijgt kade", f"{site}/{name}-{n}", date) for n in range(30)))
        yield OddFeed(f"page: {name}", feed, pages={f"{name}-{n}": page for n in range(30)})


def _answers() -> Iterator[OddFeed]:
    for status in (204, 304, 401, 403, 404, 410, 429, 500, 503):
        yield OddFeed(f"status {status}", b"", status)
    yield OddFeed("ring", b"", 302, {"Location": "?"})
    yield OddFeed("cut gzip", gzip.compress(_rss())[:40], headers={"Content-Encoding": "gzip"})
    yield OddFeed("no gzip", b"geen gzip", headers={"Content-Encoding": "gzip"})
    yield OddFeed("bomb", gzip.compress(bytes(80_000_000)), headers={"Content-Encoding": "gzip"})
    yield OddFeed("video", b"\0", headers={"Content-Type": "video/mp4"})
