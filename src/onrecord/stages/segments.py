"""Tells what every line of a page is: headline, deck, body, caption or furniture. It attributes nothing.

A page is taken for an opening (head, headline, deck, byline), running text, and a closing (credits, links, pleas).
Where the text begins and ends is found first; what a line is follows from what it says of itself
(`onrecord.stages.segmenting.furniture`) and from where it stands. A line that nothing speaks against is body.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from onrecord.language.text import lines, stripped
from onrecord.stages.segmenting.feet import after_text, between_text, detached, ends_text, interrupts
from onrecord.stages.segmenting.furniture import names_only, telling
from onrecord.stages.segmenting.heads import before_text
from onrecord.stages.segmenting.insets import last_words, set_in, told_before
from onrecord.stages.segmenting.pageline import Line, Place, Verdict, read_line
from onrecord.stages.segmenting.repeats import repeats
from onrecord.stages.segmenting.surroundings import Surroundings, surroundings
from onrecord.types import Document, Dossier, Segment, Span

_PROSE = 12
"""Words from which a line that ends as a sentence does is running text beyond doubt."""
_LONG = 25
"""Words from which a line is running text whether or not it ends as a sentence does."""
_HEADING = 14
"""Most words of a heading or a link between paragraphs."""
_DECKS = 3
_STRAYS = 2
_BODY = Verdict("body", "Running text.")
_ITEM = re.compile(r"^(?:[-–—•*·▪◦]{1,2}|\d{1,3}[.)]|\(?[a-z]\))\s|^[“\"‘'«„]")
_SPEAKER = re.compile(r"^(?:[A-Z][\w.’'-]* ){0,4}([A-Z]\w*):\s\S")
_QUOTED = re.compile(r"[‘'“\"][^‘“”\"]*[^\W_][’'”\"]")
_TWEET = re.compile(r"pic\.twitter\.com|\(@\w+\)")
_LINK = re.compile(r"^(?:Poll|Analysis|Opinion|Explainer|Fact check|Live|Special report|Background): ", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Segments:
    """Classifies every non-blank line of a document, with a reason. Pure.

    A paragraph that was wrapped at a fixed width is one segment that spans its lines.
    """

    name: ClassVar[str] = "segments"
    version: ClassVar[str] = "6"
    needs: ClassVar[tuple[str, ...]] = ()
    gives: ClassVar[str] = "segments"

    def __call__(self, batch: Sequence[Dossier], /) -> list[tuple[Segment, ...]]:
        return [segments(dossier.document) for dossier in batch]


def segments(document: Document) -> tuple[Segment, ...]:
    """The segments of one document, in order; every word lies in exactly one.

    A line is one segment, unless the page set a link or a button of its own into a line of running text.
    """
    page = [read_line(document.text, span) for span in paragraphs(document.text)]
    found: list[Segment] = []
    for line, verdict in zip(page, _judge(page, document), strict=True):
        whole = Segment(verdict.kind, line.span, verdict.reason)
        found += _parted(document.text, whole) if verdict.kind == "body" else (whole,)
    return tuple(found)


def _parted(text: str, line: Segment) -> list[Segment]:
    """A line of running text in pieces, where the page set something of its own into it."""
    insets = set_in(text, line.span)
    if not insets:
        return [line]
    found, at = list[Segment](), line.span.start
    for inset in (*insets, None):
        end = inset.span.start if inset else line.span.end
        found += [Segment("body", piece, line.reason) for piece in stripped(text, at, end)]
        if inset is not None:
            found.append(Segment("furniture", inset.span, inset.reason))
            at = inset.span.end
    return found


# --- Lines that belong together -------------------------------------------------------------------------------


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of a text; where it was wrapped at a fixed width, the lines of a paragraph as one span."""
    found = lines(text)
    width = _width(text, found)
    if width is None:
        return found
    joined: list[Span] = []
    for at, span in enumerate(found):
        if at and _runs_on(text, found[at - 1], span, width):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)


def _width(text: str, found: tuple[Span, ...]) -> int | None:
    """The longest line of a text that was wrapped at a fixed width, else `None`.

    It was if no line is long and, of the lines that another follows directly, a third break off mid-sentence.
    """
    lengths = [span.end - span.start for span in found]
    if len(found) < 4 or not 40 <= max(lengths) <= 120:
        return None
    pairs = [(a, b) for a, b in pairwise(found) if _adjacent(text, a, b)]
    broken = sum(text[b.start].islower() and text[a.end - 1] not in ".!?:" for a, b in pairs)
    return max(lengths) if len(pairs) >= 3 and broken * 3 >= len(pairs) else None


def _adjacent(text: str, left: Span, right: Span) -> bool:
    """Whether no blank line stands between two lines."""
    return text[left.end : right.start].replace("\r\n", "\n").count("\n") == 1


def _runs_on(text: str, left: Span, right: Span, width: int) -> bool:
    """Whether a wrapped line goes on in the next: no blank line, no indent, and the next word had no room."""
    if not _adjacent(text, left, right) or text[right.start - 1] in " \t":
        return False
    word = text[right.start : right.end].split(None, 1)[0]
    return left.end - left.start + 1 + len(word) > width - 12


# --- Verdicts -------------------------------------------------------------------------------------------------


def _judge(page: list[Line], document: Document) -> list[Verdict]:
    told = [telling(line) for line in page]
    titles = _titles(page, document.title)
    first = next((i for i, line in enumerate(page) if i not in titles and _begins(line, not i, document)), len(page))
    if first >= len(page):
        return _unpunctuated(page, told, titles)
    verdicts = _opening(page[:first], document, titles)
    around = surroundings(page[first:], document.outlet.name)
    foot = _foot(page, first, document, around)
    last = len(page) - len(foot) - 1
    body = page[first : last + 1]
    plain, speakers = _plain(body, told[first : last + 1]), _speakers(body)
    twice = repeats(body)
    for i in range(first, last + 1):
        known = _repeated(i, titles) or told[i] or twice.get(i - first)
        verdicts.append(known or _middle(page[i], plain or i == last, speakers, around))
    return verdicts + [_repeated(last + 1 + i, titles) or verdict for i, verdict in enumerate(foot)]


def _begins(line: Line, top: bool, document: Document) -> bool:
    """Whether the running text begins with a line: a long one need only be prose, a short one say nothing else."""
    if top and line.words < _LONG and not line.sentences and _capitals(line):
        return False  # a headline with a full stop
    long: Place = "lead" if top else "text"
    if not _prose(line) or telling(line, long if line.words >= _LONG else "opening") is not None:
        return False
    return before_text(line, document.outlet.name) is None


def _prose(line: Line) -> bool:
    """Whether a line is running text by its length, its end, or its being more than one sentence."""
    if line.words >= _LONG or (line.sentences and line.ended):
        return True
    return line.ended and (line.words >= _PROSE or (line.words >= 3 and line.text[-1] in ".”" and not _capitals(line)))


def _capitals(line: Line) -> bool:
    """Whether nearly all long words begin with a capital, as in a title."""
    long = [w for w in line.text.split() if len(w) > 3 and w[0].isalpha()]
    return len(long) >= 2 and sum(w[0].isupper() for w in long) >= 0.8 * len(long)


def _titles(page: list[Line], title: str | None) -> tuple[int, ...]:
    """The lines that repeat the title that came with the page."""
    wanted = _bag(title or "")
    if len(wanted) < 2:
        return ()
    return tuple(i for i, line in enumerate(page) if line.words <= 3 * len(wanted) and _alike(_bag(line.text), wanted))


def _bag(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().replace("’", "").replace("'", "")[:1000]))


def _alike(line: frozenset[str], title: frozenset[str]) -> bool:
    """Nearly the same words, or all of the line in a title that adds the name of a site."""
    shared = len(line & title)
    return shared >= 0.75 * len(line | title) or (shared == len(line) and shared >= max(4, 0.6 * len(title)))


def _repeated(at: int, titles: tuple[int, ...]) -> Verdict | None:
    return Verdict("furniture", "Repeats the title of the page.") if at in titles else None


# --- The opening ----------------------------------------------------------------------------------------------


def _opening(head: list[Line], document: Document, titles: tuple[int, ...]) -> list[Verdict]:
    """Verdicts on the lines before the running text."""
    verdicts: list[Verdict] = []
    at = _headline(head, document, titles)
    decks = 0
    for i, line in enumerate(head):
        verdict = telling(line, "opening") if i != at else Verdict("headline", _why_headline(i, titles))
        if i in titles and i != at:
            verdict = _repeated(i, titles)
        if verdict is None and (at is None or i < at):
            verdict = Verdict("furniture", "Stands before the headline: the head of the page.")
        elif verdict is None and (shape := before_text(line, document.outlet.name)):
            verdict = shape
        elif verdict is None and names_only(line):
            verdict = Verdict("furniture", "Names alone under the headline: a byline or a place.")
        elif verdict is None and decks < _DECKS:
            decks += 1
            verdict = Verdict("deck", "A short line between the headline and the running text.")
        verdicts.append(verdict or Verdict("furniture", "A short line before the running text."))
    return verdicts


def _why_headline(at: int, titles: tuple[int, ...]) -> str:
    if at in titles:
        return "Matches the title that came with the page."
    return "The first line of the page that is neither running text nor furniture."


def _headline(head: list[Line], document: Document, titles: tuple[int, ...]) -> int | None:
    """Which line before the running text is the headline."""
    if titles and titles[0] < len(head):
        return titles[0]
    name = document.outlet.name
    untold = [i for i, line in enumerate(head) if telling(line, "lead") is None and not _published_by(line, document)]
    open_ = [i for i in untold if before_text(head[i], name) is None] or untold
    wordy = [i for i in open_ if head[i].words >= 4 and not names_only(head[i])]
    if not open_ and head and head[0].words >= 5 and _LINK.match(head[0].text):
        return 0
    if not open_ or (document.title and not wordy):
        return None
    first = open_[0]
    if head[first].words <= 3 and names_only(head[first]) and wordy:
        return wordy[0]
    return first


def _published_by(line: Line, document: Document) -> bool:
    """Whether a line is the name of the outlet that came with the page, alone."""
    name = document.outlet.name
    return bool(name) and _bag(line.text) <= _bag(name or "") | {"the"}


# --- The running text -----------------------------------------------------------------------------------------


def _middle(line: Line, plain: bool, speakers: frozenset[str], around: Surroundings) -> Verdict:
    """A line between paragraphs that nothing gives away: body, unless it looks like a heading or a link.

    `plain` holds where the lack of a full stop says nothing.
    """
    button = last_words(line.text) if not line.ended and line.words <= _LONG else None
    if button is not None and not told_before(line.text):
        return Verdict("furniture", f"A headline that ends with “{button}”: a link to another story.")
    if not plain and _shouted(line):
        return Verdict("furniture", "A line in capitals without a full stop between paragraphs: a heading or a link.")
    if plain or line.ended or line.words > _HEADING:
        return between_text(line, around) or _BODY
    if _QUOTED.fullmatch(line.text):
        return Verdict("furniture", "A short line in quotation marks between paragraphs: a heading.")
    loose = _ITEM.match(line.text) or _TWEET.search(line.text) or line.text[0].islower()
    if loose or _speaks(line, speakers):
        return _BODY
    return Verdict("furniture", "A short line without a full stop between paragraphs: a heading or a link.")


def _shouted(line: Line) -> bool:
    """Whether a line is a headline in capitals: some words, none of them small, and no end of a sentence."""
    return 4 <= line.words <= _LONG and not line.ended and line.text.isupper() and not _ITEM.match(line.text)


def _speaks(line: Line, speakers: frozenset[str]) -> bool:
    """Whether a line begins with the label of a speaker."""
    label = _SPEAKER.match(line.text)
    return label is not None and label[1] in speakers


def _speakers(body: list[Line]) -> frozenset[str]:
    """The last words of labels that begin a line ("Brandt: Not this year") and stand in another line too."""
    labels = Counter(match[1] for line in body if (match := _SPEAKER.match(line.text)))
    if not labels:
        return frozenset()
    counts = Counter(word for line in body for word in set(_WORD.findall(line.text[:2000])))
    return frozenset(label for label in labels if counts[label] > 1)


def _plain(body: list[Line], told: list[Verdict | None]) -> bool:
    """Whether the text hardly uses full stops, so that their lack says nothing of a line."""
    rest = [line for line, verdict in zip(body, told, strict=True) if verdict is None]
    short = sum(not line.ended and line.words <= _HEADING for line in rest)
    return short > len(rest) / 2


# --- The closing ----------------------------------------------------------------------------------------------


def _foot(page: list[Line], first: int, document: Document, around: Surroundings) -> list[Verdict]:
    """Verdicts on the lines after the running text, as far up as something gives them away.

    Behind a note of the page, up to `_STRAYS` lines that nothing ties to the text are taken for more of it.
    """
    cut = _ended(page, first)
    after = "Stands below a heading that ends the text."
    foot: list[Verdict] = [_closing(line, document) or Verdict("furniture", after) for line in page[cut:]][::-1]
    speakers, strays = _speakers(page[first:cut]), list[Verdict]()
    for line in reversed(page[first + 1 : cut]):
        verdict = _closing(line, document) or after_text(line, around, _speaks(line, speakers))
        if verdict is not None:
            if strays and interrupts(verdict):
                break
            foot += [*strays, verdict]
            strays = []
        elif len(strays) < _STRAYS and detached(line, around):
            strays.append(Verdict("furniture", "Follows a note of the page and names nothing of the text."))
        else:
            break
    return foot[::-1]


def _ended(page: list[Line], first: int) -> int:
    """The line of a heading after which nothing is text ("Comments"), once the text is well under way."""
    prose = 0
    for i in range(first, len(page)):
        if prose >= 2 and ends_text(page[i]):
            return i
        prose += page[i].words >= _PROSE
    return len(page)


def _closing(line: Line, document: Document) -> Verdict | None:
    verdict = telling(line, "closing")
    if verdict is not None:
        return verdict
    name = document.outlet.name
    if (
        name
        and line.words <= 30
        and line.text.lower().removeprefix("the ").startswith(name.lower().removeprefix("the "))
    ):
        return Verdict("furniture", "Begins with the publisher's own name, after the text.")
    if not line.ended and line.words <= _HEADING and not _ITEM.match(line.text) and not _TWEET.search(line.text):
        return Verdict("furniture", "A short line without a full stop after the text.")
    return None


def _unpunctuated(page: list[Line], told: list[Verdict | None], titles: tuple[int, ...]) -> list[Verdict]:
    """Verdicts on a page without running text: the first open line is its headline if others follow."""
    open_ = [i for i, verdict in enumerate(told) if verdict is None]
    head = titles[0] if titles else (open_[0] if len(open_) > 1 and page[open_[0]].words <= _LONG else None)
    title = Verdict("headline", _why_headline(head or 0, titles))
    return [title if i == head else _repeated(i, titles) or told[i] or _BODY for i in range(len(page))]
