"""What the tests of several rooms need: the command line, run in this process, and Google on loopback."""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import trustme
from hypothesis import settings

from tests.standins.google import Google, loopback_google
from tests.standins.permissions import CAN_HOLD, permissions_held

EXAMPLES = Path(__file__).parents[1] / "examples"
ARTICLES = Path(__file__).parent / "script" / "articles"

settings.register_profile("untimed", deadline=None)  # a busy machine is no fault
settings.load_profile("untimed")


class Ended(NamedTuple):
    """How a run of the command ended."""

    status: int
    out: str
    err: str


Briefing = Callable[..., Ended]
Forbid = Callable[[Path], None]


@pytest.fixture
def briefing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Briefing]:
    """Runs `briefing ARGUMENT...` in an empty folder, with a cache of its own."""
    from briefing.cli import main

    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("BRIEFING_CACHE_DIR", str(tmp_path / "takes"))
    log = logging.getLogger("briefing")

    def run(*arguments: str | Path) -> Ended:
        log.handlers.clear()  # of --verbose
        monkeypatch.setattr(sys, "argv", ["briefing", *map(str, arguments)])
        monkeypatch.setattr(sys.modules["__main__"], "__package__", None)  # as the command, not as `python -m pytest`
        capfd.readouterr()
        with pytest.raises(SystemExit) as stop:
            main()
        captured = capfd.readouterr()
        return Ended(int(stop.value.code or 0), captured.out, captured.err)

    yield run
    log.handlers.clear()
    log.setLevel(logging.NOTSET)  # of --quiet, with which no later test in this process would see a warning


@pytest.fixture
def may_not(tmp_path: Path) -> Iterator[Forbid]:
    """Takes all leave to read and write a file or folder away, for whoever runs the tests; given back afterwards."""
    if not CAN_HOLD:
        pytest.skip("permissions do not hold here")
    taken: list[tuple[Path, int]] = []

    def take(path: Path) -> None:
        taken.append((path, path.stat().st_mode))
        path.chmod(0)

    with permissions_held():
        yield take
    for path, mode in reversed(taken):
        path.chmod(mode)


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """The certificate authority that vouches for the stand-in."""
    return trustme.CA()


@pytest.fixture
def google(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Google]:
    """Google, on loopback, reached through HTTPS_PROXY and trusted through SSL_CERT_FILE."""
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)
    for variable in ("ALL_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_DIR"):
        monkeypatch.delenv(variable, raising=False)
        monkeypatch.delenv(variable.lower(), raising=False)
    monkeypatch.delenv("https_proxy", raising=False)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    with loopback_google(authority) as server:
        monkeypatch.setenv("HTTPS_PROXY", server.proxy)
        yield server


@pytest.fixture
def stories(briefing: Briefing) -> list[Path]:
    """Three articles in a show's folder."""
    Path("briefing.toml").write_text('title = "De Ochtend"\nvoice = "nl-offline"\n', "utf-8")
    paths = [Path(f"{name}.txt") for name in ("zwembad", "bibliotheek", "taalmaatje")]
    for path in paths:
        path.write_text((ARTICLES / path).read_text("utf-8").replace("‡", ""), "utf-8")
    return paths


@pytest.fixture
def bulletin(briefing: Briefing, stories: list[Path]) -> dict[str, Any]:
    """What `briefing bulletin` says of them as a programme of two minutes."""
    ended = briefing(
        "bulletin", *stories, "--max-duration", "2m", "--date", "2025-06-03", "-o", "b.mp3", "--json", "--quiet"
    )
    assert ended.status == 0, ended.err
    content: dict[str, Any] = json.loads(ended.out)
    return content
