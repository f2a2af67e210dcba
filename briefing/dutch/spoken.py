"""Spoken Dutch made of written Dutch by an ordered list of small rules.

Each rule is a function from text to text that writes out one thing that no voice can be trusted with: a date, an
amount, an abbreviation. Its words hold nothing that a later rule would read again, so applying the rules twice changes
nothing. What no rule knows is left exactly as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from briefing.dutch.lexicon import Lexicon, fill
from briefing.dutch.lexicon_file import shipped_lexicon
from briefing.dutch.rules import (
    abbreviations,
    acronyms,
    codes,
    names,
    places,
    references,
    roman,
    shortenings,
    symbols,
    telephone,
    tidy,
    web,
)
from briefing.dutch.rules.amounts import composed_units, figures, formulas, fractions, money, sizes, stretches, units
from briefing.dutch.rules.sport import chess, running_times, scores
from briefing.dutch.rules.time import calendar, dates, times, years

if TYPE_CHECKING:
    from briefing.model import Clock, LanguageVariant

Rule = Callable[[str], str]

_PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
"""Lines without an empty one between them. No rule looks further; its end is the end of a sentence."""
_FIGURE = re.compile("[0-9¼-¾⅐-⅞]")


def to_spoken(  # noqa: PLR0913 - each is something else that is known of the voice
    text: str,
    *,
    language: LanguageVariant = "nl-NL",
    clock: Clock = "timetable",
    lexicon: Lexicon | None = None,
    engine: str | None = None,
    takes_ipa: bool = False,
) -> str:
    """The text as a newsreader would say it, for a voice to read.

    Args:
        text: as written; a sentence or many.
        language: where Dutch differs between the Netherlands and Belgium, which of the two.
        clock: how times of the day are said: "dertien uur dertig", or "half twee".
        lexicon: spoken forms given by hand, which take precedence over every rule; None for the shipped lexicon.
        engine: the voice's engine, for lexicon entries that are meant for it.
        takes_ipa: whether the engine takes ⟦IPA⟧ and ⟦en:words of another language⟧ among the words.

    Never raises: a text that no rule knows comes back as it was, but for plain spaces and quotes.
    """
    words = shipped_lexicon() if lexicon is None else lexicon
    pronouncer = words.pronouncer(engine, takes_ipa=takes_ipa)

    def say(paragraph: re.Match[str]) -> str:
        said: list[str] = []
        spoken = pronouncer.mark(paragraph[0], said)
        for rule in rules(language, clock):
            spoken = rule(spoken)
        return fill(spoken, said)

    return tidy.space(_PARAGRAPH.sub(say, tidy.tidy(text)))


@cache
def rules(language: LanguageVariant, clock: Clock) -> tuple[Rule, ...]:
    """The rules in order: first those for what has a full stop, slash or hyphen of its own, last those for the rest."""
    return (*_with_signs_of_their_own(language), *_with_figures(language, clock), *_left_over(language))


def _with_signs_of_their_own(language: LanguageVariant) -> tuple[Rule, ...]:
    return (
        web.addresses(language),
        web.handles,
        web.files,
        formulas.salts,
        _where_figures_are(formulas.equations, formulas.formulas, chess.chess_moves, years.eras),
        symbols.letters_in_brackets,
        _where_figures_are(times.half_days),
        figures.apart,
        symbols.slashes,
        units.winds,
        acronyms.shouted_words(language),
        acronyms.mixed_letter_words,
        units.positions,
        _where_figures_are(units.degrees),
        places.saints_and_regions,
        places.in_results,
        places.provinces,
        abbreviations.abbreviations(language),
        shortenings.shortenings,
        references.judgments,
        references.parliament,
        _where_figures_are(references.cited),
        roman.roman_numerals,
    )


def _with_figures(language: LanguageVariant, clock: Clock) -> tuple[Rule, ...]:
    return (
        calendar.short_names,
        names.sexes,
        names.births,
        _where_figures_are(
            symbols.scales,
            dates.numeric_dates(language),
            dates.days_of_month,
            telephone.accounts,
            telephone.phone_numbers(language),
            scores.scores,
            sizes.sizes,
            running_times.running_times,
            times.clock_times(clock),
            figures.grouped,
        ),
        _where_figures_are(stretches.prices),
        money.amounts,
        _where_figures_are(money.scales, sizes.meters),
        composed_units.composed_units,
        units.units,
        _where_figures_are(
            symbols.sums,
            figures.signed,
            symbols.figure_signs,
            years.periods(language),
            years.decades,
            fractions.fractions,
            figures.ordinals,
            codes.postcodes,
            codes.codes(language),
            figures.compounds,
            stretches.ranges_and_scores,
            years.years(language),
            figures.cardinals,
        ),
    )


def _where_figures_are(*several: Rule) -> Rule:
    """Rules that have nothing to do in a text without figures, as one rule: most sentences have none."""

    def rule(text: str) -> str:
        if _FIGURE.search(text) is None:
            return text
        for each in several:
            text = each(text)
        return text

    return rule


def _left_over(language: LanguageVariant) -> tuple[Rule, ...]:
    return (
        money.lone_signs,
        symbols.signs,
        symbols.single_quotes,
        names.initials,
        names.dotted_letters,
        names.small_dotted_letters,
        names.generations,
        references.without_vowel,
        acronyms.unsayable_letter_words,
        acronyms.letter_words(language),
        acronyms.small_letter_words(language),
    )
