"""Tables of the file that learning keeps; the counts are those of ``memory``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.learning.errors import LearningNewerError
from sendward.phrase import Phrase

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x53444C52
"""SDLR: what marks an SQLite file as this one."""
VERSION = 1
LOOKED = "looked"
"""The name in ``about`` under which the end of the last round stands, in seconds since 1970."""
TABLES = """
CREATE TABLE domain (
    name TEXT PRIMARY KEY, typed INT, inherited INT, answered INT, first INT, last INT,
    answered_first INT, answered_last INT, is_right INT, likeness INT, against TEXT, is_judged INT
) WITHOUT ROWID;
CREATE TABLE person (
    number INTEGER PRIMARY KEY, digest INT UNIQUE, typed INT, inherited INT, answered INT, first INT,
    last INT, answered_first INT, answered_last INT, is_right INT, name INT
);
CREATE TABLE pair (one INT, other INT, count INT, last INT, PRIMARY KEY (one, other)) WITHOUT ROWID;
CREATE TABLE company (digest INTEGER PRIMARY KEY, days TEXT);
CREATE TABLE message (digest INTEGER PRIMARY KEY);
CREATE TABLE forgotten (what TEXT PRIMARY KEY, until INT) WITHOUT ROWID;
CREATE TABLE folder (name TEXT PRIMARY KEY, mark TEXT) WITHOUT ROWID;
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
"""
"""A pair names people by their number, which takes two bytes where a digest takes nine. ``forgotten`` holds
``domain:NAME``, ``person:DIGEST`` or ``all``, with seconds since 1970."""
LATER_TABLES = "CREATE TABLE IF NOT EXISTS sender (digest INTEGER PRIMARY KEY, count INT)"
"""What a file of this version lacks that an earlier release has made."""


def refuse_newer(application: int, version: int, path: Path) -> None:
    """Raise LearningNewerError for the file at ``path`` where a newer Sendward made it, by SQLite's marks."""
    if application == APPLICATION_ID and version > VERSION:
        raise LearningNewerError(
            Phrase(
                "A newer Sendward wrote {path} (format {version}; this one knows {known}), "
                "which is left as it is.",
                path=path,
                version=version,
                known=VERSION,
            )
        )
