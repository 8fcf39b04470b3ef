"""Puts thousands of articles through the commands, kills them in the middle, and compares what comes out."""
