"""Build the installer for Windows on Linux, by NSIS.

    .venv/bin/python packaging/windows/installer.py [OPTIONS] [--sha256 HASH] PYTHON PACKAGES WHEEL [FILE]

PYTHON is python.org's embeddable package (``python-3.13.2-embed-amd64.zip``), which a release takes and which
must have the HASH, or a folder with CPython for Windows, for tests. PACKAGES is a folder with what Sendward
rests on, WHEEL Sendward's own; ``--machine`` makes the one by which an administrator installs it for
everybody, ``--quick`` one for a trial, larger and soon built. Only what the app uses of Qt is taken. Signing
is a step of the release, with its certificate: ``osslsigncode sign -pkcs12 FILE -in … -out …``.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("sendward.nsi")
QT_MODULES = ("Core", "DBus", "Gui", "Network", "Svg", "Widgets")
QT_KEPT = (
    *(f"Qt6{name}.dll" for name in QT_MODULES), *(f"Qt{name}.pyd" for name in QT_MODULES), "pyside6.abi3.dll",
    "msvcp140*.dll", "vcruntime140*.dll", "concrt140.dll", "*.py", "translations/qtbase_*.qm",
    "plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll", "plugins/styles/*.dll",
    "plugins/iconengines/*.dll", "plugins/imageformats/qsvg.dll", "plugins/imageformats/qico.dll",
)  # fmt: skip
"""Of PySide6: the modules that ``ui`` imports, the plug-ins that Windows needs, Qt's own texts."""
RUNTIME = (
    "idna", "jaraco", "keyring", "more_itertools", "platformdirs", "rapidfuzz", "rapidfuzz.libs", "requests",
    "requests_file", "certifi", "charset_normalizer", "urllib3", "filelock", "shiboken6", "tldextract",
    "tomlkit", "watchfiles", "anyio", "win32ctypes", "typing_extensions.py",
)  # fmt: skip
"""What the lock of the app alone brings; the folder of a test has more in it."""
COMMAND = "sendward.cmd"
"""What runs a command in a console; the Start menu and the login start the app without one."""
NOT_OF_PYTHON = shutil.ignore_patterns(
    "__pycache__", "test", "idlelib", "tkinter", "turtledemo", "ensurepip", "lib2to3", "tcl", "include",
    "libs", "Scripts", "site-packages", "_tkinter.pyd", "tcl86t.dll", "tk86t.dll", "_test*.pyd",
)  # fmt: skip


class InstallerError(Exception):
    """The installer could not be built; the text says why."""


def build(
    python: Path, packages: Path, wheel: Path, target: Path, *, sha256: str = "", switches: Sequence[str] = ()
) -> Path:
    """Write the installer, with ``switches`` of its script: MACHINE, QUICK. Raises InstallerError."""
    with tempfile.TemporaryDirectory(prefix="sendward-installer-") as folder:
        stage = Path(folder)
        _stage(stage, python, sha256, packages, wheel)
        version = wheel.name.split("-")[1]
        target.parent.mkdir(parents=True, exist_ok=True)
        defined = [f"-DSTAGE={stage}", f"-DVERSION={version}", f"-DOUTPUT={target.absolute()}"]
        defined += [f"-D{switch}" for switch in switches]
        done = subprocess.run(
            ["makensis", "-V2", *defined, SCRIPT], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise InstallerError(f"{done.stdout}{done.stderr}\nmakensis did not succeed; see above.")
    return target


def put_python(given: Path, sha256: str, target: Path) -> None:
    """Put CPython there, isolated: nothing of the person's own Python or environment is looked at.

    ``given`` is a folder, or python.org's embeddable package, of the hash ``sha256``. Raises InstallerError.
    """
    if given.is_dir():
        shutil.copytree(given, target, ignore=NOT_OF_PYTHON)
    else:
        raw = given.read_bytes()
        if hashlib.sha256(raw).hexdigest() != sha256.lower():
            raise InstallerError(f"{given.name} has another hash than the one that --sha256 says.")
        with zipfile.ZipFile(io.BytesIO(raw)) as package:
            package.extractall(target)  # what the hash vouches for
    # python313._pth stands beside python313.dll and takes the place of every other path (CPython, "._pth");
    # in the embeddable package the library is python313.zip
    (dll,) = (path for path in target.glob("python3*.dll") if path.stem != "python3")
    library = [f"{dll.stem}.zip"] if (target / f"{dll.stem}.zip").exists() else ["Lib", "DLLs"]
    lines = "".join(f"{each}\n" for each in (*library, ".", "..\\site"))
    (target / f"{dll.stem}._pth").write_text(lines, "ascii", newline="\r\n")


def _stage(stage: Path, python: Path, sha256: str, packages: Path, wheel: Path) -> None:
    put_python(python, sha256, stage / "python")
    # in a console pythonw would say nothing; %~dp0 is this file's folder, whatever its name
    (stage / COMMAND).write_text(
        '@"%~dp0python\\python.exe" -P -m sendward.cli.main %*\n', "ascii", newline="\r\n"
    )
    site = stage / "site"
    site.mkdir()
    for name in RUNTIME:
        source = packages / name
        if source.is_dir():
            shutil.copytree(source, site / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyi"))
        elif source.exists():
            shutil.copy2(source, site / name)
    for found in packages.glob("*.dist-info"):  # keyring and others look their own up
        if found.name.partition("-")[0] in {name.partition(".")[0] for name in RUNTIME}:
            shutil.copytree(found, site / found.name)
    for pattern in QT_KEPT:
        for source in (packages / "PySide6").glob(pattern):
            place = site / "PySide6" / source.relative_to(packages / "PySide6")
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, place)
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(site)  # our own
    _draw_icon(site / "sendward" / "resources" / "icons")


def _draw_icon(folder: Path) -> None:
    """Windows takes an icon for a shortcut from a file of its own kind only."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415  # only who builds needs it

    drawn = QIcon(str(folder / "org.sendward.Sendward.svg")).pixmap(256, 256)
    if not drawn.save(str(folder / "sendward.ico"), "ICO"):
        raise InstallerError("The icon could not be written.")


def main() -> int:
    """Build it, and say how large it is."""
    summary = (__doc__ or "").split("\n", maxsplit=1)[0]
    parser = argparse.ArgumentParser(description=summary)
    for name in ("python", "packages", "wheel"):
        parser.add_argument(name, type=Path)
    parser.add_argument("target", type=Path, nargs="?", default=CHECKOUT / "dist" / "sendward-setup.exe")
    parser.add_argument("--sha256", default="", help="of python.org's embeddable package")
    parser.add_argument("--machine", action="store_true", help="for everybody, by an administrator")
    parser.add_argument("--quick", action="store_true", help="for a trial: less compressed")
    chosen = parser.parse_args()
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  # only who builds needs it

    _application = QGuiApplication(["installer", "-platform", "offscreen"])
    try:
        built = build(
            chosen.python,
            chosen.packages,
            chosen.wheel,
            chosen.target,
            sha256=chosen.sha256,
            switches=[name for name in ("MACHINE", "QUICK") if getattr(chosen, name.lower())],
        )
    except InstallerError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"{built}: {built.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
