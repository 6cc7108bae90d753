"""Whatever stands in a row that could be read, the window can show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.journal.records import read_record
from sendward.journal.search import FoundLine, Place
from sendward.ui.journal.details import Details
from sendward.ui.journal.letters import incident_of
from sendward.ui.journal.model import MARKED, JournalModel
from sendward.ui.journal.notices import notice_to_office, notice_to_recipient
from support.foreign_rows import foreign, rows_of_every_kind
from support.guarding import NOON

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from sendward.journal.chain import Row


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> list[Row]:
    return rows_of_every_kind(tmp_path_factory.mktemp("rows") / "journal.sqlite3")


@pytest.fixture
def details(qtbot: QtBot) -> Details:
    details = Details()
    qtbot.addWidget(details)
    return details


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_in_place_of_a_part_of_any_record(
    data: st.DataObject, rows: list[Row], details: Details
) -> None:
    try:
        lines = read_record(data.draw(foreign(rows))).lines()
    except ValueError:
        return
    for line in lines:
        found = FoundLine(Place(1, 0), line, data.draw(st.booleans()))
        details.show_found(found)
        model = JournalModel(lambda *_, found=found: [found])
        model.show(model._search, 1)
        for column in range(model.columnCount()):
            assert isinstance(model.index(0, column).data(), str)
            model.index(0, column).data(MARKED)
        if (incident := incident_of(line)) is not None:
            assert notice_to_recipient(incident)
            assert notice_to_office(incident, NOON)
