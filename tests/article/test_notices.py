"""What is said at once of an article that is read."""

import pytest

from briefing.article.account import ATTACHED, ATTACHED_MESSAGE, READ_INSTEAD
from briefing.article.notices import tell
from briefing.model import Article, Block, LeftOut


def test_each_thing_is_said_in_a_line_and_a_whole_article_in_none(caplog: pytest.LogCaptureFixture) -> None:
    blocks = (Block("paragraph", "De brug is dicht na een aanvaring."),)
    tell(Article(None, blocks, "a.eml"), "a.eml", (".docx",))
    assert caplog.messages == []
    left_out = (
        LeftOut("stuk.docx", READ_INSTEAD),
        LeftOut("kader.docx", ATTACHED),
        LeftOut("logo.png", ATTACHED),
        LeftOut("Brug open", ATTACHED_MESSAGE),
    )
    tell(Article(None, blocks, "a.eml", left_out=left_out), "a.eml", (".docx",))
    assert caplog.messages == [
        "a.eml: what is attached to it is read, not its own text: stuk.docx",
        "a.eml: attached to it, and not read: kader.docx",
        "a.eml: a message is attached to it, and not read: Brug open",
    ]
