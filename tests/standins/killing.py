"""A process that is killed before each of the steps in which it changes a file."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefing import files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pytest

MOST_STEPS = 200


class Killed(BaseException):
    """As good as SIGKILL: nothing catches it, and nothing is tidied up after it."""


def kills(home: Path, act: Callable[[], object], stride: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Each of the steps before which `act` was killed, with `home` as that left it; in the end all is done there.

    It tries every `stride`-th step; each time `home` is first as it was before.
    """
    begun = shutil.copytree(home, home.with_name(f"{home.name}-begun"))
    for step in range(0, MOST_STEPS, stride):
        if step:
            shutil.rmtree(home)
            shutil.copytree(begun, home)
        try:
            with _killed_at(step, monkeypatch):
                act()
        except Killed:
            yield step
        else:
            assert step, "it changes no file"
            return


@contextmanager
def _killed_at(step: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process that dies before it changes a file for the time that `step` counts, from 0."""
    left = [step]

    def mortal(change: Callable[..., Any]) -> Callable[..., Any]:
        def changed(*arguments: Any, **options: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                raise Killed
            return change(*arguments, **options)

        return changed

    with monkeypatch.context() as patch:
        patch.setattr(files, "put_in_place", mortal(files.put_in_place))
        for name in ("unlink", "rmdir"):
            patch.setattr(Path, name, mortal(getattr(Path, name)))
        patch.setattr(shutil, "move", mortal(shutil.move))
        yield
