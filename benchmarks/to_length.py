"""Programmes shortened to 30, 60, 90 and 180 seconds: how close they come, and what they say.

    python -m benchmarks.to_length [FOLDER]

The articles are those of tests/script/articles, spoken by the offline voice; what is said is written to FOLDER, for
reading. The command fails if a programme is too long or needlessly short, or if a sentence is said without one that it
needs.
"""

from __future__ import annotations

import sys
import tempfile
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.cases import sample_articles
from briefing.script.shorten.budget import fit
from briefing.script.shorten.context import needs
from briefing.speech.tempo import known_tempo
from briefing.speech.voices import find_voice
from briefing.studio.make import make, read, write_script
from briefing.studio.options import MakeOptions

if TYPE_CHECKING:
    from briefing.model import Recording

_TARGETS_S = (30, 60, 90, 180)
_VOICE = "nl-offline"
_LEAST_SHARE = 0.85
"""How much of its length a programme has to use, if its article is long enough."""


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="to-length-"))
    folder.mkdir(parents=True, exist_ok=True)
    faults = 0
    shares: dict[int, list[float]] = {target: [] for target in _TARGETS_S}
    for name, text in sample_articles().items():
        source = folder / name
        source.write_text(text, "utf-8")
        whole_ms = _made(source, folder / "whole.mp3").duration_ms
        for target in _TARGETS_S:
            recording = _made(source, folder / f"{source.stem}-{target}.mp3", max_ms=target * 1000)
            said = [place.written for section in recording.sections for place in section.sentences]
            share = recording.duration_ms / target / 1000
            long_enough = whole_ms > target * 1000
            fault = share > 1 or (long_enough and share < _LEAST_SHARE) or bool(orphans(source, said))
            faults += fault
            if long_enough:
                shares[target].append(share)
            print(f"{'FAIL' if fault else 'ok  '} {source.stem:16} {target:4} s: {recording.duration_ms / 1000:7.3f} s")
            recording.path.with_suffix(".said.txt").write_text("\n".join(said), "utf-8")
    for target, found in shares.items():
        print(f"{target} s: {len(found)} articles long enough, {min(found):.3f} to {max(found):.3f} of the target")
    print(f"{faults} faults; tempo {known_tempo(find_voice(_VOICE)).ms_per_character:.2f} ms a character; {folder}")
    sys.exit(faults > 0)


def _made(source: Path, target: Path, max_ms: int | None = None) -> Recording:
    return make(str(source), MakeOptions(voice=_VOICE, target=target, max_ms=max_ms))


def orphans(source: Path, said: list[str]) -> list[str]:
    """The background sentences that were said without one that they need, by the product's own rules."""
    script = write_script(read(str(source)), voice=find_voice(_VOICE))
    verdicts = fit(script, find_voice(_VOICE), 3_600_000).verdicts
    background = [verdict.sentence.written for verdict in verdicts]
    given = [s.written for part in script.sections if part.role in ("headline", "lead") for s in part.sentences]
    paragraphs = [each for part in script.sections if part.role == "background" for each in part.paragraphs]
    openers = frozenset(accumulate(map(len, paragraphs), initial=0))
    needed_by = needs(" ".join(given), background, openers=openers)
    return [
        sentence
        for sentence, needed in zip(background, needed_by, strict=True)
        if sentence in said and any(background[other] not in said for other in needed)
    ]


if __name__ == "__main__":
    main()
