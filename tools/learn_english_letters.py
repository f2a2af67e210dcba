"""The training of the weights by which the letters of a word show that it is English.

    python -m tools.learn_english_letters ENGLISH DUTCH

Each is a list of words: SCOWL's (Debian package wamerican-small) and OpenTaal's (wdutch). It learns from the English
words that Dutch does not have, and from the Dutch ones of which no part is known, which look most like them. Needs
scikit-learn.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from briefing.dutch.phonemes import stems
from briefing.dutch.risky.foreign_names import is_dutch, is_known_name
from briefing.dutch.risky.name_letters import pieces

WEIGHTS = Path(__file__).parents[1] / "briefing" / "dutch" / "orthographies" / "english_letters.toml"
HEAD = "# Learned by `python -m tools.learn_english_letters`. Above 0 means English; ^ begins a word, $ ends it.\n"
PENALTY = 0.3
_DUTCH_STRIDE = 3
"""Every third Dutch word is enough: they are told from English by the same few endings."""


def examples(english: Path, dutch: Path) -> tuple[list[str], list[bool]]:
    """Words in small letters, and for each whether it is English."""
    theirs, ours = (_words(path) for path in (english, dutch))
    unknown = [word for word in sorted(ours - theirs)[::_DUTCH_STRIDE] if not _is_known(word)]
    learned = [*sorted(theirs - ours), *unknown]
    return learned, [place < len(learned) - len(unknown) for place in range(len(learned))]


def _words(path: Path) -> set[str]:
    return {word for word in path.read_text("utf-8").split() if re.fullmatch("[a-z]{4,}", word)}


def _is_known(word: str) -> bool:
    return is_dutch(word) or is_known_name(word) or stems.find(word) is not None


def main() -> None:
    """Learn the weights and write them."""
    words, is_english = examples(*map(Path, sys.argv[1:3]))
    counter = CountVectorizer(analyzer=pieces, binary=True, min_df=4)
    model = LogisticRegression(C=PENALTY, l1_ratio=1, solver="liblinear", max_iter=5000, random_state=0).fit(
        counter.fit_transform(words), is_english
    )
    weights = sorted(zip(counter.get_feature_names_out(), model.coef_[0], strict=True))
    lines = [f'"{piece}" = {weight:.2f}\n' for piece, weight in weights if abs(weight) >= 0.005]
    WEIGHTS.write_text(f"{HEAD}bias = {model.intercept_[0]:.2f}\n\n[pieces]\n{''.join(lines)}", "utf-8")


if __name__ == "__main__":
    main()
