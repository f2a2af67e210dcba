"""When something was or will be: the calendar, dates, years, times of the day."""
