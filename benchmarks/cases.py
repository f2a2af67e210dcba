"""The commands that are compared, and the articles they read."""

from __future__ import annotations

import sysconfig
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.process import BRIEFING, HOUSE, Run, run, typical

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from tests.standins.google import Google

_GTTS_CLI = str(Path(sysconfig.get_path("scripts")) / "gtts-cli")


def sample_articles() -> dict[str, str]:
    """The texts of the tests' articles by file name, without the marks of what a shortened programme may drop."""
    folder = HOUSE / "tests" / "script" / "articles"
    return {path.name: path.read_text("utf-8").replace("‡", "") for path in sorted(folder.glob("*.txt"))}


@dataclass(frozen=True, slots=True)
class Stand:
    """The stand-in for Google on loopback."""

    server: Google
    environment: Mapping[str, str]
    """The variables that lead a command to it."""


class Desk:
    """A folder in which commands run on one article, with its own cache of takes."""

    def __init__(self, folder: Path, article: Path) -> None:
        self.folder = folder
        self.article = folder / f"artikel{article.suffix}"
        self.article.write_bytes(article.read_bytes())
        self.environment = {
            "BRIEFING_CACHE_DIR": str(folder / "takes"),
            "PYTHONPATH": str(HOUSE),
            "PYTHONDONTWRITEBYTECODE": "",  # pip compiles what it installs, so a warm-up run may do so here
        }

    def make(self, *options: str, article: Path | None = None, stand: Stand | None = None) -> Run:
        """One run of `briefing make`."""
        command = [*BRIEFING, "make", str(article or self.article), "-o", "briefing.mp3", "--quiet", *options]
        return run(command, self.folder, {**self.environment, **_through(stand)})

    def gtts_cli(self, stand: Stand) -> Run:
        """One run of gtts-cli on the same text."""
        command = [_GTTS_CLI, "--lang", "nl", "--file", str(self.article), "--output", "gtts.mp3"]
        return run(command, self.folder, _through(stand))

    def longer(self, times: int) -> Path:
        """The path of an article that repeats this one `times` times, each time after another first sentence."""
        text = self.article.read_text("utf-8").strip()
        copies = (f"Dit is deel {number} van {times}.\n\n{text}" for number in range(1, times + 1))
        path = self.folder / f"artikel-{times}.txt"
        path.write_text("\n\n".join(copies), "utf-8")
        return path

    def corrected(self) -> Path:
        """The path of the article with one word added to its last sentence."""
        text = self.article.read_text("utf-8").rstrip()
        path = self.folder / "gecorrigeerd" / self.article.name
        path.parent.mkdir(exist_ok=True)
        head, _, last_word = text.rpartition(" ")
        path.write_text(f"{head} gisteren {last_word}\n", "utf-8")
        return path


def interleaved(*commands: Callable[[], Run], rounds: int = 5) -> list[Run]:
    """Each command's typical run. They take turns, so that changes in the machine's speed affect all alike."""
    runs: list[list[Run]] = [[] for _ in commands]
    for _ in range(rounds):
        for own, command in zip(runs, commands, strict=True):
            own.append(command())
    return [typical(own) for own in runs]


@contextmanager
def google(folder: Path, *, latency_ms: float, connect_ms: float = 0) -> Iterator[Stand]:
    """The tests' stand-in for Google, with a latency per request and connection; its certificate goes in `folder`."""
    import trustme

    from tests.standins.google import loopback_google

    authority = trustme.CA()
    bundle = folder / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    with loopback_google(authority) as server:
        server.latency_s, server.connect_s = latency_ms / 1000, connect_ms / 1000
        yield Stand(server, {"HTTPS_PROXY": server.proxy, "SSL_CERT_FILE": str(bundle)})


def _through(stand: Stand | None) -> Mapping[str, str]:
    return stand.environment if stand else {}
