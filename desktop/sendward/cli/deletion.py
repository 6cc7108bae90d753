"""Deletes everything that is one person's, as the uninstaller on Windows does when it is told to.

    python -m sendward.cli.deletion --everything

It is no command of ``sendward``: typed by mistake it would take the journal and its key for good. Its exit
status: 0 nothing is left, 1 something is, which standard output names, 2 usage.
"""

from __future__ import annotations

import os
import shutil
import sys
from itertools import islice
from typing import TYPE_CHECKING

from sendward.cli.output import Status, refuse, show_whatever_comes
from sendward.gates import instance
from sendward.settings.journal_key import ACCOUNT, marker_file
from sendward.settings.keyring_process import KeyringProblem
from sendward.settings.keyring_program import safe_answer
from sendward.settings.options import ACCOUNTS
from sendward.settings.settings import Settings
from sendward.system.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

WORD = "--everything"
"""The argument without which nothing is deleted."""
MOST_NAMED = 5
"""Files named of those that are left: the uninstaller shows 1,023 characters at most (NSIS_MAX_STRLEN)."""


def delete_everything(paths: Paths) -> list[str]:
    """Delete the person's entries in the keyring, then their folders; returns a sentence for what is left.

    While an app runs nothing is deleted. Where the keyring fails the folders stay, as the settings name the
    accounts whose passwords are to be deleted: it can be tried again.
    """
    lock = instance.acquire(paths)
    if lock is None:
        return ["Nothing was deleted: Sendward runs. End it first."]
    try:
        settings = Settings.load(paths.settings_file)
        accounts = [account.key for account in settings.get(ACCOUNTS)]
        was_keyring_used = bool(accounts) or (paths.data_dir / marker_file().name).exists()
        if left := list(_delete_secrets([ACCOUNT, *accounts], is_keyring_needed=was_keyring_used)):
            return [*left, "Settings, lists and journal were kept, so that you can try again."]
    finally:
        lock.release()  # Windows deletes no file that is open
    left = [sentence for folder in _folders(paths) for sentence in _delete_folder(folder)]
    if settings.problems:
        left.append("The settings could not be read whole: the keyring may hold passwords of mail accounts.")
    return left


def _folders(paths: Paths) -> list[Path]:
    """The person's own; on Windows it is one for all."""
    return list(dict.fromkeys((paths.runtime_dir, paths.state_dir, paths.data_dir, paths.config_dir)))


def _delete_secrets(entries: Sequence[str], *, is_keyring_needed: bool) -> Iterator[str]:
    for entry in entries:
        said = safe_answer({"do": "delete", "entry": entry}) or safe_answer({"do": "get", "entry": entry})
        problem = said.get("problem")
        if problem == KeyringProblem.ABSENT and not is_keyring_needed:
            continue  # nothing was ever put into one
        if problem:
            yield f"The keyring's entry {entry} could not be deleted ({said.get('name') or problem})."
        elif "secret" in said:
            yield f"The keyring's entry {entry} is still there."


def _delete_folder(folder: Path) -> Iterator[str]:
    shutil.rmtree(folder, ignore_errors=True)  # what is left is looked for, whatever the reason
    if not os.path.lexists(folder):
        return
    files = (os.path.join(where, name) for where, _, names in os.walk(folder) for name in names)  # noqa: PTH118  # as os.walk has them
    named = list(islice(files, MOST_NAMED)) or [str(folder)]
    yield from (f"{each} could not be deleted." for each in named)
    if more := sum(1 for _ in files):
        yield f"Nor could {more:,} more."


def main(arguments: Sequence[str]) -> int:
    """Delete everything, if the word is said; returns the exit status."""
    show_whatever_comes()
    if list(arguments) != [WORD]:
        return refuse("deletion", [f"Say {WORD} to delete everything that is yours, for good."])
    left = delete_everything(Paths.of_this_user())
    print("\n".join(left))
    return 1 if left else Status.NOTHING


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
