"""The organisation's lists as they were read last: they count where one cannot be read."""

from __future__ import annotations

from os.path import isdir
from typing import TYPE_CHECKING

from sendward.phrase import Phrase
from sendward.values import replace
from sendward.watchlists.list_file import files_in, parsed, text_of
from sendward.watchlists.parse import Pack, WatchlistError

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

_SEAL = b"# sha256 "
"""How the first line of a kept list begins; by it a damaged one is known."""
_AGAIN = "again"
"""The folder of the second copies: where one is damaged, the other holds."""
EVERY = "*"
"""Stands in a policy for every list that is not in its folder any more."""


class KeptLists:
    """Reads the organisation's lists, and keeps copies of each for when it cannot be read, or is gone."""

    def __init__(self, folder: Path | None, withdrawn: Collection[str] = ()) -> None:
        """None for no copies. ``withdrawn`` are the files' names of lists that the policy takes back."""
        self._roots = () if folder is None else (folder, folder / _AGAIN)
        self._withdrawn = frozenset(withdrawn)

    def read(self, path: Path, *, is_of_folder: bool = False) -> tuple[Pack, list[str]]:
        """The list, and what is wrong with it: then what can be read of it counts, and all of the copy.

        ``is_of_folder``: it is one of a folder of lists; else it was named by itself.
        """
        wrong: list[WatchlistError] = []
        text, pack = "", Pack(str(path), str(path), "", ())
        try:
            text, is_utf8 = text_of(path)
            pack = parsed(path, text, wrong)
            if not is_utf8:
                wrong.append(WatchlistError(str(path), 0, Phrase("This is not UTF-8.")))
        except WatchlistError as error:
            # whoever may not look into the folder does not know whether the list is there
            is_gone = is_of_folder and isinstance(error.__cause__, FileNotFoundError)
            wrong.append(_gone(path) if is_gone else error)
        if not (pack.entries or wrong):
            wrong.append(WatchlistError(str(path), 0, Phrase("It is empty.")))
        # a bad table is read once more in parts
        wrong = list({str(error): error for error in wrong}.values())
        if pack.entries and not wrong:
            self._keep(path, text)
            return pack, []
        before, is_whole = self._kept(path)
        if before is None:
            told = _by_the_rest if pack.entries else _not_at_all
            return pack, [told(error) for error in wrong[:_MOST_TOLD]]
        wrong = wrong[:_MOST_TOLD]
        if not is_whole:
            wrong.append(WatchlistError(str(path), 0, Phrase("The copies of it here are damaged, too.")))
        pack = replace(before, entries=(*before.entries, *pack.entries))
        return pack, [_as_before(error) if is_whole else _by_the_rest(error) for error in wrong]

    def missing_in(self, folder: Path, present: Collection[Path]) -> list[Path]:
        """The lists that were in ``folder`` before and are not ``present``, but for those withdrawn.

        Of a withdrawn one that is gone the copies are removed: a later policy need not name it again.
        """
        # not Path.is_dir, which raises where nobody may look
        if not any(map(isdir, self._roots)):
            return []
        copies = {
            copy.name for copies in self._copies(folder / "any") for copy in files_in(copies.parent, [])
        }
        missing = sorted({folder / name for name in copies}.difference(present))
        taken_back = [
            path for path in missing if not self._withdrawn.isdisjoint((path.name, EVERY)) and _is_gone(path)
        ]
        for path in taken_back:
            self._forget(path)
        return [path for path in missing if path not in taken_back]

    def _copies(self, path: Path) -> list[Path]:
        name = _digest(str(path.parent).encode("utf-8", "surrogateescape"))[:16]
        return [root / name / path.name for root in self._roots]

    def _keep(self, path: Path, text: str) -> None:
        """Have ``text`` in the copies of the list; where that cannot be, it is logged."""
        from sendward.settings.file import write_atomically  # noqa: PLC0415  # slow to load, seldom needed

        raw = text.encode("utf-8")
        sealed = b"%s%s\n%s" % (_SEAL, _digest(raw).encode(), raw)
        for copy in self._copies(path):
            try:
                if not (copy.is_file() and copy.read_bytes() == sealed):
                    write_atomically(copy, sealed)
            except OSError as error:
                _warn("a list of the organisation could not be kept: %s", error)

    def _forget(self, path: Path) -> None:
        """Remove the copies of the list; where that cannot be, it is logged."""
        for copy in self._copies(path):
            try:
                copy.unlink(missing_ok=True)
            except OSError as error:
                _warn("the copy of a withdrawn list could not be removed: %s", error)

    def _kept(self, path: Path) -> tuple[Pack | None, bool]:
        """The list as it was read last, None for none; and whether a whole copy of it is there.

        Where there is none, what can be read of those that are damaged.
        """
        raws = [raw for copy in self._copies(path) if (raw := _bytes_of(copy)) is not None]
        texts = [_unsealed(raw, is_only_one=len(raws) == 1) for raw in raws]
        whole = next((text for text in texts if text is not None), None)
        if whole is not None:
            self._keep(path, whole)  # the other one may be damaged
        found = [whole] if whole is not None else [raw.decode("utf-8", "replace") for raw in raws]
        packs: list[Pack] = []
        for text in found:
            try:
                packs.append(parsed(path, text, []))
            except WatchlistError:
                _warn("a kept copy of a list of the organisation cannot be read: %s", path)
        entries = tuple(entry for pack in packs for entry in pack.entries)
        return (replace(packs[0], entries=entries), whole is not None) if entries else (None, False)


def _digest(raw: bytes) -> str:
    import hashlib  # noqa: PLC0415  # OpenSSL, which only needs who has lists of an organisation

    return hashlib.sha256(raw).hexdigest()


def _warn(message: str, what: object) -> None:
    import logging  # noqa: PLC0415  # 5 ms that a short command does not need

    logging.getLogger(__name__).warning(message, what)


def _is_gone(path: Path) -> bool:
    """Whether there is no such file, which nobody knows who may not look."""
    try:
        path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        pass
    return False


def _bytes_of(copy: Path) -> bytes | None:
    try:
        return copy.read_bytes()
    except OSError:
        return None  # none was kept


def _unsealed(raw: bytes, *, is_only_one: bool) -> str | None:
    """The list in a copy; None where it is not as it was written. An earlier version's has no seal."""
    first, _, rest = raw.partition(b"\n")
    if not first.startswith(_SEAL):
        rest = raw if is_only_one else b""
    elif _digest(rest).encode() != first.removeprefix(_SEAL):
        return None
    try:
        return rest.decode("utf-8") or None
    except UnicodeDecodeError:
        return None


def _gone(path: Path) -> WatchlistError:
    return WatchlistError(
        str(path),
        0,
        Phrase("It is gone; a policy that names {name} in “withdrawn_lists” lifts it.", name=path.name),
    )


_MOST_TOLD = 5
"""Bad lines of one list that are named."""


def _as_before(error: WatchlistError) -> str:
    return Phrase(
        "{problem} What else can be read of this list of your organisation counts, "
        "and all that was read last.",
        problem=error,
    )


def _by_the_rest(error: WatchlistError) -> str:
    return Phrase(
        "{problem} Only what else can be read of this list of your organisation counts.", problem=error
    )


def _not_at_all(error: WatchlistError) -> str:
    return Phrase("{problem} Nothing of this list of your organisation counts.", problem=error)
