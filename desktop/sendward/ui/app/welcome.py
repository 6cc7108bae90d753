"""The first five minutes: what Sendward does here, what it can't, and one thing to try."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sendward.settings.options import AUTOSTART
from sendward.system.autostart_entry import AutostartError
from sendward.ui.settings.changes import Changes, choose_autostart
from sendward.ui.settings.option_words import origin_note
from sendward.ui.widgets import icons
from sendward.ui.widgets.labels import heading, plain_label, problem_label, row_title, small_print
from sendward.ui.widgets.outside_text import isolated
from sendward.ui.widgets.placing import resize_within_screen
from sendward.ui.widgets.source_lines import SourceLines
from sendward.ui.widgets.translated import translated, translated_list
from sendward.ui.widgets.try_field import TryField

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from sendward.system.paths import Paths
    from sendward.ui.settings.page import PageContext

EXAMPLE = "john@army.ml"
"""Real mail for the US Army went to Mali this way for ten years."""
_PICTURE = 44
_SPACING = 8
_LISTS_NAMED = 4
"""More would push what is below them off a screen of 768 lines; the settings name all."""


_log = logging.getLogger(__name__)


class Welcome(QWidget):
    """Shows how things stand on the context it was given; ``gone`` when it is closed."""

    gone = Signal()
    settings_wanted = Signal(str)
    """The symbol of the page that was asked for."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._changes = Changes(context.settings, self)
        self.setWindowTitle(self.tr("Welcome to Sendward"))
        self.setAccessibleName(self.tr("Welcome to Sendward"))
        self.setWindowIcon(icons.application())
        self.trial = TryField(
            context.judge, self.tr("Try an address"), EXAMPLE, most_compared=1, preview=context.preview
        )
        self.sources = SourceLines()
        self.folders = SourceLines()
        self.no_folders = plain_label(
            self.tr(
                "No mail client was found here. If yours keeps its drafts in a folder, Sendward can watch it."
            )
        )
        self.choose_folders = QPushButton(self.tr("Choose &folders…"))
        self.lists = plain_label()
        self.choose_lists = QPushButton(self.tr("Choose &lists…"))
        self.autostart = QCheckBox(self.tr("&Start Sendward when I log in"))
        self.in_menu = QCheckBox(self.tr("Show Sendward in the applications &menu"))
        self.in_menu.setChecked(True)
        self.problem = problem_label()
        self.settings = QPushButton(self.tr("S&ettings…"))
        self.done = QPushButton(self.tr("&Done"))
        self._set_up_autostart()
        self._lay_out()
        self._connect()
        self.show_sources()
        self.show_lists()
        resize_within_screen(self, QSize(760, 760))
        self.done.setFocus()

    def show_sources(self) -> None:
        """Say how each source and each folder that was found fares just now."""
        found = tuple(each.status for each in self._context.found_drafts())
        self.folders.show_statuses(found)
        self.folders.setVisible(bool(found))
        self.no_folders.setVisible(not found)
        self.sources.show_statuses(tuple(each for each in self._context.statuses() if each not in found))

    def show_lists(self) -> None:
        """Say which lists count just now."""
        lists = self._context.lists()
        self.trial.judge_again()
        if not lists:
            self.lists.setText(self.tr("The lists are still being read…"))
            return
        count = QLocale().toString(sum(each.entries for each in lists))
        # some names have commas of their own
        names = " · ".join(isolated(translated_list(each.label)) for each in lists[:_LISTS_NAMED])
        if len(lists) > _LISTS_NAMED:
            names += " · …"
        self.lists.setText(self.tr("{count} domains and endings: {lists}").format(count=count, lists=names))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Say that it has gone."""
        super().closeEvent(event)
        self._changes.close()
        self.gone.emit()

    def _set_up_autostart(self) -> None:
        settings = self._context.settings
        self.autostart.setChecked(bool(settings.get(AUTOSTART)))
        self.autostart.setEnabled(not settings.is_locked(AUTOSTART))
        origin = origin_note(AUTOSTART, settings)
        self._origin = small_print(origin)
        self._origin.setVisible(bool(origin))
        self.autostart.setAccessibleDescription(origin)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(28, 18, 28, 12)
        column.setSpacing(_SPACING)
        column.addLayout(self._head())
        self._part(column, self.tr("Try it"), self.trial)
        self._part(column, self.tr("What it sees here"), self.sources, self._what_it_cannot_see())
        self._part(column, self.tr("Mail folders"), self.folders, self.no_folders, button=self.choose_folders)
        self._part(column, self.tr("What it protects"), self.lists, button=self.choose_lists)
        self._part(
            column,
            self.tr("Everything stays here"),
            plain_label(
                self.tr(
                    "There is no server. The text of your mail is not kept; only an address that was asked"
                    " about, and your answer, are written into a journal on this computer."
                )
            ),
        )
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Welcome to Sendward"))
        area.setWidget(inside)
        below = QVBoxLayout()
        below.setContentsMargins(28, 12, 28, 18)
        for widget in (self.autostart, self._origin, self.in_menu, self.problem):
            below.addWidget(widget)
        self.in_menu.setVisible(self._context.menu_entry is not None)
        buttons = QHBoxLayout()
        buttons.addWidget(self.settings)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        below.addLayout(buttons)
        self.done.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addLayout(below)

    def _head(self) -> QHBoxLayout:
        picture = plain_label()
        picture.setPixmap(icons.watching().pixmap(QSize(_PICTURE, _PICTURE), self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.addWidget(heading(self.tr("A second look before you send")))
        words.addWidget(
            plain_label(
                self.tr(
                    "Sendward asks when a message is about to go to a domain that only looks like the one you"
                    " meant. Otherwise it keeps silent, in the tray."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _what_it_cannot_see(self) -> QWidget:
        return small_print(
            self.tr(
                "A draft is seen when your mail program saves it, an address when you copy it. What you write"
                " in web mail is not seen, unless you copy the address."
            )
        )

    def _part(
        self, column: QVBoxLayout, title: str, *widgets: QWidget, button: QPushButton | None = None
    ) -> None:
        column.addSpacing(_SPACING)
        label = row_title(title)
        head = QHBoxLayout()
        head.addWidget(label, 1)
        if button is not None:
            head.addWidget(button)
        column.addLayout(head)
        for widget in widgets:
            column.addWidget(widget)
        if isinstance(widgets[0], TryField):
            label.setBuddy(widgets[0].line)

    def _connect(self) -> None:
        self._context.news.statuses_changed.connect(self.show_sources)
        self._context.news.judge_changed.connect(self.show_lists)
        self.choose_folders.clicked.connect(lambda: self.settings_wanted.emit("folders"))
        self.choose_lists.clicked.connect(lambda: self.settings_wanted.emit("domains"))
        self.settings.clicked.connect(lambda: self.settings_wanted.emit("general"))
        self.done.clicked.connect(self._on_done)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    def _on_done(self) -> None:
        wanted = self.autostart.isChecked()
        problem = ""
        if self.autostart.isEnabled():
            problem = choose_autostart(self._changes, self._context.autostart, is_wanted=wanted)
        problem = problem or self._add_to_menu()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            self.autostart.setChecked(bool(self._context.settings.get(AUTOSTART)))
        else:
            self.close()

    def _add_to_menu(self) -> str:
        """Put the entry into the menu where that is wanted; returns the problem, empty when all is well."""
        entry = self._context.menu_entry
        if entry is None or not self.in_menu.isChecked():
            return ""
        try:
            entry.install()
        except AutostartError as error:
            return translated(str(error))
        return ""


def is_first_start(paths: Paths) -> bool:
    """Whether nobody was welcomed before, which is written down."""
    if paths.settings_file.exists() or paths.welcomed_file.exists():
        return False
    try:
        paths.welcomed_file.touch(mode=0o600)
    except OSError as error:
        _log.warning("the welcome would come again at every start, so it does not: %s", error)
        return False
    return True
