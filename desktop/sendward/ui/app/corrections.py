"""Corrections on the clipboard: after an answer the corrected address takes the wrong one's place."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sendward.guard.ports import nothing
from sendward.model import Origin, Outcome
from sendward.sources.clipboard.text import (
    NotReplacedError,
    bare,
    with_corrections,
    with_corrections_as_written,
)
from sendward.ui.app import clipboard
from sendward.ui.app.bridge import in_background
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.translated import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QClipboard

    from sendward.model import Case, Decision
    from sendward.ui.app.bridge import Bridge

_log = logging.getLogger(__name__)
PAUSES_MS = (20, 50, 100, 200, 400, 800)
"""Between attempts, while another program has the clipboard; the person is told after the last of them."""
MOST_SEARCHES = 3
"""So many texts are looked through when another is copied during each search."""


class Corrections(QObject):
    """Puts corrected addresses on the clipboard.

    ``said`` carries a title and a sentence for the person, where something is left to do: to paste into the
    draft, or to copy by hand because the clipboard could not be had, or holds something else by now.
    """

    said = Signal(str, str)

    def __init__(
        self, bridge: Bridge, target: QClipboard | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._target = target
        self._corrected: Mapping[str, str] = {}
        """What is to be put in the place of what in the copied text; empty for a draft's."""
        self._rights: Sequence[str] = ()
        self._hint = ""
        self._searched: tuple[str, str | NotReplacedError | None] | None = None
        """The copied text that was looked through last, and what becomes of it; not kept once it is done."""
        self._searches = 0
        self._search: object | None = None
        """The search of this correction; the outcome of any other is nobody's any more."""
        self._done: Callable[[bool], object] = nothing
        """Callback of the correction that is under way: whether it was copied."""
        self._attempts = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._put)

    def carry_out(
        self,
        case: Case,
        decisions: Mapping[str, Decision],
        done: Callable[[Mapping[str, Decision]], object] = nothing,
    ) -> None:
        """Put what was corrected on the clipboard, at once where no other program is in the way.

        Copied text keeps the rest of its words; a draft's corrected addresses are copied, several with commas
        between them, as header fields have them (RFC 5322, 3.4). ``done`` is given the decisions, in which a
        correction that was not copied is only chosen: "copied" is said of what was seen there.
        """
        corrected = {
            bare(question.recipient.text): decisions[question.recipient.key].corrected_to
            for question in case.questions
            if question.recipient.key in decisions
            and decisions[question.recipient.key].outcome is Outcome.CORRECTED  # what the person wants
        }
        if not corrected or case.sighting.origin is Origin.ADDIN:  # a gate writes it into the message
            done(decisions)
            return
        rights = tuple(corrected.values())

        def tell(is_copied: bool) -> None:  # noqa: FBT001  # a callback's only value
            done(decisions if is_copied else {key: _chosen(each) for key, each in decisions.items()})

        if case.sighting.origin in {Origin.CLIPBOARD, Origin.TYPED}:
            self._begin(corrected, rights, tell)
        else:
            hint = self.tr("{right} is copied. In your draft, select {wrong} and paste (Ctrl+V).").format(
                right=_named(rights), wrong=_named(tuple(corrected))
            )
            self._begin({}, rights, tell, hint)

    def give_up(self) -> None:
        """Wait no longer, neither for the clipboard nor for a search."""
        if self._again.isActive():
            self._again.stop()
            self._say_not_copied()
        elif self._search is not None:
            self._say_not_changed()

    def _begin(
        self,
        corrected: Mapping[str, str],
        rights: Sequence[str],
        done: Callable[[bool], object],
        hint: str = "",
    ) -> None:
        self.give_up()  # the one before has waited in vain
        self._corrected, self._rights, self._hint = corrected, rights, hint
        self._attempts = self._searches = 0
        self._done = done
        self._put()

    def _tell_done(self, *, is_copied: bool) -> None:
        self._searched = self._search = None
        done, self._done = self._done, nothing
        done(is_copied)

    def _put(self) -> None:
        # read anew at each attempt: meanwhile another program has the clipboard
        copied = clipboard.copied_text(self._target) if self._corrected else None
        if copied is None:
            self._put_text(", ".join(self._rights))
        elif self._searched is not None and self._searched[0] == copied:
            self._put_text(self._searched[1])
        else:
            text = with_corrections_as_written(copied, self._corrected)
            if text is None:
                self._look_through(copied)
            else:
                self._put_text(text)

    def _look_through(self, copied: str) -> None:
        """Find the addresses in ``copied`` on a worker: the main thread would be held too long."""
        if self._searches == MOST_SEARCHES:
            self._say_not_copied()
            return
        self._searches += 1
        search, corrected = object(), self._corrected
        self._search = search

        def changed() -> str | NotReplacedError | None:
            try:
                return with_corrections(copied, corrected)
            except NotReplacedError as error:  # foreseen: the person is told, and no traceback is logged
                return error.with_traceback(None)

        def take(text: str | NotReplacedError | None) -> None:
            if search is self._search:
                self._searched = copied, text
                self._put()

        def fail(_error: Exception) -> None:
            if search is self._search:
                self._say_not_changed()

        in_background(self._bridge, "correction", changed, take, fail)

    def _put_text(self, text: str | NotReplacedError | None) -> None:
        if isinstance(text, NotReplacedError):
            self._give_in(
                self.tr(
                    "What was copied has the address in a form that Sendward cannot change, and stays on the"
                    " clipboard. The right address is {right}."
                )
            )
        elif text is None:
            self._give_in(
                self.tr(
                    "Something else was copied meanwhile, and stays on the clipboard."
                    " The right address is {right}."
                )
            )
        elif clipboard.put(text, self._target):
            if self._hint:
                self.said.emit(self.tr("Corrected address copied"), self._hint)
            self._tell_done(is_copied=True)
        elif self._attempts < len(PAUSES_MS):
            # the events that come meanwhile tell Qt of the other program's time
            self._again.start(PAUSES_MS[self._attempts])
            self._attempts += 1
        else:
            _log.warning("the clipboard could not be had after %d attempts", 1 + self._attempts)
            self._say_not_copied()

    def _say_not_changed(self) -> None:
        self._give_in(self.tr("What was copied could not be changed. The right address is {right}."))

    def _say_not_copied(self) -> None:
        self._give_in(self.tr("Another program keeps the clipboard to itself. The right address is {right}."))

    def _give_in(self, why: str) -> None:
        right = _named(self._rights)
        self.said.emit(self.tr("Corrected address not copied"), why.format(right=right))
        self._tell_done(is_copied=False)


def _chosen(decision: Decision) -> Decision:
    if decision.outcome is not Outcome.CORRECTED:
        return decision
    return replace(decision, outcome=Outcome.CORRECTION_CHOSEN)


def _named(addresses: Sequence[str]) -> str:
    return listed(map(isolated, addresses))
