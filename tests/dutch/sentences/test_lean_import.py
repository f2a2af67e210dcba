"""Punkt is loaded without the rest of NLTK, and nobody else notices."""

from __future__ import annotations

import subprocess
import sys


def run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()


def test_sentences_are_split_without_loading_all_of_nltk() -> None:
    split = "from briefing.dutch.sentences import split_sentences; print(len(split_sentences('Een. Twee.')))"
    assert run(f"{split}; import sys; print([name for name in sys.modules if 'nltk' in name or name == 'numpy'])") == (
        "2\n[]"
    )


def test_whoever_imports_nltk_later_gets_all_of_it() -> None:
    split = "from briefing.dutch.sentences import split_sentences; split_sentences('Een. Twee.')"
    assert run(f"{split}; import nltk; print(nltk.word_tokenize.__name__)") == "word_tokenize"


def test_nltk_that_is_loaded_already_stays_loaded() -> None:
    split = "from briefing.dutch.sentences import split_sentences; print(len(split_sentences('Een. Twee.')))"
    assert run(f"import nltk, sys; {split}; print(sys.modules['nltk'] is nltk)") == "2\nTrue"
