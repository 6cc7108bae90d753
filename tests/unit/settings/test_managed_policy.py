"""What a platform's own management lays down. On Linux only its reading can be tried, not its place."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

import pytest
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
from sendward.system.windows.registry import Key
from support.fake_registry import FakeRegistry
from support.posix import posix_paths

if TYPE_CHECKING:
    from pathlib import Path


def key(values: dict[str, object] | None = None, **below: Key) -> Key:
    return Key(values or {}, below)


REGISTRY = key(
    {"locked": ["sources.drafts"]},
    sources=key({"clipboard": 0, "drafts": 1}),
    watchlists=key({"packs_off": ["australia"]}),
    levels=key({".mil": "block"}),
    organisation=key({"name": "Example Ltd"}),
)


def test_the_registrys_keys_are_tables_and_its_numbers_truth_values() -> None:
    policy = Policy.of(from_registry(REGISTRY), "HKLM")

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
    [problem] = Policy.of(from_registry(key(sources=key({"drafts": 2}))), "HKLM").problems
    assert "sources.drafts must be true or false" in problem.what


def test_an_empty_registry_is_no_policy() -> None:
    assert from_registry(None) == {}


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (key(sorces=key({"drafts": 1})), "'sorces' is not a table of options"),
        (key(sources=key({"draft": 1})), "'sources.draft' is no option"),
        (key({"sources": 1}), "sources must be a table"),
        (key(sources=key(deeper=key({"drafts": 1}))), "'sources.deeper' is no option"),
        (key({"Lock": 1}), "locked must be a list"),
        (key(locked=key({"1": "sources.drafts"})), "locked must be a list"),
        (key({"locked": ["sources.drafts"]}, locked=key()), "locked must be a list"),
    ],
)
def test_no_key_of_the_registry_is_passed_over_in_silence(found: Key, words: str) -> None:
    problems = Policy.of(from_registry(found), "HKLM").problems

    assert any(words in problem.what for problem in problems)


def test_the_registry_does_not_tell_large_letters_from_small_ones() -> None:
    found = from_registry(key({"Locked": ["sources.drafts"]}, Sources=key({"Drafts": 1})))

    assert found == {"locked": ["sources.drafts"], "sources": {"drafts": True}}


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


def test_a_misspelt_key_of_the_registry_is_read_and_what_is_closed_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fake = FakeRegistry()
    fake.keys = {
        ("HKLM", REGISTRY_KEY): {},
        ("HKLM", rf"{REGISTRY_KEY}\sorces"): {"drafts": 1},
        ("HKLM", rf"{REGISTRY_KEY}\sorces\more"): {"x": "y"},
    }
    monkeypatch.setattr(registry, "winreg", fake)
    assert read_managed(Platform.WINDOWS)[1].values == {"sorces": {"drafts": 1, "more": {"x": "y"}}}

    fake.is_closed = {("HKLM", rf"{REGISTRY_KEY}\sorces")}
    assert "could not be read: Access is denied." in read_managed(Platform.WINDOWS)[1].problem


@posix_paths
def test_macos_has_its_place_and_linux_only_the_file() -> None:
    assert read_managed(Platform.MACOS)[0].startswith("/Library/Managed")
    assert read_managed(Platform.LINUX) == ("", Reading())
