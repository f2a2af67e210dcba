"""The values exchanged between rooms: frozen, documented, without I/O. Times are integer milliseconds."""

from briefing.model.article import (
    MANUSCRIPT,
    UNTIL_FURTHER_NOTICE,
    Article,
    Block,
    BlockKind,
    Genre,
    LeftOut,
    web_address,
)
from briefing.model.pauses import LEAD_IN_MS, TAIL_MS, Pauses, pauses_after
from briefing.model.recording import (
    CHAPTER_BYTES,
    Chapter,
    Heard,
    PlacedSection,
    PlacedSentence,
    Recording,
    Sounds,
    Tags,
    chapters,
)
from briefing.model.script import Role, Script, Section, Sentence
from briefing.model.voice import Clock, Fallback, LanguageVariant, Synthesis, Take, Tempo, Voice

__all__ = [
    "CHAPTER_BYTES",
    "LEAD_IN_MS",
    "MANUSCRIPT",
    "TAIL_MS",
    "UNTIL_FURTHER_NOTICE",
    "Article",
    "Block",
    "BlockKind",
    "Chapter",
    "Clock",
    "Fallback",
    "Genre",
    "Heard",
    "LanguageVariant",
    "LeftOut",
    "Pauses",
    "PlacedSection",
    "PlacedSentence",
    "Recording",
    "Role",
    "Script",
    "Section",
    "Sentence",
    "Sounds",
    "Synthesis",
    "Tags",
    "Take",
    "Tempo",
    "Voice",
    "chapters",
    "pauses_after",
    "web_address",
]
