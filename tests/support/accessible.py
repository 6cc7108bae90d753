"""What a screen reader is told of a window, and where the keyboard comes in it."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

_ROLE = QAccessible.Role
SPOKEN_ROLES = {
    _ROLE.Button,
    _ROLE.ButtonMenu,
    _ROLE.CheckBox,
    _ROLE.ComboBox,
    _ROLE.Dialog,
    _ROLE.EditableText,
    _ROLE.Link,
    _ROLE.List,
    _ROLE.MenuItem,
    _ROLE.PageTab,
    _ROLE.PopupMenu,
    _ROLE.RadioButton,
    _ROLE.Slider,
    _ROLE.SpinBox,
    _ROLE.Table,
    _ROLE.Tree,
    _ROLE.Window,
}
"""What a person can use or has to know the name of; the rest is layout and text."""
MOST_STEPS = 300


def interfaces(window: QWidget) -> Iterator[QAccessibleInterface]:
    """The window and everything in it that is there for a screen reader, from the outside in."""
    QAccessible.setActive(True)  # the library's signature
    root = QAccessible.queryAccessibleInterface(window)
    waiting = [root] if root is not None else []
    while waiting:
        interface = waiting.pop(0)
        yield interface
        if interface.role() in {_ROLE.Table, _ROLE.Tree, _ROLE.List, _ROLE.ComboBox}:
            continue  # its lines speak for themselves
        children = (interface.child(index) for index in range(interface.childCount()))
        waiting.extend(child for child in children if child is not None and child.isValid())


def nameless(window: QWidget) -> list[str]:
    """The controls a screen reader would have no words for."""
    found = []
    for interface in interfaces(window):
        state = interface.state()
        if interface.role() not in SPOKEN_ROLES or getattr(state, "invisible"):  # noqa: B009  # a bit field
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            thing = interface.object()
            name = thing.objectName() if thing is not None else ""
            if not (isinstance(thing, QMenu) and thing.title()) and not name.startswith("qt_"):
                found.append(f"{interface.role().name} {type(thing).__name__} {name}".strip())
    return found


def read_as_html(window: QWidget) -> list[str]:
    """The words for a screen reader that hold marks of HTML, which it would read aloud."""
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Help)
    words = [interface.text(part) for interface in interfaces(window) for part in parts]
    for items in window.findChildren(QListWidget):
        for item in map(items.item, range(items.count())):
            told = item.data(Qt.ItemDataRole.AccessibleDescriptionRole)
            words += [told or "", item.text()]
            if item.toolTip() and not told:
                words.append(item.toolTip())
    return [text for text in words if "</" in text or "<p" in text]


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab comes, in order, once around."""
    window.activateWindow()
    QApplication.processEvents()
    found: list[QWidget] = []
    for _ in range(MOST_STEPS):
        # not by pressing it: a question takes no key at first
        window.focusNextPrevChild(True)  # noqa: FBT003  # the library's signature
        focused = window.focusWidget()
        if focused is None or (found and focused is found[0]):
            return found
        found.append(focused)
    raise AssertionError(f"Tab never comes round: {[_label(widget) for widget in found[-4:]]}")


def swallowed_tabs(window: QWidget) -> list[str]:
    """The fields that keep Tab for themselves, so that nobody without a mouse comes out of them."""
    plain = [field for field in window.findChildren(QPlainTextEdit) if not field.tabChangesFocus()]
    rich = [field for field in window.findChildren(QTextEdit) if not field.tabChangesFocus()]
    return [_label(field) for field in (*plain, *rich)]


def unreachable(window: QWidget, reached: list[QWidget]) -> list[str]:
    """What can be used by a mouse but not by the keyboard."""
    found = []
    for control in window.findChildren(QWidget):
        is_control = isinstance(control, QAbstractButton | QLineEdit | QAbstractItemView)
        if not is_control or not control.isVisible() or not control.isEnabled():
            continue
        # a field's own little buttons have keys, and a table's header and corner are for the mouse alone
        if isinstance(control.parent(), QLineEdit | QAbstractItemView) or control in reached:
            continue
        if control.focusProxy() in reached or any(control.isAncestorOf(stop) for stop in reached):
            continue
        parent = control.parentWidget()
        if parent is not None and parent in reached:
            continue  # the line of a spin box
        if isinstance(control, QAbstractButton) and _has_group_stop(control, reached):
            continue
        found.append(
            f"{type(control).__name__} {control.accessibleName() or getattr(control, 'text', str)()}"
        )
    return found


def _has_group_stop(button: QAbstractButton, reached: list[QWidget]) -> bool:
    """Of radio buttons that belong together only one takes Tab; the arrows reach the others."""
    siblings = [widget for widget in reached if isinstance(widget, QAbstractButton)]
    return button.autoExclusive() and any(
        sibling.autoExclusive() and sibling.parent() is button.parent() for sibling in siblings
    )


def goes_backwards(reached: list[QWidget]) -> list[str]:
    """The steps of Tab that jump up within a column, against the order of reading."""
    if not reached:
        return []
    first = min(
        range(len(reached)), key=lambda index: (_box(reached[index]).top(), _box(reached[index]).left())
    )
    found = []
    for before, after in itertools.pairwise(reached[first:] + reached[:first]):
        start, end = _box(_frame(before, after)), _box(_frame(after, before))
        if end.bottom() <= start.top() and end.left() < start.right():
            found.append(f"{_label(before)} → {_label(after)}")
    return found


def _frame(widget: QWidget, other: QWidget) -> QWidget:
    """The widget, or the scrolled area around it ``other`` is not in: what scrolls has no place."""
    frame, parent = widget, widget.parentWidget()
    while parent is not None and not parent.isAncestorOf(other):
        if isinstance(parent, QScrollArea):
            frame = parent
        parent = parent.parentWidget()
    return frame


def doubled_keys(window: QWidget) -> list[str]:
    """The Alt keys that two visible controls of a window claim."""
    claimed: dict[str, list[str]] = {}
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.isEnabled():
            continue
        key = button.shortcut().toString()
        if key:
            claimed.setdefault(key, []).append(button.text())
    return [f"{key}: {texts}" for key, texts in claimed.items() if len(texts) > 1]


def doubled_menu_keys(menu: QMenu) -> list[str]:
    """The keys that two visible lines of a menu, or of one within it, claim."""
    claimed: dict[str, list[str]] = {}
    found = []
    for action in menu.actions():
        key = re.search(r"&([^&\s])", action.text().replace("&&", ""))
        if key and action.isVisible():
            claimed.setdefault(key[1].casefold(), []).append(action.text())
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += doubled_menu_keys(inner)
    return found + [f"{key}: {texts}" for key, texts in claimed.items() if len(texts) > 1]


def _box(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _label(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or type(widget).__name__
