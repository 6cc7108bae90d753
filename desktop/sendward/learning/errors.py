"""Errors of learning, each with a sentence for the person who can mend it."""

from __future__ import annotations

from sendward.phrase import Phrase


class LearningError(Exception):
    """The file cannot be read or written; the sentence is for the person."""


class NoKeyError(LearningError):
    """There is no key to know people by, so nothing can be noted or forgotten of anybody."""

    def __init__(self) -> None:
        super().__init__(
            Phrase(
                "The key by which people are remembered is in the keyring, which does not give it now. "
                "Unlock the keyring, then try again."
            )
        )


class LearningNewerError(LearningError):
    """A newer Sendward wrote the file, which is left as it is."""
