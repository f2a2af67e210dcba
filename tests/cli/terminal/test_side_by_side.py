"""Several articles at once: what people hear of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.cli.terminal.console import People
from briefing.cli.terminal.side_by_side import side_by_side
from briefing.errors import BriefingError
from briefing.model import Recording
from briefing.studio.options import MakeOptions

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_each_article_gives_its_programme_or_why_there_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "brug.txt"
    article.write_text(
        "De brug gaat open\n\nDe brug gaat maandag weer open voor verkeer, meldt de gemeente.\n", "utf-8"
    )
    options = MakeOptions(voice="nl-offline", output=tmp_path / "output", cache=False)
    sources = [str(article), str(tmp_path / "geen.txt")]
    made, failed = side_by_side(sources, options, jobs=2, people=People(quiet=False))
    assert isinstance(made, Recording)
    assert isinstance(failed, BriefingError)
    assert capsys.readouterr().out == ""
