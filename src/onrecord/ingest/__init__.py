"""Turns files, folders, JSON lines and standard input into articles. It fetches nothing and stores nothing.

    from onrecord.ingest import read, stated

    for item in read(["articles/", "page.html", "-"], stated(outlet="Northern Courier")):
        ...  # an Article, or a Rejected with the reason and what to do about it

Kinds, by the end of the name: `.txt` and `.md` (their characters kept exactly), `.html` and `.htm`, `.jsonl` and
`.ndjson` (one page a line), each also with `.gz`; a folder stands for all of these below it, in the order of their
names; `-` is standard input, whose kind is told from how it begins, as is that of a file named explicitly whose
name says nothing. One bad file or line is one `Rejected`; the run goes on. Memory stays bounded by the largest
article, however long a file or line is.
"""

from onrecord.ingest.masthead import Stated, stated
from onrecord.ingest.reading import read

__all__ = ["Stated", "read", "stated"]
