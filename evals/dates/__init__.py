"""Measures the calendar on TimeML, news with the value of every time expression, beside a general date parser."""
