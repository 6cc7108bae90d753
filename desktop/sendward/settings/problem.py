"""What a person can mend about the settings."""

from __future__ import annotations

from dataclasses import dataclass

from sendward.phrase import Phrase


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """One thing that is wrong, and what to do about it."""

    what: str
    """A sentence: the file, the option, what is wrong, and what holds meanwhile."""
    remedy: str
    """A sentence: what to do."""

    def __str__(self) -> str:
        """Both sentences."""
        return Phrase("{what} {remedy}", what=self.what, remedy=self.remedy)


class OptionError(ValueError):
    """A value that an option cannot have; the text is a sentence for the person who wrote it."""
