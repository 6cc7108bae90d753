"""Output shared by the commands: standard streams, exit status, verdicts, counts, progress."""

from __future__ import annotations

import io
import sys
import time
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sendward.model import Level
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendward.model import Finding, Verdict


def refuse(command: str, problems: Iterable[str]) -> Status:
    """Say why the command cannot do what it was asked, a sentence a line; returns the exit status."""
    for problem in problems:
        print(f"sendward {command}: {visible(problem)}", file=sys.stderr)
    return Status.UNUSABLE


def answer_programs() -> None:
    """Answer in UTF-8, whatever the terminal's encoding: it is what programs read (RFC 8259, section 8.1).

    The escapes that stand for what another encoding lacks are none that JSON or TOML knows.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def show_whatever_comes() -> None:
    """Escape what the terminal's encoding lacks: names of files and mail come from outside."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def counted(number: int, one: str, more: str = "") -> str:
    """A number with its noun: ``1 place``, ``2,000 places``; ``more`` is a plural like ``entries``."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


class Status(IntEnum):
    """Exit status of the commands that judge addresses."""

    NOTHING = 0
    RESEMBLES = 1
    UNUSABLE = 2
    """Usage, a list that cannot be read, or an answer that cannot be written."""
    UNREADABLE = 3


_EVERY_S = 0.1
_WIDEST_BAR = 30


class Progress:
    """Progress bar on standard error, drawn again on one line; none where that is no terminal."""

    def __init__(self, total: int) -> None:
        """``total`` is the number ``show`` counts up to; 0 where it is not known."""
        self._total = total
        self._is_shown = sys.stderr.isatty()
        self._due = 0.0

    def show(self, done: int, words: str) -> None:
        """Draw the bar at ``done`` of the total, with ``words`` behind it; at most ten times a second."""
        if not self._is_shown or time.monotonic() < self._due:
            return
        self._due = time.monotonic() + _EVERY_S
        share = min(1.0, done / self._total) if self._total else 0.0
        import shutil  # noqa: PLC0415  # slow to load, and needed at a terminal alone

        columns = shutil.get_terminal_size().columns
        bar = "█" * round(share * _WIDEST_BAR)
        line = f"{bar:░<{_WIDEST_BAR}} {share:4.0%}  {words}"[: columns - 1]
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()

    def clear(self) -> None:
        """Remove the bar from the screen."""
        if self._is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def finding_object(finding: Finding) -> dict[str, object]:
    """A finding as the object that ``--json`` prints."""
    return {
        "protected": str(finding.entry),
        "intended": finding.intended or None,
        "kind": finding.kind.value,
        "score": round(finding.score, 4),
        "level": finding.level.word,
        "differs": finding.differs,
        "reason": str(finding.reason),
    }


def resembles(verdict: Verdict) -> str:
    """Sentence on a verdict with findings: the domains probably meant, or their ending, and the reason."""
    meant = " or ".join(dict.fromkeys(f.intended or f"a name under {f.entry}" for f in verdict.best))
    mark = {Level.NOTE: " (a note)", Level.BLOCK: " (blocked)"}.get(verdict.level or Level.CONFIRM, "")
    return f"resembles {meant}{mark}: {verdict.findings[0].reason}"


def visible(text: str) -> str:
    """``text`` with unprintable characters escaped: they move a terminal's cursor or turn its direction."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _is_opened_folder(error: OSError) -> bool:
    """Whether a folder was opened as a file: Windows calls that a want of permission.

    Its C library says so, not Windows itself: the error has no number of Windows' own.
    """
    if PLATFORM is not Platform.WINDOWS or getattr(error, "winerror", None) is not None:
        return False
    return error.filename is not None and Path(error.filename).is_dir()


def why_unreadable(error: OSError) -> str:
    """Reason why a file or folder cannot be read, a sentence for the person who named it."""
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "There is no such file or folder; look at its name again."
        case IsADirectoryError():
            return "It is a folder; name a file."
        case PermissionError() if _is_opened_folder(error):
            return "It is a folder; name a file."
        case PermissionError():
            return "You may not read it; look at its permissions."
        case _:
            return f"It cannot be read: {error.strerror or error}."
