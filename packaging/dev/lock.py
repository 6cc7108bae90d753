"""Renew the locks: every package Sendward rests on, at one version, with the hashes of its files."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

CHECKOUT = Path(__file__).resolve().parents[2]
LOCKS = CHECKOUT / "packaging" / "locks"

UV = "uv>=0.9,<1"

LOCK_INPUTS = {
    "runtime": ["pyproject.toml"],
    "build": ["--group", "build"],
    "test": ["pyproject.toml", "--group", "test", "--group", "build"],
    "fuzz": ["--group", "fuzz"],
    "portable": ["--group", "portable"],
}
"""What each lock holds. The later ones are held to the versions of the first, so that they agree."""


def renew_locks(upgrade: Sequence[str] | None) -> None:
    """Write ``packaging/locks/*.txt``, with the packages in ``upgrade`` at their newest versions.

    An empty ``upgrade`` is all packages; with None every version stays that still fits.

    The machine's own package settings are left out of it: a lock made from somebody's mirror would name files
    nobody else can download. Raises subprocess.CalledProcessError where the resolver finds no answer.
    """
    # what the resolver would take from the person's machine instead of the public registry
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    upgrading = [f"--upgrade-package={name}" for name in upgrade or ()]
    if upgrade is not None and not upgrade:
        upgrading = ["--upgrade"]
    with tempfile.TemporaryDirectory(prefix="sendward-lock-") as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        python = Path(folder, "Scripts/python.exe" if os.name == "nt" else "bin/python")
        subprocess.run([python, "-m", "pip", "install", "-q", UV], check=True)
        for name, inputs in LOCK_INPUTS.items():
            target = LOCKS / f"{name}.txt"
            held_to = [] if name == "runtime" else ["--constraints", str(LOCKS / "runtime.txt")]
            subprocess.run(
                [
                    python, "-m", "uv", "--no-config", "pip", "compile", "--quiet", "--universal",
                    "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-header",
                    *upgrading,
                    *held_to,
                    *inputs,
                    "--output-file", str(target.relative_to(CHECKOUT)),
                ],
                cwd=CHECKOUT, env=clean, check=True, stdout=subprocess.DEVNULL,
            )  # fmt: skip
            print(f"wrote {target.relative_to(CHECKOUT)}", flush=True)
