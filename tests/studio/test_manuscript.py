"""Manuscripts as files: written, never over an editor's, and read as the article that they are of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from briefing.article.formats.plain import read_plain
from briefing.dutch.lexicon import Entry, Lexicon
from briefing.dutch.lexicon_file import read_lexicon
from briefing.errors import ManuscriptError, NoArticleError, UsageError, WriteError
from briefing.programme.identity import guid
from briefing.speech.voices import find_voice
from briefing.studio.make import read, write_script
from briefing.studio.manuscript import Edited, opened, pronounced, remember_marked, write_manuscript
from briefing.studio.options import MakeOptions

if TYPE_CHECKING:
    from pathlib import Path

    from briefing.model import Script

VOICE = find_voice("nl-offline")
TEXT = "Brug bij Urk dicht\n\nDe brug gaat maandag om 7.30 uur dicht. Dat meldt de gemeente.\n\nEr is geen pont.\n"


def script_of(text: str = TEXT) -> Script:
    return write_script(read_plain(text, source="brug.txt"), voice=VOICE)


def write(path: Path, text: str = TEXT, *, merge: bool = False, cut: tuple[str, ...] = ()) -> Edited:
    return write_manuscript(script_of(text), path, voice=VOICE, lexicon=None, merge=merge, cut=cut)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A manuscript of the article."""
    return write(tmp_path / "brug.script").path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_what_is_written_is_read_as_the_article_that_it_is_of(path: Path) -> None:
    article = read(str(path))
    assert article.manuscript
    assert (article.headline, article.source) == ("Brug bij Urk dicht", "brug.txt")
    assert guid(article) == guid(script_of().article)


def test_an_article_that_is_no_manuscript_stays_what_it_is() -> None:
    article = script_of().article
    assert opened(article, "brug.txt") is article


def test_what_stands_there_is_never_overwritten(path: Path) -> None:
    edit(path, "Er is geen pont.", "Er is een pont.")
    before = path.read_bytes()
    with pytest.raises(WriteError, match="already exists: an editor may have changed it"):
        write(path)
    assert path.read_bytes() == before


def test_a_merge_takes_in_what_changed_and_keeps_what_the_editor_wrote(path: Path) -> None:
    edit(path, "Er is geen pont.", "Er is helaas geen pont.")
    merged = write(path, TEXT.replace("7.30", "8.45"), merge=True)
    text = path.read_text("utf-8")
    assert merged.conflicts == ()
    assert "om 8.45 uur dicht." in text
    assert "Er is helaas geen pont." in text


def test_a_conflict_is_told_with_its_line(path: Path) -> None:
    edit(path, "Er is geen pont.", "Er is helaas geen pont.")
    ((number, told),) = write(path, TEXT.replace("geen pont", "een bus"), merge=True).conflicts
    assert told == "the source now says: Er is een bus."
    assert path.read_text("utf-8").splitlines()[number - 1].endswith(told)


def test_a_manuscript_without_its_record_takes_nothing_in(path: Path) -> None:
    path.write_text("".join(line for line in path.read_text("utf-8").splitlines(True) if not line.startswith("//=")))
    with pytest.raises(ManuscriptError, match="cannot take in what changed"):
        write(path, merge=True)


def test_a_merge_into_a_file_that_is_none_leaves_it(tmp_path: Path) -> None:
    (tmp_path / "notities.txt").write_text("Bel de gemeente.", "utf-8")
    with pytest.raises(NoArticleError, match="is not a manuscript"):
        write(tmp_path / "notities.txt", merge=True)
    assert (tmp_path / "notities.txt").read_text("utf-8") == "Bel de gemeente."


def test_a_manuscript_in_the_encoding_of_an_old_editor_is_taken_in(path: Path) -> None:
    edit(path, "Er is geen pont.", "Er is één pont.")
    path.write_bytes(path.read_text("utf-8").encode("cp1252", "replace"))
    write(path, merge=True)
    assert "Er is één pont." in path.read_text("utf-8")


def test_a_manuscript_is_written_anew_only_in_its_own_words(path: Path, tmp_path: Path) -> None:
    script = write_script(read(str(path)), voice=VOICE)
    again = write_manuscript(script, tmp_path / "ander.script", voice=VOICE, lexicon=None, merge=False)
    assert again.path.read_bytes() == path.read_bytes()
    with pytest.raises(UsageError, match="keeps its own title and length"):
        write_manuscript(replace(script, title="Anders"), tmp_path / "x", voice=VOICE, lexicon=None, merge=False)
    with pytest.raises(UsageError, match="keeps its own title and length"):
        write_manuscript(script, tmp_path / "x", voice=VOICE, lexicon=None, merge=False, cut=("// cut",))


def test_a_voice_that_is_not_there_is_told_with_its_line(path: Path) -> None:
    edit(path, "Er is geen pont.", "[voice: tenor] Er is geen pont.")
    number = next(n for n, line in enumerate(path.read_text("utf-8").splitlines(), 1) if "tenor" in line)
    with pytest.raises(ManuscriptError, match=rf"line {number}: .*tenor"):
        read(str(path))


def test_a_pronunciation_of_a_word_that_stands_nowhere_is_told(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    edit(path, "# Brug", "? Zwolle = Zwol\n\n# Brug")
    read(str(path))
    assert "Zwolle stands nowhere in it" in caplog.text


@pytest.mark.parametrize(
    "known", [{"id": "17"}, {"address": "https://krant.example/brug"}, {"source": "https://krant.example/brug"}, {}]
)
def test_it_says_by_what_the_programme_is_known_where_that_follows_from_nothing_else(
    tmp_path: Path, known: dict[str, str]
) -> None:
    script = script_of()
    article = replace(script.article, **known)
    text = (
        write_manuscript(
            replace(script, article=article), tmp_path / "a.script", voice=VOICE, lexicon=None, merge=False
        )
    ).path.read_text("utf-8")
    assert (f"\nguid: {guid(article)}\n" in text) is not bool(known)
    assert guid(read(str(tmp_path / "a.script"))) == guid(article)


class TestRemembering:
    """Pronunciations that an editor marks."""

    @pytest.fixture
    def marked(self, path: Path) -> str:
        edit(path, "# Brug", "? Urk = Urrek [remember]\n? pont = pond\n\n# Brug")
        text = read(str(path)).manuscript
        assert text
        return text

    def test_what_is_marked_goes_into_the_lexicon_and_nothing_else(self, marked: str, tmp_path: Path) -> None:
        lexicon = tmp_path / "woorden.toml"
        remember_marked(marked, MakeOptions(remember=lexicon))
        assert [(entry.written, entry.spoken) for entry in read_lexicon(lexicon).entries] == [("Urk", "Urrek")]

    def test_what_waits_for_it_is_told_once_it_is_not_known(
        self, marked: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        remember_marked(marked, MakeOptions(lexicon=Lexicon((Entry("Urk", "Urrek"),))))
        assert caplog.text == ""
        remember_marked(marked, MakeOptions())
        assert "to be remembered" in caplog.text
        assert "pont" not in caplog.text

    def test_all_of_them_are_said_so(self, path: Path, marked: str) -> None:
        lexicon = pronounced(None, read(str(path)))
        assert lexicon
        assert {("Urk", "Urrek"), ("pont", "pond")} <= {(entry.written, entry.spoken) for entry in lexicon.entries}

    def test_an_article_says_nothing_of_it(self) -> None:
        assert pronounced(None, script_of().article) is None


def test_a_conflict_that_nobody_decided_is_named_when_the_manuscript_is_used(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    edit(path, "Er is geen pont.", "Er vaart geen pont.")
    edited = write(path, TEXT.replace("geen pont", "een pont"), merge=True)
    [(line, conflict)] = edited.conflicts
    read(str(path))
    assert caplog.messages == [f"{path}, line {line}: not decided yet: {conflict}"]
    caplog.clear()
    edit(path, f"// conflict: {conflict}\n", "")
    read(str(path))
    assert not caplog.messages
