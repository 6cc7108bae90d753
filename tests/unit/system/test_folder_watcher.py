"""Sleeping until something happens in a folder: by inotify, by watchfiles, and when neither can."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.system.folder_watcher import NoWatcher, WatchfilesWatcher, watch_folders
from sendward.system.linux.inotify import InotifyWatcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sendward.system.folder_watcher import FolderWatcher

WATCHERS: list[Callable[[Sequence[Path]], FolderWatcher]] = [InotifyWatcher, WatchfilesWatcher]


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
    (folder / "below" / "new").rename(folder / "there")


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


def test_only_the_folder_in_which_something_happened_is_named(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watcher = InotifyWatcher([tmp_path / "one", tmp_path / "two"])

    _create(tmp_path / "two")

    assert watcher.wait(20) == {tmp_path / "two"}
    watcher.close()


@pytest.mark.parametrize("goes", [Path.rmdir, lambda folder: folder.rename(folder.with_name("elsewhere"))])
def test_a_watcher_whose_folder_goes_is_stale(tmp_path: Path, goes: Callable[[Path], object]) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    watcher = InotifyWatcher([folder])
    before = watcher.is_stale

    goes(folder)

    assert watcher.wait(20) == {folder}
    assert (before, watcher.is_stale) == (False, True)
    watcher.close()


def test_more_than_the_system_can_queue_names_every_folder(tmp_path: Path) -> None:
    most = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    watcher = InotifyWatcher([tmp_path / "one", tmp_path / "two"])

    for _ in range(most // 2 + 2):
        (tmp_path / "two" / "a").touch()
        (tmp_path / "two" / "a").unlink()

    assert watcher.wait(20) == {tmp_path / "one", tmp_path / "two"}
    watcher.close()


def test_a_save_of_several_steps_ends_one_sleep(tmp_path: Path) -> None:
    watcher = InotifyWatcher([tmp_path])
    for number in range(100):
        (tmp_path / str(number)).touch()

    assert watcher.wait(20)
    assert not watcher.wait(0.05)
    watcher.close()


def test_without_watches_one_can_still_sleep_and_be_woken() -> None:
    watcher = NoWatcher()
    threading.Timer(0.05, watcher.wake).start()
    began = time.monotonic()

    assert not watcher.wait(20)
    assert time.monotonic() - began < 5
    watcher.close()


def test_linux_is_watched_by_inotify_and_watchfiles_is_not_even_loaded(tmp_path: Path) -> None:
    watcher = watch_folders([tmp_path])
    assert isinstance(watcher, InotifyWatcher)
    watcher.close()

    loaded = "import sys, sendward.sources.folders.drafts; sys.exit('watchfiles' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0


def test_watchfiles_serves_where_there_is_no_inotify(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(sys, "platform", "darwin")
        watcher = watch_folders([tmp_path])

    assert isinstance(watcher, WatchfilesWatcher)
    watcher.close()
