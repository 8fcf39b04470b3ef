"""Where lines, words, sentences and quotation marks are in a text. It changes nothing and decides no meaning.

Every function gives spans into the text it was handed. Quotation marks follow the conventions of
English-language news and its translations: “double”, ‘single’, "straight", 'straight single', „low-high“,
«angled», ''two apostrophes'' and ``grave''.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.types import Quotation, Span


def lines(text: str) -> tuple[Span, ...]:
    """The non-blank lines, without surrounding white space."""
    raise NotImplementedError


def words(text: str, within: Span) -> tuple[Span, ...]:
    """The words inside a span: letters and digits with inner apostrophes and hyphens."""
    raise NotImplementedError


def sentences(text: str, within: Span) -> tuple[Span, ...]:
    """The sentences inside a span (usually a line), white space between them left out.

    A full stop after a title or an initial ends nothing, nor does one inside quotation marks that a reporting
    clause continues ("“Stop.” he said" is one sentence).
    """
    raise NotImplementedError


def quotations(text: str, blocks: Sequence[Span]) -> tuple[Quotation, ...]:
    """The outermost quotations in the given blocks (body lines in order), apostrophes not mistaken for marks.

    A quotation left open at the end of a block whose successor opens anew with the same mark is not closed:
    both pieces are given, `closed=False` for the first.
    """
    raise NotImplementedError
