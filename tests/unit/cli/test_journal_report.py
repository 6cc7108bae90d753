"""``sendward journal report``: counts, and no names."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from sendward.cli.journal_report import NO_LIST, OTHER_LIST, UNREADABLE, make_report
from sendward.cli.main import main
from sendward.engine.reading.addr_spec import parse_target
from sendward.guard.guard import Guard
from sendward.guard.rules import Rules
from sendward.journal.journal import Journal
from sendward.model import Origin, Recipient, Sighting
from sendward.system.paths import Paths
from sendward.system.resources import packs_dir
from sendward.watchlists.build import ListChoice, load_engine, read_lists
from support.guarding import DISMISSED, FakeClock, RecordingAsker, sighting, verdict

if TYPE_CHECKING:
    from pathlib import Path

SEEN = ("john@army.ml", "jo@gmail.con", "me@harbour-clinc.example", "kept@example.org")


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    paths = Paths.under(tmp_path)
    monkeypatch.setattr(Paths, "of_this_user", lambda: paths)
    paths.watchlists_dir.mkdir(parents=True)
    (paths.watchlists_dir / "clients.txt").write_text(
        "harbour-clinic.example, Zoe Harbour\n", encoding="utf-8"
    )
    return paths


def note(paths: Paths, clock: FakeClock, *texts: str, origin: Origin = Origin.DRAFT) -> None:
    with Journal.open(paths.journal_file, None, clock=clock) as journal:
        judge = load_engine(ListChoice(), paths).judge
        rules = Rules(is_silent=True)
        guard = Guard(judge=judge, clock=clock, asker=RecordingAsker(), ledger=journal, rules=rules)
        recipients = tuple(
            Recipient(text, parse_target(text) if "@" in text else None, problem="" if "@" in text else "?")
            for text in texts
        )
        guard.submit(Sighting(origin, "Drafts", str(clock.now), recipients, clock.now))


def test_it_counts_by_list_and_names_nobody(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    note(paths, FakeClock(), *SEEN)
    assert main(["journal", "report", "--days", "3650", "--json"]) == 0
    told = capsys.readouterr().out

    report = json.loads(told)
    assert report["only_noted"] == 3
    assert report["by_list"]["US military"] == 1
    assert report["by_list"]["clients"] == 1
    assert sum(report["by_kind"].values()) == 3
    for text in SEEN:
        assert text not in told
        assert text.partition("@")[2] not in told
    assert "Zoe" not in told


def test_a_person_reads_the_same(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    note(paths, FakeClock(), "john@army.ml")

    assert main(["journal", "report", "--days", "3650"]) == 0

    told = capsys.readouterr().out
    assert "1 question in 1 message or copied text" in told
    assert "only noted: 1" in told
    assert "     1  US military" in told


def test_what_is_older_is_not_counted_and_what_is_on_no_list_is_said_to_be(paths: Paths) -> None:
    clock = FakeClock()
    note(paths, clock, "old@army.ml")
    clock.advance(days=20)
    note(paths, clock, "jo@gmail.con", "me@harbour-clinc.example", "no address")
    (paths.watchlists_dir / "clients.txt").unlink()
    packs = read_lists(ListChoice(), paths, packs_dir()).packs

    with Journal.open(paths.journal_file, None, clock=clock) as journal:
        report = make_report(journal.all_records(), packs, days=14, now=clock.now + timedelta(seconds=1))

    assert report.only_noted == 3
    assert set(report.by_list) <= {NO_LIST, OTHER_LIST, UNREADABLE, "Mail providers"}
    assert report.by_list[OTHER_LIST] == report.by_list[UNREADABLE] == 1


def test_the_list_says_of_nobody_that_they_were_asked_about(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    note(paths, FakeClock(), "john@army.ml")

    assert main(["journal", "list"]) == 0

    told = capsys.readouterr().out
    assert "john@army.ml: only noted" in told
    assert "asked about" not in told


def test_without_a_journal_there_is_nothing_to_count(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["journal", "report"]) == 0

    assert "0 questions" in capsys.readouterr().out


def test_what_nobody_was_asked_about_is_told_apart_and_what_became_of_a_draft_counted_once(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = FakeClock()
    with Journal.open(paths.journal_file, None, clock=clock) as journal:
        guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
        guard.submit(replace(sighting("jane@navy.ml", message="unseen"), went_unseen=True))
        case = guard.submit(sighting("john@army.ml"))
        assert case is not None
        guard.resolve(case.id, {"john@army.ml": DISMISSED})
        guard.submit(sighting("john@army.mil"))
        guard.submit(sighting("jane@navy.mil", message="unseen"))

    assert main(["journal", "report", "--days", "3650", "--json"]) == 0

    report = json.loads(capsys.readouterr().out)
    assert (report["only_noted"], report["not_asked"], report["asked"]) == (0, 1, 1)
    assert sum(report["by_level"].values()) == 2


def test_a_question_that_is_still_open_was_asked_and_its_answer_counts_it_no_second_time(
    paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    def report() -> dict[str, Any]:
        assert main(["journal", "report", "--days", "3650", "--json"]) == 0
        told: dict[str, Any] = json.loads(capsys.readouterr().out)
        return told

    clock = FakeClock()
    with Journal.open(paths.journal_file, None, clock=clock) as journal:
        guard = Guard(judge=verdict, clock=clock, asker=RecordingAsker(), ledger=journal)
        case = guard.submit(sighting("john@army.ml"))
        assert case is not None

        waiting = report()
        guard.resolve(case.id, {"john@army.ml": DISMISSED})

        assert (waiting["asked"], waiting["messages"], sum(waiting["by_list"].values())) == (1, 1, 1)
        assert report() == waiting | {"until": report()["until"], "since": report()["since"]}
