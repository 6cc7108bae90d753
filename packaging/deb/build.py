"""The .deb on Debian 13's own packages: Python, Qt and every library are Debian's."""

from __future__ import annotations

import tempfile
from pathlib import Path

from shared.day import version
from shared.deb import Deb, build_deb
from shared.tree import PROGRAM, build_wheel, put_common, put_launcher, put_package

SITE = "/usr/share/sendward"
"""A folder of its own: no other program is meant to import the package."""

DEPENDS = (
    "python3 (>= 3.11)",
    "python3-idna (>= 3.10)",
    "python3-jeepney",
    "python3-keyring (>= 25.6)",
    "python3-platformdirs (>= 4.3)",
    "python3-pyside6.qtcore (>= 6.8)",
    "python3-pyside6.qtdbus (>= 6.8)",
    "python3-pyside6.qtgui (>= 6.8)",
    "python3-pyside6.qtsvg (>= 6.8)",
    "python3-pyside6.qtwidgets (>= 6.8)",
    "python3-rapidfuzz (>= 3.12)",
    "python3-secretstorage",
    "python3-tomlkit (>= 0.13)",
    # where the list that ships is damaged; trixie's tldextract carries none
    "publicsuffix",
    "qt6-svg-plugins",
)
OVERRIDES = (
    (
        "appstream-metadata-validation-failed *",
        "Sendward has no page on the web yet that its file could name",
    ),
)
"""Debian 12's lintian does not know the tag, and calls it an error."""
POSTINST = f"""\
#!/bin/sh
set -e
if [ "$1" = configure ] && command -v py3compile >/dev/null; then
    py3compile -p sendward {SITE}
fi
"""
PRERM = """\
#!/bin/sh
set -e
if command -v py3clean >/dev/null; then
    py3clean -p sendward
fi
"""


def build(folder: Path) -> Path:
    """The .deb, in ``folder``. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory(prefix="sendward-deb-") as name:
        root = Path(name, "root")
        number = version()
        put_package(build_wheel(Path(name)), root / SITE.lstrip("/"))
        put_common(root)
        put_launcher(root, PROGRAM, SITE)
        return build_deb(
            root,
            Deb(
                version=f"{number}+deb13",
                architecture="all",
                depends=DEPENDS,
                recommends=("qt6-wayland",),
                suggests=("gnome-keyring", "thunderbird", "wl-clipboard"),
                scripts={"postinst": POSTINST, "prerm": PRERM},
                overrides=OVERRIDES,
            ),
            folder,
        )
