"""The AppImage: the portable build in one file that is started as it is (type 2: a program, then a squashfs).

No package registry has what an AppImage begins with, so it is made here, from ``runtime.c`` and the libraries
that Debian publishes for it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from portable.build import gather
from shared.day import METAINFO, dated_metainfo, last_commit, version
from shared.tree import CHECKOUT, settle

sys.path.insert(0, str(CHECKOUT / "packaging" / "dev"))

from system_packages import Need, install, missing  # found only behind the line above

SOURCE = Path(__file__).with_name("runtime.c")
LIBRARIES = ("squashfuse_ll", "fuse3", "zstd")
COMPILER = ("gcc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-static", "-s", "-Wl,--build-id=none")
NEEDS = (
    Need("gcc", program="gcc"),
    Need("squashfs-tools", program="mksquashfs"),
    Need("libc6-dev", file="/usr/include/elf.h"),
    Need("libsquashfuse-dev", file="/usr/include/squashfuse/ll.h"),
    Need("libfuse3-dev", file="/usr/include/fuse3/fuse_lowlevel.h"),
    Need("libzstd-dev", file="/usr/include/zstd.h"),
)
MAGIC_AT, MAGIC = 8, b"AI\x02"
"""Where what opens AppImages looks: bytes that ELF leaves free (the specification, "Type 2 image format")."""


def build(folder: Path) -> Path:
    """The AppImage, in ``folder``. Raises CalledProcessError, SystemPackagesError."""
    install(missing(NEEDS))
    with tempfile.TemporaryDirectory(prefix="sendward-appimage-") as name:
        tree, files = Path(name, "tree"), Path(name, "files")
        _put_tree(gather(), tree)
        settle(tree, last_commit())
        line = ["mksquashfs", str(tree), str(files), "-comp", "zstd", "-Xcompression-level", "19"]
        line += ["-b", "256K", "-all-root", "-noappend", "-no-xattrs", "-quiet", "-no-progress"]
        # all times of the image and in it are this one
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(last_commit())}
        subprocess.run(line, env=environment, check=True)
        folder.mkdir(parents=True, exist_ok=True)
        made = folder / f"Sendward-{version()}-x86_64.AppImage"
        made.write_bytes(_runtime(Path(name, "runtime")) + files.read_bytes())
    made.chmod(0o755)
    return made


def _runtime(program: Path) -> bytes:
    """The program that the file begins with. Raises CalledProcessError."""
    line = [*COMPILER, "-o", str(program), str(SOURCE), *(f"-l{name}" for name in LIBRARIES)]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
        done.check_returncode()
    compiled = bytearray(program.read_bytes())
    compiled[MAGIC_AT : MAGIC_AT + len(MAGIC)] = MAGIC
    return bytes(compiled)


def _put_tree(gathered: Path, tree: Path) -> None:
    """The folder that the program finds itself in: what it consists of, and what a desktop looks for."""
    from sendward import APPLICATION_ID  # noqa: PLC0415  # found once ``version`` was called

    home = tree / "usr" / "lib" / "sendward"
    home.parent.mkdir(parents=True)
    shutil.move(gathered, home)
    (tree / "AppRun").symlink_to("usr/lib/sendward/sendward")
    resources = CHECKOUT / "resources"
    icon, entry = f"{APPLICATION_ID}.svg", f"{APPLICATION_ID}.desktop"
    shutil.copy(resources / entry, tree)
    shutil.copy(resources / "icons" / icon, tree)
    (tree / ".DirIcon").symlink_to(icon)
    (tree / "usr/share/metainfo").mkdir(parents=True)
    (tree / "usr/share/metainfo" / METAINFO).write_text(dated_metainfo(), encoding="utf-8")
