from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from sendward.gates import instance
from sendward.gates.instance import acquire, acquire_in_turn, is_held, send
from sendward.gates.local_server import AppRequest, LocalServer, route
from sendward.system.paths import Paths

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from pathlib import Path
from sendward.gates.instance import acquire
from sendward.system.paths import Paths
lock = acquire(Paths.under(Path(sys.argv[1])))
print("held" if lock else "refused", flush=True)
sys.stdin.read()
"""


def test_the_second_app_gets_no_lock_until_the_first_lets_go(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    first = acquire(paths)
    assert first is not None
    assert acquire(paths) is None

    first.release()

    second = acquire(paths)
    assert second is not None
    second.release()


def test_whether_an_app_runs_is_known_although_it_does_not_answer_and_asking_makes_nothing(
    tmp_path: Path,
) -> None:
    paths = Paths.under(tmp_path / "home")
    assert not is_held(paths)
    assert not (tmp_path / "home").exists()

    lock = acquire(paths)
    assert lock is not None
    assert is_held(paths)

    lock.release()
    assert not is_held(paths)


@pytest.mark.parametrize("said", [None, {"ends": True}])
def test_an_app_that_is_about_to_end_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: dict[str, object] | None
) -> None:
    paths = Paths.under(tmp_path)
    first = acquire(paths)
    assert first is not None

    def ending(*_asked: object) -> dict[str, object] | None:
        first.release()
        return said

    monkeypatch.setattr(instance, "send", ending)

    second = acquire_in_turn(paths)
    assert second is not None
    second.release()


def test_an_app_that_runs_on_or_is_stuck_is_not_waited_for_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = Paths.under(tmp_path)
    first = acquire(paths)
    assert first is not None

    monkeypatch.setattr(instance, "send", lambda *_asked: {"ends": False})
    assert acquire_in_turn(paths) is None

    monkeypatch.setattr(instance, "send", lambda *_asked: None)
    monkeypatch.setattr(instance, "ENDS_WITHIN_S", 0.0)
    assert acquire_in_turn(paths) is None
    first.release()


@pytest.mark.parametrize("folder", ["runtime_dir", "data_dir"])
def test_two_sessions_of_one_person_run_one_app_whatever_folder_is_their_own(
    tmp_path: Path, folder: str
) -> None:
    one = Paths.under(tmp_path)
    other = replace(one, **{folder: tmp_path / "elsewhere"})
    first = acquire(one)
    assert first is not None

    assert acquire(other) is None

    first.release()
    second = acquire(other)
    assert second is not None
    assert acquire(one) is None
    second.release()


def test_in_a_home_where_nothing_can_be_made_one_app_runs_all_the_same(tmp_path: Path) -> None:
    in_the_way = tmp_path / "home"
    in_the_way.touch()
    paths = replace(Paths.under(in_the_way), runtime_dir=tmp_path / "run")

    first = acquire(paths)

    assert first is not None
    assert acquire(paths) is None
    first.release()


def test_in_a_home_that_may_only_be_read_the_lock_that_is_there_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Paths.under(tmp_path)
    other = replace(one, runtime_dir=tmp_path / "elsewhere")
    first = acquire(one)
    assert first is not None
    really_open = os.open

    def read_only(path: Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_RDWR and path.parent == one.data_dir:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return really_open(path, flags, mode)

    monkeypatch.setattr(os, "open", read_only)

    assert acquire(other) is None
    first.release()
    second = acquire(other)
    assert second is not None
    second.release()


def test_a_killed_app_holds_no_lock(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert acquire(Paths.under(tmp_path)) is None

        other.kill()
        other.wait()

    lock = acquire(Paths.under(tmp_path))
    assert lock is not None
    lock.release()


@pytest.mark.parametrize("in_the_way", [["data"], ["run"], ["config", "state"]])
def test_a_folder_that_cannot_be_made_is_said_and_the_other_lock_still_keeps_a_second_app_out(
    tmp_path: Path, in_the_way: list[str]
) -> None:
    for name in in_the_way:
        (tmp_path / name).touch()

    first = acquire(Paths.under(tmp_path))

    assert first is not None
    assert {str(tmp_path / name) for name in in_the_way} <= {error.filename for error in first.lacking}
    assert first.is_alone
    assert acquire(Paths.under(tmp_path)) is None
    first.release()


def test_where_nothing_can_be_made_at_all_it_runs_and_says_that_another_may_run_too(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.touch()

    lock = acquire(Paths.under(home))

    assert lock is not None
    assert not lock.is_alone
    assert lock.lacking
    lock.release()


def test_on_a_disk_that_may_only_be_read_the_locks_of_before_are_still_locks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = acquire(Paths.under(tmp_path))
    assert before is not None
    before.release()
    open_file = os.open

    def read_only(path: str | Path, flags: int, mode: int = 0o777) -> int:
        if flags & os.O_RDWR:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), os.fspath(path))
        return open_file(path, flags, mode)

    monkeypatch.setattr(os, "open", read_only)
    lock = acquire(Paths.under(tmp_path))

    assert lock is not None
    assert (lock.is_alone, lock.lacking) == (True, ())
    assert acquire(Paths.under(tmp_path)) is None
    lock.release()


def test_where_a_file_system_knows_no_locks_it_runs_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: object) -> bool:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(instance, "lock_file", refuse)
    lock = acquire(Paths.under(tmp_path))

    assert lock is not None
    assert not lock.is_alone
    assert {error.filename for error in lock.lacking} == set(map(str, Paths.under(tmp_path).lock_files))
    lock.release()


def test_without_a_lock_an_app_that_answers_keeps_a_second_one_out(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.create()
    for file in paths.lock_files:
        file.mkdir()
    server = LocalServer(paths.socket_file, lambda request: {"type": request["type"]})

    assert acquire(paths) is None

    server.close()


def test_a_request_reaches_the_running_app(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.create()
    server = LocalServer(paths.socket_file, lambda request: {"type": request["type"]})

    assert send(paths, AppRequest.SHOW) == {"type": "show"}

    server.close()
    assert send(paths, AppRequest.SHOW) is None


def test_what_bears_the_protocols_version_is_a_clients_and_the_rest_the_apps_own() -> None:
    answer = route(lambda asked: {"own": asked.value}, lambda request: {"client": request["type"]})

    assert answer({"v": 1, "type": "check"}) == {"client": "check"}
    assert answer({"v": 1, "type": "quit"}) == {"client": "quit"}
    assert answer({"type": "quit"}) == {"own": "quit"}
    for other in ({}, {"type": "launch"}, {"type": ["quit"]}, {"type": None}):
        assert answer(other) == {"error": "The app does not know this request."}
