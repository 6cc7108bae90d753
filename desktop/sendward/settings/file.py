"""Settings files (TOML), read and written; nothing a person wrote in one is ever lost."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase
from sendward.settings.options import OPTIONS
from sendward.settings.toml_text import read_toml, toml_value, write_toml
from sendward.system.files import TooLargeError, read_bounded, replace_file, too_large
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from sendward.settings.option import Option


def find_unknown(read: Mapping[str, Any], besides: Collection[str] = ()) -> list[tuple[str, str]]:
    """Each table and key in a file that no option has, as table and name; no name for a whole table.

    Tables in ``besides`` are known, too.

    >>> find_unknown({"journal": {"kep": "30 days"}, "alert": {}})
    [('journal', 'kep'), ('alert', '')]
    """
    names: dict[str, set[str]] = {}
    for option in OPTIONS:
        names.setdefault(option.table, set()).add(option.name)
    unknown: list[tuple[str, str]] = []
    for table, found in read.items():
        if table not in names and table not in besides:
            unknown.append((table, ""))
        elif table in names and isinstance(found, dict):
            unknown += [(table, name) for name in found if name not in names[table]]
    return unknown


def unknown_names(read: Mapping[str, Any], besides: Collection[str] = ()) -> list[str]:
    """Sentences on what ``find_unknown`` finds.

    Without them, a mistyped name would be a choice that somebody relies on and that has no effect.

    >>> unknown_names({"journal": {"kep": "30 days"}, "alert": {}})
    ["'journal.kep' is no option", "'alert' is not a table of options"]
    """
    return [
        Phrase("{key} is no option", key=repr(f"{table}.{name}"))
        if name
        else Phrase("{table} is not a table of options", table=repr(table))
        for table, name in find_unknown(read, besides)
    ]


FORMAT = 1
"""Of a settings file, which says so in a line ``format = 1`` before its tables, or not at all."""


def newer_format(values: Mapping[str, Any]) -> int:
    """The format of a file that a newer Sendward wrote; 0 for one that this one knows."""
    number = values.get("format", FORMAT)
    is_newer = isinstance(number, int) and not isinstance(number, bool) and number > FORMAT
    return number if is_newer else 0


MAX_BYTES = 1024 * 1024
"""Most bytes of a settings file; a larger one is not read."""

Plain = dict[str, Any]
"""TOML as dictionaries, lists, texts, numbers and dates."""


class SettingsError(Exception):
    """The settings could not be written; the text says why and where."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Content of a file, or the reason why it could not be read."""

    values: Plain = field(default_factory=dict)
    problem: str = ""
    """A sentence; empty when the file was read, or is not there."""
    is_missing: bool = False


def read_file(path: Path, most: int = MAX_BYTES) -> Reading:
    """The values in the file, or none and the problem. A file that is not there holds nothing."""
    try:
        raw = read_bounded(path, most)
    except FileNotFoundError:
        return Reading(is_missing=True)
    except TooLargeError:
        return Reading(problem=Phrase("{path} could not be read: it is larger than a megabyte.", path=path))
    except OSError as error:
        return Reading(
            problem=Phrase("{path} could not be read: {problem}.", path=path, problem=error.strerror or error)
        )
    try:
        return Reading(read_toml(raw.decode("utf-8-sig")))
    except ValueError as error:
        return Reading(
            problem=Phrase("{path} could not be read as TOML: {problem}.", path=path, problem=error)
        )


def lookup(values: Mapping[str, Any], option: Option[Any]) -> object | None:
    """The value of an option in a file, unchecked; None when the file has none."""
    table = values.get(option.table)
    found: object | None = table.get(option.name) if isinstance(table, dict) else None
    return found


def with_changes(values: Plain, changes: Mapping[str, object]) -> tuple[Plain, bool]:
    """The values with the changes (by option key) laid over them, and whether another value was displaced.

    One is where the file has ``drafts = 3`` and ``drafts.folders`` is to be written.
    """
    result = {key: dict(value) if isinstance(value, dict) else value for key, value in values.items()}
    displaced = False
    for key, value in changes.items():
        table, _, name = key.partition(".")
        if not isinstance(result.get(table, {}), dict):
            displaced = True
            result[table] = {}
        result.setdefault(table, {})[name] = value
    return result, displaced


def edited(text: str, changes: Mapping[str, object]) -> str:
    """The TOML text with the changes made in place, comments and order kept; raises ValueError."""
    # costs some 40 ms, and most runs write nothing
    import tomlkit  # noqa: PLC0415
    from tomlkit.exceptions import TOMLKitError  # noqa: PLC0415

    try:
        document = tomlkit.parse(text)
        for key, value in changes.items():
            table, _, name = key.partition(".")
            if table not in document:
                document.add(table, tomlkit.table())
            section: Any = document[table]
            section[name] = tomlkit.value(toml_value(value)) if _is_plain_list(value) else value
        return tomlkit.dumps(document)
    except (TOMLKitError, RecursionError, TypeError, AttributeError, LookupError) as error:
        raise ValueError("the text could not be changed in place") from error


def _is_plain_list(value: object) -> bool:
    """Whether it is a list without tables: tomlkit takes the square of its length to make one by itself."""
    return isinstance(value, list) and not any(isinstance(each, dict) for each in value)


def changed_text(text: str, changes: Mapping[str, object]) -> tuple[str, bool]:
    """The text with the changes, and whether the old text must be kept aside because some of it is gone.

    A text edited in place is read back and compared, in case the TOML editor lost a key.
    """
    try:
        old = read_toml(text)
    except ValueError:
        return write_toml(with_changes({}, changes)[0]), True
    wanted, displaced = with_changes(old, changes)
    if not displaced:
        with contextlib.suppress(ValueError):
            result = edited(text, changes)
            if read_toml(result) == wanted:
                return result, False
    try:
        return write_toml(wanted), True
    except RecursionError:  # hundreds of nested lists: the old file, kept aside, is the only copy
        return write_toml(with_changes({}, changes)[0]), True


def write_atomically(path: Path, raw: bytes) -> None:
    """Write the file whole or not at all, even if the power fails; mode 0600. Raises OSError.

    A link is followed, so that a settings file kept among somebody's dotfiles stays there.
    """
    path = path.resolve()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # created 0600
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(raw)
            opened.flush()
            os.fsync(opened.fileno())
        replace_file(name, path)
    except BaseException:
        os.unlink(name)  # noqa: PTH108  # as above
        raise
    if PLATFORM is not Platform.WINDOWS:  # where a folder cannot be opened
        _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Have the names in the folder on the disk as well. Raises OSError.

    Some file systems, such as AFS, have no way to do that for a folder, and say EINVAL (fsync(2)): the file
    is written all the same.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(handle)


def write_aside(path: Path, raw: bytes) -> Path:
    """Write the old bytes beside the file, under a name with the time; returns its path. Raises OSError."""
    aside = _name_aside(path)
    write_atomically(aside, raw)
    return aside


def _put_aside(path: Path) -> Path:
    """Give the file another name, as ``write_aside`` does to a copy; returns it. Raises OSError."""
    path = path.resolve()
    return path.rename(_name_aside(path))


def _name_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    return path.with_name(f"{path.stem}.kept-{stamp}{path.suffix}")


def newer_problem(path: Path, version: int) -> Phrase:
    """The sentence on a settings file that a newer Sendward wrote."""
    return Phrase(
        "A newer Sendward wrote {path} (format {version}; this one knows {known}).",
        path=path,
        version=version,
        known=FORMAT,
    )


def _refuse_newer(path: Path, text: str) -> None:
    with contextlib.suppress(ValueError):  # not TOML: whoever writes it keeps the old one aside
        if version := newer_format(read_toml(text)):
            raise SettingsError(
                Phrase("{problem} It is left as it is.", problem=newer_problem(path, version))
            )


def change_file(path: Path, changes: Mapping[str, object], *, is_kept: bool = False) -> Path | None:
    """Write the changes (by option key) into the file as it stands now, with the changes of others in it.

    Comments, order and unknown keys stay. Where that is not possible, or ``is_kept`` says so, the old file is
    kept aside first; returns its path, else None. Raises SettingsError, also for a newer Sendward's file, and
    where the file would become too large to be read.
    """
    try:
        aside = None
        try:
            raw = read_bounded(path, MAX_BYTES)
        except FileNotFoundError:
            raw = b""
        except TooLargeError:  # nobody read it, and nobody will: it is only put aside
            raw, aside = b"", _put_aside(path)
        try:
            old = raw.decode("utf-8-sig")
            _refuse_newer(path, old)
            text, must_keep = changed_text(old, changes)
        except UnicodeDecodeError:
            text, must_keep = write_toml(with_changes({}, changes)[0]), True
        new = text.encode()
        if len(new) > MAX_BYTES:  # it could not be read again
            raise too_large(path, MAX_BYTES)
        if aside is None and (must_keep or is_kept):
            aside = write_aside(path, raw)
        write_atomically(path, new)
    except UnicodeEncodeError as error:  # a folder's name is bytes, and need not be UTF-8
        raise SettingsError(
            Phrase("{path} could not be written: {problem}.", path=path, problem=error)
        ) from error
    except OSError as error:
        raise SettingsError(
            Phrase("{path} could not be written: {problem}.", path=path, problem=error.strerror or error)
        ) from error
    return aside
