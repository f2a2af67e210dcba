"""What is wrong with a line of a manuscript."""

from __future__ import annotations

from briefing.errors import ManuscriptError


class Fault(Exception):  # noqa: N818 - what it is called where it is told
    """A line that cannot be understood."""

    def __init__(self, number: int, what: str, *, cause: str = "", remedy: str) -> None:
        super().__init__(what)
        self._number, self._what, self._cause, self._remedy = number, what, cause, remedy

    def of(self, name: str) -> ManuscriptError:
        """The error of the file that is called `name`."""
        return ManuscriptError(f"{name}, line {self._number}: {self._what}", cause=self._cause, remedy=self._remedy)
