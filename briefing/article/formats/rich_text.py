"""Text in the fields of a content management system, as HTML: it may be HTML, plain text, or an editor's blocks.

The blocks may be those of ProseMirror (Tiptap), Slate, Editor.js, Contentful, Portable Text (Sanity), Arc and the like:
`type` says what a block is, and its text is in itself or in what it contains.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from briefing.article.formats.layout import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DEEPEST = 12
_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|strong|em|[abi]|blockquote|figure|span|section)\b[^<>]{0,500}>", re.IGNORECASE
)
_ESCAPED = re.compile(r"&lt;(?:p|br|div|h[1-6])\b", re.IGNORECASE)
_NAMES = ("type", "_type", "nodeType", "blockType", "style", "kind", "acf_fc_layout")
_HELD = (
    "rendered", "processed", "html", "text", "value", "tekst", "content", "children", "blocks", "paragraphs", "items",
    "elements", "data", "body", "code", "fields", "root", "nl",
)  # fmt: skip
"""The keys under which a block has its text, the surest first."""
_INLINE = re.compile(
    r"text|span|a|link|hyperlink|bold|strong|italic|em|underline|mark|mention|hard_?break|br", re.IGNORECASE
)
_HEADING = re.compile(
    r"head(?:ing|er)?\W?\d?|h[1-6]|subhead(?:ing)?|crosshead|tussenkop(?:je)?|kopje|interheader", re.IGNORECASE
)
_QUOTE = re.compile(r"block-?_?quote|quote|citaat|quotation", re.IGNORECASE)
_LIST = re.compile(r"(?:(?:un)?ordered|bullet(?:ed)?|number(?:ed)?)?[-_]?list|ul|ol|opsomming", re.IGNORECASE)
_ITEM = re.compile(r"list-?_?item|li", re.IGNORECASE)
_BESIDE_TEXT = re.compile(
    r".*(?:image|picture|photo|foto|afbeelding|figure|gallery|video|audio|embed|advert|banner|related|gerelateerd"
    r"|read_?more|lees|social|tweet|instagram|table|tabel|code|divider|delimiter|button|newsletter|promo|caption"
    r"|pull_?quote|streamer|poll|widget|iframe).*|ad|hr",
    re.IGNORECASE,
)


def as_html(value: object, depth: int = 0) -> str:
    """The text of a field as HTML; empty if it has none. What is beside the text is in `figure` elements."""
    if isinstance(value, str):
        return _of_text(value)
    if depth > _DEEPEST:
        return ""
    if isinstance(value, list):
        if value and all(map(_is_inline, value)):
            return f"<p>{_inline(value)}</p>"
        return "".join(as_html(each, depth + 1) for each in value)
    return _of_block(value, depth) if isinstance(value, dict) else ""


def _of_text(text: str) -> str:
    if _ESCAPED.search(text) and not _TAG.search(text):
        text = html.unescape(text)
    if _TAG.search(text):
        return text if re.search(r"<(?:p|div|h\d|li|blockquote|section)\b", text, re.IGNORECASE) else f"<p>{text}</p>"
    return "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in paragraphs(text))


def _of_block(block: Mapping[str, Any], depth: int) -> str:
    names = [name for key in _NAMES if isinstance(name := block.get(key), str)]
    held = next((block[key] for key in _HELD if block.get(key) and isinstance(block[key], str | list | dict)), "")
    if any(map(_BESIDE_TEXT.fullmatch, names)):
        return f"<figure><figcaption>{html.escape(' '.join(_texts(held, depth)))}</figcaption></figure>"
    items = held.get("items") if isinstance(held, dict) else held
    if isinstance(items, list) and any(map(_LIST.fullmatch, names)):
        return f"<ul>{''.join(f'<li>{_inline(item, depth)}</li>' for item in items)}</ul>"
    if not held:  # the field's own name says what it is: `{"tussenkop": ...}`
        names, held = next(([key], text) for key, text in (*block.items(), ("", "")) if _is_told(key, text))
    for form, tag in ((_HEADING, "h2"), (_QUOTE, "blockquote"), (_ITEM, "li")):
        if any(map(form.fullmatch, names)):
            return f"<{tag}>{_inline(held, depth)}</{tag}>"
    return as_html(held, depth + 1)


def _is_told(key: str, text: object) -> bool:
    return isinstance(text, str) and (not key or any(form.fullmatch(key) for form in (_HEADING, _QUOTE)))


def _is_inline(node: object) -> bool:
    """Whether a node is part of a paragraph: a span has text and a type, or nothing but text and marks."""
    if not isinstance(node, dict):
        return False
    named = next((name for key in _NAMES if isinstance(name := node.get(key), str)), None)
    if named is None:
        return isinstance(node.get("text"), str) and not any(node.get(key) for key in _HELD if key != "text")
    return named == "link" or (bool(_INLINE.fullmatch(named)) and "content" not in node)


def _inline(held: object, depth: int = 0) -> str:
    if isinstance(held, str) and _TAG.search(held):
        return held
    return html.escape("".join(_texts(held, depth)), quote=False)


def _texts(held: object, depth: int) -> Iterator[str]:
    """The texts in a node's content, in order."""
    if isinstance(held, str):
        yield held
    elif depth <= _DEEPEST and isinstance(held, list):
        for each in held:
            yield from _texts(each, depth + 1)
    elif depth <= _DEEPEST and isinstance(held, dict):
        yield from _texts(next((held[key] for key in _HELD if held.get(key)), ""), depth + 1)
