"""Models that read text: a folder on disk in, spans out. Nothing here knows a ledger, a stage or a command.

The only part of onrecord that imports onnxruntime and tokenizers, and only once a model is called.
"""
