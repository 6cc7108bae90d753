"""``sendward journal report``: what was asked or would have been, counted by list and kind; no names."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import PurePath
from typing import TYPE_CHECKING

from sendward.cli.output import counted, visible
from sendward.journal.records import Event
from sendward.model import Origin, Outcome
from sendward.system.local_time import in_local_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendward.journal.records import Record
    from sendward.watchlists.parse import Pack

NO_LIST = "no list: an ending that does not exist"
OTHER_LIST = "a list that is not there any more"
UNREADABLE = "could not be read"
_PLACES = {
    Origin.CLIPBOARD.value: "copied text",
    Origin.DRAFT.value: "drafts",
    Origin.ADDIN.value: "messages about to leave",
    Origin.TYPED.value: "asked about by the person",
}


@dataclass(slots=True)
class Report:
    """Counts of questions; a recipient in a message is one."""

    since: datetime
    until: datetime
    only_noted: int = 0
    """Those that would have been asked."""
    asked: int = 0
    not_asked: int = 0
    """Those in drafts that were saved while nobody watched, or in a pause."""
    messages: int = 0
    """Messages and copied texts that they were about, as far as they can be told apart."""
    by_level: Counter[str] = field(default_factory=Counter)
    by_list: Counter[str] = field(default_factory=Counter)
    by_kind: Counter[str] = field(default_factory=Counter)
    by_place: Counter[str] = field(default_factory=Counter)


def make_report(records: Iterable[Record], packs: Iterable[Pack], *, days: int, now: datetime) -> Report:
    """The report on the last ``days`` days of ``records``; a finding's list is found among ``packs``."""
    lists = _lists_by_entry(packs)
    report = Report(now - timedelta(days=days), now)
    messages: set[str] = set()
    counted_before: set[tuple[str, str]] = set()
    still_open: dict[str, Record] = {}
    """Those that were opened, by their case: one that is decided counts by its answer, and on its day."""

    def take(record: Record) -> None:
        if not report.since <= record.at <= now:
            return
        is_copied = record.payload.get("origin") == Origin.CLIPBOARD
        messages.add(f"copied {record.seq}" if is_copied else record.payload.get("message", ""))
        for asked in record.payload.get("recipients", ()):
            question = record.case_id, asked.get("key", "")
            if question in counted_before:  # what became of it is no other question
                continue
            counted_before.add(question)
            outcome = asked.get("decision", {}).get("outcome")
            report.only_noted += outcome == Outcome.NOT_SHOWN
            report.not_asked += outcome == Outcome.NOT_ASKED
            report.asked += outcome not in {Outcome.NOT_SHOWN, Outcome.NOT_ASKED}
            findings = asked.get("findings") or [{}]
            report.by_level[asked.get("level", "note")] += 1
            report.by_kind[findings[0].get("kind", UNREADABLE)] += 1
            report.by_list[_list_of(findings[0].get("protected", ""), lists)] += 1
            report.by_place[_PLACES.get(record.payload.get("origin", ""), "elsewhere")] += 1

    for record in records:
        if record.event is Event.OPENED:
            still_open[record.case_id] = record
        elif record.event is Event.DECIDED:
            still_open.pop(record.case_id, None)
            take(record)
    for record in still_open.values():
        take(record)
    report.messages = len(messages)
    return report


def _lists_by_entry(packs: Iterable[Pack]) -> dict[str, str]:
    """The label of the first list that has each entry, as the entry is written; no path to a home."""
    found: dict[str, str] = {}
    for pack in packs:
        label = PurePath(pack.name).stem if pack.label == pack.name else pack.label
        for entry in pack.entries:
            found.setdefault(str(entry), label)
    return found


def _list_of(protected: str, lists: Mapping[str, str]) -> str:
    if not protected:
        return UNREADABLE
    return lists.get(protected) or (NO_LIST if protected.startswith(".") else OTHER_LIST)


def print_report(report: Report) -> None:
    """Print it for a person."""
    first, last = (f"{in_local_time(moment):%Y-%m-%d}" for moment in (report.since, report.until))
    questions = report.only_noted + report.not_asked + report.asked
    where = counted(report.messages, "message or copied text", "messages and copied texts")
    print(f"From {first} to {last}: {counted(questions, 'question')} in {where}.")
    print(f"    would have been asked, and was only noted: {report.only_noted:,}")
    print(f"    was not asked when the draft was saved, since nobody watched: {report.not_asked:,}")
    print(f"    was asked: {report.asked:,}")
    for title, counts in _parts(report):
        if counts:
            print(title)
        for name, count in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
            print(f"    {count:>6,}  {visible(name)}")


def print_json(report: Report) -> None:
    """Print it as one JSON object."""
    found: dict[str, object] = {
        "since": report.since.astimezone(UTC).isoformat(timespec="seconds"),
        "until": report.until.astimezone(UTC).isoformat(timespec="seconds"),
        "only_noted": report.only_noted,
        "not_asked": report.not_asked,
        "asked": report.asked,
        "messages": report.messages,
    }
    parts = {title.lower().replace(" ", "_"): dict(counts) for title, counts in _parts(report)}
    print(json.dumps(found | parts, ensure_ascii=False))


def _parts(report: Report) -> tuple[tuple[str, Counter[str]], ...]:
    return (
        ("By level", report.by_level),
        ("By list", report.by_list),
        ("By kind", report.by_kind),
        ("By place", report.by_place),
    )
