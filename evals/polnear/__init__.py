"""Measures the attribution stage on PolNeAR, news with one annotator's sources, cues and contents."""
