"""Reads what a party's wording says, and ties wordings of one document together. It finds no attributions.

`nouns` knows the nouns, `wording` reads one noun phrase, `naming` says how a party is named, `places` knows states,
`register` ties mentions to parties, `pronouns` resolves "he" and "they", `relays` finds who stands between a source
and the reader.
"""
