"""How many threads there may be, and what is done in some."""

from threading import Event

import pytest

from briefing.threads import THREADS_VARIABLE, done_ahead, in_threads, own_processors, processors


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


def test_what_is_done_ahead_comes_in_its_order() -> None:
    assert list(done_ahead(abs, range(-40, 0), 3)) == list(range(40, 0, -1))
    assert list(done_ahead(abs, [], 3)) == []


def test_the_next_is_begun_while_one_is_used() -> None:
    begun = {number: Event() for number in range(3)}

    def work(number: int) -> int:
        begun[number].set()
        return number

    results = done_ahead(work, begun, 1)
    assert next(results) == 0
    assert begun[1].wait(60)
    assert list(results) == [1, 2]


def test_no_more_is_asked_for_than_there_are_threads_to_do_it() -> None:
    asked = iter(range(1000))

    next(done_ahead(abs, asked, 3))

    assert next(asked) == 4


def test_an_error_ahead_is_raised_in_its_turn() -> None:
    results = done_ahead(int, ["1", "2", "een", "4"], 2)
    assert [next(results), next(results)] == [1, 2]
    with pytest.raises(ValueError, match="een"):
        next(results)
