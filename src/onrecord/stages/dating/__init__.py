"""Which time words date a statement, and which the page. The stage is `onrecord.stages.dates`."""
