"""Words to listen to, and how they are said."""

from __future__ import annotations

from briefing.dutch.lexicon import Entry, Lexicon
from briefing.script.manuscript.parse import parse
from tests.script.manuscript.changes import TEXT, changed

from .conftest import edited, spoken


def test_a_word_is_pronounced_as_given_everywhere() -> None:
    text = changed("? Szczecin =", "? Szczecin = Sjtsjetsjien")
    text = changed("Er is geen pont.", "In Szczecin is geen pont.", text)
    assert {"Brug bij Sjtsjetsjien dicht", "In Sjtsjetsjien is geen pont."} <= set(spoken(edited(text)))


def test_a_word_is_pronounced_as_given_in_words_to_say_as_well() -> None:
    text = changed("? Szczecin =", "> Brug in Szczecin\n    ? Szczecin = Zet")
    assert spoken(edited(text))[1] == "Brug in Zet"


def test_the_manuscript_s_pronunciation_counts_before_the_show_s_lexicon() -> None:
    show = Lexicon((Entry("Szczecin", "Stettin"),))
    assert "Brug bij Stettin dicht" in spoken(edited(TEXT, lexicon=show))
    assert "Brug bij Zet dicht" in spoken(edited(changed("? Szczecin =", "? Szczecin = Zet"), lexicon=show))


def test_a_word_to_remember_is_marked() -> None:
    text = changed("? Szczecin =", "? Szczecin = Zet [remember]")
    (hint,) = parse(text, "a").pronunciations
    assert (hint.token, hint.spoken, hint.remember) == ("Szczecin", "Zet", True)
