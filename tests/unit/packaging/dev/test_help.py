"""The help of the developers' commands says what each takes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from fuzz.targets import TARGETS

DEV = Path(__file__).resolve().parents[4] / "packaging" / "dev.py"


@pytest.mark.parametrize(
    ("command", "takes"),
    [
        ("gallery", "FOLDER"),
        ("package", "deb, deb-bundle, wheel"),
        ("package", "--suite"),
        ("package", "--from FILE"),
        ("translations", "--missing"),
        ("fuzz", ", ".join(TARGETS)),
    ],
)
def test_the_help_of_a_command_names_what_it_hands_on(command: str, takes: str) -> None:
    told = subprocess.run(
        [sys.executable, str(DEV), command, "--help"], capture_output=True, text=True, check=True
    )

    assert takes in told.stdout
