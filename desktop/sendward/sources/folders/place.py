"""One place the person asked to have watched: the mail stores in it, and how watching goes."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from sendward.mailstores import MailStoreError
from sendward.mailstores.detect import find_stores
from sendward.mailstores.folder_names import is_drafts_name, readable
from sendward.mailstores.store import Saving, StoreKind
from sendward.phrase import Phrase
from sendward.sources.folders.store_changes import StoreChanges
from sendward.sources.source import REPORT, SourceState, SourceStatus, failed_because
from sendward.system.text import friendly, printable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sendward.mailstores.store import Store
    from sendward.sources.draft_identity import SavedDraft
    from sendward.sources.draft_memory import DraftMemory

_log = logging.getLogger(__name__)
_OPENING = Phrase("It is being opened.")
_FIRST_DRAFT = Phrase("it is watched as soon as the first draft is saved.")
_WHILE_WRITING = Phrase("what is saved while a message is being written")
_NO_MAIL = Phrase("No mail is kept there in a way that can be read, so far.")
_CHOOSE = Phrase("Choose the drafts folder itself: a Maildir, MH or .eml folder, or an mbox file.")


class WatchedPlace:
    """A folder, or an mbox file, that was named or found. Belongs to one worker, but for ``status``."""

    def __init__(
        self,
        path: Path,
        started_ns: int,
        memory: DraftMemory,
        label: str = "",
        saving: Saving = Saving.REPLACES,
        *,
        kind: StoreKind | None = None,
    ) -> None:
        """Watch ``path``; in a store found later, what came after ``started_ns`` (since 1970) is new.

        Its ``kind`` is told by looking unless it is known.

        ``label`` is what people call it: ``Thunderbird (me@example.org)``; the path itself if there is none.
        """
        self.path = path
        self.key = path, kind is StoreKind.AUTOSAVE
        """As ``FoundFolder.key``."""
        self.name = printable(label) or friendly(path)
        self.status = SourceStatus(drafts_in(self.name), SourceState.WAITING, _OPENING, key=str(path))
        self._is_found = bool(label)
        self._saving, self._kind = saving, kind
        self.again_at: float | None = None
        """When to look again even if nothing happens (monotonic); None for no need."""
        self._started_ns = started_ns
        self._memory = memory
        self._stores: dict[tuple[str, Path], StoreChanges] = {}

    def open(self, since_ns: int | None = None) -> None:
        """Take the drafts that are there for old; those saved from ``since_ns`` on (since 1970) for new."""
        self._attempt(lambda: self._open(since_ns))

    def catch_up(self) -> None:
        """Take what the next look finds for saved while nobody watched."""
        for store in self._stores.values():
            store.catch_up()

    def changed_drafts(self) -> list[SavedDraft]:
        """The drafts saved since the last look. Says in ``again_at`` whether it wants to look again soon."""
        saved: list[SavedDraft] = []
        self.again_at = None
        self._attempt(lambda: self._look(saved))
        return saved

    def gone_drafts(self, places: Iterable[WatchedPlace] = ()) -> list[str]:
        """The identities of drafts that are not seen any more; each once.

        None that lies in another of ``places`` of the same name: for whoever follows a draft they are one,
        as a program's folder of drafts and what it saves of them meanwhile. That one tells when it goes.
        """
        gone = [identity for store in self._stores.values() for identity in store.gone_drafts()]
        return self._without_kept(gone, places) if gone else []

    def missed_drafts(self, places: Iterable[WatchedPlace] = ()) -> list[str]:
        """The identities of drafts that are not there as an earlier run saw them saved last; each once.

        ``places`` as for ``gone_drafts``.
        """
        missed = [identity for store in self._stores.values() for identity in store.missed_drafts()]
        return self._without_kept(missed, places) if missed else []

    def _without_kept(self, identities: list[str], places: Iterable[WatchedPlace]) -> list[str]:
        others = [place for place in places if place is not self and place.name == self.name]
        return [identity for identity in identities if not any(place.holds(identity) for place in others)]

    def remember(self) -> None:
        """Have kept for the next run what was seen, once all of it has been handed over."""
        if any(store.has_rest for store in self._stores.values()):
            return
        try:
            self._memory.save()
        except Exception:  # noqa: BLE001  # what nobody foresaw there must not end the watch
            _log.exception("drafts will not be known again after a restart")

    def holds(self, identity: str) -> bool:
        """Whether a draft of this identity is there."""
        return any(identity in store.identities() for store in self._stores.values())

    def folders(self) -> set[Path]:
        """The folders in which something happens when a draft is saved or this place appears."""
        wanted = {folder for store in self._stores.values() for folder in store.store.folders()}
        is_folder = _is_folder(self.path)
        wanted.add(self.path if is_folder else self.path.parent)
        if not self._stores and is_folder:
            wanted.update(child for child in _listed(self.path) if is_drafts_name(child.name))
        return {_nearest(folder) for folder in wanted}

    def fail(self, error: str) -> None:
        """Say that looking ended in an error nobody foresaw."""
        self._tell(SourceState.UNAVAILABLE, failed_because(error), REPORT)

    def _attempt(self, work: Callable[[], None]) -> None:
        """Do ``work`` and put into ``status`` how it went."""
        try:
            work()
        except FileNotFoundError:
            if self._is_found:
                self._tell(SourceState.WAITING, _FIRST_DRAFT)
            else:
                self._tell(
                    SourceState.WAITING,
                    Phrase("It is not there yet."),
                    Phrase("It is watched as soon as it is there."),
                )
        except PermissionError as error:
            detail = Phrase("Permission denied.")
            below = self._below(error)
            if below:
                detail = Phrase("{folder}: {detail}", folder=printable(below), detail=detail)
            self._tell(SourceState.UNAVAILABLE, detail, Phrase("Allow your user to read it."))
        except OSError as error:
            self._tell(
                SourceState.UNAVAILABLE,
                Phrase("{problem}.", problem=error.strerror or error),
                Phrase("Fix it, or choose another folder."),
            )
        except MailStoreError as error:
            self._tell(SourceState.UNAVAILABLE, str(error), _CHOOSE)
        except Exception as error:  # noqa: BLE001  # what nobody foresaw must not end the watch over the others
            _log.exception("looking for drafts failed")
            self.fail(type(error).__name__)
        else:
            self._tell_what_is_watched()

    def _below(self, error: OSError) -> str:
        """The name of the folder or file in this place that the error is about; empty for the place."""
        try:
            parts = Path(str(error.filename or "")).relative_to(self.path).parts
        except ValueError:
            return ""
        # a Maildir's own folders are none that a person knows
        return parts[0] if parts and parts[0] not in {"cur", "new", "tmp"} else ""

    def _open(self, since_ns: int | None) -> None:
        problems = self._add_all(since_ns)
        if problems:
            raise problems[0]

    def _look(self, saved: list[SavedDraft]) -> None:
        # a folder whose last message has gone may look like no store any more; those found before stay
        problems: list[Exception] = []
        if not any(store.has_rest for store in self._stores.values()):  # to find them takes long, too
            problems += self._add_all(self._started_ns)
        for watched in self._stores.values():
            try:
                saved.extend(watched.changed_drafts())
            except OSError as error:
                # it stays known: a program that saves atomically, or a network folder, brings it back
                problems.append(error)
            except Exception as error:  # noqa: BLE001  # what nobody foresaw must not hide the other stores
                _log.exception("looking for drafts failed")
                problems.insert(0, error)
            if watched.again_in is not None:
                again_at = monotonic() + watched.again_in
                self.again_at = min(again_at, self.again_at or again_at)
        if problems:
            raise problems[0]

    def _add_all(self, since_ns: int | None) -> list[OSError]:
        """Take up the stores that are new; why some cannot be, which must not hide the others."""
        problems: list[OSError] = []
        for store in find_stores(self.path, self._kind):
            if (store.kind, store.path) not in self._stores:
                try:
                    self._add(store, since_ns)
                except OSError as error:
                    problems.append(error)
        return problems

    def _add(self, store: Store, since_ns: int | None) -> None:
        watched = StoreChanges(store, self._memory, self._saving)
        watched.prime(since_ns)
        self._stores[store.kind, store.path] = watched

    def _tell(self, state: SourceState, detail: str, remedy: str = "") -> None:
        if self._is_found:
            detail = Phrase("{folder}: {detail}", folder=friendly(self.path), detail=detail)
        self.status = replace(self.status, state=state, detail=detail, remedy=remedy)

    def _tell_what_is_watched(self) -> None:
        if not self._stores and self._is_found:
            self._tell(SourceState.WAITING, _FIRST_DRAFT)
            return
        if not self._stores:
            self._tell(SourceState.WAITING, _NO_MAIL, _CHOOSE)
            return
        problems = [item for store in self._stores.values() for item in store.problems.items()]
        detail = _kinds(store.store for store in self._stores.values())
        if self._kind is StoreKind.AUTOSAVE:
            detail = _WHILE_WRITING
        if not problems:
            self._tell(SourceState.WATCHING, detail)
            return
        key, problem = problems[-1]
        self._tell(
            SourceState.WATCHING,
            Phrase(
                "{kinds}; {count} messages could not be read, the last one ({name}): {problem}",
                one="{kinds}; {count} message could not be read, the last one ({name}): {problem}",
                kinds=detail,
                count=len(problems),
                name=printable(key[:80]),
                problem=problem,
            ),
            Phrase("Open such a message in your mail program, or delete it."),
        )


def without_events(status: SourceStatus, every_s: float) -> SourceStatus:
    """The status of a place about whose events the system does not tell; seconds between two looks."""
    if status.state is not SourceState.WATCHING:
        return status
    return replace(
        status,
        detail=Phrase(
            "{detail}; looked at every {seconds} seconds only", detail=status.detail, seconds=round(every_s)
        ),
        remedy=status.remedy
        or Phrase("Let the system watch more folders: raise fs.inotify.max_user_watches."),
    )


def drafts_in(name: str) -> Phrase:
    """How a place is called in a status."""
    return Phrase("Drafts in {folder}", folder=printable(name))


def _kinds(stores: Iterable[Store]) -> str:
    """``Maildir``, or ``Maildir: .Drafts, .Drafts.Work`` where there are several."""
    by_kind: dict[str, list[str]] = {}
    for store in stores:
        by_kind.setdefault(store.kind.value, []).append(readable(store.path.name))
    return "; ".join(
        kind if len(names) == 1 and len(by_kind) == 1 else f"{kind}: {', '.join(names)}"
        for kind, names in by_kind.items()
    )


def _is_folder(path: Path) -> bool:
    """Whether it is a folder. ``Path.is_dir`` raises where that cannot be told: in a folder that is closed to
    us, or on a network folder whose server has gone.
    """
    return os.path.isdir(path)  # noqa: PTH112  # as said


def _listed(folder: Path) -> list[Path]:
    try:
        return [child for child in folder.iterdir() if _is_folder(child)]
    except OSError:
        return []


def _nearest(folder: Path) -> Path:
    """``folder``, or the nearest one above it that is there."""
    while not _is_folder(folder) and folder != folder.parent:
        folder = folder.parent
    return folder
