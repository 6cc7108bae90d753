from __future__ import annotations

import contextlib
import logging
import stat
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sendward.system.log import MAX_BYTES, start_log, stop_log, what_nobody_caught
from support.posix import posix_devices, posix_modes

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "state" / "sendward.log"
    handler = start_log(path)
    yield path
    stop_log(handler)


def fail_and_log(text: str) -> None:
    try:
        int(text)
    except ValueError:
        logging.getLogger("sendward.guard").exception("failed")
        raise


def test_what_the_program_did_is_written_with_the_time_in_utc(file: Path) -> None:
    logging.getLogger("sendward.guard").info("%d case opened", 1)

    line = file.read_text()
    assert line.endswith("Z INFO sendward.guard: 1 case opened\n")
    assert line[10] == "T"


@pytest.mark.parametrize("address", ["john@army.ml", "john＠army.ml", "müller@bücher.example", "a@b"])
def test_an_address_never_reaches_the_file(file: Path, address: str) -> None:
    logging.getLogger("sendward.guard").warning("to <%s>, asked", address)
    with contextlib.suppress(ValueError):
        fail_and_log(address)

    assert address not in file.read_text()
    assert file.read_text().count("(address)") == 2  # in the line and in the error's text
    assert "asked" in file.read_text()


@posix_modes
def test_the_file_is_readable_by_its_owner_only(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_log_never_grows_beyond_a_megabyte(file: Path) -> None:
    logger = logging.getLogger("sendward")
    for _ in range(1500):
        logger.info("%s", "x" * 1000)

    files = list(file.parent.iterdir())
    assert len(files) == 2
    assert all(f.stat().st_size <= MAX_BYTES for f in files)


def test_the_chatter_of_libraries_is_left_out(file: Path) -> None:
    library = logging.getLogger("some.library")
    library.setLevel(logging.DEBUG)
    library.info("chatter")
    library.warning("trouble")

    assert "chatter" not in file.read_text()
    assert "trouble" in file.read_text()


@posix_devices
def test_on_a_full_disk_it_is_said_once_that_a_line_is_missing_and_never_what_was_in_it(
    capfd: pytest.CaptureFixture[str],
) -> None:
    handler = start_log(Path("/dev/full"))
    for _ in range(2):
        logging.getLogger("sendward.guard").warning("to <%s>, asked", "john@army.ml")
    stop_log(handler)

    assert capfd.readouterr().err == "sendward: a line of the log could not be written\n"


def test_without_a_file_the_log_goes_to_standard_error_without_addresses(
    capsys: pytest.CaptureFixture[str],
) -> None:
    handler = start_log(None)
    logging.getLogger("sendward.guard").warning("to <%s>, asked", "john@army.ml")
    stop_log(handler)

    told = capsys.readouterr().err
    assert "to <(address)>, asked" in told
    assert "army.ml" not in told


def test_what_nobody_caught_is_in_the_log_without_addresses(
    file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        raise KeyError("john@army.ml")

    def fail_elsewhere() -> None:
        raise KeyError("john@army.ml")

    with what_nobody_caught():
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join(20)
        # what PySide6 does with an exception in a slot
        try:
            fail_elsewhere()
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)

    written = file.read_text()
    assert written.count("KeyError: '(address)'") == 2
    assert "army.ml" not in written
    assert capfd.readouterr().err == ""


def test_a_fault_that_comes_back_is_logged_at_each_tenfold_and_told_each_time(file: Path) -> None:
    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        for _ in range(1_000):
            try:
                fail_and_log("no number")
            except ValueError as error:
                sys.excepthook(ValueError, error, error.__traceback__)

    critical = [line for line in file.read_text().splitlines() if "CRITICAL" in line]
    assert len(critical) == 4
    assert "for the 1000th time: ValueError in" in critical[-1]
    assert told == ["ValueError"] * 1_000


def test_a_thread_that_ends_itself_is_no_fault() -> None:
    told: list[str] = []
    with what_nobody_caught() as uncaught:
        uncaught.tell = told.append
        thread = threading.Thread(target=sys.exit)
        thread.start()
        thread.join(20)

    assert told == []
