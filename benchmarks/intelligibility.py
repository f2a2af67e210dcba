"""`python -m benchmarks.intelligibility VOICE COMMAND...`: how many letters a recogniser hears wrong in ten news texts.

The command is run with an MP3 at its end, and prints what it hears. Two figures come of it. *As written* reads every
number of the recogniser as a cardinal: "8,49 euro" is no "acht euro negenenveertig". *As said* lets the product's own
rules say what was heard as well, so that figures, units and letter words count by their sounds.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from statistics import mean

from briefing.dutch.numbers import spoken_number
from briefing.dutch.spoken import to_spoken

_TEXTS = Path(__file__).parent / "voices"
"""`development` is what a voice is worked out on, `held-out` what it is judged by."""

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?")


def main() -> None:
    """Let a recogniser listen to a voice."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intelligibility", description=main.__doc__)
    parser.add_argument("voice")
    parser.add_argument("--texts", type=Path, help="a folder of articles of one's own, in place of the ten")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="of the recogniser; gets an MP3 and prints its words")
    chosen = parser.parse_args()
    for folder in [chosen.texts] if chosen.texts else [_TEXTS / "development", _TEXTS / "held-out"]:
        heard = [heard_wrong(chosen.voice, text, chosen.command) for text in sorted(folder.glob("*.txt"))]
        for way, figures in zip(("as written", "as said"), zip(*heard, strict=True), strict=True):
            span = f"{min(figures):.1f} to {max(figures):.1f} %"
            print(f"{folder.name}, {way}: {mean(figures):.1f} % of {len(figures)} texts ({span})")


def heard_wrong(voice: str, text: Path, recogniser: list[str]) -> tuple[float, float]:
    """The letters of a text that are heard wrong, in percent: as the recogniser writes them, and as they are said."""
    with tempfile.TemporaryDirectory() as folder:
        mp3 = Path(folder) / "briefing.mp3"
        make = [sys.executable, "-m", "briefing", "make", str(text), "--voice", voice, "--offline", "-qo", str(mp3)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        sections = json.loads(mp3.with_suffix(".json").read_text("utf-8"))["sections"]
        listened = subprocess.run([*recogniser, str(mp3)], check=True, stdout=subprocess.PIPE, text=True)
    spoken = "\n".join(sentence["spoken"] for section in sections for sentence in section["sentences"])
    return error_rates(spoken, listened.stdout)


def error_rates(spoken: str, heard: str) -> tuple[float, float]:
    """Character error rates in percent against what was spoken: of what was heard as written, and of it as said.

    Only letters count, so that words written apart are none. What was spoken is words already.
    """
    said = letters(spoken)
    as_written = _NUMBER.sub(lambda number: f" {spoken_number(number[0])} ", heard)
    as_said = "\n".join(to_spoken(line) for line in heard.splitlines())
    written, own = (100 * edits(said, letters(text)) / max(1, len(said)) for text in (as_written, as_said))
    return written, own


def letters(text: str) -> str:
    """The letters of a text, small and without accents."""
    return re.sub("[^a-z]", "", unicodedata.normalize("NFD", text.lower()))


def edits(one: str, other: str) -> int:
    """Levenshtein's distance: how many letters are changed, left out or put in."""
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        above, row = row, [place]
        for column, heard in enumerate(other):
            row.append(min(above[column + 1] + 1, row[column] + 1, above[column] + (letter != heard)))
    return row[-1]


if __name__ == "__main__":
    main()
