"""Merges of a manuscript with a changed article: the editor's changes stay, the others are adopted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article.formats.plain import read_plain
from briefing.script.manuscript.merge import CONFLICT, merge
from briefing.script.manuscript.parse import parse

from .conftest import ARTICLE, edited, manuscript_of, said, text_of_article, written

if TYPE_CHECKING:
    from briefing.model import Article

TEXT = text_of_article(ARTICLE)
PENDEL = ARTICLE.replace("Er is geen pont.", "Er is een pendelbus.")


def merged(text: str, article: Article | str) -> str:
    """The manuscript `text` after a merge with `article`."""
    article = read_plain(article, source="brug.txt") if isinstance(article, str) else article
    return written(merge(parse(text, "brug.script"), manuscript_of(article)))


def conflicts(text: str) -> list[str]:
    return [line.removeprefix(CONFLICT) for line in text.splitlines() if line.startswith(CONFLICT)]


def test_an_unchanged_article_changes_nothing() -> None:
    text = TEXT.replace("Er is geen pont.", "// nabellen\nEr vaart [voice: ander] niets. [pause: 2s]")
    assert merged(text, ARTICLE) == text


def test_an_unchanged_manuscript_becomes_that_of_the_article() -> None:
    assert merged(TEXT, PENDEL) == text_of_article(PENDEL).replace(guid_line(PENDEL), guid_line(ARTICLE))


def guid_line(article: str) -> str:
    return next(line for line in text_of_article(article).splitlines() if line.startswith("guid: "))


ARTICLES = sorted((Path(__file__).parents[1] / "articles").glob("*.txt"))[:10]


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
@settings(max_examples=8)
@given(data=st.data())
def test_any_change_of_an_article_is_adopted_in_an_unchanged_manuscript(path: Path, data: st.DataObject) -> None:
    article = read_plain(path.read_text("utf-8").replace("‡", ""), source=path.name)
    blocks = data.draw(st.permutations(list(article.blocks)))[: data.draw(st.integers(1, len(article.blocks)))]
    other = replace(article, blocks=tuple(blocks), author=data.draw(st.sampled_from([None, "An Maes"])))
    text = merged(text_of_article(article), other)
    fresh = text_of_article(other)
    assert not conflicts(text)
    assert edited(text).sections == edited(fresh).sections
    assert edited(text).article.author == other.author


BUS = ("geen pont", "een bus")
WEEK = "“Het duurt een maand”, zegt de wethouder."


@pytest.mark.parametrize(
    ("mine", "theirs", "result"),
    [
        (("meldt de gemeente.", "meldt de wethouder."), BUS, ["Dat meldt de wethouder.", "Er is een bus."]),
        (("Fietsers rijden om.", "Fietsers lopen."), BUS, ["Fietsers lopen.", "Er is een bus."]),
        (("Fietsers rijden om.\n", ""), BUS, ["Er is een bus."]),
        (("Fietsers", "[voice: ander] Fietsers"), BUS, ["Fietsers rijden om.", "Er is een bus."]),
        (("# Brug bij Szczecin dicht", "# Brug op slot"), BUS, ["Brug op slot", "Er is een bus."]),
        (("geen pont.", "geen pont.\nDe trein rijdt."), ("een week”", "een maand”"), ["De trein rijdt.", WEEK]),
    ],
    ids=["far apart", "next to it", "removed next to it", "a voice next to it", "the headline", "added"],
)
def test_what_only_one_of_them_changed_is_adopted(mine, theirs, result) -> None:
    text = merged(TEXT.replace(*mine), ARTICLE.replace(*theirs))
    assert not conflicts(text)
    assert set(result) <= set(said(edited(text)))


def test_what_both_changed_stays_as_the_editor_has_it_with_a_comment() -> None:
    text = merged(TEXT.replace("Er is geen pont.", "Er is helaas geen pont."), PENDEL)
    assert conflicts(text) == ["the source now says: Er is een pendelbus."]
    assert "Er is helaas geen pont." in said(edited(text))
    assert "Er is een pendelbus." not in said(edited(text))


def test_a_sentence_whose_spoken_words_an_editor_changed_is_not_removed() -> None:
    text = merged(TEXT.replace("zeven uur dertig", "half acht"), ARTICLE.replace("7.30", "8.30"))
    assert conflicts(text) == ["the source now says: De brug gaat maandag om 8.30 uur dicht."]


def test_a_sentence_that_the_editor_changed_and_the_source_removed_stays_with_a_comment() -> None:
    text = merged(TEXT.replace("Er is geen pont.", "Er is helaas geen pont."), ARTICLE.replace(" Er is geen pont.", ""))
    assert conflicts(text) == ["the source no longer has: Er is helaas geen pont."]


def test_a_sentence_that_the_editor_removed_and_the_source_changed_stays_away_with_a_comment() -> None:
    text = merged(TEXT.replace("Er is geen pont.\n", ""), PENDEL)
    assert conflicts(text) == ["the source now says: Er is een pendelbus."]
    assert "Er is een pendelbus." not in said(edited(text))


def test_what_both_changed_alike_is_no_conflict() -> None:
    text = merged(TEXT.replace("Er is geen pont.", "Er is een pendelbus."), PENDEL)
    assert not conflicts(text)


def test_a_conflict_that_was_settled_does_not_come_back() -> None:
    text = merged(TEXT.replace("Er is geen pont.", "Er is helaas geen pont."), PENDEL)
    settled = "\n".join(line for line in text.splitlines() if not line.startswith(CONFLICT))
    assert not conflicts(merged(settled, PENDEL))


def test_a_new_section_of_the_source_comes_with_its_heading() -> None:
    text = merged(
        TEXT.replace("Er is geen pont.", "Er vaart niets."), f"{ARTICLE}\nOMRIJDEN\n\nHet verkeer rijdt om.\n"
    )
    assert "Er vaart niets." in said(edited(text))
    assert "Het verkeer rijdt om." in said(edited(text))


def test_comments_pronunciations_and_pauses_stay() -> None:
    text = TEXT.replace("Er is geen pont.", "// nabellen\nEr is geen pont.\n  ? pont = pondt [remember]")
    text = text.replace("Dat meldt de gemeente.", "Dat meldt de gemeente. [pause: 2s]")
    now = merged(text, PENDEL)
    assert "// nabellen\nEr is een pendelbus.\n    ? pont = pondt [remember]\n" in now
    assert "Dat meldt de gemeente. [pause: 2s]" in now


@pytest.mark.parametrize("gone", ["Er is geen pont.", "Fietsers rijden om.", "Daarna gaat de brug weer open."])
def test_a_comment_stays_when_the_source_removes_what_it_stands_above(gone: str) -> None:
    now = merged(TEXT.replace(gone, f"// nabellen\n{gone}"), ARTICLE.replace(gone, ""))
    assert gone not in now
    assert now.count("// nabellen\n") == 1


@pytest.mark.parametrize(
    ("changed", "is_kept"), [("Brug in Szczecin gesloten", True), ("Brug gesloten", False)], ids=["word", "no word"]
)
def test_a_pronunciation_below_a_headline_stays_where_the_source_s_new_one_has_the_word(changed, is_kept) -> None:
    text = TEXT.replace("? Szczecin =", "? Szczecin = Sjtsjetsjien")
    assert text != TEXT
    now = merged(text, ARTICLE.replace("Brug bij Szczecin dicht", changed))
    assert f"# {changed}" in now
    assert (now.count("? Szczecin = Sjtsjetsjien") == 1) is is_kept


def test_a_pronunciation_below_a_headline_that_stays_is_kept_once() -> None:
    text = TEXT.replace("? Szczecin =", "? Szczecin = Sjtsjetsjien")
    now = merged(text, ARTICLE.replace("Er is geen pont.", "Er is een pont."))
    assert "Er is een pont." in now
    assert now.count("? Szczecin = Sjtsjetsjien") == 1


def test_a_field_that_only_the_editor_has_is_no_conflict() -> None:
    text = TEXT.replace("source: ", "genre: opinion\nsource: ")
    now = merged(text, PENDEL)
    assert "genre: opinion" in now
    assert not conflicts(now)


def test_a_changed_field_is_adopted_unless_the_editor_changed_it() -> None:
    article = replace(read_plain(ARTICLE, source="brug.txt"), author="An Maes", place="Urk")
    text = text_of_article(article).replace("place: Urk", "place: Ens")
    now = merged(text, replace(article, author="Bo Maes", place="Kampen", published="2026-11-23"))
    assert "author: Bo Maes" in now
    assert "date: 2026-11-23" in now
    assert "place: Ens" in now
    assert conflicts(now) == ["the source now has place: Kampen"]


def test_a_field_that_both_changed_alike_is_no_conflict() -> None:
    article = replace(read_plain(ARTICLE, source="brug.txt"), place="Urk")
    text = text_of_article(article).replace("place: Urk", "place: Ens")
    now = merged(text, replace(article, place="Ens"))
    assert "place: Ens" in now
    assert not conflicts(now)


def test_a_corrected_headline_of_the_source_does_not_change_the_programme_s_identity() -> None:
    now = merged(TEXT, ARTICLE.replace("Brug bij Szczecin dicht", "Brug bij Urk dicht"))
    assert "# Brug bij Urk dicht" in now
    assert guid_line(ARTICLE) in now


def test_what_is_left_out_is_taken_from_the_source() -> None:
    now = merged(TEXT, ARTICLE.replace("Lees ook: Schip vast", "Lees ook: Schip los"))
    assert "Lees ook: Schip los" in now
    assert "Schip vast" not in now


def test_a_moved_sentence_stays_where_the_editor_put_it() -> None:
    text = TEXT.replace("Er is geen pont.\n", "").replace("Dat meldt", "Er is geen pont.\nDat meldt")
    now = merged(text, ARTICLE.replace("een week”", "een maand”"))
    assert said(edited(now))[2:4] == ["Er is geen pont.", "Dat meldt de gemeente."]
    assert said(edited(now)).count("Er is geen pont.") == 1


CHANGES = st.lists(
    st.tuples(st.sampled_from(["remove", "change", "add", "move", "voice"]), st.integers(0, 20), st.integers(0, 20)),
    max_size=6,
)


def changed(lines: list[str], changes: list[tuple[str, int, int]], who: str) -> list[str]:
    """`lines` after what `who` did to them."""
    lines = list(lines)
    for number, (kind, one, two) in enumerate(changes):
        place = one % len(lines) if lines else 0
        line = "" if kind == "add" or not lines else lines.pop(place)
        if kind == "add":
            lines.insert(place, f"{who} voegt regel {number} toe.")
        elif line and kind == "move":
            lines.insert(two % (len(lines) + 1), line)
        elif line and kind == "change":
            lines.insert(place, f"{who} wijzigt {number}: {line}")
        elif line and kind == "voice":
            lines.insert(place, line if who == "Bron" or "[" in line else f"[voice: ander] {line}")
    return lines


@settings(max_examples=100)
@given(CHANGES, CHANGES)
def test_nothing_that_either_of_them_wrote_is_ever_lost(mine, theirs) -> None:
    said_first = [f"Dit is zin {letter}." for letter in "abcdefgh"]
    article = "Brug over de Vecht dicht na botsing\n\nDe inleiding van dit bericht.\n\n{}\n"
    text = text_of_article(article.format("\n\n".join(said_first)))
    head, tail = text.split("Dit is zin a.")[0], text.split("Dit is zin h.\n")[1]
    own = changed(said_first, mine, "Redacteur")
    other = article.format("\n\n".join(changed(said_first, theirs, "Bron")))

    now = merged(head + "\n\n".join(own) + "\n" + tail, other)

    lines = now.splitlines()
    assert {line for line in own if "Redacteur" in line or "[" in line} <= set(lines)
    for line in other.splitlines():
        assert "Bron" not in line or any(line in each for each in lines)
    assert lines.count("# Brug over de Vecht dicht na botsing") == 1
    assert merged(now, other) == now
