"""`python -m briefing` and the `briefing` command."""

import gc
import sys

# The garbage collector would go through all that is being loaded again and again, and twice more at exit. That takes
# 70 ms of a run of one second, and another 20 ms with the ten thousand episodes of a large podcast.
gc.set_threshold(200_000)


def main() -> None:
    """Run the command line and exit."""
    try:
        from briefing.cli import main as run
        from briefing.cli.terminal.interruption import leaving_at_once, stop_on_signals
        from briefing.cli.terminal.streams import prepare_streams

        prepare_streams()
        stop_on_signals()
        with leaving_at_once():
            run()
    except KeyboardInterrupt:  # before there was a command to end
        sys.exit(130)
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
