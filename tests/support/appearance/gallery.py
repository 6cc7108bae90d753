"""Draw every window into PNG files, so that people can look at them: all colours, sizes and languages.

    python3 packaging/dev.py gallery FOLDER                in every way, with an index.html
    python3 packaging/dev.py gallery FOLDER --only dark de only in these ways

Needs the development environment. Draws offscreen; a process for each way, since Qt takes the scale once at
its start. The words of notifications, which the desktop draws, are written into text files.
"""

from __future__ import annotations

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / folder) for folder in ("tests", "desktop", "packaging/data")]

from PySide6.QtCore import qInstallMessageHandler  # noqa: E402  # ours are found only behind the line above
from PySide6.QtWidgets import QApplication  # noqa: E402  # the same

from sendward.ui.question.note_notifications import note_text  # noqa: E402  # the same
from sendward.ui.question.wording import headline  # noqa: E402  # the same
from sendward.ui.widgets.language import Language  # noqa: E402  # the same
from sendward.ui.widgets.palette import outline_style  # noqa: E402  # the same
from support.appearance import palettes, pseudo  # noqa: E402  # the same
from support.every_window import cases, windows  # noqa: E402  # the same

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QWidget

SCREEN = {"name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


@dataclass(frozen=True)
class Way:
    """One way to draw all windows."""

    palette: Callable[[], QPalette] = palettes.light
    percent: int = 100
    screen: tuple[int, int] | None = None
    """In pixels; None for one with as much room at any scale."""
    language: str = "en"
    catalogue: Callable[[Path], None] | None = None
    """Makes a language that does not ship."""


WAYS = {
    "light": Way(),
    "dark": Way(palettes.dark),
    "contrast": Way(palettes.contrast),
    "150": Way(percent=150),
    "200": Way(percent=200),
    "300": Way(percent=300),
    "300-small": Way(percent=300, screen=(1920, 1080)),
    "long": Way(language=pseudo.LONG, catalogue=pseudo.write_long),
    "mirrored": Way(language=pseudo.MIRRORED, catalogue=pseudo.write_mirrored),
    "mirrored-dark": Way(palettes.dark, language=pseudo.MIRRORED, catalogue=pseudo.write_mirrored),
    **{
        language: Way(language=language)
        for language in ("ar", "de", "es", "fr", "it", "ja", "nl", "pl", "uk")
    },
}


def main() -> int:
    """Draw; the exit status is that of the first process that failed."""
    summary, _, rest = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(
        description=summary, epilog=rest, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--here", choices=WAYS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    folder: Path = arguments.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if arguments.here:
        draw(folder, arguments.here)
        return 0
    for name in arguments.only:
        if status := _start(folder, name):
            return status
    write_index(folder)
    print(f"{len(list(folder.glob('*.png')))} pictures; look at {folder / 'index.html'}")
    return 0


def draw(folder: Path, name: str) -> None:
    """Draw every window in one way."""
    way = WAYS[name]
    qInstallMessageHandler(_say_unless_offscreen)
    app = QApplication([])
    app.setStyle("Fusion")
    app.setPalette(way.palette())
    app.setStyleSheet(outline_style(app.palette()))
    with tempfile.TemporaryDirectory() as place:
        catalogues = None
        if way.catalogue is not None:
            catalogues = Path(place)
            way.catalogue(catalogues)
        Language(app, catalogues).use(way.language)
        for window_name, window in windows():
            _grab(app, window, folder / f"{window_name}--{name}.png")
        notes = "\n\n".join(f"{headline(case)}\n{note_text(case)}" for case in cases().values())
        (folder / f"notifications--{name}.txt").write_text(notes + "\n", encoding="utf-8")


def write_index(folder: Path) -> None:
    """A page with all pictures: a row for each window, so that its ways stand side by side."""
    rows: dict[str, list[str]] = {}
    for file in sorted(folder.glob("*--*.png")):
        rows.setdefault(file.stem.partition("--")[0], []).append(file.name)
    body = "".join(
        f"<h2>{html.escape(window)}</h2><div>"
        + "".join(
            f"<figure><a href='{html.escape(file)}'><img src='{html.escape(file)}'></a>"
            f"<figcaption>{html.escape(file.rpartition('--')[2])}</figcaption></figure>"
            for file in files
        )
        + "</div>"
        for window, files in rows.items()
    )
    style = (
        "div{display:flex;overflow-x:auto}figure{margin:8px}img{max-height:420px}body{font-family:sans-serif}"
    )
    (folder / "index.html").write_text(
        f"<!doctype html><meta charset='utf-8'><title>Sendward</title><style>{style}</style>{body}",
        encoding="utf-8",
    )


def _start(folder: Path, name: str) -> int:
    scale = WAYS[name].percent / 100
    with tempfile.TemporaryDirectory() as place:
        screen = Path(place) / "screen.json"
        width, height = WAYS[name].screen or (round(1280 * scale), round(900 * scale))
        size = {"width": width, "height": height}
        screen.write_text(json.dumps({"screens": [{**SCREEN, **size}]}), encoding="utf-8")
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_SCALE_FACTOR": str(scale),
            "LC_ALL": "C.UTF-8",
        }
        command = [sys.executable, __file__, str(folder), "--here", name]
        return subprocess.run(command, env=environment, check=False).returncode


def _say_unless_offscreen(_kind: object, _context: object, message: str) -> None:
    # what a screen that is none cannot do
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _grab(app: QApplication, window: QWidget, file: Path) -> None:
    """Show the window, let it settle, and save its picture."""
    window.show()
    for _ in range(5):
        app.processEvents()
    window.grab().save(str(file))
    window.hide()
    window.deleteLater()
    app.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
