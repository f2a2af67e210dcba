"""The training of the weights by which the letters of a name show that Dutch spelling rules misread it.

`python -m tools.learn_name_letters` writes them. It learns from the names whose sounds are listed: a name counts as
foreign if the rules give it other sounds, stress aside. Needs scikit-learn.
"""

from __future__ import annotations

import re
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from briefing.dutch.lexicon_file import shipped_names
from briefing.dutch.phonemes import parts
from briefing.dutch.phonemes.word import read
from briefing.dutch.risky.foreign_names import in_todays_spelling, is_dutch
from briefing.dutch.risky.name_letters import pieces
from briefing.dutch.rules.amounts import contexts

WEIGHTS = Path(__file__).parents[1] / "briefing" / "dutch" / "risky" / "name_letters.toml"
HEAD = "# Learned by `python -m tools.learn_name_letters`. Above 0 means unlike Dutch; ^ begins a name, $ ends it.\n"
PENALTY = 0.3
_PART_STRIDE = 2
"""Every second part of Dutch words is enough: there are ten times as many of them as names."""
_SHORTEST_PART = 4


def examples() -> tuple[list[str], list[bool]]:
    """Names and words in lower case, and for each whether it is foreign."""
    foreign, dutch = set(), set()
    for entry in shipped_names().entries:
        if entry.ipa and re.fullmatch("[A-ZÀ-Ý][a-zà-ÿ]{2,}", entry.written):
            name = entry.written.lower()
            is_right = _without_stress(read(name)) == _without_stress(entry.ipa)
            (dutch if is_right or is_dutch(name) else foreign).add(name)
    dutch |= {name.lower() for name in contexts.words("name", "familiar")}
    words = [part for part in sorted(parts.listed()) if len(part) >= _SHORTEST_PART][::_PART_STRIDE]
    learned = sorted(foreign) + sorted(dutch) + words
    return learned, [place < len(foreign) for place in range(len(learned))]


def _without_stress(ipa: str) -> str:
    return re.sub("[ˈˌ]", "", ipa)


def main() -> None:
    """Learn the weights and write them."""
    names, foreign = examples()
    counter = CountVectorizer(analyzer=lambda name: pieces(in_todays_spelling(name)), binary=True, min_df=2)
    model = LogisticRegression(
        C=PENALTY, l1_ratio=1, solver="liblinear", class_weight="balanced", max_iter=5000, random_state=0
    ).fit(counter.fit_transform(names), foreign)
    weights = sorted(zip(counter.get_feature_names_out(), model.coef_[0], strict=True))
    lines = [f'"{piece}" = {weight:.2f}\n' for piece, weight in weights if abs(weight) >= 0.005]
    WEIGHTS.write_text(f"{HEAD}bias = {model.intercept_[0]:.2f}\n\n[pieces]\n{''.join(lines)}", "utf-8")


if __name__ == "__main__":
    main()
