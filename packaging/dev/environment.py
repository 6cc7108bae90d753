"""The checkout's ``.venv``: made from the locks, and left alone while they have not changed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = CHECKOUT / "packaging" / "locks"
VENV = CHECKOUT / ".venv"
STAMP = VENV / "made-from.json"

LOCKS_FOR = {"run": ("runtime", "build"), "test": ("test",)}
"""The locks each purpose rests on. The test lock holds the other two and so serves for ``run`` as well."""

PURPOSES_SERVED_BY = {"run": ("run", "test"), "test": ("test",)}


class VenvError(Exception):
    """The ``.venv`` could not be made; the text says why and what to do."""


def venv_program(name: str) -> Path:
    """Where ``name`` (``python``, ``pytest``, ``sendward``) is in the ``.venv``."""
    return VENV / "Scripts" / f"{name}.exe" if os.name == "nt" else VENV / "bin" / name


def _fingerprint(purpose: str) -> str:
    """What a ``.venv`` for ``purpose`` is made from, as one hash: locks, project, Python and place."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    parts = [
        json.dumps([project["project"], project["build-system"]], sort_keys=True),
        (VENV / "pyvenv.cfg").read_text(encoding="utf-8"),
        str(CHECKOUT),
        *((LOCKS / f"{lock}.txt").read_text(encoding="utf-8") for lock in LOCKS_FOR[purpose]),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def is_ready(purpose: str) -> bool:
    """Whether the ``.venv`` already serves ``purpose`` ("run" or "test"). Starts no process."""
    # exists() follows the link: a Python that was removed or upgraded away leaves it dangling
    if not venv_program("python").exists() or not STAMP.exists():
        return False
    try:
        made = json.loads(STAMP.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return any(made.get(served) == _fingerprint(served) for served in PURPOSES_SERVED_BY[purpose])


def _run(step: str, line: list[str | Path]) -> None:
    done = subprocess.run(
        line,
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        raise VenvError(f"{done.stdout.strip()}\n\n{step} did not succeed; see above.")


def _works() -> bool:
    """Whether there is a ``.venv`` whose Python starts and has pip; half-made ones do not."""
    python = venv_program("python")
    return (
        python.exists()
        and subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode
        == 0
    )


def make_ready(purpose: str) -> None:
    """Bring the ``.venv`` to what the locks say for ``purpose``; made anew only where it does not work.

    Every download is checked against the lock's hashes; the project itself is installed in place, built by
    the locked hatchling, so that nothing unlocked is fetched. Raises VenvError.
    """
    if is_ready(purpose):
        return
    if not _works():
        print(f"Making {VENV.name} with Python {sys.version.split()[0]}", flush=True)
        _run("Making the virtual environment", [sys.executable, "-m", "venv", "--clear", VENV])
    locks = LOCKS_FOR[purpose]
    print(
        f"Installing the locked packages ({' and '.join(locks)}); a minute or two the first time", flush=True
    )
    pip: list[str | Path] = [
        venv_program("python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    requirements = [word for lock in locks for word in ("-r", str(LOCKS / f"{lock}.txt"))]
    _run(
        "Installing the locked packages", [*pip, "--require-hashes", "--only-binary", ":all:", *requirements]
    )
    _run("Installing Sendward in place", [*pip, "--no-build-isolation", "--no-deps", "--editable", CHECKOUT])
    made = json.loads(STAMP.read_text(encoding="utf-8")) if STAMP.exists() else {}
    STAMP.write_text(json.dumps(made | {purpose: _fingerprint(purpose)}), encoding="utf-8")


def install_beside(lock: str, folder: Path) -> None:
    """Install the packages of ``lock`` into ``folder``, and not into the ``.venv``; nothing where it is done.

    For what is used by hand only, and is not to be with everybody who runs the tests. Raises VenvError.
    """
    text = (LOCKS / f"{lock}.txt").read_text(encoding="utf-8")
    stamp = folder / "made-from.txt"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == text:
        return
    print(f"Installing the locked packages ({lock}) into {folder.relative_to(CHECKOUT)}", flush=True)
    line: list[str | Path] = [venv_program("python"), "-m", "pip", "install", "--quiet", "--upgrade"]
    options = ["--require-hashes", "--only-binary", ":all:", "-r", str(LOCKS / f"{lock}.txt")]
    _run("Installing the locked packages", [*line, *options, "--target", folder])
    stamp.write_text(text, encoding="utf-8")
