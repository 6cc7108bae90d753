"""Sleeping until something happens in a folder: by inotify, by watchfiles, and when neither can."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from sendward.system.folder_watcher import NoWatcher, WatchfilesWatcher, watch_folders
from support.posix import held_folders

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sendward.system.folder_watcher import FolderWatcher

WATCHERS: list[Callable[[Sequence[Path]], FolderWatcher]] = [watch_folders, WatchfilesWatcher]


@pytest.fixture(params=WATCHERS)
def watcher(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FolderWatcher]:
    (tmp_path / "below").mkdir()
    (tmp_path / "there").touch()
    made: FolderWatcher = request.param([tmp_path])
    yield made
    made.close()


def _create(folder: Path) -> None:
    (folder / "new").touch()


def _write(folder: Path) -> None:
    with (folder / "there").open("ab") as file:
        file.write(b"more")


def _rename(folder: Path) -> None:
    (folder / "below" / "new").touch()
    (folder / "below" / "new").replace(folder / "there")


def _remove(folder: Path) -> None:
    (folder / "there").unlink()


@pytest.mark.parametrize("act", [_create, _write, _rename, _remove])
def test_what_happens_to_a_file_ends_the_sleep(
    watcher: FolderWatcher, tmp_path: Path, act: Callable[[Path], None]
) -> None:
    act(tmp_path)

    assert watcher.wait(20)


def test_the_sleep_ends_when_its_time_is_over(watcher: FolderWatcher) -> None:
    assert not watcher.wait(0.01)


def test_waking_ends_the_sleep_and_the_next_one_is_sound(watcher: FolderWatcher) -> None:
    threading.Timer(0.05, watcher.wake).start()
    began = time.monotonic()

    watcher.wait(20)
    assert time.monotonic() - began < 5
    assert not watcher.wait(0.01)


def test_waking_beforehand_is_not_lost(watcher: FolderWatcher) -> None:
    for _ in range(100_000):
        watcher.wake()
    began = time.monotonic()

    watcher.wait(20)

    assert time.monotonic() - began < 5


@pytest.mark.parametrize("make", WATCHERS)
def test_a_folder_that_is_gone_does_not_keep_the_others_from_being_watched(
    tmp_path: Path, make: Callable[[Sequence[Path]], FolderWatcher]
) -> None:
    watcher = make([tmp_path / "gone", tmp_path])

    _create(tmp_path)

    assert tmp_path in watcher.wait(20)
    watcher.close()


@held_folders
@pytest.mark.parametrize("make", WATCHERS)
def test_a_watch_over_a_folder_that_was_made_anew_is_stale(
    tmp_path: Path, make: Callable[[Sequence[Path]], FolderWatcher]
) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    watcher = make([folder])

    folder.rename(tmp_path / "away")
    folder.mkdir()
    watcher.wait(0.5)

    assert watcher.is_stale
    watcher.close()


def test_without_watches_one_can_still_sleep_and_be_woken() -> None:
    watcher = NoWatcher()
    threading.Timer(0.05, watcher.wake).start()
    began = time.monotonic()

    assert not watcher.wait(20)
    assert time.monotonic() - began < 5
    watcher.close()


def test_watchfiles_serves_where_there_is_no_inotify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "platform", "darwin")
        watcher = watch_folders([tmp_path])

    assert isinstance(watcher, WatchfilesWatcher)
    watcher.close()
