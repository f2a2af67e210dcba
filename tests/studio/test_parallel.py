"""Several articles made at once."""

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from briefing.errors import BriefingError
from briefing.studio.options import MakeOptions
from briefing.studio.parallel import Event, make_each

TEXT = "{} gaat dicht\n\nDe gemeente sluit {} maandag. Omwonenden zijn boos.\n"


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    for name in ("brug", "tunnel"):
        (tmp_path / f"{name}.txt").write_text(TEXT.format(name.title(), name), "utf-8")
    return [str(tmp_path / "brug.txt"), str(tmp_path / "er-is-niets.txt"), str(tmp_path / "tunnel.txt")]


def test_programmes_come_in_the_order_of_their_sources_and_one_fault_stops_no_other(
    sources: list[str], tmp_path: Path
) -> None:
    events: list[Event] = []
    options = MakeOptions(voice="nl-offline", output=tmp_path / "output")

    made = list(make_each(sources, options, jobs=2, watch=events.append))

    assert isinstance(made[1], BriefingError)
    titles = [one.path.stem for one in made if not isinstance(one, BriefingError)]
    assert ["brug" in titles[0], "tunnel" in titles[1]] == [True, True]
    assert {event.article for event in events} <= {0, 2}


def test_an_executor_that_is_handed_in_does_the_work_and_stays_open(sources: list[str], tmp_path: Path) -> None:
    options = MakeOptions(voice="nl-offline", output=tmp_path / "output")

    with ThreadPoolExecutor(1) as executor:
        made = list(make_each(sources[:1], options, jobs=1, watch=lambda event: None, executor=executor))
        assert executor.submit(int, "1").result() == 1

    assert [isinstance(one, BriefingError) for one in made] == [False]


def test_an_interruption_ends_what_is_at_work_and_what_waits_without_a_word(
    sources: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", faults.append)
    options = MakeOptions(voice="nl-offline", output=tmp_path / "output")

    made = make_each([*sources[:1], *sources[2:]] * 40, options, jobs=2, watch=lambda event: None)
    next(made)
    with pytest.raises(KeyboardInterrupt):
        made.throw(KeyboardInterrupt)

    assert faults == []
    assert multiprocessing.active_children() == []
    assert not list((tmp_path / "output").glob(".*"))
