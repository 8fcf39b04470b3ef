"""Measures whether headlines that deny, assert or only tell of a rumour are told apart, on Emergent."""
