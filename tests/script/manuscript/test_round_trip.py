"""From an article to its manuscript and back to the same script, with the same words, title, date and guid."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article.source import read_article
from briefing.errors import ManuscriptError
from briefing.model import Article, Block, LeftOut
from briefing.script.manuscript.parse import parse

from .conftest import ARTICLE, OTHER, edited, script_of, shown, text_of_article, written

HOUSE = Path(__file__).parents[3]
ARTICLES = sorted(
    path
    for folder in ("tests/script/articles", "tests/article/shapes", "tests/article/pages", "examples")
    for path in (HOUSE / folder).iterdir()
    if path.suffix in {".txt", ".md", ".html"}
)
KINDS = [
    ("a lead of which nothing is said", Article("Kop", (Block("standfirst", "²"), Block("paragraph", "Ja.")), "a.txt")),
    ("a paragraph of which nothing is said", Article("Kop", (Block("paragraph", "Ja."), Block("quote", "²")), "a.txt")),
    ("headline and nothing else", Article("Brug dicht", (), "a.txt")),
    ("no headline", Article(None, (Block("paragraph", "De brug is dicht. Dat duurt."),), "a.txt")),
    (
        "headline that the lead repeats",
        Article("De brug is dicht", (Block("paragraph", "De brug is dicht. Ja."),), "a"),
    ),
    ("the same, to the sign", Article("De brug is dicht.", (Block("paragraph", "De brug is dicht. Ja."),), "a")),
    ("the same, and nothing else", Article("De brug is dicht.", (Block("paragraph", "De brug is dicht."),), "a")),
    (
        "signs of remarks and instructions",
        Article(
            "Kop // twee [voice: nl",
            (Block("paragraph", r"Ja // nee // \\[pause: 2s, en // [Voice: a [pause: 2s]."),),
            "a",
        ),
    ),
    ("headline without a word", Article("?!", (Block("paragraph", "De brug is dicht."),), "a")),
    (
        "opinion",
        Article("Weg ermee", (Block("paragraph", "Ik vind van wel."),), "a", author="An Maes", genre="opinion"),
    ),
    ("column without an author", Article("Weg ermee", (Block("paragraph", "Ja."),), "a", genre="column")),
    ("correction", Article("Kop", (Block("paragraph", "Ja."), Block("correction", "Het was niet zo.")), "a")),
    (
        "standfirst",
        Article("Kop", (Block("standfirst", "Zo."), Block("standfirst", "Is het."), Block("quote", "Ja.")), "a"),
    ),
    (
        "all that is known",
        Article(
            "Kop",
            (Block("paragraph", "Ja."),),
            "https://k.example/a",
            "2026-11",
            "An [red.: x]",
            "Urk",
            "nl-BE",
            "interview",
            "Kunst & cultuur",
            "4711",
            "https://k.example/b?x=[y: z]",
            "2999-01-01T07:00:00+01:00",
            (
                LeftOut("Lees ook: [a] // b", "link to another article"),
                LeftOut("# Kop\\", "line above the text: byline"),
            ),
        ),
    ),
    (
        "crosshead above the lead",
        Article("Kop", (Block("crosshead", "Boven"), Block("paragraph", "Ja."), Block("paragraph", "Nee.")), "a"),
    ),
    (
        "crossheads without text",
        Article(
            "Kop",
            (
                Block("paragraph", "Ja."),
                Block("crosshead", "Een"),
                Block("crosshead", "Twee"),
                Block("paragraph", "Nee."),
                Block("crosshead", "Drie"),
            ),
            "a",
        ),
    ),
    (
        "crossheads called as the house calls its parts",
        Article(
            "Kop",
            (
                Block("paragraph", "Ja."),
                *(
                    Block(kind, text)
                    for title in ("Achtergrond", "Inleiding", "Genre", "Correctie", "Over deze stem")
                    for kind, text in (("crosshead", title), ("paragraph", f"Over {title}."))
                ),
            ),
            "a",
        ),
    ),
    (
        "crosshead called background below background",
        Article(
            "Kop",
            (
                Block("paragraph", "Ja."),
                Block("paragraph", "Nee."),
                Block("crosshead", "Achtergrond"),
                Block("paragraph", "Wel."),
            ),
            "a",
        ),
    ),
    (
        "sentences that nothing is said of",
        Article(
            "Kop",
            (
                Block("paragraph", "*** Ja. … Nee. ***"),
                Block("paragraph", "— — —"),
                Block("paragraph", "Zo is het. *** Toch?"),
                Block("paragraph", "***"),
            ),
            "a",
        ),
    ),
    ("lead without a word", Article("Kop", (Block("paragraph", "***"), Block("paragraph", "Zo is het.")), "a")),
    (
        "sentences without a space between",
        Article(
            "Kop",
            (Block("paragraph", "Dat zei hij.De zanger zweeg."), Block("paragraph", "Toen ging hij.Het was laat.")),
            "a",
        ),
    ),
    (
        "odd spaces",
        Article(
            "Kop", (Block("paragraph", "Ja.  Nee.\xa0Zo.\u2003Ja."), Block("paragraph", "Dat\tis  zo.   Ja.")), "a"
        ),
    ),
    (
        "signs of a manuscript",
        Article(
            "# Kop [update] [voice: x]",
            tuple(
                Block("paragraph", text)
                for text in (
                    "# Geen kop.",
                    "## Ook niet.",
                    "> Geen citaat.",
                    "? Geen vraag = ja.",
                    "// Geen opmerking.",
                    "[voice: nl] Geen stem.",
                    "Geen [pause: 2s] pauze [/voice].",
                    "\\# Schuin.",
                    "\\[voice: x] \\\\ C:\\temp\\.",
                    "#metoo is groot.",
                    "?Hoe dat zo?",
                    "Regel [sic] en [de brug].",
                    "De [noot: een noot] hier.",
                    "Wit\u2028regel.",
                    "a = b // c.",
                    "//= abc",
                    "[remember] dit.",
                    "briefing manuscript 1",
                    "left out [caption]: zo",
                    "[sic \\ # \u2028 zo] en [de \\\\ x]",
                    "[voice over] en [pauze] en [pause] en [Pause 2s] en [/b] en [/voice a]",
                )
            ),
            "a",
        ),
    ),
    (
        "crossheads with signs of a manuscript",
        Article(
            "Kop",
            tuple(
                Block(kind, text)
                for n, title in enumerate(("[role: lead]", "Kop [voice: x]", "# Hekje", "\\", "[spoken: no] stil"))
                for kind, text in (("paragraph", f"Zin {n}."), ("crosshead", title), ("paragraph", f"Zin {n} ook."))
            ),
            "a",
        ),
    ),
]


def test_there_are_more_than_sixty_articles() -> None:
    assert len(ARTICLES) + len(KINDS) > 60


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_an_article_gives_the_same_script_through_a_manuscript(path: Path) -> None:
    article = read_article(str(path))
    assert shown(edited(text_of_article(article))) == shown(script_of(article))


@pytest.mark.parametrize(("kind", "article"), KINDS, ids=[kind for kind, _ in KINDS])
def test_an_article_of_any_shape_gives_the_same_script_through_a_manuscript(kind: str, article: Article) -> None:
    text = text_of_article(article)
    assert shown(edited(text)) == shown(script_of(article))
    assert written(parse(text, "a")) == text


WORDS = st.text(st.sampled_from("abé 1.[]:/\\#>?=“”\"'’-–…vcopspaeu{}"), min_size=1, max_size=30)
TEXT = st.one_of(WORDS, st.text(min_size=1, max_size=30)).map(lambda text: " ".join(text.split())).filter(bool)
BLOCKS = st.builds(
    Block, st.sampled_from(["standfirst", "paragraph", "crosshead", "quote", "list_item", "correction"]), TEXT
)


@settings(max_examples=100)
@given(st.one_of(st.none(), TEXT), st.lists(BLOCKS, max_size=6), st.lists(TEXT, min_size=4, max_size=4))
def test_any_content_of_an_article_gives_the_same_script_through_a_manuscript(
    headline: str | None, blocks: list[Block], known: list[str]
) -> None:
    author, place, identity, left = known
    told = any(
        map(
            str.isalpha,
            "".join([headline or "", *(b.text for b in blocks if b.kind not in ("crosshead", "correction"))]),
        )
    )
    if not told:
        headline = "Kop"
    article = Article(
        headline, tuple(blocks), "a.txt", None, author, place, id=identity, left_out=(LeftOut(left, "caption"),)
    )
    script = script_of(article)
    if len(script.sections) > 1:
        assert shown(edited(text_of_article(article))) == shown(script)


@settings(max_examples=300)
@given(st.text(st.sampled_from("ab [voice:]/pause2s\\#>?=\n-. u{}"), max_size=200))
def test_any_manuscript_is_read_or_refused_in_one_line(body: str) -> None:
    told = "a.script, line 1: "
    try:
        parse(f"briefing manuscript 1\n# Kop\n{body}", "a.script")
    except ManuscriptError as error:
        told = str(error)
    assert re.match("a.script, line [0-9]+: ", told)
    assert "\n" not in told


@pytest.mark.parametrize(
    "saved",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "   \n"),
        lambda text: text.replace("    >", "\t>").replace("    ?", "?"),
        lambda text: text.rstrip("\n"),
        lambda text: "\n\n" + text.replace("\n\n", "\n\n\n\n"),
    ],
    ids=["Windows", "byte order mark", "spaces at the ends", "tabs", "no last line end", "more blank lines"],
)
def test_what_a_text_editor_does_to_a_file_changes_nothing(saved) -> None:
    text = text_of_article(ARTICLE)
    assert shown(edited(saved(text))) == shown(edited(text))


def test_quotation_marks_that_a_text_editor_rounded_do_not_freeze_the_spoken_words() -> None:
    text = text_of_article('Kop\n\nHij zei: "Om 7.30 uur." Dat was het.\n')
    round_marks = (
        text.replace('"Om 7.30 uur."', "“Om 7.30 uur.”")
        .replace('"Om zeven', "“Om zeven")
        .replace('dertig."', "dertig.”")
    )
    assert round_marks.count("“") == 2
    changed = round_marks.replace("Om 7.30 uur.", "Om 8.30 uur.")
    assert any("acht uur dertig" in sentence.spoken for sentence in edited(changed).sentences)


def test_another_voice_reads_a_manuscript_as_it_would_have_read_the_article() -> None:
    article = replace(read_article(str(HOUSE / "examples" / "zonder-kop.txt")), source="a.txt")
    assert shown(edited(text_of_article(article), OTHER)) == shown(script_of(article, OTHER))
