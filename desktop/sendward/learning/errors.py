"""Errors of learning, each with a sentence for the person who can mend it."""

from __future__ import annotations


class LearningError(Exception):
    """The file cannot be read or written; the sentence is for the person."""


class LearningNewerError(LearningError):
    """A newer Sendward wrote the file, which is left as it is."""
