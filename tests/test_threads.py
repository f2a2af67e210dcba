"""How many threads there may be, and what is done in some."""

import pytest

from briefing.threads import THREADS_VARIABLE, in_threads, own_processors, processors


@pytest.mark.parametrize(("told", "own"), [("3", 3), ("0", 1), ("veel", None), ("", None)])
def test_whoever_starts_a_process_may_say_how_many_processors_are_its_own(
    told: str, own: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(THREADS_VARIABLE, told)
    assert own_processors() == (own or processors())


def test_each_result_stands_in_the_place_of_what_it_was_asked_for() -> None:
    assert [future.result() for future in in_threads(abs, [3, -1, 2, -5], 2)] == [3, 1, 2, 5]


def test_an_error_is_raised_for_its_own_result_alone() -> None:
    good, bad = in_threads(int, ["1", "een"], 4)

    assert good.result() == 1
    with pytest.raises(ValueError, match="een"):
        bad.result()
