"""The wheel carries what pipx, uv and pip cannot make: add-in, menu entry, and the day it is of."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from pipx.build import build
from sendward import APPLICATION_ID, __version__
from sendward.gates.thunderbird.xpi import NAME
from sendward.system.resources import RELEASED_FILE
from shared.day import METAINFO, release_day

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    file: Path = build(tmp_path_factory.mktemp("wheel"))
    return zipfile.ZipFile(file)


def test_every_part_says_the_same_version(wheel: zipfile.ZipFile) -> None:
    addin = zipfile.ZipFile(io.BytesIO(wheel.read(f"sendward/{NAME}")))
    share = f"sendward-{__version__}.data/data/share"
    metadata = wheel.read(f"sendward-{__version__}.dist-info/METADATA").decode()

    assert f"\nVersion: {__version__}\n" in metadata
    assert json.loads(addin.read("manifest.json"))["version"] == __version__
    assert f'version="{__version__}"' in wheel.read(f"{share}/metainfo/{METAINFO}").decode()


def test_about_can_tell_the_day_of_this_version_and_its_lists(wheel: zipfile.ZipFile) -> None:
    assert wheel.read(f"sendward/resources/{RELEASED_FILE}").decode().strip() == release_day()


def test_menu_entry_and_icon_are_in_it(wheel: zipfile.ZipFile) -> None:
    share = f"sendward-{__version__}.data/data/share"

    assert {
        f"{share}/applications/{APPLICATION_ID}.desktop",
        f"{share}/icons/hicolor/scalable/apps/{APPLICATION_ID}.svg",
        "sendward/resources/icons/" + f"{APPLICATION_ID}.svg",
    } <= set(wheel.namelist())
