"""What stands around every page: its title, where it is in the navigation, and the addresses of what it loads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`token` goes into forms; `twin` is the address of the same values as JSON, empty for a page without any; `words`
    are those just looked for; `by` is who judges if nobody says otherwise, `here` this page; `older` says why
    what is shown is not the latest, where that is so."""

    title: str
    current: str
    token: str
    twin: str
    css: str
    js: str
    words: str = ""
    by: str = ""
    here: str = "/"
    older: str = ""
