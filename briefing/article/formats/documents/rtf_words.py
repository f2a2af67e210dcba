"""The control words of Rich Text Format (Microsoft, RTF 1.9.1) that decide what is text."""

from __future__ import annotations

from briefing.article.formats.documents.styles import BREAK

SIGNS = {
    "bullet": "•",
    "emdash": "—",
    "emspace": " ",
    "endash": "–",
    "enspace": " ",
    "ldblquote": "“",
    "line": BREAK,
    "lquote": "‘",
    "rdblquote": "”",
    "rquote": "’",
    "tab": " ",
}
ESCAPED = {b"~": "\xa0", b"_": "-", b"\\": "\\", b"{": "{", b"}": "}"}
ENDS = {"par", "sect", "page", "cell", "nestcell", "row", "nestrow"}
LINE_ENDS = (b"\r", b"\n")
"""What stands for the word `par` behind a backslash; TextEdit ends all paragraphs so."""
LEFT_OUT = {
    "annotation": "comment",
    "footer": "page footer",
    "footerf": "page footer",
    "footerl": "page footer",
    "footerr": "page footer",
    "footnote": "footnote",
    "header": "page header",
    "headerf": "page header",
    "headerl": "page header",
    "headerr": "page header",
    "shptxt": "text box",
}
"""Groups whose text is printed beside the article, or not at all."""
MARKERS = {"listtext", "pntext"}
NOT_TEXT = frozenset(
    [
        "colortbl",
        "datafield",
        "fldinst",
        "fonttbl",
        "generator",
        "info",
        "listoverridetable",
        "listtable",
        "nonshppict",
        "objdata",
        "pict",
        "revtbl",
        "rsidtbl",
        "shprslt",
        "sp",
        "stylesheet",
        "themedata",
        "xmlnstbl",
    ]
)
"""Groups that describe how the document is made."""
