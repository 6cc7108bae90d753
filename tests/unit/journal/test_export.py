from __future__ import annotations

import csv
import errno
import io
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.journal.export import _cell, whole_file, write_csv, write_json_lines, write_lines_csv
from sendward.model import Decision, Origin, Outcome
from support.guarding import NOON, case, sighting
from support.posix import is_closed_to_others

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.journal import Journal

JOHN = "john@army.ml"


def test_the_csv_has_a_line_for_every_recipient(journal: Journal) -> None:
    journal.open_case(case(JOHN, "jane@navy.ml"))
    journal.close_case(case(JOHN), {JOHN: Decision(Outcome.SENT_ANYWAY, reason='he said "so"')}, (), NOON)

    file = io.StringIO(newline="")
    write_csv(journal.all_records(), file)

    rows = list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))
    assert [(row["seq"], row["recipient"], row["outcome"]) for row in rows] == [
        ("1", JOHN, ""),
        ("1", "jane@navy.ml", ""),
        ("2", JOHN, "sent-anyway"),
    ]
    assert rows[2]["reason"] == 'he said "so"'
    assert rows[2]["at"] == "2026-11-24T12:00:00.000000+00:00"
    assert rows[2]["is_keyed"] == "yes"


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠"))
def test_no_cell_is_a_formula(journal: Journal, start: str) -> None:
    reason = f"{start}cmd|' /C calc'!A0"
    journal.close_case(case(JOHN), {JOHN: Decision(Outcome.DISMISSED, reason=reason)}, (), NOON)

    file = io.StringIO(newline="")
    write_csv(journal.all_records(), file)

    (row,) = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert row["reason"] == f"'{reason}"


def test_the_csv_calls_nothing_corrected_that_nobody_saw(journal: Journal) -> None:
    corrected = {JOHN: Decision(Outcome.CORRECTED, corrected_to="john@army.mil")}
    journal.close_case(case(JOHN), corrected, (), NOON)
    [seen] = journal.records()
    asked = seen.payload["recipients"][0]
    of_an_earlier_version = {name: value for name, value in asked.items() if name != "stands"}
    earlier = replace(seen, payload={**seen.payload, "recipients": [of_an_earlier_version]})

    file = io.StringIO(newline="")
    write_csv([seen, earlier], file)

    rows = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert [row["outcome"] for row in rows] == ["corrected", "correction-copied"]


def test_every_time_in_a_csv_for_people_is_as_they_read_it(journal: Journal) -> None:
    left = sighting(JOHN, origin=Origin.SENT)
    journal.note_incident(left, case(JOHN).questions, NOON)

    file = io.StringIO(newline="")
    write_lines_csv(journal.records()[0].lines(), file, is_read_by_people=True)

    (row,) = csv.DictReader(io.StringIO(file.getvalue(), newline=""))
    assert row["sent_at"] == row["at"] == f"{NOON.astimezone():%Y-%m-%d %H:%M:%S}"


@given(st.text())
def test_an_exported_cell_can_be_told_back(text: str) -> None:
    cell = _cell(text)

    assert cell in {text, f"'{text}"}
    assert not cell.startswith(tuple("=+-@\t\r\n"))


def test_json_lines_hold_everything_a_record_does(journal: Journal) -> None:
    journal.open_case(case(JOHN))
    journal.set_paused_until(None)
    journal.close_case(case(JOHN), {JOHN: Decision(Outcome.DISMISSED)}, (), NOON)

    file = io.StringIO()
    write_json_lines(journal.all_records(), file)

    opened, decided = [json.loads(line) for line in file.getvalue().splitlines()]
    assert opened["event"] == "opened"
    assert opened["content"]["recipients"][0]["findings"][0]["intended"] == "army.mil"
    assert decided["content"]["recipients"][0]["decision"]["outcome"] == "dismissed"
    assert file.getvalue().isascii()


def no_links(*_: object) -> None:
    raise PermissionError(errno.EPERM, "no hard links here")


@pytest.mark.parametrize("has_links", [True, False], ids=["hard links", "no hard links"])
def test_a_file_that_came_meanwhile_is_kept_and_the_export_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    if not has_links:
        monkeypatch.setattr(os, "link", no_links)
    to = tmp_path / "journal.csv"

    def export() -> None:
        with whole_file(to, replacing=False) as file:
            file.write("exported")
            to.write_text("another program's")

    with pytest.raises(FileExistsError):
        export()

    assert to.read_text() == "another program's"
    assert list(tmp_path.iterdir()) == [to]


@pytest.mark.parametrize("has_links", [True, False], ids=["hard links", "no hard links"])
def test_an_export_appears_whole_under_its_name_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, has_links: bool
) -> None:
    if not has_links:
        monkeypatch.setattr(os, "link", no_links)
    to = tmp_path / "journal.csv"

    with whole_file(to, replacing=False) as file:
        file.write("exported")
        assert not to.exists()

    assert to.read_text() == "exported"
    assert is_closed_to_others(to)
    assert list(tmp_path.iterdir()) == [to]
