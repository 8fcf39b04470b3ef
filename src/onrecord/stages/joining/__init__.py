"""The parts of `stages.joint`: whose words are the same, and how sure what was found is."""
