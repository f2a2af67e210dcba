"""`--offline` opens no socket to the internet but to an address that was given, whatever library is loaded."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from werkzeug.serving import make_server

from briefing.speech.voices import availability, find_voice

HOUSE = Path(__file__).parents[2]
ARTICLE = "Brug dicht\n\n" + "\n\n".join(
    f"De brug bij Zandhoek is vanaf {day} november dicht. Auto's moeten {day + 3} kilometer omrijden."
    for day in range(2, 12)
)
SHOW = (
    'title = "De Ochtend"\nauthor = "De Courant"\ndescription = "Het nieuws."\nurl = "https://example.org/podcast/"\n'
)
VOICE = 'description = "Elders"\nengine = "openai"\nfallback = ["nl-offline"]\n[settings]\nvoice = "alloy"\n'

pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with an article, a show and a voice that needs a network."""
    for name, content in {
        "lang.txt": ARTICLE,
        "artikel.txt": ARTICLE[:90],
        "news/ander.txt": "Haven open\n\nDe haven van Terdam is na de storm weer open voor schepen.\n",
        "briefing.toml": f'voice = "nl-offline"\n{SHOW}',
        "voices/elders.toml": VOICE,
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    return tmp_path


def internet_sockets(desk: Path, *arguments: str) -> list[str]:
    """The calls by which `briefing ARGUMENT...`, which has to succeed, made or used a socket to the internet."""
    own = {"XDG_CACHE_HOME": str(desk / "cache"), "XDG_CONFIG_HOME": str(desk / "config"), "PYTHONPATH": str(HOUSE)}
    environment = {name: value for name, value in os.environ.items() if name != "ORT_DISABLE_TELEMETRY"}
    trace = ["strace", "-f", "-e", "trace=socket,connect,sendto,sendmsg", "-o", str(desk / "trace")]
    done = subprocess.run(
        [*trace, sys.executable, "-m", "briefing", *arguments],
        cwd=desk,
        env={**environment, **own},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stderr
    return [call for call in (desk / "trace").read_text("utf-8", "replace").splitlines() if "AF_INET" in call]


@pytest.mark.parametrize("voice", ["nl", "nl-neural", "nl-offline", "elders"])
def test_no_voice_opens_one(desk: Path, voice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk)
    monkeypatch.setenv("OPENAI_API_KEY", "geheim")
    if missing := availability(find_voice(voice)):
        pytest.skip(missing)
    article = "lang.txt" if voice == "nl-neural" else "artikel.txt"  # its library reports after a while

    assert internet_sockets(desk, "make", article, "--offline", "--voice", voice) == []
    assert [path.name for path in (desk / "cache").iterdir()] == ["briefing"]


@pytest.mark.parametrize(
    "command",
    [
        ("make", "artikel.txt", "news/ander.txt", "--jobs", "2", "--offline", "--voice", "nl"),
        ("say", "Goedemorgen.", "--offline", "--voice", "nl"),
        ("bulletin", "artikel.txt", "news/ander.txt", "--offline"),
        ("publish", "artikel.txt", "--offline", "--to", "mirror"),
        ("edition", "--from", "news", "--offline"),
        ("doctor", "--offline"),
        ("voices",),
        ("script", "artikel.txt"),
    ],
    ids=lambda command: command[0],
)
def test_no_command_opens_one(desk: Path, command: tuple[str, ...]) -> None:
    assert internet_sockets(desk, *command) == []


def test_a_source_is_fetched_from_its_address_alone(desk: Path) -> None:
    page = ("<html><body><article><h1>Brug dicht</h1><p>De brug bij Zandhoek is dicht.</p></article></body></html>",)

    def app(environ: object, start: object) -> list[bytes]:
        start("200 OK", [("Content-Type", "text/html; charset=utf-8")])
        return [page[0].encode()]

    server = make_server("127.0.0.1", 0, app, threaded=True)
    import threading

    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        address = f"http://127.0.0.1:{server.port}/brug.html"
        calls = internet_sockets(desk, "make", address, "--offline", "--allow-private", "--voice", "nl-offline")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

    to = {tuple(re.findall(r'htons\((\d+)\).*inet_addr\("([\d.]+)"\)', call)) for call in calls if "connect(" in call}
    assert to - {()} == {((str(server.port), "127.0.0.1"),)}
