"""The mail programs on this computer: what is done for each, and one click for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sendward.gates.protection import ProgramProtection, Way
from sendward.ui.widgets.icons import symbol
from sendward.ui.widgets.labels import plain_label, small_print
from sendward.ui.widgets.outside_text import button_text, cleaned, directed, elided_middle
from sendward.ui.widgets.translated import translated

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sendward.mail_account import SignIn
    from sendward.ui.settings.account_work import Done

_SYMBOLS = {Way.HELD: "trusted", Way.HELD_SOON: "waiting", Way.DRAFTS: "folders", Way.NOTHING: "unavailable"}
"""Told apart by their shape; the words beside them say the same."""
_SIZE = 20
_MOST_ACCOUNTS = 4
"""Accounts with a button of their own; the settings add any number."""
_LONGEST_ADDRESS = 40


class ProgramRows(QWidget):
    """A row a program; the signals carry what the person clicked on."""

    addin_wanted = Signal()
    account_wanted = Signal(str)
    """The address of an account to be added."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] = ()
        self._programs: tuple[ProgramProtection, ...] = ()
        self._known: Mapping[str, Done] = {}
        self._without: Collection[SignIn] = ()
        self.install: QPushButton | None = None
        """The button that installs Thunderbird's add-in, where that can be done."""
        self.accounts: dict[str, QPushButton] = {}
        """The button of each account that can be added, by its address."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def show_programs(
        self,
        programs: tuple[ProgramProtection, ...],
        known: Mapping[str, Done],
        without: Collection[SignIn],
    ) -> None:
        """Show these; ``known`` is what providers want, ``without`` the ways to sign in not to be had."""
        shown = (programs, tuple(known.items()), tuple(without))
        if shown != self._shown:
            self._shown, self._programs, self._known, self._without = shown, programs, known, without
            self._write()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons, from top to bottom."""
        return (*filter(None, [self.install]), *self.accounts.values())

    def lines(self) -> tuple[str, ...]:
        """The sentences, one a program."""
        return tuple(translated(each.sentence) for each in self._programs)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        """Draw the symbols again when the desktop turns dark or light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.install, self.accounts = None, {}
        for row, program in enumerate(self._programs):
            picture = QLabel()
            drawn = symbol(_SYMBOLS[program.way], self.palette())
            picture.setPixmap(drawn.pixmap(QSize(_SIZE, _SIZE), self.devicePixelRatioF()))
            self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(self._words(program), row, 1)

    def _words(self, program: ProgramProtection) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(directed(translated(program.sentence))))
        if program.remedy:
            column.addWidget(small_print(directed(translated(program.remedy))))
        if program.offers_addin:
            self.install = QPushButton(self.tr("&Install the add-in in Thunderbird"))
            self.install.clicked.connect(self.addin_wanted)
            column.addLayout(_at_the_start(self.install))
        for address in program.accounts[:_MOST_ACCOUNTS]:
            self._add_account(address, column)
        return words

    def _add_account(self, address: str, column: QVBoxLayout) -> None:
        """The button for an account, and what its provider wants; no button where it lets nobody in."""
        known = self._known.get(address)
        if known is not None and known.advice:
            advice = small_print(directed(translated(known.advice)))
            advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(advice)
        if known is not None and known.account is not None and known.account.sign_in in self._without:
            return
        shown = button_text(elided_middle(cleaned(address), _LONGEST_ADDRESS))
        button = QPushButton(self.tr("Add {address}…").format(address=shown))
        button.clicked.connect(lambda: self.account_wanted.emit(address))
        column.addLayout(_at_the_start(button))
        self.accounts[address] = button


def _at_the_start(button: QPushButton) -> QHBoxLayout:
    button.setAutoDefault(False)
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
