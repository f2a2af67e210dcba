"""Programmes cut to length: how close they come, and what they say.

    python -m benchmarks.to_length [FOLDER]

Makes each article of tests/script/articles with the offline voice in 30, 60, 90 and 180 seconds at most, and writes
what is said to FOLDER for reading. Fails when a programme is too long, when one is needlessly short, or when a sentence
is said without one that it needs.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from briefing.script.shorten.budget import fit
from briefing.script.shorten.context import needs
from briefing.speech.tempo import known_tempo
from briefing.speech.voices import find_voice
from briefing.studio.make import make, read, write_script

ARTICLES = sorted((Path(__file__).parents[1] / "tests/script/articles").glob("*.txt"))
_TARGETS_S = (30, 60, 90, 180)
VOICE = "nl-offline"
_LEAST_SHARE = 0.85


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="to-length-"))
    folder.mkdir(parents=True, exist_ok=True)
    faults = 0
    shares: dict[int, list[float]] = {target: [] for target in _TARGETS_S}
    for article in ARTICLES:
        source = folder / article.name
        source.write_text(article.read_text("utf-8").replace("‡", ""), "utf-8")
        whole_ms = make(str(source), voice=VOICE, target=folder / "whole.mp3").duration_ms
        for target in _TARGETS_S:
            recording = make(
                str(source), voice=VOICE, target=folder / f"{article.stem}-{target}.mp3", max_ms=target * 1000
            )
            said = [place.written for section in recording.sections for place in section.sentences]
            share = recording.duration_ms / target / 1000
            long_enough = whole_ms > target * 1000
            fault = share > 1 or (long_enough and share < _LEAST_SHARE) or bool(orphans(source, said))
            faults += fault
            if long_enough:
                shares[target].append(share)
            print(
                f"{'FAIL' if fault else 'ok  '} {article.stem:16} {target:4} s: {recording.duration_ms / 1000:7.3f} s"
            )
            recording.path.with_suffix(".said.txt").write_text("\n".join(said), "utf-8")
    for target, found in shares.items():
        print(f"{target} s: {len(found)} articles long enough, {min(found):.3f} to {max(found):.3f} of the target")
    print(f"{faults} faults; tempo {known_tempo(find_voice(VOICE)).ms_per_character:.2f} ms a character; {folder}")
    sys.exit(faults > 0)


def orphans(source: Path, said: list[str]) -> list[str]:
    """The sentences of the background that were said without one that they need, by the rules' own check."""
    script = write_script(read(str(source)), voice=find_voice(VOICE))
    verdicts = fit(script, find_voice(VOICE), 3_600_000).verdicts
    background = [verdict.sentence.written for verdict in verdicts]
    given = [s.written for part in script.sections if part.role in ("headline", "lead") for s in part.sentences]
    return [
        sentence
        for sentence, needed in zip(background, needs(" ".join(given), background), strict=True)
        if sentence in said and any(background[other] not in said for other in needed)
    ]


if __name__ == "__main__":
    main()
