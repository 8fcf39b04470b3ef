"""Closed classes of words in noun phrases: pronouns, numbers, determiners, titles. It reads no phrase."""

from __future__ import annotations

PRONOUNS: dict[str, str] = {
    "he": "m", "him": "m", "himself": "m",
    "she": "f", "her": "f", "herself": "f",
    "they": "pl", "them": "pl", "themselves": "pl",
    "it": "n", "itself": "n",
    "i": "1", "me": "1", "we": "1pl", "us": "1pl",
    "who": "rel", "which": "rel", "that": "rel", "this": "rel", "whom": "rel",
}  # fmt: skip
NUMBERS = {
    w: n for n, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | dict.fromkeys("others both several some many most few dozens hundreds thousands all half none".split(), 3)
ALONE = frozenset(NUMBERS) | {"another"}
INDEFINITE = frozenset("somebody someone anyone anybody everybody everyone nobody".split())
DEFINITE = frozenset("the this that these those its his her their our my said same".split())
DETERMINERS = DEFINITE | frozenset("a an another no each every some any one".split())
CUTS = frozenset(
    """of for from in at on with to by near about behind inside within outside among against over under between after
    before as who which that whose whom where when familiar close involved waiting employed seen obtained written
    published dated speaking working living based representing belonging linked called named has had is was were are
    told said will would there here elsewhere privately""".split()
)
JOINTS = frozenset("by on in at to for from with after before".split())
LINKS = frozenset({"of", "for", "and", "&"})
OWNERS = frozenset({"of", "for", "from", "at", "in", "inside", "with"})
TITLES = {
    "mr": "m", "mrs": "f", "ms": "f", "miss": "f", "mme": "f", "herr": "m", "frau": "f", "madame": "f", "sir": "m",
    "dame": "f", "dr": None, "prof": None, "professor": None, "rev": None, "gen": None, "col": None, "sgt": None,
    "capt": None, "lt": None, "sen": None, "rep": None, "gov": None, "lord": "m", "lady": "f", "king": "m",
    "queen": "f", "prince": "m", "princess": "f", "hon": None, "cllr": None, "dr.": None,
}  # fmt: skip
EITHER = frozenset(
    """bidder builder buyer seller rival competitor owner supplier contractor manufacturer operator insurer retailer
    partner donor sponsor vendor developer broker publisher promoter employer landlord investor shareholder maker
    """.split()
)
"""What a firm can be as well as a person: the name that follows decides."""
