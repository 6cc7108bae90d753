from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.gates.thunderbird.profiles import AddinState, Build, find_builds, find_profiles
from sendward.mailstores.clients.places import Places
from sendward.system.platform import Platform
from sendward.system.windows import registry
from support.fake_registry import FakeRegistry
from support.posix import ON_WINDOWS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    base = tmp_path / ".thunderbird"
    (base / "abc.default").mkdir(parents=True)
    (base / "abc.default" / "prefs.js").touch()
    (base / "profiles.ini").write_text(
        "[Install1]\nDefault=abc.default\n\n[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n"
    )
    return tmp_path


def write_addons(home: Path, content: str | bytes) -> None:
    file = home / ".thunderbird" / "abc.default" / "extensions.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.mark.parametrize(
    ("addons", "state"),
    [
        ([{"id": "addin@sendward.org", "active": True}], AddinState.ACTIVE),
        ([{"id": "addin@sendward.org", "active": False}], AddinState.DISABLED),
        (
            [{"id": "addin@sendward.org", "active": False, "userDisabled": True, "appDisabled": False}],
            AddinState.DISABLED,
        ),
        ([{"id": "addin@sendward.org", "active": False, "appDisabled": True}], AddinState.REFUSED),
        ([{"id": "other@example.org", "active": True}], AddinState.ABSENT),
    ],
)
def test_a_profile_says_what_it_makes_of_the_addin(
    home: Path, addons: list[dict[str, object]], state: AddinState
) -> None:
    write_addons(home, json.dumps({"addons": addons}))

    (profile,) = find_profiles(Places(home, Platform.LINUX, {}))

    assert profile.state is state


@given(
    st.binary(max_size=40) | st.sampled_from([b"[]", b"{}", b'{"addons": 7}', b'{"addons": [7]}', b"null"])
)
def test_a_list_of_addons_that_cannot_be_read_is_no_addin(content: bytes) -> None:
    import tempfile  # noqa: PLC0415  # each example needs a folder of its own
    from pathlib import Path as RealPath  # noqa: PLC0415  # the same

    with tempfile.TemporaryDirectory() as folder:
        base = RealPath(folder, ".thunderbird")
        (base / "p").mkdir(parents=True)
        (base / "p" / "prefs.js").touch()
        (base / "p" / "extensions.json").write_bytes(content)
        (base / "profiles.ini").write_text("[Profile0]\nPath=p\n")

        assert [profile.state for profile in find_profiles(Places(RealPath(folder), Platform.LINUX, {}))] == [
            AddinState.ABSENT
        ]


@pytest.mark.parametrize("base", [".thunderbird", ".config/thunderbird"])
def test_a_profile_is_found_wherever_thunderbird_keeps_it_and_past_an_odd_line(
    tmp_path: Path, base: str
) -> None:
    folder = tmp_path / base
    (folder / "p").mkdir(parents=True)
    (folder / "p" / "prefs.js").touch()
    (folder / "profiles.ini").write_text("no section\n[Profile0]\nPath=p\n[Profile0]\nPath=p\n")

    assert [profile.folder for profile in find_profiles(Places(tmp_path, Platform.LINUX, {}))] == [
        folder / "p"
    ]


@pytest.mark.parametrize("base", [".var/app/org.mozilla.Thunderbird", "snap/thunderbird/common"])
def test_a_profile_that_no_addin_can_reach_sendward_from_is_passed_over(tmp_path: Path, base: str) -> None:
    folder = tmp_path / base / ".thunderbird"
    (folder / "p").mkdir(parents=True)
    (folder / "p" / "prefs.js").touch()
    (folder / "profiles.ini").write_text("[Profile0]\nPath=p\n")

    assert find_profiles(Places(tmp_path, Platform.LINUX, {})) == ()


def test_a_list_of_profiles_that_cannot_be_opened_is_said_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / ".thunderbird" / "profiles.ini").mkdir(parents=True)

    assert find_profiles(Places(tmp_path, Platform.LINUX, {})) == ()
    assert "cannot be listed" in caplog.text


def test_a_home_without_thunderbird_has_no_profiles(tmp_path: Path) -> None:
    assert find_profiles(Places(tmp_path, Platform.LINUX, {})) == ()


def test_builds_that_are_shut_off_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    (tmp_path / "root/var/lib/flatpak/app/org.mozilla.Thunderbird").mkdir(parents=True)
    (tmp_path / "root/snap/thunderbird").mkdir(parents=True)

    assert find_builds(tmp_path, tmp_path / "root", Platform.LINUX) == {Build.FLATPAK, Build.SNAP}


@pytest.mark.skipif(ON_WINDOWS, reason="a script is no program there")
@pytest.mark.parametrize(
    ("line", "builds"),
    [
        ('exec /snap/bin/thunderbird "$@"', {Build.SNAP}),
        ('exec flatpak run org.mozilla.Thunderbird "$@"', {Build.SNAP}),
        ('exec /usr/lib/thunderbird/thunderbird "$@"', {Build.SNAP, Build.NATIVE}),
    ],
)
def test_a_script_that_starts_a_thunderbird_that_is_shut_off_is_no_other_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str, builds: set[Build]
) -> None:
    (tmp_path / "snap/thunderbird").mkdir(parents=True)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/thunderbird").write_text(f"#!/bin/sh\n{line}\n")
    (tmp_path / "bin/thunderbird").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))

    assert find_builds(tmp_path / "home", tmp_path, Platform.LINUX) == builds


def test_a_thunderbird_unpacked_from_upstream_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    (tmp_path / "opt/thunderbird").mkdir(parents=True)
    (tmp_path / "opt/thunderbird/thunderbird").touch()

    assert find_builds(tmp_path / "home", tmp_path, Platform.LINUX) == {Build.NATIVE}


@pytest.mark.parametrize("root", ["HKCU", "HKLM"])
@pytest.mark.parametrize("quote", ["", '"'])
def test_a_thunderbird_that_is_installed_for_one_person_or_elsewhere_on_windows_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: str, quote: str
) -> None:
    for name in ("PATH", "ProgramFiles", "ProgramFiles(x86)"):
        monkeypatch.setenv(name, str(tmp_path / "none"))
    fake = FakeRegistry()
    monkeypatch.setattr(registry, "winreg", fake)
    program = tmp_path / "AppData/Local/Mozilla Thunderbird/thunderbird.exe"
    app_paths = r"Software\Microsoft\Windows\CurrentVersion\App Paths\thunderbird.exe"
    fake.keys[root, app_paths] = {"": f"{quote}{program}{quote}"}

    assert find_builds(tmp_path, tmp_path, Platform.WINDOWS) == set()

    program.parent.mkdir(parents=True)
    program.touch()
    assert find_builds(tmp_path, tmp_path, Platform.WINDOWS) == {Build.NATIVE}
