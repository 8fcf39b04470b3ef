"""Measures chains on MPQA, news whose speech events carry nested sources: the writer, X, and Y of whom X speaks."""
