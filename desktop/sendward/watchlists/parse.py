"""Parser of watchlists: plain lines, CSV, or a TOML pack, read into entries."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from sendward.engine.domains import DomainError, parse_domain
from sendward.model import ConfirmBy, Entry, Level, Weight
from sendward.phrase import Phrase
from sendward.settings.usual_lists import Work
from sendward.values import dataclass
from sendward.watchlists.columns import may_be_header, places_of, uncommented

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BULK_FROM = 3_000
"""Entries from which a list without weights counts as bulk (engine/README.md, "Weights")."""
_MOST_SHOWN = 80
"""Most characters shown of a bad line in the sentence about it."""
_LEVELS = {level.word: level for level in Level}
_PACK_KEYS = {"name", "label", "source", "countries", "work", "protect"}
_ENTRY_KEYS = {"domain", "label", "level", "weight", "known", "confirm_by"}


class WatchlistError(ValueError):
    """A list cannot be used; the text names the file, the line (or entry of a pack) and the reason."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        self.file = file
        self.line = line
        self.problem = problem
        place = f"{file}:{line}" if line else file
        super().__init__(Phrase("{place}: {problem}", place=place, problem=problem))


@dataclass(frozen=True, slots=True)
class Pack:
    """One list, read whole."""

    name: str
    label: str
    source: str
    """Source of its facts, a web address a person can open; empty for a list of one's own."""
    entries: tuple[Entry, ...]
    countries: tuple[str, ...] = ()
    """Where it is in use from the start (ISO 3166); everywhere, where there are none."""
    work: tuple[str, ...] = ()
    """The lines of work (``Work``) that it is for, beside that."""


def parse_watchlist(
    text: str, name: str, *, toml: bool, passed_over: list[WatchlistError] | None = None
) -> Pack:
    r"""Read the list in ``text``; ``name`` is the file's name in messages and in ``Entry.origin``.

    Plain text and CSV have one domain a line, ``.suffix`` for a suffix, ``#`` comments, and may go on with a
    label and a level; a first line such as ``domain,level`` says in which columns these stand. One bad line
    makes the whole list unusable: raises :class:`WatchlistError`. Where there is ``passed_over`` it is added
    to that instead, and what else can be read counts, a level that is none as ``block``.

    >>> pack = parse_watchlist("army.mil\n.gov.uk, UK government", "mine", toml=False)
    >>> [str(entry) for entry in pack.entries]
    ['army.mil', '.gov.uk']
    """
    text = text.removeprefix("\ufeff")
    if passed_over is not None:
        return (_toml_by_tables if toml else _parse_lines)(text, name, passed_over)
    return _parse_toml(text, name) if toml else _parse_lines(text, name)


def read_entry(domain: str, label: str, level: Level) -> Entry:
    """Read one entry as a person writes it; raises WatchlistError, whose ``problem`` is a sentence."""
    host, is_suffix = _read_domain("", 0, domain.strip())
    return Entry(host, is_suffix, label=label.strip(), level=level)


def _parse_lines(text: str, name: str, passed_over: list[WatchlistError] | None = None) -> Pack:
    lines: dict[tuple[str, bool], tuple[str, Level]] = {}
    is_first, has_header, places = True, False, (1, 2)
    for number, line in enumerate(text.splitlines(), start=1):
        fields = uncommented(line, places[1])
        if not fields:
            continue
        if is_first and fields[0].casefold() == "domain":
            is_first, has_header, places = False, True, places_of([field.casefold() for field in fields])
            continue
        is_header, is_first = is_first and may_be_header(fields), False
        label, level = (fields[at] if 0 < at < len(fields) else "" for at in places)
        if not (has_header or level) and label.casefold() in _LEVELS:  # army.mil,block
            label, level = "", label
        try:
            key = _read_domain(name, number, fields[0])
            read = _read_level(name, number, level, passed_over)
            first_label, before = lines.get(key, (label, read))
            lines[key] = first_label, max(before, read)  # of a domain that stands there twice the stricter
        except WatchlistError as error:
            problem = _headed(error, fields[0]) if is_header else error
            if passed_over is None:
                raise problem from error.__cause__
            passed_over.append(problem)
    weight = Weight.BULK if len(lines) >= BULK_FROM else Weight.NORMAL
    entries = [
        Entry(host, is_suffix, label, level, weight, origin=name)
        for (host, is_suffix), (label, level) in lines.items()
    ]
    return Pack(name, name, "", tuple(entries))


def _headed(error: WatchlistError, text: str) -> WatchlistError:
    """The error of a first line that may be a header: such a word is seldom meant as an ending."""
    return WatchlistError(
        error.file,
        error.line,
        Phrase(
            "{text} is not a domain. If this line is a header, its first column has to be `domain`; "
            "of the others `label` and `level` are read. An ending such as .com begins with a dot.",
            text=repr(_beginning(text)),
        ),
    )


def _read_domain(file: str, number: int, text: str) -> tuple[str, bool]:
    """Read a domain in a list: its A-labels, and whether it is written as a suffix. Raises WatchlistError."""
    bare = text.removeprefix("*")
    is_suffix = bare.startswith(".")
    try:
        domain = parse_domain(bare.removeprefix("."))
    except DomainError as error:
        raise WatchlistError(
            file,
            number,
            Phrase("{text} is not a domain. {problem}", text=repr(_beginning(text)), problem=error),
        ) from error
    if not is_suffix and not domain.name and "." not in domain.ascii:
        raise WatchlistError(
            file,
            number,
            Phrase(
                "{ending} is an ending such as .com; write {suffix} to protect everything that ends in it.",
                ending=repr(text),
                suffix=repr(f".{text}"),
            ),
        )
    return domain.ascii, is_suffix


def _beginning(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}…"


def _read_level(file: str, line: int, word: str, passed_over: list[WatchlistError] | None = None) -> Level:
    """The level that ``word`` names; an empty word is ``confirm``. Raises WatchlistError.

    Where there is ``passed_over`` a word that is none is added to it, and counts as ``block``: less may not
    have been meant.
    """
    if word and word.casefold() not in _LEVELS:
        error = WatchlistError(
            file, line, Phrase("{level} is no level; note, confirm and block are.", level=repr(word))
        )
        if passed_over is None:
            raise error
        passed_over.append(error)
        return Level.BLOCK
    return _LEVELS.get(word.casefold(), Level.CONFIRM)


def _toml(text: str) -> dict[str, Any]:
    # the lists that ship are read without (shipped.py)
    from sendward.settings.toml_text import read_toml  # noqa: PLC0415  # see above

    return read_toml(text)


def _toml_by_tables(text: str, name: str, passed_over: list[WatchlistError]) -> Pack:
    """As ``_parse_toml``; where that fails, each table by itself, and of a bad one its domain and level."""
    try:
        return _parse_toml(text, name)
    except WatchlistError as error:
        passed_over.append(error)
    entries: list[Entry] = []
    lines = text.splitlines()
    begins = [number for number, line in enumerate(lines) if line.strip().startswith("[[protect]]")]
    for begin, end in zip(begins, [*begins, len(lines)][1:], strict=True):
        try:
            table = _toml("\n".join(lines[begin:end]))["protect"][0]
        except ValueError:
            table = _readable_lines(lines[begin + 1 : end])
        try:
            entries.append(_read_table(name, begin + 1, table))
        except WatchlistError:
            with suppress(WatchlistError):
                entries.append(_read_bare_table(name, begin + 1, table, passed_over))
    return Pack(name, name, "", tuple(entries))


def _readable_lines(lines: Iterable[str]) -> dict[str, object]:
    """The keys of a table whose lines can be read one by one."""
    table: dict[str, object] = {}
    for line in lines:
        with suppress(ValueError):
            table.update(_toml(line))
    return table


def _read_bare_table(
    file: str, line: int, table: Mapping[str, object], passed_over: list[WatchlistError]
) -> Entry:
    """The entry of a table in which something is wrong. Raises WatchlistError where that is the domain.

    A level that cannot be found in it counts as ``block``.
    """
    domain, is_suffix = _read_domain(file, line, _text(file, line, table, "domain"))
    word, label, way = (table.get(key, "") for key in ("level", "label", "confirm_by"))
    return Entry(
        domain,
        is_suffix,
        label if isinstance(label, str) else "",
        _read_level(file, line, word, passed_over) if word and isinstance(word, str) else Level.BLOCK,
        Weight.CRITICAL,
        (),
        file,
        ConfirmBy.TYPING if way == ConfirmBy.TYPING.value else ConfirmBy.CLICK,
    )


def _parse_toml(text: str, name: str) -> Pack:
    try:
        table = _toml(text)
    except ValueError as error:
        raise WatchlistError(
            name, _line_of(error), Phrase("This is not TOML: {problem}", problem=error)
        ) from error
    _require_keys(name, 0, table, _PACK_KEYS)
    listed = table.get("protect", [])
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        raise WatchlistError(name, 0, Phrase("`protect` has to be a list of tables: [[protect]]."))
    lines = [n for n, line in enumerate(text.splitlines(), start=1) if line.strip().startswith("[[protect]]")]
    if len(lines) != len(listed):  # some stand in a text, or are written another way
        lines = [0] * len(listed)
    entries = tuple(_read_table(name, line, item) for line, item in zip(lines, listed, strict=True))
    label = _text(name, 0, table, "label") or _text(name, 0, table, "name") or name
    return Pack(
        name, label, _text(name, 0, table, "source"), entries, _countries(name, table), _work(name, table)
    )


_COUNTRY = re.compile("[A-Z]{2}", re.ASCII)


def _countries(file: str, table: Mapping[str, object]) -> tuple[str, ...]:
    codes = table.get("countries", [])
    if not isinstance(codes, list) or not all(isinstance(c, str) and _COUNTRY.fullmatch(c) for c in codes):
        raise WatchlistError(file, 0, Phrase('`countries` has to be a list of codes such as "DE".'))
    return tuple(codes)


def _work(file: str, table: Mapping[str, object]) -> tuple[str, ...]:
    words, known = table.get("work", []), [each.value for each in Work]
    if not isinstance(words, list) or not all(word in known for word in words):
        raise WatchlistError(
            file, 0, Phrase("`work` has to be a list of any of these: {words}.", words=", ".join(known))
        )
    return tuple(words)


def _read_table(file: str, line: int, table: Mapping[str, object]) -> Entry:
    _require_keys(file, line, table, _ENTRY_KEYS)
    domain, is_suffix = _read_domain(file, line, _text(file, line, table, "domain"))
    level = _read_level(file, line, _text(file, line, table, "level"))
    weight = _text(file, line, table, "weight") or Weight.CRITICAL.value
    if weight not in {w.value for w in Weight}:
        raise WatchlistError(
            file, line, Phrase("{weight} is no weight; critical, normal and bulk are.", weight=repr(weight))
        )
    known = table.get("known", [])
    if not isinstance(known, list) or not all(isinstance(host, str) for host in known):
        raise WatchlistError(file, line, Phrase("`known` has to be a list of domains."))
    hosts = tuple(_read_domain(file, line, host)[0] for host in known)
    for host in hosts:
        if not host.endswith(f".{domain}"):
            raise WatchlistError(
                file,
                line,
                Phrase("{host} is not under {domain}.", host=repr(host), domain=repr(domain)),
            )
    label = _text(file, line, table, "label")
    confirm_by = _text(file, line, table, "confirm_by") or ConfirmBy.CLICK.value
    if confirm_by not in {way.value for way in ConfirmBy}:
        raise WatchlistError(
            file, line, Phrase("{way} is no way to confirm; click and typing are.", way=repr(confirm_by))
        )
    return Entry(domain, is_suffix, label, level, Weight(weight), hosts, file, ConfirmBy(confirm_by))


def _require_keys(file: str, line: int, table: Mapping[str, object], known: set[str]) -> None:
    if unknown := sorted(set(table) - known):
        raise WatchlistError(
            file,
            line,
            Phrase(
                "{key} is not a key of a watchlist; {keys} are.",
                key=repr(unknown[0]),
                keys=", ".join(sorted(known)),
            ),
        )


def _text(file: str, line: int, table: Mapping[str, object], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise WatchlistError(file, line, Phrase("`{key}` has to be a text.", key=key))
    return value


def _line_of(error: ValueError) -> int:
    """Line at which the TOML reader stopped, taken from its message; 0 when that does not name it."""
    words = str(error).replace(",", " ").split()
    after = words[words.index("line") + 1 :] if "line" in words else []
    return int(after[0]) if after and after[0].isdecimal() else 0
