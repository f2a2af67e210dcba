"""A site to visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.archive.sources.site import Site
from tests.standins.serving import served

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def site() -> Iterator[Site]:
    with served(Site()) as serving:
        yield serving
