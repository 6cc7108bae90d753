"""Two screens side by side; Qt takes its screens once, so each try is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

SCREEN = {"y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SCREENS = {"screens": [{"name": "left", "x": 0, **SCREEN}, {"name": "right", "x": 1280, **SCREEN}]}
SMALL = {"screens": [{**SCREEN, "name": "small", "x": 0, "width": 640, "height": 360}]}
"""What is left of 1920 × 1080 at 300 %."""
FITTING = """
import os, sys
from PySide6.QtWidgets import QApplication, QMenu
from sendward.ui.widgets.language import Language
from support.every_window import windows
app = QApplication([])
Language(app).use(sys.argv[1])
room = app.primaryScreen().availableGeometry()
kept = []
for name, window in windows():
    kept.append(window)
    if not isinstance(window, QMenu):
        window.show()
        app.processEvents()
        if window.height() > room.height() - 32 or window.width() > room.width():
            print(name, window.size().toTuple())
sys.stdout.flush()
os._exit(0)  # Qt and Python do not agree on who takes the windows apart
"""
TWICE = {"screens": [{**SCREEN, "name": "twice", "x": 0, "width": 683, "height": 384}]}
"""What is left of 1366 × 768 at 200 %."""
PLACES_ARE_RIGHT = """
places = [QRect(button.mapTo(dialog, QPoint()), button.size()) for button in buttons]
for button, place in zip(buttons, places):
    if not dialog.rect().contains(place) or place.width() < button.sizeHint().width():
        print("cut off:", button.text(), place)
for one, other in itertools.combinations(places, 2):
    if one.adjusted(-4, -4, 4, 4).intersects(other):
        print("no gap between", one, other)
if dialog.height() > app.primaryScreen().availableGeometry().height():
    print("too high:", dialog.height())
"""
"""The end of a script: what is wrong with the places of the ``buttons`` of a ``dialog``."""
TIES = """
import itertools, sys
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QPushButton
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.widgets.language import Language
from support.dialog_cases import a_case, a_finding, a_question
app = QApplication([])
Language(app).use(sys.argv[1])
name = sys.argv[2].partition("@")[2]
findings = [a_finding(f"{name}.{end}") for end in ("at", "ch", "co.uk", "com")]
dialog = ConfirmDialog(a_case(a_question(f"{sys.argv[2]}.dee", *findings)))
dialog.show()
app.processEvents()
buttons = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
"""
TIES += PLACES_ARE_RIGHT
SEVERAL = """
import itertools, sys
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from sendward.ui.question.dialog import ConfirmDialog
from sendward.ui.widgets.language import Language
from support.dialog_cases import a_case, a_question
app = QApplication([])
Language(app).use(sys.argv[1])
dialog = ConfirmDialog(a_case(*(a_question(f"john@army{number}.ml") for number in range(3))))
dialog.show()
app.processEvents()
buttons = (dialog.all_right, dialog.later, dialog.use_all, dialog.done_button)
"""
SEVERAL += PLACES_ARE_RIGHT
SEVERAL += """if "one line" in sys.argv and len({place.top() for place in places}) > 1:
    print("more lines than needed:", places)
"""
PROGRAM = """
import sys
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget
from sendward.ui.question.dialog import ConfirmDialog
from support.dialog_cases import a_case
app = QApplication([])
QCursor.setPos(int(sys.argv[1]), 400)
dialog = ConfirmDialog(a_case())
dialog.show()
app.processEvents()
where = dialog.frameGeometry()
inside = dialog.screen().availableGeometry().contains(where)
print(dialog.screen().name(), app.screenAt(where.center()).name(), inside)
"""


@pytest.mark.parametrize(("pointer", "screen"), [(300, "left"), (1500, "right")])
def test_the_question_comes_up_on_the_screen_with_the_pointer(
    tmp_path: Path, pointer: int, screen: str
) -> None:
    done = run(tmp_path, SCREENS, PROGRAM, str(pointer))

    assert done.stdout.split() == [screen, screen, "True"], done.stderr


@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_window_is_larger_than_the_smallest_screen(tmp_path: Path, language: str) -> None:
    done = run(tmp_path, SMALL, FITTING, language)

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("address", ["a@gmx", "christina.musterfrau@streitkraeftebasis"])
def test_four_corrections_stand_apart_on_a_small_screen(tmp_path: Path, language: str, address: str) -> None:
    done = run(tmp_path, TWICE, TIES, language, address)

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("language", ["en", "fr", "pl", "ar"])
def test_the_buttons_below_several_questions_stand_apart_on_a_small_screen(
    tmp_path: Path, language: str
) -> None:
    done = run(tmp_path, SMALL, SEVERAL, language)

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


def test_the_buttons_below_several_questions_are_one_line_where_there_is_room(tmp_path: Path) -> None:
    done = run(tmp_path, SCREENS, SEVERAL, "pl", "one line")

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""


def run(
    folder: Path, screens: dict[str, list[dict[str, object]]], program: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    (folder / "screens.json").write_text(json.dumps(screens))
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",  # a colon of Windows would end the path
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
    }
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
