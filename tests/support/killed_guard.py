"""A program that asks and answers, saying what was done, until somebody kills it.

    python killed_guard.py JOURNAL TURN QUESTIONS

Says ``asked ADDRESS`` once a case is on the screen and ``decided ADDRESS OUTCOME`` once ``resolve`` has come
back; ``mended ADDRESS`` and ``gone ADDRESS`` once the guard has seen that of the draft. After that many
QUESTIONS it answers no more and waits for the end of its input.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.model import Decision, Outcome
from support.guarding import (
    ALWAYS_ADDRESS,
    DISMISSED,
    ONCE,
    FakeClock,
    RecordingAsker,
    sighting,
    verdict,
)

KEY = b"k" * 32
USE = Decision(Outcome.CORRECTED, corrected_to="somebody@army.mil")
ANSWERS = (DISMISSED, ONCE, ALWAYS_ADDRESS, USE)


def main(path: Path, turn: str, questions: int) -> None:
    journal = Journal.open(path, KEY)
    guard = Guard(judge=verdict, clock=FakeClock(), asker=RecordingAsker(), ledger=journal)
    for number in range(questions):
        text = f"{turn}-{number}@army.ml"
        case = guard.submit(sighting(text, message=text))
        if case is None:
            raise SystemExit(f"{text} was not asked about")
        print(f"asked {text}", flush=True)
        if number == questions - 1:
            sys.stdin.read()
        answer = ANSWERS[number % len(ANSWERS)]
        guard.resolve(case.id, {text: answer})
        print(f"decided {text} {Outcome.CORRECTION_COPIED if answer is USE else answer.outcome}", flush=True)
        if answer is USE and number % 8 < len(ANSWERS):
            guard.submit(sighting(text.replace(".ml", ".mil"), message=text))
            print(f"mended {text}", flush=True)
        elif answer is DISMISSED and number % 8 < len(ANSWERS):
            guard.submit(replace(sighting(message=text), is_gone=True))
            print(f"gone {text}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
