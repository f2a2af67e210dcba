"""The account: what is spoken and what is left out make up the whole source."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as reference

from briefing.article.account import IN_DOUBT, Account, share_left_out, words_in_doubt
from briefing.article.encoding import decode
from briefing.article.formats.html import read_html
from briefing.article.formats.markdown import read_markdown
from briefing.article.formats.plain import read_plain
from briefing.article.source import read_article
from briefing.errors import NoArticleError
from briefing.model import Article, LeftOut

PAGES = sorted((Path(__file__).parent / "pages").glob("*/*.html"))
TEXTS = sorted((Path(__file__).parent / "shapes").glob("*.txt"))
UNSEEN = "//script|//style|//template|//noscript|//head|//iframe|//object|//svg|//video|//audio|//select|//canvas|//map"
LEAD = "De brug over de IJssel bij Kampen is dinsdag gesloten nadat een schip ertegen was gevaren."
LINES = (
    "De kapitein bleef ongedeerd, zegt een woordvoerder van Rijkswaterstaat.",
    "„Wij hoorden een enorme klap”, vertelt een bewoner van de kade.",
    "Omrijden",
    "Lees ook",
    "Lees ook: Schip vast bij Zwolle",
    "Door An Maes",
    "Foto: ANP",
    "Delen via WhatsApp",
    "Tekst gaat verder onder de foto.",
    "Meer uit Binnenland",
    "12 maart 2026, 10:14",
    "KAMPEN (ANP) - Het schip lag in de middag nog vast tegen de brug, met aan boord drie mensen.",
    "Wij gebruiken cookies om de site te verbeteren.",
    "Met vriendelijke groet,",
    "1. Wie betaalt de schade aan de brug?",
    "(Belga)",
)
WRAPPERS = (
    "<p>{}</p>",
    "<div>{}</div>",
    "{}<br><br>",
    "<p><a href='/x'>{}</a></p>",
    "<h2>{}</h2>",
    "<ul><li>{}</li></ul>",
    "<aside>{}</aside>",
    "<div class='related'><p>{}</p></div>",
    "<figure><img src='a.jpg'><figcaption>{}</figcaption></figure>",
    "<section class='comments'><p>{}</p></section>",
    "<blockquote>{}</blockquote>",
    "<p><b>{}</b></p>",
    "<p>Volgens <a href='/x'>{}</a> was dat gisteren nog niet bekend.</p>",
)


def accounted(article: Article) -> list[str]:
    """The letters of every piece that is spoken or left out."""
    pieces = (article.headline or "", *(block.text for block in article.blocks), *(p.text for p in article.left_out))
    return [letters(piece) for piece in pieces]


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def assert_whole(seen: list[str], article: Article) -> None:
    """Each word in the article or its account, and all letters together as often as the source has them."""
    told = accounted(article)
    words = [word for text in seen for word in text.split()]
    assert [word for word in words if not any(letters(word) in piece for piece in told)] == []
    assert Counter("".join(map(letters, words))) - Counter("".join(told)) == Counter()


def seen_on(page: str) -> list[str]:
    root = reference.document_fromstring(page)
    for element in root.xpath(UNSEEN):
        element.drop_tree()
    return [str(text) for text in root.xpath("//text()") if letters(str(text))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.stem}")
def test_every_text_on_a_page_is_spoken_or_left_out_with_a_reason(page: Path) -> None:
    article = read_article(str(page))
    assert all(piece.reason for piece in article.left_out)
    assert_whole(seen_on(decode(page.read_bytes())), article)


@settings(max_examples=300)
@given(
    st.lists(st.tuples(st.sampled_from(WRAPPERS), st.sampled_from(LINES)), max_size=12), st.integers(0, len(LINES) * 2)
)
def test_every_text_on_any_page_is_spoken_or_left_out_with_a_reason(pieces: list[tuple[str, str]], place: int) -> None:
    parts = [wrapper.format(line) for wrapper, line in pieces]
    parts.insert(place, f"<p>{LEAD}</p>")
    page = f"<html><head><title>Brug dicht</title></head><body><h1>Brug dicht</h1>{''.join(parts)}</body></html>"
    assert_whole(seen_on(page), read_html(page, source="-"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_line_of_a_text_is_spoken_or_left_out(path: Path) -> None:
    assert_whole([path.read_text("utf-8-sig").replace("-\n", "")], read_article(str(path)))


@settings(max_examples=300)
@given(st.lists(st.sampled_from(LINES), max_size=14), st.integers(0, 14), st.sampled_from(["\n", "\n\n"]))
def test_every_line_of_any_text_is_spoken_or_left_out(lines: list[str], place: int, end: str) -> None:
    lines = list(lines)
    lines.insert(place, LEAD)
    assert_whole(lines, read_plain(end.join(["Brug dicht", *lines]), source="-"))


@settings(max_examples=200)
@given(st.lists(st.sampled_from(LINES), max_size=10), st.sampled_from(["{}", "> {}", "## {}", "- {}", "<p>{}</p>"]))
def test_every_block_of_markdown_is_spoken_or_left_out(lines: list[str], mark: str) -> None:
    text = "\n\n".join(["# Brug dicht", LEAD, *(mark.format(line) for line in lines)])
    bare = [line.removeprefix("1. ") for line in lines]  # there the number is a mark, as a bullet is
    assert_whole([LEAD, *bare], read_markdown(text, source="-"))


def test_nothing_is_said_if_little_is_left_out(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    (tmp_path / "brug.txt").write_text(f"Brug dicht\n\n{LEAD}\n\nLees ook: Schip vast bij Zwolle\n")
    article = read_article(str(tmp_path / "brug.txt"))
    assert [piece.text for piece in article.left_out] == ["Lees ook: Schip vast bij Zwolle"]
    assert caplog.messages == []


def test_a_warning_is_given_if_more_than_a_third_is_left_out(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    (tmp_path / "brug.html").write_text(
        f"<h1>Brug dicht</h1><p>{LEAD}</p><div class='comments'><p>{LINES[0]}</p></div>"
    )
    assert share_left_out(read_article(str(tmp_path / "brug.html"))) > 1 / 3
    (message,) = caplog.messages
    assert message.startswith(f"{tmp_path / 'brug.html'}: 44% of the text is left out")


def test_what_is_refused_needs_no_account() -> None:
    with pytest.raises(NoArticleError):
        read_html("<html><body><nav>Menu</nav></body></html>", source="-")


@pytest.mark.parametrize("box", ["<aside>{}</aside>", "<form>{}</form>", "<footer>{}</footer>", "<dialog>{}</dialog>"])
@pytest.mark.parametrize(("times", "told"), [(2, False), (9, True)])
def test_a_warning_is_given_if_many_words_are_in_a_box(
    box: str,
    times: int,
    told: bool,
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
) -> None:
    text = "".join(f"<p>{number}e dag: {LEAD}</p>" for number in range(60))
    inside = "".join(f"<p>{number}e nacht: {LINES[0]} {LINES[1]}</p>" for number in range(times))
    (tmp_path / "brug.html").write_text(f"<h1>Brug dicht</h1><article>{text}{box.format(inside)}</article>")
    read_article(str(tmp_path / "brug.html"))
    assert [" in boxes and forms are left out" in message for message in caplog.messages] == [True] * told


def test_short_sentences_count_as_running_text(tmp_path: Path) -> None:
    short = "".join(f"<p>{word} is de brug dicht.</p>" for word in ("Maandag", "Dinsdag", "Woensdag", "Donderdag"))
    (tmp_path / "brug.html").write_text(f"<h1>Brug dicht</h1><p>{LEAD}</p><p>{LINES[0]}</p><aside>{short}</aside>")
    assert share_left_out(read_article(str(tmp_path / "brug.html"))) > 1 / 3


def test_only_words_that_may_be_the_article_s_are_in_doubt() -> None:
    left_out = (LeftOut("Op de kade was het stil", IN_DOUBT), LeftOut("Delen via WhatsApp", "button"))
    assert words_in_doubt(Article(None, (), "-", left_out=left_out)) == len(["Op", "de", "kade", "was", "het", "stil"])


def test_sentences_behind_a_page_are_in_doubt() -> None:
    page = (
        f"<html><body><article><h1>Brug dicht</h1><p>{LEAD}</p><p>{LEAD}</p></article></body></html><p>{LINES[11]}</p>"
    )
    left_out = read_html(page, source="-").left_out
    assert [piece.text for piece in left_out if piece.reason == IN_DOUBT] == [LINES[11]]


def test_what_was_left_out_for_a_reason_can_be_taken_back() -> None:
    account = Account()
    for text, reason in (("2023", "table"), ("Foto: ANP", "caption"), ("2024", "table")):
        account.leave_out(text, reason)
    assert account.take_back("table") == ["2023", "2024"]
    assert [piece.text for piece in account.left_out] == ["Foto: ANP"]
