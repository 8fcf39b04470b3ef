"""The parts of `stages.nested`: which words are read again, and what of what is found there is a statement."""
