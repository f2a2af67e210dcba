"""What an editor should listen to before anything is spent on a voice."""

from briefing.dutch.risky.tokens import RiskyToken, risky_tokens

__all__ = ["RiskyToken", "risky_tokens"]
