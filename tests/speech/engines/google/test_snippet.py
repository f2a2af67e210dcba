"""Nothing that Google answers is believed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.speech.engines.google.pace import Stumble
from briefing.speech.engines.google.snippet import read_snippet

TEXT = "De dijk houdt, zegt de burgemeester."
Speak = Callable[[str], bytes]
Wrap = Callable[[bytes], bytes]
FRAME = 192
"""Bytes of an MPEG-2 Layer III frame at 64 kbit/s and 24 kHz."""


def test_the_audio_comes_out_as_it_was_sent(mp3: Speak, answer: Wrap) -> None:
    assert read_snippet(answer(mp3(TEXT)), TEXT) == mp3(TEXT)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        pytest.param(lambda mp3: mp3[:-1], "cut short", id="last frame cut"),
        pytest.param(lambda mp3: mp3[: 12 * FRAME], "ms of audio for 36 characters", id="too short"),
        pytest.param(lambda mp3: mp3 * 10, "ms of audio for 36 characters", id="too long"),
        pytest.param(lambda mp3: mp3 + b"TAG and more", "not MP3", id="junk at the end"),
        pytest.param(lambda mp3: b"ID3" + mp3, "not MP3", id="junk at the start"),
        pytest.param(lambda mp3: b"\xff\xfb\xff\xff" * 500, "not MP3", id="forbidden header"),
        pytest.param(lambda mp3: b"", "without audio", id="empty"),
    ],
)
def test_audio_that_cannot_be_the_text_is_told(mp3: Speak, answer: Wrap, spoil: Wrap, told: str) -> None:
    with pytest.raises(Stumble, match=told):
        read_snippet(answer(spoil(mp3(TEXT))), TEXT)


@pytest.mark.parametrize("text", ["Ja.", "2,5%", "VS", "Een hoogleraar bestuurskunde."])
def test_short_and_dense_texts_are_plausible(mp3: Speak, answer: Wrap, text: str) -> None:
    assert read_snippet(answer(mp3(text)), text)


@pytest.mark.parametrize(
    "strange",
    [
        b"",
        b")]}'\n\n",
        b'[["wrb.fr","jQ1olc"',
        b'[["wrb.fr","jQ1olc",null,null]]',
        b'[["wrb.fr","jQ1olc","[1]"]]',
        b'[["wrb.fr","jQ1olc","{}"]]',
        b'["jQ1olc"]',
        b"[" * 100_000 + b"jQ1olc",
        b'[["wrb.fr","other","[\\"AAAA\\"]"]]',
    ],
)
def test_an_answer_that_is_not_googles_is_told(strange: bytes) -> None:
    with pytest.raises(Stumble):
        read_snippet(strange, TEXT)


def test_a_captcha_page_is_a_wish_to_be_left_alone() -> None:
    with pytest.raises(Stumble, match="web page") as told:
        read_snippet(b"<!DOCTYPE html><html>unusual traffic</html>", TEXT)
    assert told.value.kind == "throttled"


@given(st.binary(max_size=300))
def test_no_bytes_surprise_it(answer: Wrap, noise: bytes) -> None:
    with pytest.raises(Stumble):
        read_snippet(answer(noise), TEXT)
    with pytest.raises(Stumble):
        read_snippet(noise + b"jQ1olc", TEXT)
