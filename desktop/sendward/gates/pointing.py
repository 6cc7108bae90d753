"""What a client is told of a message that is still being written: what resembles, and what was corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.gates.next_step import corrections
from sendward.gates.protocol import Failure, NotLooked, answer, failure
from sendward.journal.errors import JournalError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sendward.gates.incoming import AddressedMessage
    from sendward.gates.ports import Words
    from sendward.gates.protocol import Named
    from sendward.guard.guard import Guard
    from sendward.model import Question


class Pointing:
    """Answers on the guard's thread, at once; nothing is asked."""

    def __init__(self, words: Words, on_troubled: Callable[[JournalError], object]) -> None:
        """Say it in ``words``; ``on_troubled`` is told when the journal could not do its work."""
        self._words, self._on_troubled = words, on_troubled

    def looked(self, number: int, message: AddressedMessage, guard: Guard) -> dict[str, Any]:
        """The reply that names what resembles; where nobody can look, it says so instead of "nothing"."""
        if error := guard.doubtful_drafts.see(message.sighting, message.sighting.at):
            self._on_troubled(error)
        try:
            seen = guard.preview(message.sighting)
        except JournalError as error:
            self._on_troubled(error)
            return failure(number, Failure.TROUBLED, self._words.sentence(str(error)))
        return answer(
            number,
            findings=self._findings(message, seen.questions),
            settled=seen.settled,
            settled_by_organisation=seen.settled_by_organisation,
            not_looked=NotLooked.PAUSED.value if guard.paused_until is not None else "",
        )

    def take_correction(self, number: int, message: AddressedMessage, guard: Guard) -> dict[str, Any]:
        """The reply to what the person has corrected unasked, once that is written down."""
        try:
            taken = guard.unasked.note_corrected(message.sighting, corrections(message))
        except JournalError as error:
            self._on_troubled(error)
            return failure(number, Failure.TROUBLED, self._words.sentence(str(error)))
        return answer(number, taken=taken)

    def _findings(self, message: AddressedMessage, questions: Sequence[Question]) -> list[dict[str, Any]]:
        # a correction takes the place of the whole text: whoever else stands in it would be lost
        shared = {id(named) for named, recipients in message.read if len(recipients) > 1}
        named = message.named()
        return [self._finding(named[question.recipient.key], question, shared) for question in questions]

    def _finding(self, named: Named, question: Question, shared: set[int]) -> dict[str, Any]:
        described = self._words.described(question)
        return {
            "field": named.field,
            "address": named.address,
            "list": named.list,
            "shown": described.shown,
            "headline": described.headline,
            "reason": described.reason,
            "corrections": [] if id(named) in shared else list(described.corrections),
        }
