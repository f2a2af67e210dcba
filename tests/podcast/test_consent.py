"""What a publisher may agree to."""

from briefing.podcast.consent import NONE, Consent


def test_nobody_agrees_unasked() -> None:
    assert not NONE.agrees("Take 3 episodes off the air?")


def test_who_agreed_beforehand_is_not_asked() -> None:
    asked: list[str] = []
    assert Consent(yes=True, ask=lambda question: bool(asked.append(question))).agrees("Take them off the air?")
    assert asked == []


def test_an_answer_counts() -> None:
    assert Consent(ask=lambda question: question.startswith("Take")).agrees("Take them off the air?")


def test_the_same_is_not_asked_twice() -> None:
    asked: list[str] = []
    consent = Consent(ask=lambda question: not asked.append(question))
    assert consent.agrees("Take them off the air?")
    assert consent.agrees("Take them off the air?")
    assert asked == ["Take them off the air?"]
