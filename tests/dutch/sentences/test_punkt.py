"""Punkt's first guess at where sentences end."""

from briefing.dutch.sentences.punkt import punkt_places


def test_a_sentence_ends_at_its_sign() -> None:
    text = "De brug is dicht. Dat duurt nog. Waarom? Niemand weet het."
    assert [text[:place].rsplit(maxsplit=1)[-1] for place in punkt_places(text)][:3] == ["dicht.", "nog.", "Waarom?"]


def test_a_long_text_is_read_window_by_window_with_no_end_lost() -> None:
    sentence = "De brug is dicht en dat duurt nog drie weken. "
    assert len(list(punkt_places(sentence * 300))) >= 299


def test_a_long_run_of_points_takes_no_long_time() -> None:
    assert list(punkt_places("." * 50_000)) is not None
