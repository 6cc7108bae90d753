from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.gates.app_status import AppStatus
from sendward.sources.source import SourceState, SourceStatus

texts = st.text(max_size=20)


@given(
    st.lists(st.builds(SourceStatus, texts, st.sampled_from(SourceState), texts, texts), max_size=3).map(
        tuple
    ),
    st.none() | st.just(datetime.max.replace(tzinfo=UTC)) | st.datetimes(timezones=st.just(UTC)),
    st.integers(0, 9),
    st.lists(texts, max_size=2).map(tuple),
    st.lists(texts, max_size=2).map(tuple),
)
def test_a_status_arrives_as_it_was_sent(
    sources: tuple[SourceStatus, ...],
    until: datetime | None,
    waiting: int,
    notices: tuple[str, ...],
    clients: tuple[str, ...],
) -> None:
    status = AppStatus(sources, until, waiting, notices, clients=clients)

    assert AppStatus.from_reply(json.loads(json.dumps(status.reply()))) == status


@pytest.mark.parametrize(
    "change",
    [
        {"sources": 3},
        {"sources": [{}]},
        {"paused_until": "soon"},
        {"waiting": "many"},
        {"notices": None},
        {"clients": 7},
    ],
)
def test_a_reply_of_another_version_is_none(change: dict[str, object]) -> None:
    assert AppStatus.from_reply({**AppStatus().reply(), **change}) is None
    assert AppStatus.from_reply({"error": "x"}) is None
