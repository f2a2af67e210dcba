"""What people and programs read."""

import pytest
import typer

from briefing.cli.terminal.console import clock, end_with, error_as_json, print_error, unused_of
from briefing.errors import NoArticleError


@pytest.mark.parametrize(("ms", "shown"), [(0, "0:00"), (59_499, "0:59"), (125_000, "2:05"), (3_725_000, "1:02:05")])
def test_a_length_is_shown_as_a_listener_reads_it(ms: int, shown: str) -> None:
    assert clock(ms) == shown


def test_an_error_tells_programs_what_its_line_tells_people(capsys: pytest.CaptureFixture[str]) -> None:
    error = NoArticleError("no text", cause="it is empty", remedy="give another")
    assert error_as_json(error) == {
        "error": {"what": "no text", "cause": "it is empty", "remedy": "give another", "exit": 3}
    }
    print_error(f"{error}\n\n")
    assert capsys.readouterr().err == "briefing: no text: it is empty; give another\n"


def test_a_command_that_made_what_it_could_says_that_this_is_not_all() -> None:
    assert unused_of(3, 0) is None
    assert "1 of 3 articles" in str(unused_of(3, 1))


def test_it_ends_with_the_status_of_the_error() -> None:
    end_with(None)
    with pytest.raises(typer.Exit) as ended:
        end_with(NoArticleError("no text"))
    assert ended.value.exit_code == 3
