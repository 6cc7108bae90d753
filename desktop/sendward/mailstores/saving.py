"""What a program does with a draft's file when it saves the draft again."""

from __future__ import annotations

import enum


class Saving(enum.Enum):
    """How the next save of a draft comes about."""

    REPLACES = "the new file comes, then the old one goes, or the other way round, within a second or so"
    TAKES_OUT = "the file goes when the draft is opened, and a new one comes when it is saved: mutt"
    LEAVES_COPIES = "a new file comes with each save, and the old one stays a while: Evolution, IMAP copies"
