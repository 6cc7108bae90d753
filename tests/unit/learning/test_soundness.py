"""One wrong value in the file ends neither learning nor forgetting, and what was to be forgotten stays so."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from sendward.engine.calm import STRANGERS
from sendward.engine.judge import Engine
from sendward.learning.digests import Digests
from sendward.learning.passes import Learner
from sendward.learning.soundness import find_unsound
from sendward.learning.standing import standing
from sendward.learning.store import LearningStore
from sendward.learning.work import Known, Place, forget, settle_domain, settle_person, work
from sendward.watchlists.build import LoadedEngine
from support.sent_messages import KEY, NOW, sent

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.learning.memory import Memory
    from sendward.learning.work import Job

CREW = [f"p{number}@h{number}.example" for number in range(6)]
GONE = "gone@h9.example"
COLUMNS = {
    "domain": "name typed inherited answered first last answered_first answered_last is_right likeness "
    "against is_judged",
    "person": "number digest typed inherited answered first last answered_first answered_last is_right name",
    "pair": "one other count last",
    "company": "digest days",
    "sender": "digest count",
    "message": "digest",
    "forgotten": "what until",
    "folder": "name mark",
    "about": "name value",
}
PLACES = [(table, column) for table, columns in COLUMNS.items() for column in columns.split()]
VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.sampled_from([-1, 2, 4, 2**63 - 1, "", "imap", "person:x", "person:" + "9" * 5000, "9" * 5000]),
    st.floats(),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.binary(),
)


def learn(store: LearningStore, memory: Memory) -> tuple[str, ...]:
    """Two wishes to forget, messages to a crew, and how far folders were read."""
    store.forget_domain(memory, "h9.example", NOW)
    store.forget_person(memory, Digests(KEY).person(GONE), NOW)
    messages = [sent(*CREW, days_ago=day, identity=f"<{day}>") for day in range(1, 5)]
    Learner(store, memory, ["me@clinic.example.org"], lambda: NOW).take(iter(messages), lambda: False)
    store.save(memory, [("imap:1", "7 12"), ("mh:/sent", "123\n\nkey")])
    store.note_round(NOW)
    return ()


def at_work(file: Path, job: Job) -> Known:
    return work(Place(file, KEY, LoadedEngine(Engine((), STRANGERS).judge, ()), lambda: NOW), job)


def once_more(store: LearningStore, memory: Memory) -> tuple[str, ...]:
    """Learn from a message that is new."""
    for folder in ("imap:1", "mh:/sent"):
        assert isinstance(store.mark_of(folder), str)
    message = sent(*CREW, days_ago=0.5, identity="<new>")
    Learner(store, memory, (), lambda: NOW).take(iter([message]), lambda: False)
    return ()


JOBS = st.sampled_from(
    [
        once_more,
        settle_domain("h1.example"),
        settle_person(CREW[0]),
        forget(NOW, domain="h1.example"),
        forget(NOW, person=CREW[0]),
        forget(NOW),
    ]
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file in which something stands in each table."""
    file = tmp_path_factory.mktemp("learned") / "sound"
    at_work(file, learn)
    with closing(sqlite3.connect(file)) as connection:
        assert find_unsound(connection) == ""
        for table in COLUMNS:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() > (0,), table  # noqa: S608
    return file.read_bytes()


def put(file: Path, table: str, column: str, value: object, *, is_text: bool, at: int = 0) -> bool:
    """Put a value in the place of another one; False where SQLite itself takes none such."""
    new = "CAST(? AS TEXT)" if is_text and isinstance(value, bytes) else "?"
    with closing(sqlite3.connect(file)) as connection:
        run = connection.execute
        first = COLUMNS[table].split()[0]
        keys = [key for (key,) in run(f"SELECT {first} FROM {table} ORDER BY 1")]  # noqa: S608
        change = f"UPDATE {table} SET {column} = {new} WHERE {first} = ?"  # noqa: S608
        try:
            run(change, (value, keys[at % len(keys)]))
            connection.commit()
        except sqlite3.IntegrityError:
            return False
    return True


@given(st.sampled_from(PLACES), VALUES, st.booleans(), st.integers(0, 9), JOBS)
@example(("domain", "likeness"), 9, False, 0, settle_domain("h1.example"))  # noqa: FBT003
@example(("about", "value"), b"\xff", True, 0, forget(NOW))  # noqa: FBT003
@example(("about", "value"), "-62135596801", True, 0, once_more)  # noqa: FBT003
@example(("about", "value"), "-62135596801", True, 1, once_more)  # noqa: FBT003
def test_whatever_stands_in_one_place_of_the_file_it_is_learned_and_forgotten(  # noqa: PLR0917  # as Hypothesis gives them
    tmp_path_factory: pytest.TempPathFactory,
    sound: bytes,
    place: tuple[str, str],
    value: Any,  # noqa: ANN401  # whatever SQLite takes
    is_text: bool,  # noqa: FBT001
    at: int,
    job: Job,
) -> None:
    file = tmp_path_factory.mktemp("learned") / "learned"
    file.write_bytes(sound)
    assume(put(file, *place, value, is_text=is_text, at=at))

    at_work(file, job)

    assert standing(file) is not None
    at_work(file, forget(NOW))
    assert at_work(file, once_more).overview.familiar == ()
    assert not file.with_name("learned.damaged").exists()


def test_a_value_that_learning_does_not_write_is_said_and_the_file_put_aside(
    tmp_path: Path, sound: bytes
) -> None:
    file = tmp_path / "learned"
    file.write_bytes(sound)
    put(file, "domain", "likeness", 9, is_text=False)

    known = at_work(file, once_more)

    assert ["was damaged" in each for each in known.problems] == [True]
    assert len(known.overview.familiar) == len(CREW)
    assert file.with_name("learned.damaged").exists()


@pytest.mark.parametrize("place", [("domain", "likeness"), ("about", "value"), ("forgotten", "until")])
def test_what_was_to_be_forgotten_stays_so_when_the_file_is_damaged(
    tmp_path: Path, sound: bytes, place: tuple[str, str]
) -> None:
    file = tmp_path / "learned"
    file.write_bytes(sound)
    put(file, *place, "x", is_text=True)

    def again(store: LearningStore, memory: Memory) -> tuple[str, ...]:
        assert store.was_damaged
        message = sent(GONE, CREW[0], days_ago=1, identity="<before>")
        Learner(store, memory, (), lambda: NOW + timedelta(days=1)).take(iter([message]), lambda: False)
        return ()

    at_work(file, again)
    with closing(LearningStore.open(file)) as store:
        memory = store.load(Digests(KEY))
    assert set(memory.domains) == {"h0.example"}
    assert set(memory.people) == {Digests(KEY).person(CREW[0])}


def test_a_table_that_is_missing_is_damage_too(tmp_path: Path, sound: bytes) -> None:
    file = tmp_path / "learned"
    file.write_bytes(sound)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE pair")

    assert ["was damaged" in each for each in at_work(file, once_more).problems] == [True]
