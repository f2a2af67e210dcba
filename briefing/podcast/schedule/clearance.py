"""What stands between a programme and the air: its embargo, and what of an editor's work would be undone by it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from briefing.errors import PublishError
from briefing.model import UNTIL_FURTHER_NOTICE

if TYPE_CHECKING:
    from briefing.podcast.programme import Programme


def due_moment(programme: Programme, date: datetime | None, moment: datetime) -> datetime:
    """When `programme` may be heard: at `moment`, or later on the chosen `date` or at the end of its embargo.

    Raises:
        PublishError: it is under embargo, nobody knows until when, and no date is chosen.
    """
    embargo = programme.embargo
    if embargo == datetime.fromisoformat(UNTIL_FURTHER_NOTICE):
        if date is None:
            raise PublishError(
                f"{programme.manifest.title!r} is under embargo, and it does not say clearly until when",
                remedy="give the moment from which it may be heard with --date",
            )
        embargo = None
    return max(filter(None, (date, embargo)), default=moment).replace(microsecond=0)
