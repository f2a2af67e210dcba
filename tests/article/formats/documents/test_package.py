"""Documents that are ZIP files, read within bounds."""

import io
import zipfile

import pytest

from briefing.article.formats.documents import package
from briefing.article.formats.documents.package import opened
from briefing.errors import NoArticleError


def zipped(**parts: str) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return raw.getvalue()


def test_parts_are_read_by_name() -> None:
    with opened(zipped(text="<a>Brug</a>"), kind="document", program="Word") as document:
        assert document.names == ["text"]
        assert "text" in document
        assert document.part("text").text == "Brug"


def test_one_bound_holds_for_all_parts_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_BYTES", 10)
    with opened(zipped(a="x" * 6, b="x" * 6), kind="document", program="Word") as document:
        assert len(document.bytes("a")) == 6
        with pytest.raises(NoArticleError, match="more text than an article"):
            document.bytes("b")


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", zipped(text="<a>")])
def test_a_broken_document_says_in_which_program_to_save_it(raw: bytes) -> None:
    with pytest.raises(NoArticleError, match="broken document; save it again in Word"):
        with opened(raw, kind="document", program="Word") as document:
            document.part("text")


def test_a_part_that_is_not_there_is_a_broken_document() -> None:
    with pytest.raises(NoArticleError, match="broken document"):
        with opened(zipped(text="<a/>"), kind="document", program="Word") as document:
            document.part("styles")
