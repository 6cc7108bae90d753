"""The names of the person's locales, from wherever each platform keeps them."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest

from sendward.system import locale_names as module
from sendward.system.locale_names import locale_names
from sendward.system.macos.locale import chosen_locale
from sendward.system.platform import Platform

if TYPE_CHECKING:
    from pathlib import Path


def test_a_locale_of_no_place_has_no_name() -> None:
    assert locale_names({"LANG": "C.UTF-8", "LC_ALL": "POSIX", "LANGUAGE": ""}, Platform.LINUX) == ()


def test_the_languages_read_count_as_well() -> None:
    names = locale_names({"LANG": "en_GB.UTF-8", "LANGUAGE": "en_GB:de"}, Platform.LINUX)

    assert names == ("en_GB", "de")


def test_on_windows_the_region_of_the_control_panel_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "value", lambda _key, _name: "de-AT")

    assert locale_names({}, Platform.WINDOWS) == ("de_AT",)


def test_on_macos_the_systems_settings_count(tmp_path: Path) -> None:
    folder = tmp_path / "Library" / "Preferences"
    folder.mkdir(parents=True)
    (folder / ".GlobalPreferences.plist").write_bytes(plistlib.dumps({"AppleLocale": "fr_CH"}))

    assert chosen_locale(tmp_path) == "fr_CH"


@pytest.mark.parametrize(
    "content", [b"", b"<plist>", b"bplist00", plistlib.dumps([]), plistlib.dumps({"AppleLocale": 7})]
)
def test_settings_of_macos_that_cannot_be_read_name_no_locale(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "Library" / "Preferences"
    folder.mkdir(parents=True)
    (folder / ".GlobalPreferences.plist").write_bytes(content)

    assert chosen_locale(tmp_path) == ""
    assert chosen_locale(tmp_path / "nowhere") == ""
