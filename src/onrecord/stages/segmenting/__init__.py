"""How a line of a page is told to be furniture, a caption or running text. The stage is "
"`onrecord.stages.segments`."""
