"""Looking for lines in the journal: found as they were written, and gone with their records."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.journal.errors import JournalMissingError, SearchTooLongError
from sendward.journal.journal import Journal
from sendward.journal.lines import Answer
from sendward.journal.records import Event
from sendward.journal.schema import VERSION
from sendward.journal.search import MOST_WORDS, Search
from sendward.journal.verify import Standing, verify
from sendward.model import Decision, Origin, Outcome, Scope, Trust
from support.guarding import ALWAYS_DOMAIN, DISMISSED, NOON, case

if TYPE_CHECKING:
    from sendward.journal.records import Line

KEY = b"k" * 32


def decide(journal: Journal, text: str, decision: Decision | None, days: int = 0) -> None:
    """A case about one recipient, opened and decided so many days after noon."""
    asked = case(text, case_id=f"{text}-{days}", message=f"{text}-{days}")
    journal.open_case(asked)
    if decision is not None:
        answers = {question.recipient.key: decision for question in asked.questions}
        journal.close_case(asked, answers, (), NOON + timedelta(days=days))


def found(journal: Journal, search: Search | None = None) -> list[str]:
    places = journal.find(search or Search())
    lines = journal.lines(places)
    return [line.recipient if line else "gone" for line in lines]


def test_a_question_stands_there_until_its_answer_takes_its_place(journal: Journal) -> None:
    asked = case("john@army.ml", "jane@army.ml")
    journal.open_case(asked)
    assert found(journal) == ["john@army.ml", "jane@army.ml"]
    assert found(journal, Search(answer=Answer.WAITING)) == ["john@army.ml", "jane@army.ml"]
    journal.close_case(asked, {question.recipient.key: DISMISSED for question in asked.questions}, (), NOON)
    assert found(journal, Search(answer=Answer.WAITING)) == []
    assert found(journal, Search(answer=Answer.DISMISSED)) == ["john@army.ml", "jane@army.ml"]


def test_the_newest_line_comes_first(journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "jane@navy.ml", DISMISSED, days=1)
    assert found(journal) == ["jane@navy.ml", "john@army.ml"]


@pytest.mark.parametrize("words", ["JOHN", "army.mil", "ohn rmy", "drafts"])
def test_words_are_found_in_any_part_of_a_line_in_any_case(journal: Journal, words: str) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "nothing.that@fits.org", None)
    assert "john@army.ml" in found(journal, Search(words=words))


@pytest.mark.parametrize("words", ["%", "_", "'", "nobody", "john nobody"])
def test_what_does_not_stand_there_is_not_found(journal: Journal, words: str) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    assert found(journal, Search(words=words)) == []


@given(
    words=st.text(st.characters(), max_size=150)
    | st.lists(st.text(min_size=1), max_size=MOST_WORDS).map(" ".join)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_looked_for_is_no_fault_of_the_journal(journal: Journal, words: str) -> None:
    assert journal.count(Search(words=words)) == len(journal.find(Search(words=words)))


def test_a_pasted_page_is_too_long_for_a_search_and_the_sentence_says_so(journal: Journal) -> None:
    page = " ".join(f"word{number}" for number in range(1_100))

    for looks in (journal.count, journal.find, journal.tally):
        with pytest.raises(SearchTooLongError, match="100 words at most; this one has 1100"):
            looks(Search(words=page))


def test_the_same_word_many_times_is_one(journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)

    assert found(journal, Search(words="john " * 2_000)) == ["john@army.ml"]


def test_a_recipient_with_a_lone_surrogate_is_found_by_it(journal: Journal) -> None:
    journal.open_case(case("jo\ud800hn at army"))

    assert found(journal, Search(words="jo\ud800hn")) == ["jo\ud800hn at army"]


def test_lines_are_found_by_time_source_and_answer(journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "jane@army.ml", ALWAYS_DOMAIN, days=40)
    assert found(journal, Search(since=NOON + timedelta(days=1))) == ["jane@army.ml"]
    assert found(journal, Search(until=NOON + timedelta(days=1))) == ["john@army.ml"]
    assert found(journal, Search(answer=Answer.TRUSTED)) == ["jane@army.ml"]
    assert found(journal, Search(origin=Origin.DRAFT)) == ["jane@army.ml", "john@army.ml"]
    assert found(journal, Search(origin=Origin.CLIPBOARD)) == []


def test_a_trust_granted_with_an_answer_is_no_line_of_its_own(journal: Journal) -> None:
    trust = Trust(Scope.DOMAIN, "army.ml", NOON)
    asked = case("john@army.ml")
    journal.open_case(asked)
    journal.close_case(asked, {"john@army.ml": ALWAYS_DOMAIN}, (trust,), NOON)
    assert len(journal.find(Search())) == 1
    journal.change_trust(None, Trust(Scope.DOMAIN, "navy.ml", NOON), NOON)
    assert found(journal) == ["navy.ml", "john@army.ml"]


def test_lines_are_counted_by_month_kind_and_answer(journal: Journal) -> None:
    corrected = Decision(Outcome.CORRECTED, corrected_to="john@army.mil")
    decide(journal, "john@army.ml", corrected)
    decide(journal, "jane@army.ml", corrected)
    decide(journal, "paul@army.ml", DISMISSED, days=40)
    journal.set_paused_until(NOON + timedelta(days=50))
    assert [tuple(entry) for entry in journal.tally(Search()).tallies] == [
        ("2026-11", "tld", Answer.CORRECTED, 2, False),
        ("2027-01", "tld", Answer.DISMISSED, 1, False),
    ]


def test_lines_go_with_their_records(journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "jane@army.ml", DISMISSED, days=40)
    places = journal.find(Search(words="john"))
    journal.delete_before(NOON + timedelta(days=30), NOON + timedelta(days=41))
    assert found(journal, Search(words="john")) == []
    assert journal.lines([places[0]]) == [None]
    assert found(journal, Search(answer=Answer.DISMISSED)) == ["jane@army.ml"]


def test_the_records_of_lines_come_once_each(journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    asked = case("john@army.ml", "jane@army.ml", case_id="two")
    journal.open_case(asked)
    places = journal.find(Search())
    records = list(journal.records_of(places))
    assert [(record.event, len(record.lines())) for record in records] == [
        (Event.OPENED, 2),
        (Event.DECIDED, 1),
    ]


def test_a_journal_of_before_has_its_lines_made_when_it_is_opened(path: Path, journal: Journal) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "jane@army.ml", None)
    everything = found(journal)
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("DROP TABLE lines")
        database.execute("DROP TABLE doubtful")
        database.execute("PRAGMA user_version = 1")
    assert verify(path, KEY).standing is Standing.FITS
    with Journal.open(path, KEY) as reopened:
        assert found(reopened) == everything
        assert reopened._connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
    assert verify(path, KEY).standing is Standing.FITS


@pytest.mark.parametrize(
    "tampering",
    [
        "DELETE FROM lines",
        "UPDATE lines SET answer = 'corrected'",
        "INSERT INTO lines VALUES (99, 0, '', '', '', '', '', '')",
    ],
)
def test_lines_that_the_records_do_not_tell_of_are_said_by_verify(
    path: Path, journal: Journal, tampering: str
) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(tampering)
    found = verify(path, KEY)
    assert found.standing is Standing.BROKEN
    assert "search index" in found.sentence


def test_a_page_holds_so_many_lines_from_one_on(journal: Journal) -> None:
    for name in ("a", "b", "c", "d"):
        decide(journal, f"{name}@army.ml", DISMISSED)
    page = journal.page(Search(), 1, 2)
    assert [found.line.recipient for found in page if found.line] == ["c@army.ml", "b@army.ml"]
    assert journal.count(Search()) == 4
    assert journal.page(Search(), 4, 2) == []


def test_a_line_is_found_again_among_others(journal: Journal) -> None:
    decide(journal, "a@army.ml", DISMISSED)
    asked = case("b@army.ml", "c@army.ml", case_id="two")
    journal.open_case(asked)
    places = journal.find(Search())
    assert [journal.row_of(Search(), place) for place in places] == [0, 1, 2]
    assert journal.row_of(Search(words="c@"), places[1]) == 0
    assert journal.row_of(Search(words="c@"), places[2]) is None


def read(line: Line) -> str:
    """All of a line that can be looked for."""
    words = (line.recipient, line.intended, line.corrected_to, line.place, line.why, line.reason)
    return "\n".join(words).casefold()


ANSWERS = (None, DISMISSED, ALWAYS_DOMAIN, Decision(Outcome.CORRECTED, corrected_to="ÄNN@army.mil"))


@given(
    st.lists(
        st.tuples(st.text("äb%_' Ñ", min_size=1, max_size=4), st.sampled_from(ANSWERS), st.booleans()),
        max_size=6,
    ),
    st.text("äb%_' ÑÄB", max_size=4),
    st.none() | st.sampled_from(list(Answer)),
)
def test_whatever_is_looked_for_is_found_as_by_reading_every_line(
    cases: list[tuple[str, Decision | None, bool]], words: str, answer: Answer | None
) -> None:
    with Journal.open_in_memory(Path("memory"), JournalMissingError("none")) as journal:
        for number, (name, decision, is_alone) in enumerate(cases):
            texts = (f"{name}@army.ml",) if is_alone else (f"{name}@army.ml", "second@navy.ml")
            asked = case(*texts, case_id=f"{number}", message=f"{number}")
            journal.open_case(asked)
            if decision is not None:
                answers = {question.recipient.key: decision for question in asked.questions}
                journal.close_case(asked, answers, (), NOON)
        decided = {record.case_id for record in journal.records() if record.event is Event.DECIDED}
        expected = [
            line
            for record in journal.records(1_000)
            if record.event is Event.DECIDED or record.case_id not in decided
            for line in record.lines()
            if answer in {None, Answer(line.outcome or "waiting")}
            and all(word in read(line) for word in words.casefold().split())
        ]
        search = Search(words=words, answer=answer)
        assert journal.lines(journal.find(search)) == expected
        assert journal.count(search) == len(expected)
        assert [found.line for found in journal.page(search, 1, 3)] == expected[1:4]


def test_a_record_that_cannot_be_read_hides_no_other_when_the_lines_are_made(
    path: Path, journal: Journal
) -> None:
    decide(journal, "john@army.ml", DISMISSED)
    decide(journal, "jane@army.ml", DISMISSED)
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("DROP TABLE lines")
        database.execute("DROP TABLE doubtful")
        database.execute("PRAGMA user_version = 1")
        database.execute("UPDATE records SET payload = 'nothing' WHERE seq = 2")
    with Journal.open(path, KEY) as reopened:
        assert found(reopened) == ["jane@army.ml"]
