"""The import of one module of a large package, without the modules that the package loads with it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class _Unused(ModuleType):
    """A module whose names can be imported but are all None."""

    def __getattr__(self, name: str) -> None:
        if name.startswith("__"):
            raise AttributeError(name)


@contextmanager
def bare_packages(*names: str, unused: Sequence[str] = ()) -> Iterator[None]:
    """A block in which the packages `names` (outer ones first) are as if their `__init__.py` were empty, and modules
    `unused` as if every name in them were None.

    Afterwards they are not loaded, as before, so that a later import gets all of them. Where they are loaded already,
    nothing changes.
    """
    if names[0] in sys.modules:
        yield
        return
    try:
        for name in names:
            spec = find_spec(name)
            package = ModuleType(name)
            package.__path__ = list(spec.submodule_search_locations or ()) if spec else []
            sys.modules[name] = package
        sys.modules.update((name, _Unused(name)) for name in unused)
        yield
    finally:
        for name in [name for name in sys.modules if name == names[0] or name.startswith(f"{names[0]}.")]:
            del sys.modules[name]
