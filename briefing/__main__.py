"""`python -m briefing` and the `briefing` command."""

import gc

# Python looks for garbage ever again among all that is being loaded, and twice at the end: 70 ms of a run of a second.
gc.set_threshold(20_000)

from briefing.cli import main as run  # noqa: E402


def main() -> None:
    """Run the command line and exit."""
    try:
        run()
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
