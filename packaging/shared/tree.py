"""What every system package puts below ``/usr`` and ``/etc``, whatever its program rests on."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from shared.bundled import bundled
from shared.commands import declared
from shared.completions import bash, fish, zsh
from shared.day import METAINFO, dated_metainfo, last_commit, version
from shared.documents import documents
from shared.man_page import man_page

CHECKOUT = Path(__file__).resolve().parents[2]
PROGRAM = "/usr/bin/sendward"
AUTOSTART = "etc/xdg/autostart/sendward.desktop"
"""The name the app's own entry in a person's folder has: that one stands above this."""
FOR_DEVELOPERS = ("sendward/resources/unicode/confusables.txt", "sendward/resources/pictures/")
"""What the program's own files are made from, or its pages show."""


def build_wheel(folder: Path) -> Path:
    """The wheel, in ``folder``, the same bytes for the same commit. Raises CalledProcessError."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(last_commit())}
    line = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(line, cwd=CHECKOUT, env=environment, check=True, capture_output=True)
    return next(folder.glob("sendward-*.whl"))


def put_package(wheel: Path, site: Path) -> None:
    """The package ``sendward`` from the wheel, in the folder ``site``, without what only developers read."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            is_read = not name.startswith(FOR_DEVELOPERS) and not name.endswith((".md", ".ts"))
            if name.startswith("sendward/") and is_read:
                archive.extract(name, site)


def put_common(root: Path, site: Path | None = None) -> None:
    """Menu entry, icon, autostart, add-in, native host, man page, completions and texts below ``root``.

    The package ``sendward`` is there already, for the links in the texts. ``site`` is the folder of the
    bundled Python packages, for their list.
    """
    from sendward import APPLICATION_ID  # noqa: PLC0415  # found once ``version`` was called
    from sendward.gates.thunderbird.installation import launcher_text, manifest_text  # noqa: PLC0415
    from sendward.gates.thunderbird.places import places_of_package  # noqa: PLC0415
    from sendward.gates.thunderbird.xpi import pack  # noqa: PLC0415
    from sendward.system.linux.autostart import entry_text  # noqa: PLC0415

    resources, share = CHECKOUT / "resources", root / "usr/share"
    for source, target in (
        (f"{APPLICATION_ID}.desktop", "applications"),
        (f"icons/{APPLICATION_ID}.svg", "icons/hicolor/scalable/apps"),
    ):
        _put(share / target / Path(source).name, (resources / source).read_bytes())
    _put(share / "metainfo" / METAINFO, dated_metainfo().encode())
    _put(root / AUTOSTART, entry_text((PROGRAM, "--minimized")).encode())

    real, here = places_of_package(Path("/")), places_of_package(root)
    _put(here.launcher, launcher_text((PROGRAM,)).encode(), mode=0o755)
    _put(here.host_manifest, manifest_text(real).encode())
    _put(here.xpi, pack(CHECKOUT / "desktop/thunderbird"))

    program = declared()
    page = man_page(version(), last_commit()).encode()
    _put(share / "man/man1/sendward.1.gz", gzip.compress(page, 9, mtime=0))
    _put(share / "bash-completion/completions/sendward", bash(program).encode())
    _put(share / "zsh/vendor-completions/_sendward", zsh(program).encode())
    _put(share / "fish/vendor_completions.d/sendward.fish", fish(program).encode())
    listed = bundled(version(), site, last_commit())
    _put(share / "doc/sendward/bundled.spdx.json", listed.encode())
    for path, content in documents(root).items():
        _put(root / path, content)


def put_launcher(root: Path, program: str, site: str) -> None:
    """The program that people start: Python, with nothing but ``site`` before its own packages."""
    text = (
        "#!/usr/bin/python3 -I\n"
        "import sys\n\n"
        f'sys.path.insert(0, "{site}")\n'
        "from sendward.cli.main import main\n\n"
        "sys.exit(main())\n"
    )
    _put(root / program.lstrip("/"), text.encode(), mode=0o755)


def _put(path: Path, content: bytes, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)


def settle(root: Path, epoch: int) -> None:
    """Give every file below ``root`` the time ``epoch`` and a mode that all may read; no compiled Python."""
    for cache in list(root.rglob("__pycache__")):
        shutil.rmtree(cache)
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _is_program(path: Path) -> bool:
    """Whether a file is to be run: a wheel marks libraries, too, and what is neither."""
    if ".so" in path.suffixes or not path.stat().st_mode & 0o100:
        return False
    with path.open("rb") as file:
        return file.read(4).startswith((b"#!", b"\x7fELF"))
