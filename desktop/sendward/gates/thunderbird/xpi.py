"""The add-in as one file, as mail clients take it."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from sendward import __version__
from sendward.phrase import Phrase

NAME = "sendward-thunderbird.xpi"
MANIFEST = "manifest.json"
_LEFT_OUT = frozenset({"tests", "README.md", "package.json"})
_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP archive can name: the same at every build."""
_READABLE = 0o100644 << 16
_UNIX = 3


class AddinMissingError(Exception):
    """The add-in's files are not where they must be: the installation is damaged."""


def pack(folder: Path) -> bytes:
    """The add-in in ``folder`` as an archive: the same bytes wherever and whenever it is made.

    Nothing is compressed, because compressors differ in their output from version to version.
    """
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = path.relative_to(folder)
            if name.parts[0] in _LEFT_OUT:
                continue
            entry = zipfile.ZipInfo(name.as_posix(), _TIME)
            entry.external_attr = _READABLE
            entry.create_system = _UNIX
            read = path.read_bytes()
            archive.writestr(entry, _of_this_version(read) if name.as_posix() == MANIFEST else read)
    return content.getvalue()


def _of_this_version(manifest: bytes) -> bytes:
    """The manifest with the program's version: the one among the sources has none of its own."""
    return re.sub(rb'("version": )"0"', rb'\1"%s"' % __version__.encode(), manifest, count=1)


def load() -> bytes:
    """The archive: carried in the package, or made from the checkout's files. Raises AddinMissingError."""
    package = Path(__file__).resolve().parent.parent.parent
    carried = package / NAME
    sources = package.parent / "thunderbird"
    if carried.is_file():
        return carried.read_bytes()
    if (sources / MANIFEST).is_file():
        return pack(sources)
    raise AddinMissingError(
        Phrase("Sendward's add-in is missing: {file}. Install Sendward again.", file=carried)
    )
