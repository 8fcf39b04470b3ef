"""Puts the parties of one attribution in order, from the reader to the origin. It finds no attributions.

`links` orders source and relays, `inheriting` carries hops over from an earlier sentence, `principals` finds whose
position is described, `records` gives the record status, `anonymity` the reason why a name is withheld.
"""
