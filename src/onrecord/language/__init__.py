"""Facts about English news prose that several stages use. Nothing here knows a document or decides for a stage."""
