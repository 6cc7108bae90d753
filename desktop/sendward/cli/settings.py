"""``sendward settings``: take one's settings, lists and exceptions to another computer, as one file."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sendward import __version__
from sendward.cli.arguments import add_command, named_path
from sendward.cli.output import Status, answer_programs, counted, refuse, why_unreadable
from sendward.gates import instance
from sendward.journal.errors import JournalError, JournalMissingError
from sendward.journal.journal import Journal
from sendward.journal.reader import Reader
from sendward.settings.file import SettingsError, write_atomically
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.paths import Paths
from sendward.watchlists.travel import TravelError, pack, read_parcel, unpack

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from sendward.model import Trust

_STANDARD_OUTPUT = Path("-")
_STATUSES = """\
exit status:
  0  it was done
  2  usage, what cannot be read or written, or has a name that is not known (the rest is taken),
     or Sendward runs (import alone says that)
"""
_EPILOG = """\
The file holds what you chose in the settings, the lists of your own and your exceptions. It
holds no password and nothing of the journal. What is in it is checked whole before anything
is changed: a list that cannot be read here and a name that is not known are left out, and
told; anything else that is wrong keeps all of it out. What your organisation laid down stays.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward settings``."""
    parser.epilog = f"{_EPILOG}\n{_STATUSES}"
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    export = add_command(actions, "export", "write settings, own lists and exceptions into a file", _STATUSES)
    export.add_argument(
        "file",
        nargs="?",
        type=named_path,
        default=_STANDARD_OUTPUT,
        metavar="FILE",
        help="a new file; without one, or for -, standard output",
    )
    taking = add_command(actions, "import", "take them in from such a file", _STATUSES)
    taking.add_argument("file", type=named_path, metavar="FILE", help="what export wrote")


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    paths = Paths.of_this_user()
    settings = Settings.load(paths.settings_file, Policy.load(paths.policy_file, paths.last_policy_file))
    try:
        return (
            _export(settings, paths, args.file)
            if args.action == "export"
            else _import(settings, paths, args.file)
        )
    except (TravelError, SettingsError, JournalError) as error:
        return refuse("settings", [str(error)])
    except OSError as error:
        if error.filename is None:  # of standard output
            raise
        return refuse("settings", [f"{error.filename}: {error.strerror}."])


def _export(settings: Settings, paths: Paths, to: Path) -> int:
    left_out: list[str] = []
    text = pack(settings, paths, _trusts(paths), __version__, left_out)
    refuse("settings", left_out)  # the others are written
    if to == _STANDARD_OUTPUT:
        answer_programs()
        sys.stdout.write(text)
        return Status.UNUSABLE if left_out else Status.NOTHING
    if os.path.lexists(to):
        return refuse("settings", [f"{to}: It is there already and is not replaced; name a new file."])
    try:
        to.parent.stat()  # no folder is made for it
        write_atomically(to, text.encode())
    except OSError as error:
        return refuse("settings", [f"{to}: {error.strerror}."])
    return Status.UNUSABLE if left_out else Status.NOTHING


def _trusts(paths: Paths) -> tuple[Trust, ...]:
    """The exceptions in the journal, also while Sendward is writing it; none where there is no journal."""
    try:
        with Reader.open_for_reading(paths.journal_file, paths.journal_mark) as journal:
            return journal.trusts()
    except JournalMissingError:
        return ()


def _import(settings: Settings, paths: Paths, file: Path) -> int:
    try:
        parcel = read_parcel(file)
    except TravelError as error:
        if isinstance(error.__cause__, OSError):
            return refuse("settings", [f"{file}: {why_unreadable(error.__cause__)}"])
        raise
    lock = instance.acquire(paths)
    if lock is None:
        return refuse(
            "settings", ["Sendward runs. Import in its settings (About), or end it first: sendward --quit"]
        )
    try:
        with _journal(paths, is_needed=bool(parcel.trusts)) as journal:
            known = journal.trusts() if journal else ()

            def grant(trust: Trust) -> None:
                if journal:
                    journal.change_trust(None, trust, datetime.now(UTC))

            done = unpack(parcel, settings, paths, known, grant)
    finally:
        lock.release()
    refuse("settings", done.problems)
    print(
        f"Taken in: {counted(done.options, 'option')}, {counted(done.lists, 'list')},"
        f" {counted(done.trusts, 'exception')}."
    )
    return Status.UNUSABLE if done.has_failed else Status.NOTHING


@contextmanager
def _journal(paths: Paths, *, is_needed: bool) -> Iterator[Journal | None]:
    """Open the journal to write in it, where there is anything to write."""
    if not is_needed:
        yield None
        return
    # the keyring is slow to load
    from sendward.settings.journal_key import journal_key  # noqa: PLC0415  # see above

    key = journal_key(create=True)
    refuse("settings", filter(None, [key.problem]))  # the exceptions are written without a seal
    with Journal.open(paths.journal_file, key.key, mark=paths.journal_mark) as journal:
        yield journal
