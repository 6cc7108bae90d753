"""The question on the screen: is this address right, or was another one meant?"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from sendward.model import Decision, Origin, Outcome, Scope
from sendward.settings.policy import Organisation
from sendward.ui.question import severity
from sendward.ui.question.choices import CaseAnswers, corrections
from sendward.ui.question.early_input import EarlyInput
from sendward.ui.question.footer import Footer
from sendward.ui.question.page import PageInTurns, cards_of_page, make_ready
from sendward.ui.question.staying_dialog import StayingDialog
from sendward.ui.question.wording import addressed_as, headline, hints, policy_note, seen_in
from sendward.ui.widgets import icons
from sendward.ui.widgets.check_box import CheckBox
from sendward.ui.widgets.growing import CardsArea, Pager
from sendward.ui.widgets.labels import sentence_label
from sendward.ui.widgets.palette import PrimaryButton
from sendward.ui.widgets.placing import keep_on_screen, put_where_person_is, screen_of_person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from sendward.model import Case
    from sendward.ui.question.card import QuestionCard

_WIDTH = 600
_MARGIN = 24
_ICON = 40
_BESIDE = 40
"""Left free of the screen's width."""
_FRAME = 48
"""What a window manager adds to the height, at most."""
_LOWEST = 64
"""Of the questions, on the smallest screen: what is too high scrolls."""
_PUT_OFF = Decision(Outcome.DISMISSED)
_RIGHT_ONCE = Decision(Outcome.TRUSTED, scope=Scope.ONCE)


class ConfirmDialog(StayingDialog):
    """Asks about one case; ``answered`` carries its id and the decisions by ``Recipient.key``, once.

    Nothing that can happen by accident approves: Return presses "Not now", Esc and the close button do the
    same, and what was meant for another window is not taken at all (``EarlyInput``). It comes up without
    taking the keyboard, unless ``at_once``: the person wished to be interrupted. ``first_page`` are its first
    cards, where they were made ahead.
    """

    answered = Signal(str, object)

    def __init__(
        self,
        case: Case,
        organisation: Organisation | None = None,
        *,
        at_once: bool = False,
        first_page: Sequence[QuestionCard] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.case = case
        self._organisation = organisation or Organisation()
        self._is_answered = False
        self.setWindowTitle(self.tr("Check the address"))
        self.setWindowIcon(icons.application())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not at_once)
        self._answers = CaseAnswers(case.questions)
        self._is_alone = is_alone = len(self._answers.groups) == 1
        self.cards = list(first_page or cards_of_page(self._answers))
        self._coming = PageInTurns(self)
        self.pager = Pager()
        self.later = QPushButton(self.tr("&Not now"))
        self.later.setAccessibleDescription(self.tr("Closes this window; nothing is changed or approved."))
        self.use_all = PrimaryButton(self.tr("&Use all corrections"))
        self.all_right = QPushButton(self.tr("Keep all as w&ritten"))
        self.done_button = QPushButton(self.tr("&Done"))
        self.then_send = CheckBox(self.tr("&Send the message as soon as it is corrected"), self)
        self._title = sentence_label(headline(case), larger=1.5, bold=True)
        self._head = QWidget()
        self._hint = sentence_label(hints(case), muted=True)
        self._note = sentence_label(policy_note(case, self._organisation), bold=True)
        self._area = CardsArea(self.cards)
        self._footer: Footer | None = None
        self._edge = edge = QHBoxLayout(self)
        edge.setContentsMargins(0, 0, 0, 0)
        edge.setSpacing(0)
        self._stripe = severity.Stripe(case.level)
        edge.addWidget(self._stripe)
        self._outer = QVBoxLayout()
        edge.addLayout(self._outer, 1)
        self._lay_out(is_alone=is_alone)
        if is_alone:
            self.cards[0].order_keys(self.then_send)
        make_ready(self)
        self.later.setDefault(True)
        self.later.setFocus()
        self.setAccessibleName(headline(case))
        self.setAccessibleDescription(self._description())
        self._connect()
        self.early_input = EarlyInput(self, monotonic)
        self.early_input.watch()
        self._room = screen_of_person().availableGeometry()
        self._fit()
        put_where_person_is(self)

    def reject(self) -> None:
        """Esc, the close button and "Not now": every question is put off, whatever was chosen before."""
        self._answer({question.recipient.key: _PUT_OFF for question in self.case.questions})

    @property
    def is_touched(self) -> bool:
        """Whether the person has begun to answer: the window must not change under their hand."""
        return self.early_input.has_person or self._is_at_work

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  # Qt's name
        """Fit again: only now is it known how much room the style takes."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Take the colours and letters of the desktop."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for button in self.findChildren(PrimaryButton):
                button.follow_desktop()
        elif event.type() is QEvent.Type.FontChange and self.isVisible():
            self._fit()

    def _lay_out(self, *, is_alone: bool) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(16)
        picture = QLabel()
        level = self.case.level
        picture.setPixmap(severity.picture(level).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        picture.setAccessibleName(severity.picture_name(level))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._title)
        where = seen_in(self.case.sighting)
        who = addressed_as(self._answers.groups[0].shown) if is_alone else ""
        titles.addWidget(sentence_label(f"{where} · {who}" if who else where, muted=True))
        head.addLayout(titles, 1)
        layout = self._outer
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN - 4)
        layout.setSpacing(16)
        layout.addWidget(self._head)
        layout.addWidget(self._note)
        layout.addWidget(self._area, 1)
        for label in (self._hint, self.problem):
            layout.addWidget(label)
        for label in (self._note, self._hint, self.problem):
            label.setVisible(bool(label.text()))
        self.then_send.setChecked(True)
        is_held = self.case.sighting.origin is Origin.ADDIN
        self.then_send.setVisible(is_held and any(corrections(group.shown) for group in self._answers.groups))
        layout.addWidget(self.then_send)
        layout.addWidget(self.pager)
        self.pager.setVisible(self._answers.has_pages)
        self.pager.show_place(self._answers.first, len(self.cards), len(self._answers.groups))
        if is_alone:
            for button in (self.use_all, self.all_right, self.done_button):
                button.hide()
            self.cards[0].answers.insert(self.later)
            layout.addWidget(self.cards[0].answers)
        else:
            self._footer = self._footer_of_several()
            layout.addLayout(self._footer)

    def _footer_of_several(self) -> Footer:
        first, others = None, [self.later]
        if all(group.shown.demand.is_simple for group in self._answers.groups):
            menu = QMenu(self)
            once = menu.addAction(self.tr("Just this &once"))
            once.triggered.connect(lambda: self._answer(self._answers.decisions(_RIGHT_ONCE)))
            self.all_right.setMenu(menu)
            first = self.all_right
        else:
            self.all_right.hide()
        if any(len(corrections(group.shown)) == 1 for group in self._answers.groups):
            others.append(self.use_all)
        else:
            self.use_all.hide()
        self.done_button.setEnabled(False)
        return Footer(first, [*others, self.done_button])

    def _show_page(self, cards: Sequence[QuestionCard] | None = None) -> None:
        """Show the page, of which these are the ``cards`` where they are made."""
        self._coming.drop()
        self.cards = list(cards or cards_of_page(self._answers))
        self._connect_cards()
        self._area.show_cards(self.cards)
        self.early_input.watch()
        for card in self.cards:
            card.show()
        self.pager.show_place(self._answers.first, len(self.cards), len(self._answers.groups))
        self._on_chosen()
        self._fit()
        self.setAccessibleDescription(self._description())

    def _on_turn(self, pages: int) -> None:
        self._answers.turn(pages)
        self._coming.make(self._answers)
        self.pager.show_place(self._answers.first, len(self._answers.page), len(self._answers.groups))

    def _connect(self) -> None:
        self.later.clicked.connect(self.reject)
        self.use_all.clicked.connect(self._on_use_all)
        self.done_button.clicked.connect(self._on_done)
        self.pager.turned.connect(self._on_turn)
        self._coming.made.connect(self._show_page)
        self._connect_cards()

    def _connect_cards(self) -> None:
        for number, card in zip(self._answers.page, self.cards, strict=True):
            card.filling.connect(lambda card=card: self._on_filling(card))
            answered = card.answers.answered if self._is_alone else card.chosen
            answered.connect(lambda decision, number=number: self._on_choice(number, decision))

    def _on_choice(self, number: int, decision: Decision | None) -> None:
        self._answers.choose(number, decision)
        if self._coming.is_at_work:  # cards that are made already would not show it
            self._coming.make(self._answers)
        if self._is_alone:
            self._on_done()
        else:
            self._on_chosen()

    def _on_use_all(self) -> None:
        left = self._answers.use_all()
        if left is None:
            self._on_done()
            return
        self._answers.turn_to(left)
        self._show_page()
        self._area.bring_into_sight(self.cards[left - self._answers.first])

    def _on_filling(self, card: QuestionCard) -> None:
        # Return in a field must not close the window over what is being written
        self._set_default()
        self._fit()
        keep_on_screen(self)
        if part := card.form or card.details:
            self._area.bring_into_sight(part)

    def _set_default(self) -> None:
        self.later.setDefault(not self._is_at_work)

    @property
    def _is_at_work(self) -> bool:
        return bool(self._answers.chosen) or any(card.form is not None for card in self.cards)

    def _on_chosen(self) -> None:
        # with a choice made, Return would throw it away; from here on it does nothing
        self._set_default()
        self.done_button.setEnabled(bool(self._answers.chosen))

    def _on_done(self) -> None:
        self._answer(self._answers.decisions(_PUT_OFF))

    def _answer(self, decisions: dict[str, Decision]) -> None:
        if self._is_answered:
            return
        self._is_answered = True
        if not self.then_send.isChecked():
            decisions = {
                key: replace(decision, stays_open=decision.outcome is Outcome.CORRECTED)
                for key, decision in decisions.items()
            }
        self.answered.emit(self.case.id, decisions)
        if self._is_answered:
            self.hide()

    def refuse(self, text: str) -> None:
        """Stay open for another answer: the one that was given cannot be taken, as ``text`` says."""
        self._is_answered = False
        self.say_problem(text)
        self._show_page()

    def _description(self) -> str:
        """Everything the eye sees at once, for whoever listens."""
        parts = [seen_in(self.case.sighting)]
        for card in self.cards:
            for child in card.findChildren(QWidget):
                if child.accessibleDescription() and not isinstance(child, QPushButton):
                    parts += [child.accessibleName(), child.accessibleDescription()]
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts)

    def _fit(self) -> None:
        """As high as the questions need, up to most of the screen; the rest scrolls.

        On a low screen everything but the buttons does: a long title must not press them together.
        """
        if not self._is_fitted():
            self._area.take_in((self._head, self._note), self._hint)
            self._is_fitted()

    def _is_fitted(self) -> bool:
        """Take the size that fits the screen; whether that leaves enough of the questions to be seen."""
        around = self._stripe.width() + 2 * _MARGIN
        widest = self._room.width() - _BESIDE
        for card in self.cards:
            card.arrange(_WIDTH - around, widest - around)
        if self._footer is not None:
            self._footer.arrange(widest - around)
        self._area.setMinimumWidth(min(self._area.narrowest(), widest - around))
        self._area.setFixedHeight(0)
        self._outer.activate()
        # long words, in a language that has them, make it wider rather than be cut
        wide = self._outer.totalMinimumSize().width() + self._stripe.width()
        width = min(max(_WIDTH, wide), widest)
        rest = self._outer.totalHeightForWidth(width - self._stripe.width())
        if rest < 0:  # nothing but buttons is left in it, and those are as high at any width
            rest = self._outer.totalMinimumSize().height()
        wanted = self._area.height_at(width - around)
        most = self._room.height() - rest - _FRAME
        has_room = most >= min(wanted, _LOWEST)
        if all(card.form is None for card in self.cards):
            most = min(most, self._room.height() * 11 // 20)
        shown = min(wanted, max(most, _LOWEST))
        self._area.take_height(shown, wanted)
        self.setFixedWidth(width)  # a tiling compositor (sway) lets a window of fixed width float
        self._outer.activate()
        self.resize(width, rest + shown)
        self._edge.activate()
        return has_room
