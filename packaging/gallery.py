"""Draw every window into PNG files, so that people can look at them: light, dark, and at twice the size.

    python packaging/gallery.py FOLDER

Needs the development environment. Draws offscreen; a run for each scale, since Qt takes it once at start.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "desktop")]

from PySide6.QtGui import QColor, QPalette  # noqa: E402  # ours are found only behind the line above
from PySide6.QtWidgets import QApplication  # noqa: E402  # the same

from sendward.journal.journal import Journal  # noqa: E402  # the same
from sendward.model import (  # noqa: E402  # the same
    Decision,
    Field,
    Level,
    Origin,
    Outcome,
    Scope,
    SourceStatus,
    Watching,
)
from sendward.settings.options import DRAFT_FOLDERS  # noqa: E402  # the same
from sendward.settings.policy import Policy  # noqa: E402  # the same
from sendward.settings.settings import Settings  # noqa: E402  # the same
from sendward.system.app_status import AppStatus  # noqa: E402  # the same
from sendward.ui.confirm import ConfirmDialog  # noqa: E402  # the same
from sendward.ui.journal_window import JournalWindow  # noqa: E402  # the same
from sendward.ui.menu import StatusMenu  # noqa: E402  # the same
from sendward.ui.settings.window import SettingsWindow  # noqa: E402  # the same
from sendward.ui.status import Requests  # noqa: E402  # the same
from sendward.ui.window import SmallWindow  # noqa: E402  # the same
from support.dialog_cases import a_case, a_finding, a_question, an_unreadable_question  # noqa: E402  # the same
from support.settings_desk import a_desk  # noqa: E402  # the same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from sendward.model import Case

SCALES = (1, 2)
SCREEN = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
SOURCES = (
    SourceStatus("Clipboard", Watching.WATCHING),
    SourceStatus("Drafts in ~/Mail/.Drafts", Watching.WATCHING, "Maildir, 12 drafts"),
    SourceStatus(
        "Drafts in /srv/mail/drafts",
        Watching.UNAVAILABLE,
        "The folder is not there.",
        "Make it, or remove it here.",
    ),
)


def main() -> int:
    """Draw all scales; the exit status is that of the first run that failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", type=int, choices=SCALES, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    if arguments.scale:
        draw(folder, arguments.scale)
        return 0
    for scale in SCALES:
        screen = folder / "screen.json"
        screen.write_text(json.dumps({"screens": [{**SCREEN, "width": 1280 * scale, "height": 900 * scale}]}))
        platform = f"offscreen:configfile={screen}"
        environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
        command = [sys.executable, __file__, str(folder), "--scale", str(scale)]
        status = subprocess.run(command, env=environment, check=False).returncode
        screen.unlink()
        if status:
            return status
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


def draw(folder: Path, scale: int) -> None:
    """Draw every window in both colour schemes at one scale."""
    app = QApplication([])
    app.setStyle("Fusion")
    for scheme, palette in (("light", light()), ("dark", dark())):
        app.setPalette(palette)
        for name, window in windows():
            grab(app, window, folder / f"{name}-{scheme}-{scale * 100}.png")


def grab(app: QApplication, window: QWidget, file: Path) -> None:
    """Show the window, let it settle, and save its picture."""
    window.show()
    for _ in range(5):
        app.processEvents()
    window.grab().save(str(file))
    window.hide()
    window.deleteLater()
    app.processEvents()


def windows() -> Iterator[tuple[str, QWidget]]:
    """Every window under the name of its picture, freshly made."""
    for name, case in cases().items():
        yield f"confirm-{name}", ConfirmDialog(case)
    chosen = ConfirmDialog(cases()["five"])
    chosen.cards[0].answers.uses[0].click()
    yield "confirm-five-chosen", chosen
    folder = Path(tempfile.mkdtemp(prefix="sendward-pictures-"))
    yield "journal-empty", JournalWindow(lambda _limit: [])
    with Journal.open(folder / "journal.sqlite3", None) as journal:
        fill(journal)
        yield "journal", JournalWindow(journal.records)
    settings = Settings.load(
        folder / "settings.toml",
        Policy(values={"sources.drafts": True}, locked=frozenset({"sources.drafts"})),
    )
    settings.set(DRAFT_FOLDERS, (Path.home() / "Mail" / ".Drafts", Path("/srv/mail/drafts")))
    desk = a_desk(settings, statuses=lambda: SOURCES)
    for row, page in enumerate(SettingsWindow(desk).pages):
        window = SettingsWindow(desk)
        window.list.setCurrentRow(row)
        yield f"settings-{page.symbol}", window
    window = SettingsWindow(desk)
    window.search.setText("watch")
    yield "settings-search", window
    for name, status in {
        "watching": AppStatus(SOURCES),
        "paused": AppStatus(SOURCES, paused_until=datetime.now(UTC) + timedelta(minutes=15)),
        "asking": AppStatus(SOURCES, waiting=1, notices=("list.txt:3: “army..mil” is not a domain.",)),
    }.items():
        small, menu = SmallWindow(Requests()), StatusMenu(Requests())
        small.show_status(status)
        menu.show_status(status)
        yield f"window-{name}", small
        yield f"menu-{name}", menu


def fill(journal: Journal) -> None:
    """A journal with one of each answer."""
    answers = [
        ("john@army.ml", Decision(Outcome.CORRECTED, corrected_to="john@army.mil")),
        ("jane@army.ml", Decision(Outcome.TRUSTED, scope=Scope.ONCE)),
        ("paul@army.ml", Decision(Outcome.TRUSTED, scope=Scope.DOMAIN)),
        ("ann@army.ml", Decision(Outcome.DISMISSED)),
        ("bob@army.ml", Decision(Outcome.UNANSWERED)),
    ]
    for index, (text, decision) in enumerate(answers):
        question = a_question(text)
        origin, place = (Origin.DRAFT, "~/Mail/.Drafts") if index % 2 else (Origin.CLIPBOARD, "the clipboard")
        case = a_case(question, origin=origin, place=place, case_id=f"case-{index}")
        journal.open_case(case)
        journal.close_case(case, {question.recipient.key: decision}, (), datetime.now(UTC))
    journal.open_case(a_case(a_question("eve@army.ml"), case_id="waiting"))


def cases() -> dict[str, Case]:
    """The cases worth looking at."""
    long_local = "j" + "ohn.fitzgerald" * 4 + "smith"
    long_domain = ".".join(["department-of-very-long-names"] * 5 + ["logistics", "army", "ml"])
    intended = long_domain.removesuffix("ml") + "mil"
    end = len(long_domain)
    hebrew = "דואר.ישראל"
    reason = "navy.ml ends in .ml (Mali); navy.mil ends in .mil (US military)"
    swapped = "gmial.com has two letters in the other order than gmail.com"
    five = [
        a_question("john@army.ml", field=Field.TO),
        a_question("jane.doe@navy.ml", a_finding("navy.mil", reason=reason), field=Field.TO),
        a_question(
            "kees@gmial.com",
            a_finding("gmail.com", differs=((2, 4),), reason=swapped),
            field=Field.CC,
        ),
        a_question("paul@army.ml", field=Field.CC),
        a_question("info@army.ml", field=Field.BCC),
    ]
    return {
        "one": a_case(),
        "draft": a_case(a_question(field=Field.TO), origin=Origin.DRAFT, place="~/Mail/.Drafts"),
        "ties": a_case(
            a_question(
                "john@arny.nl",
                a_finding("army.nl", differs=((2, 3),), reason="arny.nl has n where army.nl has m"),
                a_finding("arno.nl", differs=((3, 4),), reason="arny.nl has y where arno.nl has o"),
            )
        ),
        "five": a_case(*five, origin=Origin.DRAFT, place="Local Folders/Drafts", message="m"),
        "long": a_case(
            a_question(f"{long_local}@{long_domain}", a_finding(intended, differs=((end - 2, end),)))
        ),
        "right-to-left": a_case(
            a_question(
                f"yael@{hebrew}",
                a_finding(
                    "דואז.ישראל", differs=((3, 4),), reason=f"{hebrew} has another letter than דואז.ישראל"
                ),
            )
        ),
        "blocked": a_case(a_question("john@army.ml", a_finding(level=Level.BLOCK))),
        "unreadable": a_case(an_unreadable_question(), origin=Origin.DRAFT, place="~/Mail/drafts"),
        "embedded": a_case(
            a_question(
                "john.smith@army.mil.example.com",
                a_finding(
                    differs=((8, 20),), reason="army.mil is only the beginning; the domain is example.com"
                ),
            )
        ),
        "missing": a_case(
            a_question("anna@defensie.n", a_finding("defensie.nl", differs=(), reason="the l is missing"))
        ),
    }


def light() -> QPalette:
    """Fusion's own light palette."""
    return QPalette(QColor("#efefef"))


def dark() -> QPalette:
    """What a dark desktop hands to Qt: colour schemes cannot be set offscreen, a palette can."""
    role = QPalette.ColorRole
    palette = QPalette(QColor("#2b2d30"))
    for which, colour in {
        role.Window: "#2b2d30",
        role.WindowText: "#e8e8e8",
        role.Base: "#1f2123",
        role.AlternateBase: "#26282b",
        role.Text: "#e8e8e8",
        role.Button: "#3a3d41",
        role.ButtonText: "#e8e8e8",
        role.PlaceholderText: "#a2a6ab",
        role.Highlight: "#2f7dd1",
        role.HighlightedText: "#ffffff",
        role.ToolTipBase: "#3a3d41",
        role.ToolTipText: "#e8e8e8",
        role.Link: "#7ab7ff",
    }.items():
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor("#7d8186"))
    return palette


if __name__ == "__main__":
    raise SystemExit(main())
