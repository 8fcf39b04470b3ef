"""Writes the ledger in the formats that other tools read, one module a format. Nothing here decides."""
