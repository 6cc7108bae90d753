"""Two builds of one commit give the same bytes, whoever makes them and wherever."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[4] / "packaging"


def built(name: str, folder: Path, **environment: str) -> bytes:
    line = [sys.executable, str(PACKAGING / "package.py"), name, "--out", str(folder)]
    subprocess.run(line, env=os.environ | environment, check=True, capture_output=True)
    (file,) = folder.iterdir()
    return file.read_bytes()


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="a .deb is made where dpkg-deb is")
@pytest.mark.parametrize(
    "name",
    [
        # seconds each, but of a processor that others may want, too
        *(pytest.param(name, marks=pytest.mark.timeout(600)) for name in ("wheel", "deb")),
        # minutes each, with libraries from PyPI
        *(
            pytest.param(name, marks=[pytest.mark.patient, pytest.mark.timeout(3600)])
            for name in ("deb-bundle", "portable", "appimage")
        ),
    ],
)
def test_twice_the_same(name: str, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        first = built(name, tmp_path / "first", TZ="Asia/Tokyo", LC_ALL="C", PYTHONHASHSEED="1")
    finally:
        os.umask(before)

    assert first == built(name, tmp_path / "second", TZ="America/Lima", PYTHONHASHSEED="2")
