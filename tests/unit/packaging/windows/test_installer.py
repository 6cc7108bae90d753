"""What the installer takes along is enough for the app: every module of Qt that it imports."""

from __future__ import annotations

import hashlib
import re
import zipfile
from pathlib import Path

import pytest

from installer import QT_KEPT, InstallerError, put_python

ROOT = Path(__file__).resolve().parents[4]


def test_every_module_of_qt_that_the_app_imports_is_kept() -> None:
    sources = (path.read_text("utf-8") for path in (ROOT / "desktop" / "sendward").rglob("*.py"))
    imported = {name for text in sources for name in re.findall(r"PySide6\.(Qt\w+)", text)}

    assert imported
    for name in imported:
        assert f"{name}.pyd" in QT_KEPT
        assert f"Qt6{name.removeprefix('Qt')}.dll" in QT_KEPT


@pytest.fixture
def embeddable(tmp_path: Path) -> Path:
    """What python.org publishes to be put into other programs: its library is an archive beside its DLL."""
    made = tmp_path / "python-3.13.2-embed-amd64.zip"
    with zipfile.ZipFile(made, "w") as package:
        for name in (
            "python.exe",
            "pythonw.exe",
            "python3.dll",
            "python313.dll",
            "python313.zip",
            "_ssl.pyd",
        ):
            package.writestr(name, name)
        package.writestr("python313._pth", "python313.zip\n.\n")
    return made


def test_a_release_finds_the_library_of_the_embeddable_package_and_what_sendward_rests_on(
    embeddable: Path, tmp_path: Path
) -> None:
    put_python(embeddable, hashlib.sha256(embeddable.read_bytes()).hexdigest(), tmp_path / "python")

    assert (tmp_path / "python/_ssl.pyd").exists()
    paths = (tmp_path / "python/python313._pth").read_text("ascii").split()
    assert paths == ["python313.zip", ".", "..\\site"]


@pytest.mark.parametrize("sha256", ["", "0" * 64])
def test_an_embeddable_package_of_another_hash_is_not_taken(
    embeddable: Path, tmp_path: Path, sha256: str
) -> None:
    with pytest.raises(InstallerError, match="another hash"):
        put_python(embeddable, sha256, tmp_path / "python")

    assert not (tmp_path / "python").exists()


def test_a_folder_has_its_library_in_folders(tmp_path: Path) -> None:
    given = tmp_path / "given"
    (given / "Lib/test").mkdir(parents=True)
    for name in ("python3.dll", "python313.dll", "Lib/os.py", "Lib/test/test_os.py"):
        (given / name).touch()

    put_python(given, "", tmp_path / "python")

    paths = (tmp_path / "python/python313._pth").read_text("ascii").split()
    assert paths == ["Lib", "DLLs", ".", "..\\site"]
    assert not (tmp_path / "python/Lib/test").exists()
