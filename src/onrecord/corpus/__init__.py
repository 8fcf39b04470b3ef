"""Decides across documents: who is the same, what says the same, how many origins. Pure: no store, no files."""
