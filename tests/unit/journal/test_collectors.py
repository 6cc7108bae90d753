from __future__ import annotations

import errno
import json
import os
import socket
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.journal.collectors import (
    MESSAGE_ID,
    CollectorError,
    Collectors,
    EventLog,
    Journald,
    JsonLines,
)
from sendward.journal.journal import Journal
from sendward.journal.records import Event, Record
from sendward.system.windows.event_log import LONGEST
from support.guarding import DISMISSED, NOON, case
from support.posix import ON_WINDOWS, make_fifo, open_unblocked, posix_modes, unix_socket

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

JOHN = "john@army.ml"


@pytest.fixture
def record() -> Record:
    payload = {"recipients": [{"text": "line\nbreak@army.ml", "decision": {"outcome": "blocked"}}]}
    return Record(7, NOON, Event.DECIDED, "case-1", payload, is_keyed=True)


@pytest.fixture
def collecting(tmp_path: Path) -> Iterator[tuple[socket.socket, Path]]:
    """A collector that listens where journald would."""
    path = tmp_path / "socket"
    with unix_socket(socket.SOCK_DGRAM) as listening:
        listening.bind(str(path))
        listening.settimeout(20)
        yield listening, path


def fields(datagram: bytes) -> dict[str, str]:
    """What journald would read from a datagram (systemd.io, JOURNAL_NATIVE_PROTOCOL)."""
    found = {}
    while datagram:
        name, _, rest = datagram.partition(b"\n")
        size = int.from_bytes(rest[:8], "little")
        found[name.decode()] = rest[8 : 8 + size].decode()
        assert rest[8 + size : 9 + size] == b"\n"
        datagram = rest[9 + size :]
    return found


def test_journald_is_told_with_every_part_in_a_field(
    record: Record, collecting: tuple[socket.socket, Path]
) -> None:
    listening, path = collecting

    Journald(path).collect(record)

    found = fields(listening.recv(65536))
    assert found["MESSAGE_ID"] == MESSAGE_ID
    assert found["PRIORITY"] == "4"
    assert found["SENDWARD_OUTCOME"] == "blocked"
    assert found["SENDWARD_RECIPIENT"] == "line\nbreak@army.ml"
    assert json.loads(found["SENDWARD_RECORD"])["seq"] == 7


def test_journald_is_told_of_each_recipients_own_outcome_and_the_gravest_counts(
    collecting: tuple[socket.socket, Path],
) -> None:
    listening, path = collecting
    answers = {"john@army.ml": "corrected", "jane@navy.ml": "blocked", "eve@army.ml": "corrected"}
    payload = {
        "recipients": [{"text": text, "decision": {"outcome": outcome}} for text, outcome in answers.items()]
    }

    Journald(path).collect(Record(7, NOON, Event.DECIDED, "case-1", payload, is_keyed=True))

    datagram = listening.recv(65536)
    found = fields(datagram)
    said = "decided: john@army.ml (corrected), jane@navy.ml (blocked), eve@army.ml (corrected)"
    assert (found["MESSAGE"], found["PRIORITY"]) == (said, "4")
    assert datagram.count(b"SENDWARD_OUTCOME\n") == 2


@pytest.mark.parametrize("is_doubtful", [False, True])
def test_a_message_that_was_let_go_unchecked_is_handed_on(tmp_path: Path, *, is_doubtful: bool) -> None:
    path = tmp_path / "decisions.jsonl"
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        journal.on_written = Collectors(to_file=path).collect
        left = case(JOHN)
        journal.note_unchecked(left.sighting, left.questions if is_doubtful else (), "ended", NOON)

    assert [json.loads(line)["event"] for line in path.read_text().splitlines()] == ["sent-unchecked"]


@posix_modes
def test_a_file_grows_by_a_line_a_record_and_only_its_owner_reads_it(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"

    for _ in range(2):
        JsonLines(path).collect(record)

    lines = path.read_text().splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["decided", "decided"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_was_rotated_away_begins_anew(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    lines = JsonLines(path)
    lines.collect(record)
    path.rename(tmp_path / "decisions.jsonl.1")

    lines.collect(record)

    assert len(path.read_text().splitlines()) == 1


def test_a_pipe_is_never_waited_for_and_never_written_to(record: Record, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    make_fifo(pipe)

    with pytest.raises(CollectorError, match="could not be written"):
        JsonLines(pipe).collect(record)
    reader = open_unblocked(pipe)
    try:
        with pytest.raises(CollectorError, match="no ordinary file"):
            JsonLines(pipe).collect(record)
    finally:
        os.close(reader)


def test_a_line_that_is_taken_piece_by_piece_is_written_to_its_end(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "decisions.jsonl"
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, line: write(handle, line[:10]))

    JsonLines(path).collect(record)

    assert json.loads(path.read_text())["seq"] == 7


@pytest.mark.parametrize("mode", [0o600, 0o200], ids=["it may be read", "it may only be written"])
def test_a_line_that_a_full_disk_cut_off_is_ended_before_the_next_and_that_is_said(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    path, collectors = tmp_path / "decisions.jsonl", Collectors()
    path.touch(mode)
    collectors._collectors.append(JsonLines(path))
    collectors.collect(record)
    write, opens = os.write, os.open

    def has_room_for_some(handle: int, line: bytes) -> int:
        if len(line) < 20:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(handle, line[:-10])

    def opens_by_mode(name: str, flags: int, mode_of_new: int) -> int:
        if mode == 0o200 and flags & os.O_RDWR:  # whoever runs this may be root
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return opens(name, flags, mode_of_new)

    monkeypatch.setattr(os, "open", opens_by_mode)
    with monkeypatch.context() as full:
        full.setattr(os, "write", has_room_for_some)
        collectors.collect(replace(record, seq=8))
    assert "could not be written" in collectors.problems[0]

    collectors.collect(replace(record, seq=9))
    (problem,) = collectors.problems
    assert "was cut off" in problem
    collectors.collect(replace(record, seq=10))
    assert collectors.problems == ()

    path.chmod(0o600)
    first, cut_off, *others = path.read_text().splitlines()
    assert [json.loads(line)["seq"] for line in (first, *others)] == [7, 9, 10]
    assert first.startswith(cut_off)


def test_a_line_that_an_earlier_run_left_without_an_end_is_ended(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text('{"seq": 6, "ev')

    with pytest.raises(CollectorError, match="was cut off"):
        JsonLines(path).collect(record)

    assert json.loads(path.read_text().splitlines()[1])["seq"] == 7


def test_what_is_too_long_for_a_datagram_is_shortened_for_journald(
    collecting: tuple[socket.socket, Path],
) -> None:
    listening, path = collecting
    asked = {"text": "😀" * 900, "decision": {"outcome": "blocked"}, "findings": [{"reason": "because"}]}
    asked["findings"][0] |= {"score": 1.0, "intended": "", "kind": "", "differs": []}  # type: ignore[index]
    payload = {"recipients": [asked] * 40}

    Journald(path).collect(Record(7, NOON, Event.DECIDED, "case-1", payload, is_keyed=True))

    found = fields(listening.recv(1_000_000))
    content = json.loads(found["SENDWARD_RECORD"])["content"]
    assert content["shortened"] is True
    assert content["recipients"][0]["text"] == "😀" * 900
    assert (found["SENDWARD_OUTCOME"], found["PRIORITY"]) == ("blocked", "4")


@given(
    recipients=st.integers(0, 60),
    findings=st.integers(0, 40),
    length=st.sampled_from([1, 40, 300, LONGEST]),
    trusts=st.sampled_from([0, 2000]),
)
def test_whatever_the_event_log_is_given_fits_and_can_be_parsed(
    recipients: int, findings: int, length: int, trusts: int
) -> None:
    asked = {"text": "ä" * length, "findings": [{"reason": "because " * 5}] * findings}
    payload = {"recipients": [asked] * recipients, "trusts": [{"key": "army.ml"}] * trusts}
    told: list[str] = []

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("sendward.system.windows.event_log.report", told.append)
        EventLog().collect(Record(7, NOON, Event.DECIDED, "case-1", payload, is_keyed=True))

    (text,) = told
    assert len(text) <= LONGEST
    found = json.loads(text)
    assert (found["seq"], found["event"]) == (7, "decided")
    assert found["content"] == payload or found["content"]["shortened"]


def test_what_is_too_long_for_the_event_log_loses_its_findings_before_its_recipients(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = {"text": JOHN, "findings": [{"reason": "because"}] * 100}
    told: list[str] = []
    monkeypatch.setattr("sendward.system.windows.event_log.report", told.append)

    EventLog().collect(Record(7, NOON, Event.DECIDED, "", {"recipients": [asked] * 50}, is_keyed=True))

    content = json.loads(told[0])["content"]
    assert [len(one["findings"]) for one in content["recipients"]] == [1] * 50


def test_what_cannot_be_reached_is_said_in_a_sentence(record: Record, tmp_path: Path) -> None:
    elsewhere = () if ON_WINDOWS else (EventLog(),)
    for collector in (Journald(tmp_path / "nobody"), JsonLines(tmp_path / "no folder" / "file"), *elsewhere):
        with pytest.raises(CollectorError, match="could not be"):
            collector.collect(record)


def test_one_place_that_fails_keeps_no_other_from_its_record(record: Record, tmp_path: Path) -> None:
    good = tmp_path / "good.jsonl"
    collectors = Collectors(to_file=tmp_path / "no folder" / "file")
    collectors._collectors.append(JsonLines(good))

    collectors.collect(record)

    assert len(collectors.problems) == 1
    assert good.exists()


def test_the_journal_hands_on_what_is_on_the_disk_and_nothing_of_what_was_only_asked(
    tmp_path: Path,
) -> None:
    path = tmp_path / "decisions.jsonl"
    with Journal.open(tmp_path / "journal.sqlite3", None) as journal:
        journal.on_written = Collectors(to_file=path).collect
        asked = case(JOHN)
        journal.open_case(asked)
        assert not path.exists()
        journal.close_case(asked, {JOHN: DISMISSED}, (), NOON)

    (line,) = path.read_text().splitlines()
    told = json.loads(line)
    assert told["content"]["recipients"][0]["decision"]["outcome"] == "dismissed"
    assert path.stat().st_size == len(line) + 1
