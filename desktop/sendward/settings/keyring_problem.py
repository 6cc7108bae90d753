"""What keeps a keyring from answering, as the process that asks it says it to the one that waits."""

from __future__ import annotations

import enum


class KeyringProblem(enum.StrEnum):
    """What the keyring's process could not do."""

    ABSENT = "absent"
    FORGETFUL = "forgetful"
    """It does not keep what is put into it."""
    FAILED = "failed"
