"""A journal as large as many years make it, written at once and chained as the program would."""

from __future__ import annotations

import json
import random
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sendward.journal import payload as say
from sendward.journal.chain import BEGINNING, canonical, next_row, sealed_end
from sendward.journal.database import open_for_writing, transaction
from sendward.journal.lines import add_lines
from sendward.journal.records import Event
from sendward.model import Decision, Kind, Origin, Outcome, Scope

if TYPE_CHECKING:
    from pathlib import Path

    from sendward.journal.payload import Payload

_ANSWERS = (
    *[Decision(Outcome.CORRECTED, corrected_to="somebody@army.mil")] * 4,
    Decision(Outcome.CORRECTION_COPIED, corrected_to="somebody@army.mil"),
    *[Decision(Outcome.DISMISSED)] * 2,
    Decision(Outcome.TRUSTED, scope=Scope.DOMAIN),
    Decision(Outcome.TRUSTED, scope=Scope.ONCE),
    Decision(Outcome.SENT_ANYWAY),
    Decision(Outcome.UNANSWERED),
)
_DOMAINS = (
    ("army.ml", "army.mil", Kind.TLD),
    ("gmial.com", "gmail.com", Kind.TRANSPOSITION),
    ("outlok.com", "outlook.com", Kind.OMISSION),
    ("cba.com", "cba.com.au", Kind.SUFFIX_DROPPED),
    ("rnod.uk", "mod.uk", Kind.HOMOGLYPH),
    ("usarmymil.com", "us.army.mil", Kind.MISSING_DOT),
    ("hotmaill.com", "hotmail.com", Kind.REPETITION),
)


def write_large_journal(path: Path, rows: int, *, years: int = 3, end: datetime | None = None) -> None:
    """Write ``rows`` decided cases at ``path``, the last of them at ``end``; the same ones every time."""
    chance = random.Random(3)  # noqa: S311  # test data, no secret
    until = end or datetime.now(UTC)
    step = timedelta(days=365 * years) / max(rows, 1)
    with closing(open_for_writing(path, None)) as connection, transaction(connection):
        head = sealed_end("head", 0, BEGINNING, None)
        for number in range(rows):
            at = until - step * (rows - 1 - number)
            row, head = next_row(
                head,
                at=say.time_text(at),
                event=Event.DECIDED.value,
                case_id=f"case-{number}",
                payload=_payload(number, at, chance),
                key=None,
            )
            connection.execute("INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            add_lines(connection, row)
            told = json.loads(row.payload)
            (asked,) = told["recipients"]
            connection.execute(
                "INSERT INTO memory VALUES (?, ?, ?)",
                (say.asked_key(told["message"], asked["key"]), canonical(asked["decision"]), row.at),
            )
        connection.execute("REPLACE INTO ends VALUES (?, ?, ?, ?, ?)", head)


def _payload(number: int, at: datetime, chance: random.Random) -> Payload:
    typed, meant, kind = chance.choice(_DOMAINS)
    address = f"person{number}@{typed}"
    origin = chance.choice((Origin.CLIPBOARD, Origin.DRAFT, Origin.ADDIN))
    finding = {
        "protected": meant,
        "label": meant,
        "intended": meant,
        "kind": kind.value,
        "score": 0.98,
        "differs": [[0, 3]],
        "reason": f"{typed} is not {meant}",
    }
    return {
        "origin": origin.value,
        "place": "Clipboard" if origin is Origin.CLIPBOARD else "~/Mail/.Drafts",
        "message": say.message_hash(address),
        "seen_at": say.time_text(at),
        "level": "confirm",
        "recipients": [
            {
                "key": address,
                "text": address,
                "field": "to",
                "verdict": "resembles",
                "problem": "",
                "level": "confirm",
                "findings": [finding],
                "decision": say.decision_payload(chance.choice(_ANSWERS)),
                "stands": False,
            }
        ],
    }
