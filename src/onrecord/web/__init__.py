"""The explorer: a local web app that shows a ledger, on this machine only.

`create_app(archive)` gives the ASGI app; `serving.serve` runs it. A page is a question (its path and query), a frozen
context (what is shown) and a template; the context alone is the page's JSON twin. Nothing here decides about news.
"""
