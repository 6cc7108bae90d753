"""The build with Python in it: one archive, unpacked anywhere, without any right to install.

PyInstaller gathers it; what it needs of the system is what every desktop has: a C library at least as new as
that of the machine it is built on, OpenGL, fonts, X11's or Wayland's own libraries.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from deb_bundle.build import QT_PLUGINS
from portable.licences import put_licences
from shared.day import last_commit, version
from shared.tree import CHECKOUT, build_wheel, settle

HERE = Path(__file__).resolve().parent
WORK = CHECKOUT / "build" / "portable"
LOCKS = CHECKOUT / "packaging" / "locks"
GATHERED = (
    *("--collect-data", "sendward", "--collect-submodules", "sendward"),  # commands are loaded by name
    *("--collect-data", "tldextract", "--hidden-import", "tldextract"),  # found by name, so missed
    *("--collect-submodules", "keyring.backends", "--copy-metadata", "keyring"),  # likewise
)
LEFT_OUT = ("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork", "tkinter", "unittest", "pydoc")
GTK = ("libgtk-3", "libgdk-3", "libgdk_pixbuf", "libatk", "libatspi", "libcairo", "libpango", "libepoxy")
"""What Qt's look of GTK brings along; a bundled GTK finds none of its themes."""


def build(folder: Path) -> Path:
    """The archive, in ``folder``. Raises CalledProcessError."""
    folder.mkdir(parents=True, exist_ok=True)
    return _archive(gather(), folder / f"sendward-{version()}-linux-x86_64.tar.xz")


def gather() -> Path:
    """The folder ``sendward`` with the program and everything it needs. Raises CalledProcessError."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    python = _environment()
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(last_commit()), "PYTHONHASHSEED": "1"}
    environment.pop("PYTHONPATH", None)  # the wheel is meant, which has everything in it, not a checkout
    line = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--name=sendward"]
    line += [f"--distpath={WORK / 'dist'}", f"--workpath={WORK / 'work'}", f"--specpath={WORK}"]
    line += [f"--exclude-module={name}" for name in LEFT_OUT]
    subprocess.run([*line, *GATHERED, str(HERE / "entry.py")], env=environment, cwd=WORK, check=True)
    gathered = WORK / "dist" / "sendward"
    _slim(gathered / "_internal")
    (site,) = (WORK / "venv" / "lib").glob("python*/site-packages")
    put_licences(gathered, site)
    settle(gathered, last_commit())
    return gathered


def _environment() -> Path:
    """A Python with the locked libraries, PyInstaller, and the wheel; returns its program."""
    subprocess.run([sys.executable, "-m", "venv", str(WORK / "venv")], check=True)
    python = WORK / "venv" / "bin" / "python"
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    locks = ["-r", str(LOCKS / "runtime.txt"), "-r", str(LOCKS / "portable.txt")]
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", *locks], check=True)
    subprocess.run([*pip, "--no-deps", str(build_wheel(WORK))], check=True)
    return python


def _slim(inside: Path) -> None:
    """Leave out what PyInstaller took along that is never loaded."""
    plugins = inside / "PySide6" / "Qt" / "plugins"
    for path in list(plugins.iterdir()):
        if path.name not in QT_PLUGINS:
            shutil.rmtree(path)
    (plugins / "platformthemes" / "libqgtk3.so").unlink(missing_ok=True)
    for path in list(inside.iterdir()):
        if path.name.startswith(GTK):
            path.unlink()


def _archive(tree: Path, to: Path) -> Path:
    """The settled tree as an archive: names sorted, no owner."""

    def settled(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.mtime, info.uid, info.gid, info.uname, info.gname = int(info.mtime), 0, 0, "", ""
        return info

    with tarfile.open(to, "w:xz", preset=6) as archive:
        for path in [tree, *sorted(tree.rglob("*"))]:
            archive.add(path, path.relative_to(tree.parent), recursive=False, filter=settled)
    return to
