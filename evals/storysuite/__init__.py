"""Scores what onrecord exports for the invented stories against their gold, case by case."""
