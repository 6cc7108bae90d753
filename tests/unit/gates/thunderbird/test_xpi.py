from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

from sendward import __version__
from sendward.gates.thunderbird.places import EXTENSION, OLDEST_THUNDERBIRD
from sendward.gates.thunderbird.xpi import load, pack
from sendward.system.resources import resources_dir
from support.posix import needs_node

SOURCES = Path(__file__).parents[4] / "desktop" / "thunderbird"


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    copy = shutil.copytree(SOURCES, tmp_path / "copy")
    for path in copy.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
        path.chmod(0o700)

    assert pack(copy) == pack(SOURCES) == load()


def test_what_is_only_for_us_is_left_out() -> None:
    names = zipfile.ZipFile(io.BytesIO(load())).namelist()

    assert "manifest.json" in names
    assert not [name for name in names if name.startswith("tests") or name == "package.json"]


def test_the_manifest_is_of_this_version_and_asks_for_no_more_than_it_needs() -> None:
    manifest = json.loads(zipfile.ZipFile(io.BytesIO(load())).read("manifest.json"))

    assert manifest["version"] == __version__
    assert manifest["browser_specific_settings"]["gecko"]["id"] == EXTENSION
    assert "unsafe" not in manifest["content_security_policy"]["extension_pages"]
    assert manifest["permissions"] == [
        "accountsRead", "addressBooks", "compose", "messagesRead", "nativeMessaging", "storage",
    ]  # fmt: skip


def test_a_manifest_that_names_a_version_keeps_it(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"version": "3.2"}', encoding="utf-8")

    packed = zipfile.ZipFile(io.BytesIO(pack(tmp_path))).read("manifest.json")

    assert json.loads(packed) == {"version": "3.2"}


def test_the_oldest_thunderbird_is_the_one_that_the_manifest_asks_for() -> None:
    manifest = json.loads((SOURCES / "manifest.json").read_text(encoding="utf-8"))

    assert manifest["browser_specific_settings"]["gecko"]["strict_min_version"] == f"{OLDEST_THUNDERBIRD}.0"


def test_the_icon_is_the_programs_own() -> None:
    icon = resources_dir() / "icons" / "org.sendward.Sendward.svg"

    assert (SOURCES / "icons" / "sendward.svg").read_bytes() == icon.read_bytes()


def test_every_language_has_every_text_with_its_places() -> None:
    english = json.loads((SOURCES / "_locales" / "en" / "messages.json").read_text(encoding="utf-8"))
    for folder in sorted((SOURCES / "_locales").iterdir()):
        texts = json.loads((folder / "messages.json").read_text(encoding="utf-8"))
        assert texts.keys() == english.keys(), folder.name
        for name, text in texts.items():
            assert text.get("placeholders") == english[name].get("placeholders"), (folder.name, name)
            for place in english[name].get("placeholders", {}):
                assert f"${place.upper()}$" in text["message"], (folder.name, name)


@needs_node
def test_the_modules_do_what_their_own_tests_say() -> None:
    ran = subprocess.run(
        ["node", "--test", *map(str, sorted((SOURCES / "tests").glob("*.test.js")))],
        capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip

    assert ran.returncode == 0, ran.stdout
