"""Why a file or folder that a person named cannot be read."""

from __future__ import annotations


def why_unreadable(error: OSError) -> str:
    """A sentence for who named it."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "There is no such file or folder; look at its name again."
        case IsADirectoryError():
            return "It is a folder; name a file."
        case PermissionError():
            return "You may not read it; look at its permissions."
        case _:
            return f"It cannot be read: {error.strerror or error}."
