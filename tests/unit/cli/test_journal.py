from __future__ import annotations

import argparse
import csv
import errno
import io
import json
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from sendward.cli import journal as command
from sendward.gates.protocol import CHANGED_AFTERWARDS
from sendward.journal.journal import Journal
from sendward.journal.records import CrowdOutcome
from sendward.model import Decision, Origin, Outcome, Scope, Trust
from sendward.settings.journal_key import JournalKey
from sendward.system.paths import Paths
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, case, sighting
from support.posix import ON_WINDOWS, posix_modes, posix_shell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = b"k" * 32
JOHN = "john@army.ml"
CHOSEN = Decision(Outcome.CORRECTION_CHOSEN, corrected_to="john@army.mil")
EMPTY = "The journal is empty: nothing was asked yet.\n"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    paths = Paths.under(tmp_path)
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)
    monkeypatch.setattr("sendward.settings.journal_key.journal_key", lambda **_: JournalKey(KEY))
    return paths.journal_file


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with Journal.open(path, KEY) as journal:
        yield journal


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    return command.run(parser.parse_args(arguments))


def test_the_list_tells_what_was_asked_and_answered_while_the_app_runs(
    journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))
    corrected = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
    journal.close_case(case(JOHN), {JOHN: corrected}, (), NOON)

    assert run("list") == command.FITS

    newest, oldest = capsys.readouterr().out.splitlines()
    assert "john@army.ml: corrected to john@army.mil" in newest
    assert "[Drafts in ~/Mail]" in newest
    assert "asked about john@army.ml: did you mean army.mil?" in oldest


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("draft-gone", "john@army.ml is not seen in the drafts any more"),
        ("went-unseen", "what held john@army.ml changed or went while Sendward was not running"),
    ],
)
def test_of_a_draft_that_went_unseen_it_is_not_said_that_it_has_gone(
    why: str, said: str, journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.close_case(case(JOHN), {JOHN: CHOSEN}, (), NOON)
    journal.note_gone(journal.doubtful(), why, NOON)

    run("list")

    newest, before = capsys.readouterr().out.splitlines()
    assert said in newest
    assert "john@army.ml: correction chosen: john@army.mil" in before


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (CrowdOutcome.TOLD, "12 addresses in sight of each other: pointed out"),
        (CrowdOutcome.MOVED, "12 addresses in sight of each other: moved to Bcc"),
        (CrowdOutcome.LEFT, "12 addresses in sight of each other: sent so"),
    ],
)
def test_what_became_of_many_in_sight_is_listed(
    outcome: CrowdOutcome, said: str, journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.note_in_sight(case(JOHN).sighting, 12, outcome, NOON)

    run("list")

    (line,) = capsys.readouterr().out.splitlines()
    assert said in line


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("ended", "a message to john@army.ml was let go without the check"),
        (CHANGED_AFTERWARDS, "a message was sent to john@army.ml, added after the check"),
    ],
)
def test_a_message_that_was_let_go_is_not_said_to_have_left_unless_that_was_seen(
    why: str, said: str, journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = case(JOHN)
    journal.note_unchecked(asked.sighting, asked.questions, why, NOON)

    run("list")

    (line,) = capsys.readouterr().out.splitlines()
    assert said in line


def test_every_kind_of_record_has_its_sentence(journal: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    until = NOON + timedelta(days=1)
    trust = Trust(Scope.DOMAIN, "army.ml", NOON, until=until)
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (trust,), NOON)
    journal.revoke(trust, NOON)
    journal.set_paused_until(until)
    journal.set_paused_until(None)
    journal.close_case(case(JOHN), {JOHN: Decision(Outcome.SENT_ANYWAY, reason="he said so")}, (), NOON)
    journal.close_case(case(JOHN), {JOHN: DISMISSED}, (), NOON)
    for origin in (Origin.OUTBOX, Origin.SENT):
        journal.note_incident(sighting(JOHN, origin=origin), case(JOHN).questions, NOON)

    run("list")

    told = capsys.readouterr().out
    local = f"{until.astimezone():%Y-%m-%d %H:%M}"
    for sentence in (
        "john@army.ml: trusted, always for this domain",
        f"army.ml is trusted from now on until {local}\n",
        "army.ml is trusted no more",
        f"paused until {local}\n",
        "resumed",
        "john@army.ml: sent anyway (he said so)",
        "john@army.ml: not now",
        "incident: a message to john@army.ml waits in the outbox",
        "incident: a message to john@army.ml was sent",
    ):
        assert sentence in told


def test_the_list_is_as_long_as_asked(journal: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(5):
        journal.open_case(case(JOHN, case_id=f"case-{number}"))

    run("list", "--limit", "2", "--json")

    assert [json.loads(line)["seq"] for line in capsys.readouterr().out.splitlines()] == [5, 4]


def test_a_limit_beyond_every_journal_is_none(journal: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    journal.open_case(case(JOHN))

    assert run("list", "--limit", "9" * 30) == command.FITS
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize("limit", ["0", "-1", "many"])
def test_a_limit_that_is_no_number_from_one_on_is_wrong_usage(
    path: Path, limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run("list", "--limit", limit)
    assert f"{limit} is not a number from 1 on" in capsys.readouterr().err


def test_what_came_from_outside_moves_no_cursor_and_turns_no_line(
    journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case("\x1b[2J\u202eevil"))

    run("list")

    told = capsys.readouterr().out
    assert "evil" in told
    assert "\x1b" not in told
    assert "\u202e" not in told


def test_an_empty_list_is_no_failure(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == command.FITS
    assert capsys.readouterr().out == ""


@posix_modes
def test_the_export_goes_to_a_new_file_only_its_owner_can_read(journal: Journal, tmp_path: Path) -> None:
    journal.open_case(case(JOHN))
    file = tmp_path / "out.csv"

    assert run("export", str(file)) == command.FITS

    with file.open(newline="") as content:
        (row,) = csv.DictReader(content)
    assert row["recipient"] == JOHN
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_export_replaces_no_file(
    journal: Journal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.txt"
    file.write_text("mine")

    assert run("export", str(file)) == command.UNREADABLE
    assert file.read_text() == "mine"
    assert f"{file}: It is there already and is not replaced" in capsys.readouterr().err


def test_an_export_that_cannot_be_finished_leaves_no_file(
    journal: Journal, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_the_disk(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(command, "write_csv", fill_the_disk)

    assert run("export", str(tmp_path / "out.csv")) == command.UNREADABLE
    assert not (tmp_path / "out.csv").exists()
    assert "out.csv: It cannot be written: No space left on device." in capsys.readouterr().err


def test_the_export_is_printed_where_no_file_is_named(
    journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))

    assert run("export", "--format", "jsonl") == command.FITS
    assert json.loads(capsys.readouterr().out)["event"] == "opened"
    assert run("export") == command.FITS
    assert len(list(csv.reader(io.StringIO(capsys.readouterr().out)))) == 2


@posix_shell
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_an_export_whose_reader_goes_away_ends_quietly(
    tmp_path: Path, own_home: dict[str, str], form: str
) -> None:
    file = tmp_path / "data" / "sendward" / "journal.sqlite3"
    file.parent.mkdir(parents=True)
    with Journal.open(file, KEY) as journal:
        for number in range(40):  # more than a pipe holds
            everybody = (f"{who}@army.ml" for who in range(20))
            journal.open_case(case(*everybody, case_id=f"case-{number}"))
    command = f"{sys.executable} -m sendward.cli.main journal export --format {form} | head -n 1"

    told = subprocess.run(["sh", "-c", command], capture_output=True, env=own_home, text=True, check=False)

    assert told.stdout.count("\n") == 1
    assert told.stderr == ""


def test_verify_says_that_an_untouched_journal_fits(
    journal: Journal, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))

    assert run("verify") == command.FITS
    assert "The journal is intact: 1 row, sealed" in capsys.readouterr().out


def test_verify_names_the_first_row_that_does_not_fit(
    journal: Journal, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))
    journal.close_case(case(JOHN), {JOHN: DISMISSED}, (), NOON)
    with closing(sqlite3.connect(path)) as hand:
        hand.execute("UPDATE records SET payload = replace(payload, 'dismissed', 'corrected')")
        hand.commit()

    assert run("verify") == command.MISFIT
    assert "Row 2 was changed" in capsys.readouterr().out


def test_verify_without_the_key_says_that_nothing_could_be_checked(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))
    monkeypatch.setattr(
        "sendward.settings.journal_key.journal_key", lambda **_: JournalKey(None, "The keyring is locked.")
    )

    assert run("verify") == command.UNCHECKED
    told = capsys.readouterr()
    assert "could not be checked" in told.out
    assert "The keyring is locked." in told.err


def test_a_journal_that_is_not_there_cannot_be_verified(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("verify") == command.UNREADABLE
    assert "There is no journal" in capsys.readouterr().err


def test_a_journal_that_is_not_there_yet_is_empty(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == command.FITS
    assert capsys.readouterr() == ("", EMPTY)


def test_a_journal_that_is_not_there_yet_is_exported_as_an_empty_one(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "out.csv"

    assert run("export", str(file)) == command.FITS
    assert capsys.readouterr() == ("", EMPTY)
    assert file.read_text().startswith("seq,at,event,")
    assert run("export", "--format", "jsonl") == command.FITS
    assert capsys.readouterr() == ("", EMPTY)


@pytest.fixture
def west(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine in a time zone in which the first day of the calendar is the day before."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "EST5")
        _set_zone()
        yield
    _set_zone()


def _set_zone() -> None:
    if sys.platform != "win32":  # where there is no such call
        time.tzset()


@pytest.mark.skipif(ON_WINDOWS, reason="the zone is a setting of the machine's there")
@pytest.mark.usefixtures("west")
def test_a_record_from_the_beginning_of_time_is_listed_where_that_is_the_day_before(
    journal: Journal, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.open_case(case(JOHN))
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("UPDATE records SET at = '0001-01-01T00:00:00+00:00'")

    assert run("list") == command.FITS

    assert "1-01-01 00:00:00" in capsys.readouterr().out


FOREIGN = [
    "payload = '{\"recipients\": 5}'",
    'payload = \'{"message": [], "recipients": [{"key": "a", "text": "b", "findings": [{"kind": "tld"}]}]}\'',
    "payload = 'none'",
    "event = 'waved-through'",
    "at = '2026-11-24T12:00:00'",
]


@pytest.mark.parametrize("damage", FOREIGN)
@pytest.mark.parametrize(
    "action",
    ["list", "list --json", "export", "export --format jsonl", "report", "report --json"],
)
def test_a_record_that_cannot_be_read_keeps_no_other_from_being_told(
    action: str, damage: str, journal: Journal, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moment = datetime.now(UTC)
    for number in range(3):
        journal.close_case(case(JOHN, case_id=f"case-{number}"), {JOHN: DISMISSED}, (), moment)
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute(f"UPDATE records SET {damage} WHERE seq = 2")  # noqa: S608  # a constant

    assert run(*action.split()) == command.UNCHECKED

    told = capsys.readouterr()
    assert told.err.startswith("1 record could not be read")
    assert "number 2. `sendward journal verify` says whether it was changed.\n" in told.err
    if action == "report":
        assert "2 questions" in told.out
    elif action == "report --json":
        assert json.loads(told.out)["asked"] == 2
    else:
        assert told.out.count(JOHN) >= 2


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        ("payload = '{'", "its content is damaged"),
        (f"payload = '{{\"count\": {'1' * 5000}}}'", "its content is damaged"),
        ("event = 'a@army.ml'", "it is of a kind that is not known"),
        ("at = 'a@army.ml'", "a time cannot be read"),
    ],
    ids=["no JSON", "a long number", "another event", "no time"],
)
def test_why_a_record_cannot_be_read_is_said_in_plain_words(
    damage: str, why: str, journal: Journal, path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    journal.open_case(case(JOHN))
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute(f"UPDATE records SET {damage}")  # noqa: S608  # a constant

    assert run("list") == command.UNCHECKED

    assert caplog.messages == [f"record 1 cannot be read: {why}"]


def test_a_file_is_written_but_for_the_records_that_cannot_be_read(
    journal: Journal, path: Path, tmp_path: Path
) -> None:
    for number in range(3):
        journal.open_case(case(JOHN, case_id=f"case-{number}"))
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("UPDATE records SET payload = '{\"recipients\": 5}' WHERE seq = 2")

    assert run("export", "--format", "jsonl", str(tmp_path / "all.jsonl")) == command.UNCHECKED

    written = (tmp_path / "all.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["seq"] for line in written] == [1, 3]


def test_what_only_a_newer_version_calls_so_is_listed_as_it_is_written(
    journal: Journal, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (), NOON)
    journal.note_in_sight(case(JOHN).sighting, 12, CrowdOutcome.LEFT, NOON)
    with closing(sqlite3.connect(path)) as opened, opened:
        opened.execute("UPDATE records SET payload = replace(payload, '\"domain\"', '\"planet\"')")
        opened.execute("UPDATE records SET payload = replace(payload, 'left-in-sight', 'split')")

    assert run("list") == command.FITS

    told = capsys.readouterr().out
    assert "john@army.ml: trusted, planet" in told
    assert "12 addresses in sight of each other: split" in told
