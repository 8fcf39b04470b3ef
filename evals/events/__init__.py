"""Measures which mentions in several articles are one event, on ECB+."""
