"""onrecord reads news and keeps a sourcing ledger. It gives no truth verdicts: it measures sourcing."""

from __future__ import annotations

__version__ = "0.1.0"
