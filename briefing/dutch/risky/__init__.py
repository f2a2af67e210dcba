"""Risky words: those that an editor should listen to, because the voice may read them wrong."""

from briefing.dutch.risky.tokens import RiskyToken, risky_tokens

__all__ = ["RiskyToken", "risky_tokens"]
