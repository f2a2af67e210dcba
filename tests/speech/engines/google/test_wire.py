"""The wire: what the environment prescribes, and what a server's headers mean."""

import time
from email.utils import formatdate
from typing import TYPE_CHECKING

import pytest

from briefing.speech.engines.google.engine import Google as GoogleVoice
from briefing.speech.engines.google.wire import _retry_after_s

if TYPE_CHECKING:
    from tests.standins.google import Google


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("1.5", 1.5), ("0", 0.0), ("-3", 0.0), ("nan", 0.0), ("soon", 0.0), ("", 0.0), (None, 0.0)],
)
def test_retry_after_in_seconds(header: str | None, seconds: float) -> None:
    assert _retry_after_s(header) == seconds


def test_retry_after_as_a_date() -> None:
    assert 25 < _retry_after_s(formatdate(time.time() + 30, usegmt=True)) <= 30


def test_retry_after_as_a_date_that_passed() -> None:
    assert _retry_after_s(formatdate(0, usegmt=True)) == 0


def test_a_proxy_gets_its_login(google: "Google", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", google.proxy.replace("//", "//anna:geheim@"))
    voice = GoogleVoice({})
    voice.say("Ja.")
    voice.close()
    assert google.logins == ["Basic YW5uYTpnZWhlaW0="]


def test_a_proxy_may_be_named_without_a_scheme(google: "Google", monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", google.proxy.removeprefix("http://"))
    voice = GoogleVoice({})
    assert voice.say("Ja.")
    voice.close()
