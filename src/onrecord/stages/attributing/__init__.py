"""Finds who is said to say what, by rules over words and marks. Nothing here knows a stage, a store or an outlet."""
