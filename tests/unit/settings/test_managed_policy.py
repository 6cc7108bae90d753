"""What a platform's own management lays down. On Linux only its reading can be tried, not its place."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from sendward.settings.file import Reading
from sendward.settings.managed_policy import (
    REGISTRY_KEY,
    from_preferences,
    from_registry,
    laid_over,
    read_managed,
)
from sendward.settings.policy import Policy
from sendward.system.platform import Platform
from sendward.system.windows import registry
from support.fake_registry import FakeRegistry
from support.posix import posix_paths

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

REGISTRY: dict[str, dict[str, object]] = {
    "": {"locked": ["sources.drafts"]},
    "sources": {"clipboard": 0, "drafts": 1},
    "watchlists": {"packs_off": ["australia"]},
    "levels": {".mil": "block"},
    "organisation": {"name": "Example Ltd"},
}


def test_the_registrys_keys_are_tables_and_its_numbers_truth_values() -> None:
    policy = Policy.of(from_registry(REGISTRY.get), "HKLM")

    assert dict(policy.values) == {
        "sources.clipboard": False,
        "sources.drafts": True,
        "watchlists.packs_off": ("australia",),
    }
    assert policy.locked == {"sources.drafts"}
    assert policy.organisation.name == "Example Ltd"
    assert policy.levels[".mil"].word == "block"
    assert policy.problems == ()


def test_a_number_that_is_no_truth_value_is_said_to_be_wrong() -> None:
    [problem] = Policy.of(
        from_registry(lambda table: {"drafts": 2} if table == "sources" else None), "HKLM"
    ).problems
    assert "sources.drafts must be true or false" in problem.what


def test_an_empty_registry_is_no_policy() -> None:
    assert from_registry(lambda _table: None) == {}


def test_managed_preferences_hold_the_same_tables(tmp_path: Path) -> None:
    path = tmp_path / "org.sendward.Sendward.plist"
    path.write_bytes(
        plistlib.dumps({"locked": ["sources.drafts"], "sources": {"drafts": True}}, fmt=plistlib.FMT_BINARY)
    )

    policy = Policy.of(from_preferences(path).values, str(path))

    assert dict(policy.values) == {"sources.drafts": True}
    assert policy.locked == {"sources.drafts"}


def test_what_a_profile_says_of_itself_is_no_part_of_the_policy(tmp_path: Path) -> None:
    path = tmp_path / "org.sendward.Sendward.plist"
    path.write_bytes(plistlib.dumps({"PayloadUUID": "7A1C", "sources": {"drafts": True}}))

    policy = Policy.of(from_preferences(path).values, str(path))

    assert dict(policy.values) == {"sources.drafts": True}
    assert policy.problems == ()


def test_no_preferences_are_no_policy_and_no_problem(tmp_path: Path) -> None:
    reading = from_preferences(tmp_path / "nothing.plist")
    assert (reading.values, reading.problem) == ({}, "")


@given(content=st.binary(max_size=200) | st.binary(max_size=60).map(lambda tail: b"bplist00" + tail))
def test_whatever_the_preferences_hold_is_read_or_said_to_be_wrong(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("managed") / "org.sendward.Sendward.plist"
    path.write_bytes(content)
    reading = from_preferences(path)
    assert isinstance(reading.values, dict)


def test_management_counts_before_the_file_option_by_option() -> None:
    file = {"sources": {"drafts": True, "clipboard": True}, "locked": ["sources.clipboard"]}
    managed = {"sources": {"drafts": False}, "locked": ["sources.drafts"]}
    assert laid_over(file, managed) == {
        "sources": {"drafts": False, "clipboard": True},
        "locked": ["sources.drafts"],
    }


def test_the_registry_is_read_below_the_key_of_policies(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeRegistry()
    fake.keys = {
        ("HKLM", REGISTRY_KEY): {"locked": ["sources.drafts"]},
        ("HKLM", rf"{REGISTRY_KEY}\sources"): {"drafts": 1},
    }
    monkeypatch.setattr(registry, "winreg", fake)

    place, reading = read_managed(Platform.WINDOWS)

    assert place == r"HKLM\SOFTWARE\Policies\Sendward"
    assert reading.values == {"locked": ["sources.drafts"], "sources": {"drafts": True}}


@posix_paths
def test_macos_has_its_place_and_linux_only_the_file() -> None:
    assert read_managed(Platform.MACOS)[0].startswith("/Library/Managed")
    assert read_managed(Platform.LINUX) == ("", Reading())
