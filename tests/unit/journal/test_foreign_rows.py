"""Whatever stands in a row, reading gives a record of which everything can be told, or ValueError."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout, suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.cli import journal as command
from sendward.cli.journal_report import make_report, print_json, print_report
from sendward.journal.export import record_json, write_csv, write_lines_csv
from sendward.journal.lines import line_rows
from sendward.journal.records import Event, read_record
from support.foreign_rows import foreign, rows_of_every_kind
from support.guarding import NOON

if TYPE_CHECKING:
    from sendward.journal.chain import Row


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    return rows_of_every_kind(tmp_path_factory.mktemp("rows") / "journal.sqlite3")


def tell(row: Row) -> None:
    """Everything that the commands tell of a record; reading may raise ValueError, nothing else anything."""
    try:
        record = read_record(row)
    except ValueError:
        return
    lines = record.lines()
    assert all(isinstance(command._sentence(line), str) for line in lines)
    json.loads(record_json(record))
    write_csv([record], io.StringIO())
    write_lines_csv(lines, io.StringIO(), is_read_by_people=True)
    with suppress(ValueError):  # an answer that this version does not know
        assert len([*line_rows(record, row.at)]) <= len(lines)
    report = make_report([record], (), days=14, now=NOON)
    with redirect_stdout(io.StringIO()):
        print_report(report)
        print_json(report)


def test_what_was_written_here_can_be_read(rows: list[Row]) -> None:
    assert {read_record(row).event for row in rows} == set(Event)
    for row in rows:
        tell(row)


@given(data=st.data())
def test_any_json_in_place_of_a_part_of_any_record(data: st.DataObject, rows: list[Row]) -> None:
    tell(data.draw(foreign(rows)))


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "[]",
        "{}",
        '{"recipients": 5}',
        '{"recipients": [5]}',
        '{"recipients": [{"key": "a", "text": "b", "findings": [{"kind": "tld"}]}]}',
        '{"recipients": [], "more": NaN}',
        '{"recipients": [], "more": 1e999}',
        '{"recipients": [], "more": ' + "[" * 200 + "]" * 200 + "}",
        "[" * 100_000,
    ],
)
def test_a_decision_that_tells_of_nothing_cannot_be_read(payload: str, rows: list[Row]) -> None:
    decided = next(row for row in rows if row.event == Event.DECIDED)

    with pytest.raises(ValueError, match=r"\S"):
        read_record(decided._replace(payload=payload))


@pytest.mark.parametrize("at", ["2026-11-24T12:00:00", "0001-01-01T00:00:00+14:00", "noon"])
def test_a_time_that_is_none_cannot_be_read(at: str, rows: list[Row]) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        read_record(rows[0]._replace(at=at))
