"""The tree of errors that onrecord raises on purpose. Anything else that escapes is a bug.

OnrecordError             says what is wrong and, in `remedy`, what to do next
├── UsageError            the command or call was wrong                        exit code 2
├── InputError            a file or line cannot be read as an article
├── LedgerError           the database cannot be used
│   ├── NotALedger        the file belongs to another program
│   ├── TooNew            the ledger was written by a later onrecord
│   └── LedgerBusy        another process is writing
├── Refused               a rule of the ledger forbids it, whoever asks
├── NotFound              no document, claim or attribution has that id
├── PlanError             the stages do not fit together
└── StageError            a stage could not read one document; recorded, the run goes on   exit code 3
"""

from __future__ import annotations


class OnrecordError(Exception):
    """What went wrong, in one line, and what to do next."""

    exit_code = 1

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message}. {self.remedy}" if self.remedy else self.message


class UsageError(OnrecordError):
    exit_code = 2


class InputError(OnrecordError):
    """A file or line that cannot be read as an article."""


class LedgerError(OnrecordError):
    """The database cannot be used."""


class NotALedger(LedgerError):
    """The file belongs to another program."""


class TooNew(LedgerError):
    """The ledger was written by a later onrecord."""


class LedgerBusy(LedgerError):
    """Another process is writing to the ledger."""


class Refused(OnrecordError):
    """What was asked for breaks a rule that nobody can set aside, such as linking sources whose names are withheld."""


class NotFound(OnrecordError):
    """Nothing in the ledger has that id."""


class PlanError(OnrecordError):
    """The stages of a plan do not fit together."""


class StageError(OnrecordError):
    """A stage could not read one document. A value, not raised past the pipeline."""
