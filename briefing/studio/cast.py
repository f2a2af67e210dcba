"""The casting of a script: which voice reads which sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from briefing.dutch.lexicon import Lexicon
    from briefing.model import Script, Voice
    from briefing.studio.options import SpeechOptions


def readers(voice: Voice, options: SpeechOptions) -> Callable[[str], Voice]:
    """A function that finds the voices a manuscript names. If `voice` is a fallback, it is always `voice` itself, which
    then reads everything."""
    from briefing.speech.voices import find_voice

    return (lambda _: voice) if is_fallback(voice, options) else find_voice


def is_fallback(voice: Voice, options: SpeechOptions) -> bool:
    """Whether `voice` replaces the one that was asked for."""
    from briefing.programme.outputs import voice_name

    return voice.name != voice_name(options.voice)


def cast(
    script: Script, voice: Voice, options: SpeechOptions, lexicon: Lexicon | None, *, presenters: Sequence[str] = ()
) -> Script:
    """`script` with a voice for each sentence: `presenters` read the items of a bulletin in turn, and what people say
    is read by the voice that the options or the voice file name for quotes.

    A fallback reads everything alone: a programme has one cast, and the first one could not finish.

    Raises:
        UsageError: a voice is named that does not exist.
        SettingsError: a voice file is wrong.
    """
    alone = is_fallback(voice, options)
    quotes = options.quotes or voice.quotes
    if not script.voices and (alone or not (quotes or presenters)):
        return script
    from briefing.script import cast as casting

    if alone:
        return casting.by_one_voice(script)
    from briefing.script.saying import saying
    from briefing.speech.voices import find_voice

    say = saying(voice, lexicon, find_voice)
    if quotes and find_voice(quotes).name != voice.name:
        script = casting.with_quotations(script, quotes, say)
    return casting.with_presenters(script, presenters, say) if presenters else script
