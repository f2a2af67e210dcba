"""Lists of feeds, as programs and people write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefing.errors import SourceError, UsageError
from briefing.newsroom.sources.feeds import sources_of

if TYPE_CHECKING:
    from pathlib import Path


def listed(path: Path, content: str | bytes) -> list[str]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return sources_of(str(path))


@pytest.mark.parametrize(
    "outline",
    [
        '<outline xmlUrl="https://a.nl/rss"/>',
        '<outline text="K &amp; T" xmlUrl="https://a.nl/rss"/>',
        '<outline text="K & T" htmlUrl="https://a.nl?x=1&y=2" xmlUrl="https://a.nl/rss"/>',
        '<outline text="caf&eacute;&nbsp;x" xmlUrl="https://a.nl/rss"/>',
        '<outline xmlurl="https://a.nl/rss"/>',
        '<outline XMLURL="https://a.nl/rss"/>',
        '<OUTLINE xmlUrl="https://a.nl/rss"/>',
        '<outline url="https://a.nl/rss"/>',
        '<outline type="rss" url="" xmlUrl=" https://a.nl/rss "/>',
        '<outline xmlUrl="feed:https://a.nl/rss"/>',
        '<outline xmlUrl="feed://https://a.nl/rss"/>',
        '<outline text="a"><outline text="b"><outline xmlUrl="https://a.nl/rss"/></outline></outline>',
        '<outline text="a < b" xmlUrl="https://a.nl/rss"/>',
        '<outline text="open"><outline xmlUrl="https://a.nl/rss"/>',
    ],
)
def test_a_list_is_read_as_it_was_meant(tmp_path: Path, outline: str) -> None:
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><body>'
    assert listed(tmp_path / "feeds.opml", f"{head}{outline}</body></opml>") == ["https://a.nl/rss"]


def test_an_ampersand_in_an_address_stays(tmp_path: Path) -> None:
    content = '<opml><body><outline xmlUrl="https://a.nl/rss?a=1&copy=2&amp;b=3"/></body></opml>'
    assert listed(tmp_path / "feeds.opml", content) == ["https://a.nl/rss?a=1&copy=2&b=3"]


def test_the_feed_scheme_is_the_webs(tmp_path: Path) -> None:
    assert listed(tmp_path / "x.opml", '<opml><outline xmlUrl="feed://a.nl/rss"/></opml>') == ["http://a.nl/rss"]
    assert sources_of("feed://a.nl/rss") == ["http://a.nl/rss"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16"])
@pytest.mark.parametrize("declared", ["UTF-8", "ISO-8859-1", None])
def test_any_encoding_is_read_whatever_is_declared(tmp_path: Path, encoding: str, declared: str | None) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>\n' if declared else "\n\n"
    content = f'{head}<opml><body><outline text="café" xmlUrl="https://a.nl/rss"/></body></opml>'
    assert listed(tmp_path / "feeds.opml", content.encode(encoding)) == ["https://a.nl/rss"]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('<opml>\n<body>\n<outline text="Krant"/></body></opml>', "line 3 names no xmlUrl"),
        ('<opml>\n<outline xmlUrl="krant.nl/rss"/></opml>', "line 2 names 'krant.nl/rss', which is not an http"),
        ('<opml>\n<outline xmlUrl="file:///etc/passwd"/></opml>', "not an http"),
    ],
)
def test_a_list_without_feeds_says_which_line_is_wrong(tmp_path: Path, content: str, line: str) -> None:
    with pytest.raises(UsageError, match=line):
        listed(tmp_path / "feeds.opml", content)


def test_a_list_of_too_many_feeds_is_refused_whole(tmp_path: Path) -> None:
    outlines = "".join(f'<outline xmlUrl="https://a.nl/{number}"/>' for number in range(201))
    with pytest.raises(UsageError, match="names 201 feeds"):
        listed(tmp_path / "feeds.opml", f"<opml>{outlines}</opml>")


@pytest.mark.parametrize("source", ["/dev/zero", "bestaat-niet.opml"])
def test_what_is_no_file_is_not_read(source: str) -> None:
    with pytest.raises(SourceError, match="give a feed's address, an OPML file or a folder"):
        sources_of(source)
