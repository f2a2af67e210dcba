"""`briefing script`: what will be spoken, shown before a voice speaks it."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from briefing.cli import options, times
from briefing.cli.terminal.console import clock, print_error, print_json, print_line, stderr
from briefing.cli.terminal.progress import studio_clock
from briefing.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from briefing.dutch.lexicon import Lexicon
    from briefing.dutch.risky import RiskyToken
    from briefing.model import LeftOut, Script, Sentence, Voice
    from briefing.script.shorten.budget import Verdict
    from briefing.studio.manuscript import Edited


def register(app: typer.Typer) -> None:
    """Add this command to `app`."""
    app.command()(script)


def script(
    source: Annotated[
        str,
        typer.Argument(
            metavar="SOURCE",
            help="A text, Markdown, HTML, Word, OpenDocument, PDF, mail or wire file, a manuscript, a URL, or -.",
        ),
    ],
    edit: Annotated[
        Path | None,
        typer.Option("--edit", metavar="FILE", help="Write a manuscript: change it, and use it instead of SOURCE."),
    ] = None,
    merge: Annotated[
        bool, typer.Option("--merge", help="Merge what changed in SOURCE into the existing manuscript.")
    ] = False,
    title: options.Title = None,
    voice: options.Voice = None,
    lexicon: options.LexiconFile = None,
    remember: options.Remember = False,
    allow_private: options.AllowPrivate = False,
    max_duration: options.MaxDuration = None,
    left_out: Annotated[
        bool, typer.Option("--left-out", help="Show what is in the source and not spoken, and why.")
    ] = False,
    settings_file: options.SettingsFile = None,
    json: options.Json = False,
) -> None:
    """Show what will be spoken. Section by section, written above spoken; makes no audio."""
    from briefing.dutch.risky import risky_tokens
    from briefing.script.estimate import estimated_ms
    from briefing.settings.load import load_settings
    from briefing.speech.tempo import known_tempo
    from briefing.speech.voices import find_voice
    from briefing.studio.make import identified, write_script
    from briefing.studio.options import MakeOptions

    if merge and edit is None:
        raise UsageError("--merge is for a manuscript", remedy="name it with --edit")
    settings = load_settings(settings_file)
    cast = find_voice(voice or settings.voice)
    extended = options.lexicon_to_extend(settings, lexicon, remember=remember)
    words = options.pronunciations(settings, lexicon, extended=extended)
    with studio_clock(stderr()) as monitor:
        order = MakeOptions(
            genres=settings.genres,
            corrections=settings.corrections,
            lexicon=words,
            remember=extended,
            allow_private=allow_private,
            monitor=monitor,
        )
        article = identified(source, order)
    written = write_script(article, voice=cast, lexicon=words, title=title)
    written, verdicts = _fitted(written, cast, times.milliseconds(max_duration))
    duration = estimated_ms(written, replace(cast, ms_per_character=known_tempo(cast).ms_per_character))
    risky = [token for sentence in written.sentences for token in risky_tokens(sentence.written, sentence.spoken)]
    edited = _edited(written, edit, cast, words, verdicts, merge=merge) if edit else None
    if json:
        manuscript = {"manuscript": _edited_as_json(edited)} if edited else {}
        print_json({**_as_json(written, duration, risky), **_cut_as_json(verdicts), **manuscript})
    elif edited:
        for line, conflict in edited.conflicts:
            print_error(f"{edited.path}, line {line}: {conflict}")
        print_line(edited.path)
    else:
        _show(written, duration, risky, verdicts)
        if left_out:
            _show_left_out(written.article.left_out)


def _fitted(script: Script, voice: Voice, limit: int | None) -> tuple[Script, tuple[Verdict, ...]]:
    """The script shortened to `limit` ms, and what became of each sentence; unchanged without a limit."""
    from briefing.script.shorten.budget import fit
    from briefing.speech.tempo import known_tempo

    if limit is None:
        return script, ()
    fitted = fit(script, voice, limit, tempo=known_tempo(voice))
    return fitted.script, fitted.verdicts


def _edited(
    script: Script, path: Path, voice: Voice, lexicon: Lexicon, verdicts: tuple[Verdict, ...], *, merge: bool
) -> Edited:
    from briefing.script.manuscript.marks import CUT
    from briefing.studio.manuscript import write_manuscript

    cut = tuple(f"// {CUT}{each.why}]: {each.sentence.written}" for each in verdicts if not each.kept)
    return write_manuscript(script, path, voice=voice, lexicon=lexicon, merge=merge, cut=cut)


def _edited_as_json(edited: Edited) -> dict[str, Any]:
    return {
        "path": str(edited.path),
        "conflicts": [{"line": line, "conflict": conflict} for line, conflict in edited.conflicts],
    }


def _as_json(script: Script, duration: int, risky: list[RiskyToken]) -> dict[str, Any]:
    return {
        "headline": script.title,
        "headline_generated": script.headline_generated,
        "lead": script.lead,
        "background": list(script.background),
        "crossheads": list(script.crossheads),
        "date": script.article.published,
        "author": script.article.author,
        "place": script.article.place,
        "genre": script.article.genre,
        "section": script.article.section,
        "sections": [
            {
                "role": section.role,
                "title": section.title,
                "sentences": [_sentence_as_json(sentence) for sentence in section.sentences],
            }
            for section in script.sections
        ],
        "estimated_ms": duration,
        "left_out": [{"text": piece.text, "reason": piece.reason} for piece in script.article.left_out],
        "risky": [{"token": token.token, "why": token.why} for token in risky],
    }


def _sentence_as_json(sentence: Sentence) -> dict[str, Any]:
    chosen = {"voice": sentence.voice, "pause_ms": sentence.pause_ms}
    return {
        "written": sentence.written,
        "spoken": sentence.spoken,
        **{key: value for key, value in chosen.items() if value is not None},
    }


def _cut_as_json(verdicts: tuple[Verdict, ...]) -> dict[str, Any]:
    cut = [{"written": each.sentence.written, "kept": each.kept, "why": each.why} for each in verdicts]
    return {"cut": cut} if cut else {}


def _show_cut(verdicts: tuple[Verdict, ...]) -> None:
    if verdicts:
        rows = [(each.sentence.written, "yes" if each.kept else "", each.why) for each in verdicts]
        _show_table(("background", "kept", "why"), rows)


def _show_left_out(pieces: tuple[LeftOut, ...]) -> None:
    if pieces:
        _show_table(("left out", "why"), [(piece.text, piece.reason) for piece in pieces])
    else:
        typer.echo("nothing is left out")


def _show_table(columns: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    from rich import box
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*map(escape, row))
    Console(highlight=False).print(table)


def _show(script: Script, duration: int, risky: list[RiskyToken], verdicts: tuple[Verdict, ...]) -> None:
    from rich.console import Console
    from rich.rule import Rule
    from rich.text import Text

    page = Console(highlight=False)
    for section in script.sections:
        page.print(Rule(Text(section.title), align="left"))
        for paragraph in section.paragraphs:
            for sentence in paragraph:
                page.print(sentence.written, markup=False)
                if sentence.spoken != sentence.written:
                    page.print("  →", _marked(sentence), sep=" ")
                if sentence.voice:
                    page.print(f"  by {sentence.voice}", markup=False)
                if sentence.pause_ms is not None:
                    page.print(f"  {sentence.pause_ms / 1000:g} s of silence", markup=False)
            page.print()
    made = " (headline made from the lead)" if script.headline_generated else ""
    page.print(f"about {clock(duration)}{made}", markup=False)
    for token in dict.fromkeys(risky):
        page.print(f"listen to {token.token}: {token.why}", markup=False)
    _show_cut(verdicts)


def _marked(sentence: Sentence) -> Text:
    """The spoken words, with those that differ from the written ones in bold."""
    from rich.text import Text

    written, spoken = sentence.written.split(), sentence.spoken.split()
    marked = Text()
    for kind, _, _, start, end in difflib.SequenceMatcher(None, written, spoken, autojunk=False).get_opcodes():
        if start < end:
            marked.append(" ".join(spoken[start:end]) + " ", style="" if kind == "equal" else "bold")
    marked.rstrip()
    return marked
