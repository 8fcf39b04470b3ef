"""Keeps the ledger in a database. It decides nothing about news: it stores, finds and says what is stale."""
