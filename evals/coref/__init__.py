"""Measures whom pronouns that speak are taken for, on GUM, news with coreference."""
