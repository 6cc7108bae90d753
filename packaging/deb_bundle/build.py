"""The .deb with every library under ``/opt/sendward``, for Debian 12: only Python is the system's.

Qt comes from its own wheel, without the parts that Sendward never loads; what is compiled for one Python is
put in for each Python there may be.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from packaging.requirements import Requirement

from shared.day import version
from shared.deb import Deb, build_deb
from shared.tree import CHECKOUT, build_wheel, put_common, put_launcher, put_package

HOME = "/opt/sendward"
SITE = f"{HOME}/lib"
PYTHONS = ("3.11", "3.12")
"""Debian 12's and Ubuntu 24.04's."""
LOCK = CHECKOUT / "packaging" / "locks" / "runtime.txt"

QT_FILES = re.compile(
    r"""\w+\.py$ | Qt(Core|DBus|Gui|Svg|Widgets)\.abi3\.so$ | libpyside6\.abi3\.so | lib(?!Qt6|pyside6)
    | libQt6(Core|DBus|Gui|Network|OpenGL|Svg|Widgets|WaylandClient|WlShellIntegration|XcbQpa)\.so
    | qt(base)?_\w+\.qm$""",
    re.VERBOSE,
)
"""Of the wheel of Qt: our modules, the libraries that they and the plugins link to, and Qt's own words."""
QT_PLUGINS = (
    "iconengines",
    "imageformats",
    "platforminputcontexts",
    "platforms",
    "platformthemes",
    "wayland-decoration-client",
    "wayland-graphics-integration-client",
    "wayland-shell-integration",
    "xcbglintegrations",
)
PLUGINS_LEFT_OUT = re.compile("libq(eglfs|linuxfb|minimalegl|pdf|tvirtualkeyboardplugin|vkkhrdisplay|vnc).so")
"""Screens without a desktop, and what links to parts of Qt that are not here."""
QT_FOLDERS = ("Qt", "lib", "plugins", "translations", "support", *QT_PLUGINS)
DEPENDS = (
    "python3 (>= 3.11)",
    "python3 (<< 3.13)",
    "fontconfig",
    "libc6 (>= 2.34)",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi-krb5-2",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
POSTINST = f"""\
#!/bin/sh
set -e
if [ "$1" = configure ]; then
    python3 -I -m compileall -q {SITE} >/dev/null || true
fi
"""
PRERM = f"""\
#!/bin/sh
set -e
find {SITE} -name __pycache__ -type d -prune -exec rm -r {{}} +
"""
OVERRIDES = (
    ("dir-or-file-in-opt *", "a bundle beside the distribution's packages is what /opt is for"),
    ("embedded-library *", "it is a bundle: Debian 12 has no PySide6"),
    ("shared-library-lacks-prerequisites *", "Qt's libicudata holds data alone"),
    ("script-not-executable *", "a module of requests that nobody runs"),
    ("unusual-interpreter *", "the same module"),
    ("unstripped-binary-or-object *", "as its makers published it, with the hash in packaging/locks"),
)


def build(folder: Path) -> Path:
    """The .deb, in ``folder``. Raises CalledProcessError."""
    with tempfile.TemporaryDirectory(prefix="sendward-bundle-") as name:
        root = Path(name, "root")
        site = root / SITE.lstrip("/")
        number = version()
        put_libraries(site)
        slim(site / "PySide6")
        put_package(build_wheel(Path(name)), site)
        put_common(root, site)
        put_launcher(root, f"{HOME}/bin/sendward", SITE)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/sendward").symlink_to(f"{HOME}/bin/sendward")
        return build_deb(
            root,
            Deb(
                version=f"{number}+deb12",
                architecture="amd64",
                depends=DEPENDS,
                suggests=("gnome-keyring", "thunderbird", "wl-clipboard"),
                scripts={"postinst": POSTINST, "prerm": PRERM},
                overrides=OVERRIDES,
                copyright=(
                    "Files: opt/sendward/lib/*\n"
                    "Copyright: as /usr/share/doc/sendward/bundled.spdx.json names them\n"
                    "License: bundled\n"
                    " The licence of each stands in bundled.spdx.json and in its dist-info folder.\n\n"
                ),
            ),
            folder,
        )


def put_libraries(site: Path) -> None:
    """The locked libraries, checked by their hashes, for each Python. Raises CalledProcessError."""
    for number in PYTHONS:
        with tempfile.TemporaryDirectory(prefix="sendward-lock-") as name:
            wanted = Path(name, "requirements.txt")
            wanted.write_text(_locked_for(number), encoding="utf-8")
            line = [sys.executable, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-deps"]
            line += ["--require-hashes", "--only-binary", ":all:", "--no-compile", "--python-version", number]
            line += [f"--platform=manylinux_2_{glibc}_x86_64" for glibc in (17, 26, 27, 28, 31, 34)]
            line += ["--platform=manylinux2014_x86_64", "--implementation=cp"]
            subprocess.run([*line, "--target", name + "/site", "-r", str(wanted)], check=True)
            shutil.copytree(Path(name, "site"), site, dirs_exist_ok=True)
    for useless in ("bin", "share", "certifi/tests"):
        shutil.rmtree(site / useless, ignore_errors=True)


def _locked_for(python: str) -> str:
    """The lines of the lock that hold for this Python on Linux, without their conditions."""
    environment = {
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": "linux",
        "platform_system": "Linux",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
    }
    kept = []
    for block in re.split(r"\n(?=\S)", LOCK.read_text(encoding="utf-8")):
        first, _, rest = block.partition("\\\n")
        if not first or first.startswith("#"):
            continue
        requirement = Requirement(first.strip())
        if requirement.marker is None or requirement.marker.evaluate(environment):
            kept.append(f"{requirement.name}{requirement.specifier} \\\n{rest}")
    return "\n".join(kept) + "\n"


def slim(qt: Path) -> None:
    """Leave out of the wheel of Qt what Sendward never loads: QML, tools, translations of other modules."""
    inside = qt / "Qt"
    shutil.rmtree(qt / "lib", ignore_errors=True)  # for compilers
    for path in [*qt.iterdir(), *inside.iterdir(), *(inside / "plugins").iterdir()]:
        if path.is_dir() and path.name not in QT_FOLDERS:
            shutil.rmtree(path)
    for path in (inside / "plugins").rglob("*.so"):
        if PLUGINS_LEFT_OUT.fullmatch(path.name):
            path.unlink()
    for path in [*qt.iterdir(), *(inside / "lib").iterdir(), *(inside / "translations").iterdir()]:
        if path.is_file() and not QT_FILES.match(path.name):
            path.unlink()
