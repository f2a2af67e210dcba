"""The share of letters that a speech recogniser hears wrong when a voice reads ten news texts.

    python -m benchmarks.intelligibility VOICE COMMAND...

The recogniser's command gets the path of an MP3 as its last argument and prints what it hears. There are two figures.
*As written* takes its numbers as cardinals, so that "8,49 euro" is wrong for "acht euro negenenveertig". *As said*
applies the product's own rules to what it heard, so that figures, units and letter words count by their sounds.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import tempfile
import unicodedata
from pathlib import Path
from statistics import mean

from benchmarks.process import BRIEFING
from briefing.dutch.numbers import spoken_number
from briefing.dutch.spoken import to_spoken

_TEXTS = Path(__file__).parent / "voices"
"""`development` has the texts for working on a voice, `held-out` those for judging it."""

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")


def main() -> None:
    """Print how many letters a recogniser hears wrong of a voice."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intelligibility", description=main.__doc__)
    parser.add_argument("voice")
    parser.add_argument("--texts", type=Path, help="a folder of articles, instead of the ten")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="the recogniser; gets an MP3, prints its words")
    chosen = parser.parse_args()
    for folder in [chosen.texts] if chosen.texts else [_TEXTS / "development", _TEXTS / "held-out"]:
        heard = [heard_wrong(chosen.voice, text, chosen.command) for text in sorted(folder.glob("*.txt"))]
        for way, figures in zip(("as written", "as said"), zip(*heard, strict=True), strict=True):
            span = f"{min(figures):.1f} to {max(figures):.1f} %"
            print(f"{folder.name}, {way}: {mean(figures):.1f} % of {len(figures)} texts ({span})")


def heard_wrong(voice: str, text: Path, recogniser: list[str]) -> tuple[float, float]:
    """The percentages of a text's letters that are heard wrong: as written, and as said."""
    with tempfile.TemporaryDirectory() as folder:
        mp3 = Path(folder) / "briefing.mp3"
        make = [*BRIEFING, "make", str(text), "--voice", voice, "--offline", "-qo", str(mp3)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        sections = json.loads(mp3.with_suffix(".json").read_text("utf-8"))["sections"]
        listened = subprocess.run([*recogniser, str(mp3)], check=True, stdout=subprocess.PIPE, text=True)
    spoken = "\n".join(sentence["spoken"] for section in sections for sentence in section["sentences"])
    return error_rates(spoken, listened.stdout)


def error_rates(spoken: str, heard: str) -> tuple[float, float]:
    """The character error rates, in percent, of what was heard as written and as said, against what was spoken.

    Only letters count, so that a word written as two is not an error.
    """
    said = letters(spoken)
    as_written = _NUMBER.sub(lambda number: f" {spoken_number(number[0])} ", heard)
    as_said = "\n".join(to_spoken(line) for line in heard.splitlines())
    written, own = (100 * edits(said, letters(text)) / max(1, len(said)) for text in (as_written, as_said))
    return written, own


def letters(text: str) -> str:
    """The letters of a text, in lower case and without accents."""
    return re.sub("[^a-z]", "", unicodedata.normalize("NFD", text.lower()))


def edits(one: str, other: str) -> int:
    """The Levenshtein distance: the least number of letters to change, remove or insert."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above, row = row, [place]
        for column, heard in enumerate(other):
            row.append(min(above[column + 1] + 1, row[column] + 1, above[column] + (letter != heard)))
    return row[-1]


if __name__ == "__main__":
    main()
