"""Rows of the journal with something else in them: any JSON in place of the content or of a part of it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from sendward.journal.journal import Journal
from sendward.journal.records import CrowdOutcome, Event, read_rows
from sendward.model import Decision, Origin, Outcome, Scope, Trust
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, case, sighting

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.chain import Row

JOHN = "john@army.ml"


def rows_of_every_kind(path: Path) -> list[Row]:
    """Rows of a journal that is written at ``path``: of every event one at least."""
    asked = case(JOHN, "jane@navy.ml")
    with Journal.open(path, None, clock=lambda: NOON) as journal:
        journal.open_case(asked)
        corrected = Decision(Outcome.CORRECTED, corrected_to="john@army.mil", reason="he said so")
        journal.close_case(asked, {JOHN: DISMISSED, "jane@navy.ml": corrected}, (), NOON)
        journal.note_gone(journal.doubtful(), "draft-gone", NOON)
        trust = Trust(Scope.DOMAIN, "army.ml", NOON, until=NOON + timedelta(days=1))
        journal.close_case(case(JOHN), {JOHN: ALWAYS_DOMAIN}, (trust,), NOON)
        journal.revoke(trust, NOON)
        journal.set_paused_until(NOON)
        journal.set_paused_until(None)
        journal.note_unchecked(asked.sighting, asked.questions, "ended", NOON)
        journal.note_paused(asked.sighting, asked.questions, NOON)
        journal.note_incident(sighting(JOHN, origin=Origin.SENT), case(JOHN).questions, NOON)
        journal.note_in_sight(asked.sighting, 12, CrowdOutcome.LEFT, NOON)
        with journal._writing():
            journal._append(NOON, Event.MISSING, "", {"up_to": 3, "hash": "0" * 64})
            journal._append(NOON, Event.SEALED, "", {"own_from": 1})
        found = [*read_rows(journal._connection)]
        journal.delete_before(NOON + timedelta(days=1), NOON + timedelta(days=2))
        found += read_rows(journal._connection)
    assert {row.event for row in found} == {each.value for each in Event}
    return found


TIMES = [
    "2026-11-24T12:00:00",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59.999999-14:00",
    "0001-01-01T00:00:00+00:00",
    "0001-01-01",
    "tomorrow",
]
ANY_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([*TIMES, "\ud800", "\x1b[2J", "forwarded", "army.ml", "jane@xn--bcher-kva.example"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["key", "text", "score", "recipients", "scope"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def foreign(draw: st.DrawFn, rows: list[Row]) -> Row:
    """One of ``rows`` with any JSON in place of its content or of a part of it, a part gone, or no JSON."""
    row = draw(st.sampled_from(rows))
    if draw(st.integers(0, 9)) == 0:
        return row._replace(at=draw(st.sampled_from(TIMES)))
    if draw(st.integers(0, 9)) == 0:
        return row._replace(payload=draw(st.text(max_size=9) | st.sampled_from(["[" * 100_000, "1e999"])))
    content = {"whole": json.loads(row.payload)}
    for _ in range(draw(st.integers(1, 3))):
        _replace_some(draw, content)
    return row._replace(payload=json.dumps(content["whole"]))


def _replace_some(draw: st.DrawFn, content: dict[str, Any]) -> None:
    places: list[tuple[Any, Any]] = []
    level: list[Any] = [content]
    while level:
        inner = level.pop()
        keys = inner if isinstance(inner, dict) else range(len(inner))
        places += [(inner, key) for key in keys]
        level += [inner[key] for key in keys if isinstance(inner[key], dict | list)]
    inner, key = draw(st.sampled_from(places))
    if inner is not content and draw(st.integers(0, 4)) == 0:
        del inner[key]
    else:
        inner[key] = draw(ANY_JSON)
