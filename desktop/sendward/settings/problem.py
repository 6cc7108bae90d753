"""Problems with the settings that a person can mend."""

from __future__ import annotations

from dataclasses import dataclass

from sendward.phrase import Phrase


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """One problem with the settings, and its remedy."""

    what: str
    """Sentence that names the file, the option, the problem, and the value that holds meanwhile."""
    remedy: str
    """Sentence on what to do."""

    def __str__(self) -> str:
        """Both sentences."""
        return Phrase("{what} {remedy}", what=self.what, remedy=self.remedy)


class OptionError(ValueError):
    """A value that an option cannot have; the text is a sentence for the person who wrote it."""
