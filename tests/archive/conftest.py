"""Articles for an archive, a voice that beeps so that they are made in no time, and what an archive holds."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.standins.engines import offer_engine
from tests.standins.storage import loopback_s3

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = (
    "De brug over de {name} gaat maandag open\n\n"
    "De nieuwe brug over de {name} gaat maandag open voor verkeer. De bouw heeft twee jaar geduurd.\n\n"
    "Fietsers kunnen er al sinds vrijdag overheen. De gemeente spreekt van een groot succes.\n"
)
RIVERS = ("Waal", "Lek", "IJssel")


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of three articles."""
    folder = tmp_path / "artikelen"
    folder.mkdir()
    for river in RIVERS:
        (folder / f"{river}.txt").write_text(TEXT.format(name=river), "utf-8")
    return folder


@pytest.fixture
def voice(tmp_path: Path, briefing: object, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Offers a voice that beeps, with an oddity where one is given; gives its name."""

    def offer(oddity: str = "") -> str:
        packages = offer_engine(tmp_path / "packages", "beeps", oddity)
        here = Path(__file__).parents[2]
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(packages), str(here)]))
        monkeypatch.syspath_prepend(packages)
        monkeypatch.delitem(sys.modules, "engine_beeps", raising=False)  # of the test before
        return "beeps"

    return offer


@dataclass(frozen=True)
class Shelf:
    """What stands at an archive that is a folder."""

    folder: Path

    @property
    def receipts(self) -> list[dict[str, Any]]:
        return [json.loads(path.read_bytes()) for path in sorted(self.folder.glob("receipts/*/*.json"))]

    @property
    def made(self) -> dict[str, dict[str, Any]]:
        return {receipt["name"]: receipt for receipt in self.receipts if receipt["state"] == "made"}

    def whole(self) -> bool:
        """Whether every file that a receipt tells of is there, and is what it tells of."""
        files = [file for receipt in self.made.values() for file in receipt["files"].values()]
        return bool(files) and all(
            sha256((self.folder / file["path"]).read_bytes()).hexdigest() == file["sha256"] for file in files
        )


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """The archive that the tests make."""
    return Shelf(tmp_path / "archief")


@pytest.fixture(scope="module")
def s3() -> Iterator[Any]:
    """A client of a real S3 server on this machine, which has a bucket `archief`."""
    with loopback_s3("archief") as client:
        yield client
