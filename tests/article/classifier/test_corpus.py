"""The corpus that the line classifier learned from, and its weights."""

import json
import re
from importlib.resources import files

from briefing.article.classifier.classify import judged
from tools.line_corpus.documents import documents
from tools.line_corpus.parts import fingerprint, read_corpus
from tools.line_corpus.pasted import ARTICLE, read_pasted


def _weights():
    return files("briefing.article.classifier").joinpath("weights.json").read_text("ascii")


def test_the_weights_were_learned_from_the_corpus_as_it_is():
    assert json.loads(_weights())["corpus"] == fingerprint(), "run python -m tools.train_line_classifier"


def test_the_same_seed_makes_the_same_documents():
    corpus = read_corpus()
    assert documents(corpus, 3, seed=4) == documents(corpus, 3, seed=4)


def test_every_slot_is_filled():
    corpus = read_corpus()
    lines = [line for text in documents(corpus, 200, seed=2) for block in text.blocks for line, _ in block]
    assert not [line for line in lines if re.search(r"\{(?:[a-z]+|N)\}", line) and "{widget}" not in line]


def test_every_line_of_a_pasted_text_has_a_kind():
    kinds = {kind for text in read_pasted() for block in text.blocks for _, kind in block}
    assert kinds == ARTICLE | {"D", "N"}


def test_documents_that_were_not_learned_from_keep_their_articles():
    lines = [
        (line, kind)
        for text in documents(read_corpus(), 60, seed=99)
        for line, (_, kind) in zip(
            judged([[line for line, _ in block] for block in text.blocks]),
            [each for block in text.blocks for each in block],
            strict=True,
        )
    ]
    article = [line.chance for line, kind in lines if kind in ARTICLE]
    others = [line.chance >= 0.5 for line, kind in lines if kind not in ARTICLE]
    assert sum(chance < 0.8 for chance in article) / len(article) > 0.99
    assert sum(chance < 0.5 for chance in article) / len(article) > 0.98
    assert sum(others) / len(others) > 0.9
