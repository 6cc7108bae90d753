"""The settings: one control for each option that is declared, at work as soon as it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from sendward.settings.file import SettingsError
from sendward.settings.options import AUTOSTART, OPTIONS, PACKS_OFF, Shape
from sendward.system.autostart import AutostartError, of_this_platform
from sendward.ui import icons
from sendward.ui.pack_choice import PackChoice
from sendward.ui.path_list import PathList

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from sendward.model import SourceStatus
    from sendward.settings.options import Option
    from sendward.settings.settings import Settings
    from sendward.system.autostart import Autostart


class SettingsWindow(QWidget):
    """Changes the settings it was given; ``gone`` when it is closed."""

    gone = Signal()

    def __init__(self, settings: Settings, autostart: Autostart | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._autostart = autostart or of_this_platform()
        self.setWindowTitle(self.tr("Sendward – Settings"))
        self.setAccessibleName(self.tr("Settings"))
        self.setWindowIcon(icons.application())
        self.controls: dict[str, QCheckBox | PathList | PackChoice] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        for option in OPTIONS:
            self._add(option, column)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Settings"))
        self._trouble = QLabel()
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.setContentsMargins(24, 0, 24, 16)
        self._trouble.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area, 1)
        layout.addWidget(self._trouble)
        self.resize(600, 760)

    def show_statuses(self, statuses: tuple[SourceStatus, ...]) -> None:
        """Say beside each watched folder how it fares."""
        for control in self.controls.values():
            if isinstance(control, PathList):
                control.show_statuses(statuses)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  # Qt's name
        """Say that it has gone."""
        super().closeEvent(event)
        self.gone.emit()

    def _add(self, option: Option[Any], column: QVBoxLayout) -> None:
        title = QCoreApplication.translate("Option", option.title)
        help_text = QCoreApplication.translate("Option", option.help)
        if option.key == PACKS_OFF.key:  # the file names what is off; people tick what is on
            title = self.tr("Lists in use")
            help_text = self.tr("These come with Sendward. Untick one that you do not need.")
        is_locked = self._settings.is_locked(option)
        control = self._control(option, title)
        control.setEnabled(not is_locked)
        self.controls[option.key] = control
        if isinstance(control, QCheckBox):
            column.addWidget(control)
        else:
            heading = QLabel(title)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            column.addWidget(heading)
        if is_locked:
            help_text = self.tr("{help} (set by your organisation)").format(help=help_text)
        control.setAccessibleDescription(help_text)
        column.addWidget(_note(help_text))
        if not isinstance(control, QCheckBox):
            column.addWidget(control)
        column.addSpacing(14)

    def _control(self, option: Option[Any], title: str) -> QCheckBox | PathList | PackChoice:
        value = self._settings.get(option)
        if option.shape is Shape.FLAG:
            box = QCheckBox(title)
            box.setChecked(bool(value))
            box.setAccessibleName(title)
            box.toggled.connect(lambda chosen: self._change(option, chosen))
            return box
        if option.key == PACKS_OFF.key:
            choice = PackChoice(value)
            choice.setAccessibleName(title)
            choice.chosen.connect(lambda off: self._change(option, off))
            return choice
        paths: tuple[Path, ...] = value
        editor = PathList(paths, is_folders=option.shape is Shape.FOLDERS, title=title)
        editor.chosen.connect(lambda chosen: self._change(option, chosen))
        return editor

    def _change(self, option: Option[Any], value: object) -> None:
        trouble = ""
        try:
            if option.key == AUTOSTART.key:
                self._change_autostart(enable=bool(value))
            self._settings.set(option, value)
            aside = self._settings.save()
            if aside is not None:
                trouble = self.tr("The old settings file was kept as {file}.").format(file=str(aside))
        except (SettingsError, AutostartError) as error:
            trouble = str(error)
            control = self.controls[option.key]
            if isinstance(control, QCheckBox):
                with QSignalBlocker(control):
                    control.setChecked(bool(self._settings.get(option)))
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))

    def _change_autostart(self, *, enable: bool) -> None:
        if enable:
            self._autostart.enable()
        else:
            self._autostart.disable()


def _note(text: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    palette = label.palette()
    palette.setColor(palette.ColorRole.WindowText, palette.color(palette.ColorRole.PlaceholderText))
    label.setPalette(palette)
    return label
