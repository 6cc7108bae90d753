"""Settings, lists of one's own and exceptions as one file, for another computer. No secret is in it.

The file is TOML: ``format``, the options' tables below ``settings``, and a table for each list and exception.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from sendward.engine.domains import DomainError
from sendward.engine.reading.addr_spec import AddressError, parse_target
from sendward.model import Scope, Trust
from sendward.phrase import Phrase
from sendward.settings.file import MAX_BYTES, unknown_names, write_aside, write_atomically
from sendward.settings.options import AUTOSTART, GOOGLE_SECRET, LIST_FILES, OPTIONS
from sendward.settings.problem import OptionError
from sendward.settings.settings import LockedError, Where
from sendward.settings.toml_text import read_toml, toml_value, write_toml
from sendward.system.autostart import follow_choice
from sendward.system.autostart_entry import AutostartError
from sendward.system.files import TooLargeError, read_bounded
from sendward.watchlists.list_file import MOST_BYTES as LIST_BYTES
from sendward.watchlists.list_file import list_files, parsed, read_list
from sendward.watchlists.list_name import is_list_name
from sendward.watchlists.parse import WatchlistError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.settings.option import Option
    from sendward.settings.problem import SettingsProblem
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths

FORMAT = 1
MOST_BYTES = 32 * 1024 * 1024
"""Of such a file: lists of a hundred thousand domains have a few megabytes."""
MOST_OF_SETTINGS = MAX_BYTES // 2
"""Characters of the options in it: with what else is in a settings file that can still be read."""
MOST_EXCEPTIONS = 10_000
"""Each is a row of the journal, written one after the other."""
_NAMES = frozenset({"format", "made_by", "made_at", "settings", "list", "exception"})
_OF_TRUST = frozenset({"scope", "key", "granted_at", "until"})
_OF_LIST = frozenset({"name", "text"})


class TravelError(Exception):
    """The file cannot be read or written; the sentence says why. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """What such a file holds, checked."""

    options: tuple[tuple[Option[Any], Any], ...] = ()
    """Each option that the person chose, with its value."""
    lists: tuple[tuple[str, str], ...] = ()
    """The name and the text of each list of the person's own."""
    trusts: tuple[Trust, ...] = ()
    problems: tuple[str, ...] = ()
    """A sentence for each list that is left out, and for each name in the file that nobody knows."""


@dataclass(slots=True)
class Unpacked:
    """What came of taking a parcel in."""

    options: int = 0
    lists: int = 0
    trusts: int = 0
    problems: list[str] = field(default_factory=list)
    """A sentence for each thing that could not be taken, or was kept under another name."""
    has_failed: bool = False
    """Whether something was left out, or could not be written, that nobody forbade."""


def pack(settings: Settings, paths: Paths, trusts: Iterable[Trust], made_by: str, left_out: list[str]) -> str:
    """The text of the file: what the person chose, their lists, their exceptions.

    A sentence on each choice and each list that cannot be read, elsewhere too, is added to ``left_out``; one
    with a bad line is in the file all the same. Raises TravelError.
    """
    left_out += [problem.what for problem in _unread_choices(settings)]
    tables: dict[str, dict[str, Any]] = {}
    for option in OPTIONS:
        if option is not GOOGLE_SECRET and settings.where(option) is Where.USER:
            tables.setdefault(option.table, {})[option.name] = _at_home(option.write(settings.get(option)))
    found: dict[str, Any] = {
        "format": FORMAT,
        "made_by": f"Sendward {made_by}",
        "made_at": datetime.now(UTC).replace(microsecond=0),
        "settings": tables,
    }
    lists = list(_packed_lists(paths.watchlists_dir, left_out))
    if settings.where(LIST_FILES) is Where.USER:
        left_out += _unreadable_lists(settings.get(LIST_FILES))
    exceptions = [
        {"scope": trust.scope.value, "key": trust.key, "granted_at": trust.granted_at}
        | ({"until": trust.until} if trust.until else {})
        for trust in trusts
    ]
    return write_toml(
        found | ({"list": lists} if lists else {}) | ({"exception": exceptions} if exceptions else {})
    )


def _unread_choices(settings: Settings) -> tuple[SettingsProblem, ...]:
    """What keeps the person's own choices from being known: their file, or a policy that hides them."""
    of_policy = settings.policy.problems
    return settings.problems if settings.policy.is_unknown else settings.problems[len(of_policy) :]


def _packed_lists(folder: Path, left_out: list[str]) -> Iterable[dict[str, str]]:
    try:
        paths = list_files(folder)
    except OSError as error:
        raise TravelError(_unreadable(folder, error)) from error
    for path in paths:
        try:
            text = read_bounded(path, LIST_BYTES).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            left_out.append(_unreadable(path, error))
            continue
        try:
            parsed(path, text)
        except WatchlistError as error:
            left_out.append(str(error))
        yield {"name": path.name, "text": text}


def _at_home(value: object) -> object:
    """``value`` with paths in this person's home below ``~``, whatever that is called elsewhere."""
    if isinstance(value, list):
        return [_at_home(each) for each in value]
    home = Path.home()
    if isinstance(value, str) and home in (path := Path(value)).parents:
        return f"~/{path.relative_to(home).as_posix()}"
    return value


def read_parcel(path: Path) -> Parcel:
    """The parcel in the file ``path``. Raises TravelError where any part of it cannot be read."""
    try:
        raw = read_bounded(path, MOST_BYTES)
    except TooLargeError as error:
        raise TravelError(Phrase("{path} is larger than such a file can be.", path=path)) from error
    except OSError as error:
        raise TravelError(_unreadable(path, error)) from error
    try:
        return unpack_text(raw.decode("utf-8"), path)
    except UnicodeDecodeError as error:
        raise TravelError(Phrase("{path} is no settings file that Sendward exported.", path=path)) from error


def unpack_text(text: str, file: Path | str = "sendward-settings.toml") -> Parcel:
    """The parcel that ``pack`` wrote as ``text``, into ``file``. Raises TravelError for any other text."""
    try:
        read = read_toml(text)
    except ValueError as slip:
        why = Phrase("{path} is no settings file that Sendward exported: {problem}.", path=file, problem=slip)
        raise TravelError(why) from slip
    version = read.get("format")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise TravelError(Phrase("{path} is no settings file that Sendward exported.", path=file))
    if version > FORMAT:
        raise TravelError(
            Phrase(
                "A newer Sendward wrote it (format {version}; this one knows {known}). Update Sendward.",
                version=version,
                known=FORMAT,
            )
        )
    exceptions = _tables(read, "exception")
    if len(exceptions) > MOST_EXCEPTIONS:
        raise TravelError(Phrase("It names more than {most} exceptions.", most=MOST_EXCEPTIONS))
    problems: list[str] = []
    options = tuple(_options(read.get("settings", {}), problems))
    unknown = unknown_names(read.get("settings", {}))
    problems += [Phrase("In {path}: {problem}.", path=file, problem=problem) for problem in unknown]
    tables = _tables(read, "list")
    strange = (read.keys() - _NAMES) | {f"list.{key}" for table in tables for key in table.keys() - _OF_LIST}
    problems += [Phrase("{name} in it cannot be read.", name=repr(name)) for name in sorted(strange)]
    lists = tuple(_lists(tables, problems))
    return Parcel(options, lists, tuple(map(_trust, exceptions)), tuple(problems))


def _options(tables: object, problems: list[str]) -> Iterable[tuple[Option[Any], Any]]:
    if not isinstance(tables, dict):
        raise TravelError(Phrase("{name} in it cannot be read.", name="settings"))
    size = 0
    for option in OPTIONS:
        table = tables.get(option.table, {})
        if not isinstance(table, dict):
            raise TravelError(Phrase("{name} in it cannot be read.", name=option.table))
        if option.name not in table or option is GOOGLE_SECRET:
            continue
        try:
            value = option.read(table[option.name])
        except OptionError as error:
            raise TravelError(
                Phrase("{name} in it cannot be read: it {problem}.", name=option.key, problem=error)
            ) from error
        size += len(toml_value(option.write(value)))
        if size > MOST_OF_SETTINGS:
            raise TravelError(Phrase("{name} in it cannot be read.", name="settings"))
        found = tuple(_readable(value, problems)) if option is LIST_FILES else value
        if found or not value:
            yield option, found


def _readable(files: Iterable[Path], problems: list[str]) -> Iterable[Path]:
    """The lists among ``files`` that can be read here: any other would keep all from judging."""
    for path in files:
        if not (unreadable := _unreadable_lists((path,))):
            yield path
        problems += unreadable


def _unreadable_lists(files: tuple[Path, ...]) -> list[str]:
    """A sentence on each of ``files`` that is no list that can be read here."""
    problems: list[str] = []
    for path in files:
        try:
            read_list(path)
        except WatchlistError as error:
            problems.append(str(error))
    return problems


def _tables(read: dict[str, Any], name: str) -> list[dict[str, Any]]:
    found = read.get(name, [])
    if not isinstance(found, list) or not all(isinstance(each, dict) for each in found):
        raise TravelError(Phrase("{name} in it cannot be read.", name=name))
    return found


def _lists(tables: Iterable[dict[str, Any]], problems: list[str]) -> Iterable[tuple[str, str]]:
    """The name and the text of each list that can be read: a bad one would keep all from judging."""
    for table in tables:
        name, text = table.get("name"), table.get("text")
        if not isinstance(name, str) or not isinstance(text, str):
            raise TravelError(Phrase("{name} in it cannot be read.", name="list"))
        if not is_list_name(name):
            problems.append(
                Phrase("The list {name} is left out: no list can have that name.", name=repr(name))
            )
            continue
        try:
            parsed(PurePath(name), text)
        except WatchlistError as error:
            problems.append(str(error))
        else:
            yield name, text


def _trust(table: dict[str, Any]) -> Trust:
    key, until = table.get("key"), table.get("until")
    try:
        scope = Scope(str(table.get("scope")))
        address = parse_target(key) if isinstance(key, str) else None
        granted = _aware(table.get("granted_at"))
        end = None if until is None else _aware(until)
    except (ValueError, OverflowError, AddressError, DomainError) as error:
        raise TravelError(Phrase("{name} in it cannot be read.", name="exception")) from error
    # a mistyped "until" would make it one that never ends
    if address is None or scope is Scope.ONCE or table.keys() - _OF_TRUST:
        raise TravelError(Phrase("{name} in it cannot be read.", name="exception"))
    return Trust(scope, address.domain.ascii if scope is Scope.DOMAIN else address.key, granted, end)


def _aware(value: object) -> datetime:
    """The time with its offset, in UTC. Raises ValueError, OverflowError."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError("no time with an offset")
    return value.astimezone(UTC)


def unpack(
    parcel: Parcel, settings: Settings, paths: Paths, known: Iterable[Trust], grant: Callable[[Trust], None]
) -> Unpacked:
    """Take the parcel in: choose its options, write its lists, and ``grant`` the exceptions not ``known``.

    An exception that has ended meanwhile is passed over.

    What the organisation laid down stays, and is named. A list of the same name with other content is kept
    beside under another; one that cannot be written is named. Raises SettingsError, and what
    ``grant`` raises.
    """
    done = Unpacked(problems=list(parcel.problems), has_failed=bool(parcel.problems))
    for option, value in parcel.options:
        try:
            settings.set(option, value)
            done.options += 1
        except LockedError as error:
            done.problems.append(str(error))
    settings.save()
    if any(option is AUTOSTART for option, _ in parcel.options):
        try:
            follow_choice(is_wanted=settings.get(AUTOSTART))
        except AutostartError as error:
            done.problems.append(str(error))
            done.has_failed = True
    for name, text in parcel.lists:
        path = paths.watchlists_dir / name
        try:
            if (aside := _put(path, text.encode())) is not None:
                done.problems.append(
                    Phrase("The list {name} was another one; it was kept as {file}.", name=name, file=aside)
                )
            done.lists += 1
        except OSError as error:
            done.problems.append(
                Phrase("{file} could not be written: {problem}.", file=path, problem=error.strerror or error)
            )
            done.has_failed = True
    now = datetime.now(UTC)
    there = {(trust.scope, trust.key): trust for trust in known if _ends(trust) > now}
    for trust in parcel.trusts:
        before = there.get((trust.scope, trust.key))
        if _ends(trust) > now and (before is None or _ends(before) < _ends(trust)):
            grant(trust)
            done.trusts += 1
    return done


def _ends(trust: Trust) -> datetime:
    return trust.until or datetime.max.replace(tzinfo=UTC)


def _put(path: Path, raw: bytes) -> Path | None:
    """Write the list; where another one had the name, returns where that was kept. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        before = read_bounded(path, LIST_BYTES)
    except FileNotFoundError:
        before = raw
    aside = None
    if before != raw:
        aside = write_aside(path, before)
        # every list in the folder counts, and the former one is to count no more
        aside = aside.rename(aside.with_name(f"{aside.name}-kept"))
    write_atomically(path, raw)
    return aside


def _unreadable(path: Path, why: Exception) -> Phrase:
    return Phrase("{path} could not be read: {problem}.", path=path, problem=getattr(why, "strerror", why))
