"""A tree of files and its control fields as a .deb: the same bytes every time."""

from __future__ import annotations

import gzip
import hashlib
import os
import subprocess
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import TYPE_CHECKING

from shared.day import last_commit, maintainer
from shared.tree import AUTOSTART, CHECKOUT, settle

if TYPE_CHECKING:
    from pathlib import Path

DESCRIPTION = """\
asks before mail goes to a look-alike domain
 Mail meant for army.mil has gone to army.ml, mail for a bank to somebody who
 had registered its name with one letter missing. Nothing bounced, and nobody
 was warned. Sendward asks before that happens.
 .
 It sits in the tray, looks at the addresses that are copied and at the drafts
 that mail programs save, and when the domain of a recipient only looks like one
 on its lists, it says what differs and what was probably meant. Its add-in for
 Thunderbird, which this package installs for everybody, holds the message.
 .
 Nothing is sent anywhere: it has no server."""
OVERRIDES = (
    ("extra-license-file *", "the licence of a list lies beside the list, as it was published"),
    ("package-contains-documentation-outside-usr-share-doc *", "these are lists that the program reads"),
)
"""Tags of lintian that do not count, each with its reason."""


@dataclass(frozen=True)
class Deb:
    """What makes one .deb."""

    version: str
    architecture: str
    depends: tuple[str, ...]
    recommends: tuple[str, ...] = ()
    suggests: tuple[str, ...] = ()
    scripts: dict[str, str] = field(default_factory=dict)
    """Maintainer scripts by name: ``postinst``."""
    overrides: tuple[tuple[str, str], ...] = ()
    """Further tags of lintian that do not count for this package."""
    copyright: str = ""
    """Further paragraphs of the copyright file."""

    @property
    def file_name(self) -> str:
        """As dpkg names it."""
        return f"sendward_{self.version}_{self.architecture}.deb"


def build_deb(root: Path, deb: Deb, folder: Path) -> Path:
    """Write the .deb of the tree ``root`` into ``folder``. Raises CalledProcessError."""
    epoch = last_commit()
    documents = root / "usr/share/doc/sendward"
    _compressed(documents / "changelog.gz", _changelog(deb.version, epoch))
    (documents / "copyright").write_text(_copyright(deb), encoding="utf-8")
    overrides = root / "usr/share/lintian/overrides/sendward"
    overrides.parent.mkdir(parents=True, exist_ok=True)
    lines = [f"# {reason}\nsendward: {tag}\n" for tag, reason in (*OVERRIDES, *deb.overrides)]
    overrides.write_text("".join(lines), encoding="utf-8")
    control = root / "DEBIAN"
    settle(root, epoch)
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size // 1024 + 1 for path in files)
    control.mkdir()
    (control / "control").write_text(_fields(deb, size), encoding="utf-8")
    (control / "conffiles").write_text(f"/{AUTOSTART}\n", encoding="utf-8")
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
        if str(path.relative_to(root)) != AUTOSTART
    ]
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    for name, script in deb.scripts.items():
        (control / name).write_text(script, encoding="utf-8")
        (control / name).chmod(0o755)
    settle(control, epoch)
    folder.mkdir(parents=True, exist_ok=True)
    line = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(folder / deb.file_name)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(line, env=environment, check=True, stdout=subprocess.DEVNULL)
    return folder / deb.file_name


def _fields(deb: Deb, kilobytes: int) -> str:
    lists = {"Depends": deb.depends, "Recommends": deb.recommends, "Suggests": deb.suggests}
    lines = [
        "Package: sendward",
        f"Version: {deb.version}",
        f"Architecture: {deb.architecture}",
        f"Maintainer: {maintainer()}",
        f"Installed-Size: {kilobytes}",
        *(f"{name}: {', '.join(packages)}" for name, packages in lists.items() if packages),
        "Section: mail",
        "Priority: optional",
        f"Description: {DESCRIPTION}",
    ]
    return "\n".join(lines) + "\n"


def _changelog(version: str, epoch: int) -> str:
    return (
        f"sendward ({version}) unstable; urgency=medium\n\n"
        "  * What changed stands in /usr/share/doc/sendward/CHANGELOG.md.\n\n"
        f" -- {maintainer()}  {formatdate(epoch)}\n"
    )


def _compressed(path: Path, text: str) -> None:
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _copyright(deb: Deb) -> str:
    """The copyright file in Debian's machine-readable form."""
    inside = "\n".join(
        f"Files: */resources/{folder}/*\nCopyright: {whose}\nLicense: {licence}\n"
        for folder, whose, licence in (
            ("suffixes", "Mozilla Foundation and contributors", "MPL-2.0"),
            ("unicode", "Unicode, Inc.", "Unicode-3.0"),
        )
    )
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Sendward\n\n"
        "Files: *\nCopyright: The Sendward developers\nLicense: Apache-2.0\n\n"
        f"{inside}\n{deb.copyright}"
        "License: Apache-2.0\n The text is in /usr/share/common-licenses/Apache-2.0.\n\n"
        "License: MPL-2.0\n The text is in /usr/share/common-licenses/MPL-2.0.\n\n"
        f"License: Unicode-3.0\n{_indented(CHECKOUT / 'resources/unicode/LICENSE')}\n"
    )


def _indented(path: Path) -> str:
    return "\n".join(f" {line.rstrip() or '.'}" for line in path.read_text(encoding="utf-8").splitlines())
