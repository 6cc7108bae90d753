"""The packs that ship, read from one file that holds them all: the TOML reader alone takes half a start.

``packs.json`` is made of the packs by ``packaging/data/packs.py``. It counts for a pack only as long as its
checksum is that of the pack itself; one that was changed since is read as any list is.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from sendward.model import ConfirmBy, Entry, Level, Weight
from sendward.phrase import Phrase
from sendward.system.resources import PACKS_FILE
from sendward.values import dataclass
from sendward.watchlists.parse import Pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

_LEVELS = {level.word: level for level in Level}
_WEIGHTS = {weight.value: weight for weight in Weight}
_WAYS = {way.value: way for way in ConfirmBy}


class ShippedPacks:
    """The packs of one folder, as far as its ``packs.json`` says what stands in them."""

    def __init__(self, folder: Path) -> None:
        """A file that is missing or damaged says nothing: then every pack is read by itself."""
        self._folder = folder
        self._rows: Mapping[str, Any] = {}
        self._problem = ""
        try:
            rows = json.loads((folder / PACKS_FILE).read_bytes())
        except (OSError, ValueError, RecursionError) as error:
            self._problem = Phrase(
                "{path} could not be read: {problem}.",
                path=folder / PACKS_FILE,
                problem=getattr(error, "strerror", None) or error,
            )
            return
        if isinstance(rows, dict):
            self._rows = rows

    def damage(self, present: Iterable[Path]) -> tuple[str, ...]:
        """A sentence for each pack that the folder ought to have and is not ``present``."""
        lacking = self._rows.keys() - {path.name for path in present}
        sentences = [
            Phrase(
                "Sendward's own files are missing: {places}. Install it again.", places=self._folder / name
            )
            for name in sorted(lacking)
        ]
        return (*([self._problem] if self._problem else []), *sentences)

    def pack(self, path: Path) -> Pack | None:
        """The pack in the file ``path``; None where only the file itself says what stands in it.

        Raises OSError.
        """
        row = self._row(path)
        name = str(path)
        try:
            entries = tuple([_entry(name, each) for each in row["entries"]])
            countries, work = tuple(row["countries"]), tuple(row["work"])
            return Pack(name, row["label"], row["source"], entries, countries, work)
        except (KeyError, TypeError, ValueError, AttributeError):
            return None

    def summary(self, path: Path) -> PackSummary | None:
        """What a person is shown of the pack in the file ``path``; None and OSError as for ``pack``."""
        row = self._row(path)
        try:
            return PackSummary(str(row["label"]), str(row["source"]), int(row["count"]))
        except (KeyError, TypeError, ValueError):
            return None

    def _row(self, path: Path) -> Any:  # noqa: ANN401  # whatever stands in the file
        """The row of the pack; an empty one where the pack is not what the row was made of."""
        row = self._rows.get(path.name)
        is_of_pack = isinstance(row, dict) and row.get("checksum") == zlib.crc32(path.read_bytes())
        return row if is_of_pack else {}


@dataclass(frozen=True, slots=True)
class PackSummary:
    """What a person is shown of a pack."""

    label: str
    source: str
    entries: int
    """Number of its entries."""


def _entry(origin: str, row: Sequence[Any]) -> Entry:
    domain, label, level, weight, way, known = row
    return Entry(
        domain.removeprefix("."),
        domain.startswith("."),
        label,
        _LEVELS[level],
        _WEIGHTS[weight],
        tuple(known),
        origin,
        _WAYS[way],
        is_vouched=True,
    )


def _rows(pack: Pack) -> list[list[object]] | None:
    """What stands in a pack; None for one that few people use, whose own file is read where they do."""
    if pack.countries == ("ZZ",):
        return None
    return [
        [str(e), e.label, e.level.word, e.weight.value, e.confirm_by.value, list(e.known)]
        for e in pack.entries
    ]


def compile_packs(packs: Iterable[tuple[str, bytes, Pack]]) -> str:
    """The text of ``packs.json`` for these packs: the file's name, its content, and what was read of it."""
    rows = {
        name: {
            "checksum": zlib.crc32(content),
            "label": pack.label,
            "source": pack.source,
            "countries": list(pack.countries),
            "work": list(pack.work),
            "count": len(pack.entries),
            "entries": _rows(pack),
        }
        for name, content, pack in packs
    }
    return (
        "{\n"
        + ",\n".join(
            f"{json.dumps(name)}: {json.dumps(row, ensure_ascii=False)}" for name, row in rows.items()
        )
        + "\n}\n"
    )
