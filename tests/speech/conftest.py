"""What the tests of the speech room share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from briefing.speech.cache import TakeCache
from tests.speech.loopback import Google, audio_answer, loopback_google, mp3_of


@pytest.fixture(scope="session")
def mp3() -> Callable[[str], bytes]:
    """Speech for a text, as Google sends it."""
    return mp3_of


@pytest.fixture(scope="session")
def answer() -> Callable[[bytes], bytes]:
    """Google's answer that carries an MP3."""
    return audio_answer


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
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience is short, so that tests of a server that never answers do not take its time."""
    monkeypatch.setattr("briefing.speech.wire.ANSWER_WITHIN_S", 0.6)
    monkeypatch.setattr("briefing.speech.wire.READ_WITHIN_S", 0.4)
    monkeypatch.setattr("briefing.speech.pace._REFUSED_FOR_S", 0.3)
    monkeypatch.setattr("briefing.speech.pace._LONGEST_PAUSE_S", 0.3)
    monkeypatch.setattr("briefing.speech.google._LONGEST_BACK_OFF_S", 0.1)


@pytest.fixture
def takes(tmp_path: Path) -> TakeCache:
    """An empty cache of takes."""
    return TakeCache(tmp_path / "takes")
