"""What the portable build carries of others, with licences: the SPDX list, and the texts beside it."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from shared.bundled import UNKNOWN, Bundled, bundled
from shared.day import last_commit, version

if TYPE_CHECKING:
    from collections.abc import Iterable

LIST, TEXTS = "bundled.spdx.json", "licences"
DOCUMENTS = Path("/usr/share/doc")
"""Where Debian keeps each package's copyright."""
COMMON = Path("/usr/share/common-licenses")
"""The texts to which Debian's copyright files refer, and PySide6's LGPL, whose wheel has none."""
ONLY_BUILD = ("altgraph", "packaging", "pip", "pyinstaller_hooks_contrib", "setuptools")
"""Of the environment it is made in: these only build. Of PyInstaller the program goes along."""
LIBRARY_FOLDERS = tuple(f"{usr}/lib/{platform.machine()}-linux-gnu" for usr in ("", "/usr"))
"""Where the dynamic linker looks, as a package may name it before and after the merge of both."""
OWNER = re.compile(r"^([a-z0-9.+-]+)(?::\w+)?: /", re.MULTILINE)
"""A line of ``dpkg-query --search``."""
IS_LICENCE = re.compile(r"(licen[cs]e|copying|notice|copyright).*", re.IGNORECASE)


def put_licences(folder: Path, site: Path) -> None:
    """Write list and texts into ``folder``; ``site`` has the Python packages. Raises CalledProcessError."""
    python = Bundled("python", platform.python_version(), "PSF-2.0", "https://www.python.org")
    owners = _owners(path.name for path in sorted((folder / "_internal").glob("*.so*")))
    system = tuple(
        Bundled(name, number, UNKNOWN, f"https://tracker.debian.org/pkg/{source}")
        for name, source, number in owners
    )
    listed = bundled(version(), site, last_commit(), more=(python, *system), without=ONLY_BUILD)
    (folder / LIST).write_text(listed, encoding="utf-8")
    if COMMON.exists():
        shutil.copytree(COMMON, folder / TEXTS / COMMON.name)
    for name, _, _ in owners:
        copyright_file = DOCUMENTS / name / "copyright"
        if copyright_file.exists():
            _put(copyright_file, folder / TEXTS / name)
    for info in sorted(site.glob("*.dist-info")):
        if not info.name.startswith(ONLY_BUILD):
            for file in sorted(info.rglob("*")):
                if file.is_file() and IS_LICENCE.fullmatch(file.name):
                    _put(file, folder / TEXTS / info.name.partition("-")[0])


def _owners(files: Iterable[str]) -> tuple[tuple[str, str, str], ...]:
    """Debian's packages that the files were taken from: name, source, version; none on another system."""
    if not shutil.which("dpkg-query"):
        return ()
    paths = [f"{folder}/{name}" for name in files for folder in LIBRARY_FOLDERS]
    found = subprocess.run(["dpkg-query", "-S", *paths], capture_output=True, text=True, check=False)
    names = sorted({line[1] for line in OWNER.finditer(found.stdout) if not line[1].startswith("libpython")})
    if not names:
        return ()
    wanted = ["dpkg-query", "-W", "-f=${Package}\t${source:Package}\t${Version}\n", *names]
    told = subprocess.run(wanted, capture_output=True, text=True, check=True).stdout
    return tuple(_fields(line) for line in told.splitlines())


def _fields(line: str) -> tuple[str, str, str]:
    name, source, number = line.split("\t")
    return name, source, number


def _put(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)
