"""The lexicon: spoken forms given by hand for written ones, which take precedence over every rule."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from briefing.dutch import numbers
from briefing.dutch.alternatives import one_of

LANGUAGES = ("en", "fr", "de")
"""The values of an entry's `language`."""

_PLACEHOLDERS = {"*": r"([^\W\d_]{0,40})", "#": r"([0-9]{1,12})"}
_SLOTS = range(0xF0000, 0xFFFFD)
"""Private-use characters that stand in for spoken forms of the lexicon, so that no later rule reads these again."""
_SLOT = re.compile("[\U000f0000-\U000ffffd]")


@dataclass(frozen=True, slots=True)
class Entry:
    """One pronunciation."""

    written: str
    """As the text has it; in a pattern `*` and `#` are placeholders."""
    spoken: str
    """What the voice is given."""
    engines: tuple[str, ...] = ()
    """The engines it is meant for; none means all."""
    ipa: str | None = None
    """The sound in IPA, for an engine that takes it."""
    is_pattern: bool = False
    """Whether `written` is a pattern."""
    language: str | None = None
    """The language it is read in (`LANGUAGES`), by an engine that takes IPA."""

    def counts_for(self, engine: str | None, *, takes_ipa: bool = False) -> bool:
        """Whether it counts for this engine, or for an unknown one (None), for which entries meant for certain engines
        do not count. An entry that gives sounds only counts for engines that take them.
        """
        if self.engines:
            return engine in self.engines
        return takes_ipa or self.spoken != self.written or not (self.ipa or self.language)


@dataclass(frozen=True)
class Lexicon:
    """Pronunciations in order; of two for the same written form the later one wins."""

    entries: tuple[Entry, ...] = ()
    _pronouncers: dict[tuple[str | None, bool], Pronouncer] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __or__(self, later: Lexicon) -> Lexicon:
        """Both together; `later` wins."""
        return Lexicon(self.entries + later.entries)

    def pronouncer(self, engine: str | None = None, *, takes_ipa: bool = False) -> Pronouncer:
        """The lexicon made ready for one engine, which `takes_ipa` or only words."""
        key = (engine, takes_ipa)
        if key not in self._pronouncers:
            entries = (entry for entry in self.entries if entry.counts_for(engine, takes_ipa=takes_ipa))
            self._pronouncers[key] = Pronouncer(tuple(map(_as_sounds, entries) if takes_ipa else entries))
        return self._pronouncers[key]


class Pronouncer:
    """A lexicon made ready for one engine. A name is found in capitals too, as in headlines."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        words = {entry.written: entry.spoken for entry in entries if not entry.is_pattern}
        self._words = {written.upper(): said for written, said in words.items() if _is_name(written)} | words
        patterns = {entry.written: entry.spoken for entry in entries if entry.is_pattern}
        self._patterns = [(re.compile(_expression(written)), spoken) for written, spoken in reversed(patterns.items())]
        forms = [re.sub(r"\((?!\?)", "(?:", pattern.pattern) for pattern, _ in self._patterns]
        either = "|".join(([one_of(self._words)] if self._words else []) + forms)
        self._any = re.compile(rf"(?<!\w)(?:{either})(?!\w)") if either else None

    def mark(self, text: str, said: list[str]) -> str:
        """The text with a private-use character in place of each word of the lexicon, whose spoken form is appended to
        `said`."""
        if self._any is None:
            return text
        slots: dict[str, str] = {}

        def once(match: re.Match[str]) -> str:
            spoken = self._say(match[0])
            return slots[spoken] if spoken in slots else slots.setdefault(spoken, slot(spoken, said))

        return self._any.sub(once, text)

    def _say(self, written: str) -> str:
        if written in self._words:
            return self._words[written]
        pattern, spoken = next((pattern, spoken) for pattern, spoken in self._patterns if pattern.fullmatch(written))
        match = pattern.fullmatch(written)
        for stood_for in match.groups() if match else ():
            said = numbers.spoken_number(stood_for) if stood_for.isdigit() else stood_for
            spoken = re.sub(r"[*#]", lambda _, said=said: said, spoken, count=1)  # type: ignore[misc]
        return spoken


def _as_sounds(entry: Entry) -> Entry:
    if entry.is_pattern or not (entry.ipa or entry.language):
        return entry
    return replace(entry, spoken=f"⟦{entry.ipa or f'{entry.language}:{entry.spoken}'}⟧")


def _is_name(written: str) -> bool:
    return len(written) > 3 and written[0].isupper() and not written.isupper()


def _expression(pattern: str) -> str:
    return "".join(_PLACEHOLDERS.get(part) or re.escape(part) for part in re.split(r"([*#])", pattern))


def slot(spoken: str, said: list[str]) -> str:
    """A private-use character that stands in for `spoken`, which is appended to `said`; `spoken` itself where all of
    them are in use."""
    if len(said) == len(_SLOTS):
        return spoken
    said.append(spoken)
    return chr(_SLOTS[len(said) - 1])


def fill(text: str, said: list[str]) -> str:
    """The text with the spoken forms in `said` put back in place of the private-use characters."""
    return _SLOT.sub(lambda slot: said[ord(slot[0]) - _SLOTS[0]], text) if said else text
