"""`python -m benchmarks.intelligibility VOICE COMMAND...`: how many letters a recogniser hears wrong in ten news texts.

The command is run with an MP3 and the text it should say at its end, and prints a line with `CER 7.2 %` in it.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import mean

TEXTS = Path(__file__).parent / "voices"
"""`development` is what a voice is worked out on, `held-out` what it is judged by."""

_FIGURE = re.compile(r"\bCER\s+([\d.]+)\s*%")


def main() -> None:
    """Let a recogniser listen to a voice."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intelligibility", description=main.__doc__)
    parser.add_argument("voice")
    parser.add_argument("command", nargs=argparse.REMAINDER, help="of the recogniser; gets an MP3 and its text")
    chosen = parser.parse_args()
    for half in ("development", "held-out"):
        figures = [heard_wrong(chosen.voice, text, chosen.command) for text in sorted((TEXTS / half).glob("*.txt"))]
        print(f"{half}: {mean(figures):.1f} % of {len(figures)} texts ({min(figures):.1f} to {max(figures):.1f} %)")


def heard_wrong(voice: str, text: Path, recogniser: list[str]) -> float:
    """The letters of a text that are heard wrong, in percent."""
    with tempfile.TemporaryDirectory() as folder:
        mp3 = Path(folder) / "briefing.mp3"
        make = [sys.executable, "-m", "briefing", "make", str(text), "--voice", voice, "--offline", "-qo", str(mp3)]
        subprocess.run(make, check=True, stdout=subprocess.DEVNULL)
        listened = subprocess.run([*recogniser, str(mp3), str(text)], check=False, capture_output=True, text=True)
    figure = _FIGURE.search(listened.stdout)
    if figure is None:
        sys.exit(f"the recogniser says no CER: {(listened.stdout + listened.stderr)[-300:]}")
    return float(figure[1])


if __name__ == "__main__":
    main()
