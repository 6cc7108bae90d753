"""The exceptions as a table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from sendward.engine.addresses import parse_target
from sendward.model import Scope
from sendward.ui.days import last_day
from sendward.ui.outside_text import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from sendward.model import Trust

_Index = QModelIndex | QPersistentModelIndex
WHOM, SINCE, END = range(3)


class ExceptionsModel(QAbstractTableModel):
    """A row an exception, the newest first; ``clock`` says which have ended."""

    def __init__(self, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__()
        self._clock = clock
        self._trusts: tuple[Trust, ...] = ()

    def show_trusts(self, trusts: Iterable[Trust]) -> None:
        """Hold these from now on."""
        self.beginResetModel()
        self._trusts = tuple(sorted(trusts, key=lambda trust: trust.granted_at, reverse=True))
        self.endResetModel()

    def trust(self, row: int) -> Trust:
        """The exception of a row."""
        return self._trusts[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """One for each exception."""
        return 0 if parent.isValid() else len(self._trusts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name and default
        """Whom, since when, until when."""
        return 0 if parent.isValid() else 3

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401  # Qt's variant
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Exceptions", "Not asked about"),
            QCoreApplication.translate("Exceptions", "Since"),
            QCoreApplication.translate("Exceptions", "Until the end of"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's variant
        """The cell's words; those of an exception that has ended are greyed by their flags."""
        if not index.isValid():
            return None
        trust = self._trusts[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (whom, since, end)[index.column()](trust, self._clock())
        return None


def whom(trust: Trust, _now: datetime) -> str:
    """Whom the exception is for, as a person would say it."""
    if trust.scope is Scope.DOMAIN:
        return QCoreApplication.translate("Exceptions", "everyone at {domain}").format(
            domain=isolated(written(trust))
        )
    return isolated(written(trust))


def written(trust: Trust) -> str:
    """The address or domain with its letters as a person writes them."""
    return str(parse_target(trust.key))


def since(trust: Trust, _now: datetime) -> str:
    """The day it was made."""
    day = last_day(trust.granted_at)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)


def end(trust: Trust, now: datetime) -> str:
    """The last day it holds."""
    if trust.until is None:
        return QCoreApplication.translate("Exceptions", "no end")
    day = QLocale().toString(last_day(trust.until), QLocale.FormatType.ShortFormat)
    if trust.until <= now:
        return QCoreApplication.translate("Exceptions", "{day} (ended)").format(day=day)
    return day
