"""Articles as manuscripts, and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.article.formats.plain import read_plain
from briefing.model import Article, Script, Voice
from briefing.programme.identity import guid
from briefing.script.manuscript.draft import annotated, draft
from briefing.script.manuscript.fields import article_of
from briefing.script.manuscript.layout import text_of
from briefing.script.manuscript.parse import parse
from briefing.script.manuscript.performed import with_pronunciations
from briefing.script.saying import saying
from briefing.script.write import write_script

if TYPE_CHECKING:
    from briefing.dutch.lexicon import Lexicon
    from briefing.script.manuscript.value import Manuscript

VOICE = Voice("test", "", "espeak", disclosure="Dit is een computerstem.")
OTHER = Voice("ander", "", "espeak", clock="everyday")
VOICES = {"test": VOICE, "ander": OTHER}

ARTICLE = """Brug bij Szczecin dicht

De brug gaat maandag om 7.30 uur dicht. Dat meldt de gemeente.

Fietsers rijden om. Er is geen pont.

“Het duurt een week”, zegt de wethouder. Daarna gaat de brug weer open.

Lees ook: Schip vast
"""


def script_of(article: Article, voice: Voice = VOICE, lexicon: Lexicon | None = None) -> Script:
    return write_script(article, voice, lexicon=lexicon, find_voice=VOICES.__getitem__)


def manuscript_of(article: Article, voice: Voice = VOICE) -> Manuscript:
    script = script_of(article, voice)
    return draft(script, saying(voice, None), disclosure=voice.disclosure, guid=guid(article))


def written(manuscript: Manuscript, voice: Voice = VOICE) -> str:
    """The file of a manuscript, as `voice` will speak it."""
    say = saying(voice, with_pronunciations(None, manuscript), VOICES.__getitem__)
    return text_of(annotated(manuscript, say))


def text_of_article(article: Article | str, voice: Voice = VOICE) -> str:
    """The manuscript of an article, as a file."""
    return written(
        manuscript_of(read_plain(article, source="brug.txt") if isinstance(article, str) else article, voice)
    )


def article_in(text: str) -> Article:
    return article_of(parse(text, "brug.script"), text)


def edited(text: str, voice: Voice = VOICE, lexicon: Lexicon | None = None) -> Script:
    """The script of a manuscript's text."""
    return script_of(article_in(text), voice, lexicon)


@dataclass(frozen=True)
class Shown:
    """What `script --json` shows of a script, and what identifies its programme."""

    script: Script
    known: tuple[object, ...]


def shown(script: Script) -> Shown:
    article = script.article
    known = (
        *(article.source, article.published, article.author, article.place, article.genre, article.language),
        *(article.id, article.address, article.embargo, article.left_out, guid(article)),
    )
    return Shown(replace(script, article=Article(None, (), "")), known)


def spoken(script: Script) -> list[str]:
    return [sentence.spoken for sentence in script.sentences]


def said(script: Script) -> list[str]:
    """The written form of everything spoken, except for what the voice says about itself."""
    sections = (section for section in script.sections if section.role != "disclosure")
    return [sentence.written for section in sections for sentence in section.sentences]
