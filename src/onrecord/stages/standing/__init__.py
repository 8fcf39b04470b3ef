"""How polarity and conditions are read. The stage is `onrecord.stages.stands`."""
