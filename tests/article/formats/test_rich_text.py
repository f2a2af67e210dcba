"""Text from content management systems, as HTML."""

from __future__ import annotations

from typing import Any

import pytest

from briefing.article.formats.rich_text import as_html

KINDS = ("type", "_type", "nodeType", "blockType", "style", "kind", "acf_fc_layout")
DICHT, OPEN = "De brug is dicht.", "De brug gaat < 1 mei open."


@pytest.mark.parametrize(
    ("held", "markup"),
    [
        (f"{DICHT}\n\n{OPEN}", f"<p>{DICHT}</p><p>De brug gaat &lt; 1 mei open.</p>"),
        (f"<p>{DICHT}</p>", f"<p>{DICHT}</p>"),
        ("De <b>brug</b> is dicht.", "<p>De <b>brug</b> is dicht.</p>"),
        (f"&lt;p&gt;{DICHT}&lt;/p&gt;", f"<p>{DICHT}</p>"),
        ({"rendered": f"<p>{DICHT}</p>"}, f"<p>{DICHT}</p>"),
        ([DICHT, DICHT], f"<p>{DICHT}</p><p>{DICHT}</p>"),
        ([{"text": "De brug "}, {"text": "is dicht.", "bold": True}], f"<p>{DICHT}</p>"),
        ([{"type": "text", "content": DICHT}], f"<p>{DICHT}</p>"),
        ({"type": "list", "content": DICHT}, f"<p>{DICHT}</p>"),
        ({"type": "citaat", "text": DICHT}, f"<blockquote>{DICHT}</blockquote>"),
        ({"type": "embed", "html": "kijk"}, "<figure><figcaption>kijk</figcaption></figure>"),
        *(({kind: "quote", "text": DICHT}, f"<blockquote>{DICHT}</blockquote>") for kind in KINDS),
        (12, ""),
        (None, ""),
    ],
)
def test_the_content_of_a_field_becomes_html(held: Any, markup: str) -> None:
    assert as_html(held) == markup
