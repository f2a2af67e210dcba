"""Turns Dutch news articles into podcast episodes. These names are for Python callers; the command is `briefing`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from briefing.version import __version__  # noqa: F401

if TYPE_CHECKING:
    from briefing.dutch.lexicon import Lexicon
    from briefing.dutch.lexicon_file import read_lexicon
    from briefing.errors import (
        ArticleError,
        BriefingError,
        ConsentError,
        ManuscriptError,
        NoArticleError,
        OutputError,
        PublishError,
        SettingsError,
        SourceError,
        UsageError,
        VoiceError,
        VoiceMissingError,
        WithheldError,
        WriteError,
    )
    from briefing.model import Article, Block, Recording, Script, Section, Sentence, Voice
    from briefing.newsroom.publish import Podcast, publish
    from briefing.podcast.consent import Consent
    from briefing.podcast.publish import Published
    from briefing.podcast.schedule.filing import Wishes
    from briefing.podcast.show import show_from
    from briefing.programme.manifest import Manifest, read_manifest
    from briefing.settings.load import load_settings
    from briefing.speech.voices import find_voice
    from briefing.studio.make import make, read, say, write_script
    from briefing.studio.options import MakeOptions, Monitor

__all__ = [
    "Article",
    "ArticleError",
    "Block",
    "BriefingError",
    "Consent",
    "ConsentError",
    "Lexicon",
    "MakeOptions",
    "Manifest",
    "ManuscriptError",
    "Monitor",
    "NoArticleError",
    "OutputError",
    "Podcast",
    "PublishError",
    "Published",
    "Recording",
    "Script",
    "Section",
    "Sentence",
    "SettingsError",
    "SourceError",
    "UsageError",
    "Voice",
    "VoiceError",
    "VoiceMissingError",
    "Wishes",
    "WithheldError",
    "WriteError",
    "find_voice",
    "load_settings",
    "make",
    "publish",
    "read",
    "read_lexicon",
    "read_manifest",
    "say",
    "show_from",
    "write_script",
]

_HOMES = {
    "errors": [name for name in __all__ if name.endswith("Error")],
    "model": ["Article", "Block", "Recording", "Script", "Section", "Sentence", "Voice"],
    "dutch.lexicon": ["Lexicon"],
    "dutch.lexicon_file": ["read_lexicon"],
    "newsroom.publish": ["Podcast", "publish"],
    "podcast.consent": ["Consent"],
    "podcast.publish": ["Published"],
    "podcast.schedule.filing": ["Wishes"],
    "podcast.show": ["show_from"],
    "programme.manifest": ["Manifest", "read_manifest"],
    "settings.load": ["load_settings"],
    "speech.voices": ["find_voice"],
    "studio.make": ["make", "read", "say", "write_script"],
    "studio.options": ["MakeOptions", "Monitor"],
}
_HOME_OF = {name: f"{__name__}.{module}" for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """One of the names above, loaded when first asked for, so that nobody waits for rooms they do not use."""
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)
