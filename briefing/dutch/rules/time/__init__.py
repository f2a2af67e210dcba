"""Times: the calendar, dates, years, and times of day."""
