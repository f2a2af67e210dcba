"""How many threads there may be."""

import pytest

from briefing.threads import THREADS_VARIABLE, own_processors, processors


@pytest.mark.parametrize(("told", "own"), [("3", 3), ("0", 1), ("veel", None), ("", None)])
def test_whoever_starts_a_process_may_say_how_many_processors_are_its_own(
    told: str, own: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(THREADS_VARIABLE, told)
    assert own_processors() == (own or processors())
