from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from sendward.system import resources
from sendward.system.resources import ResourcesMissingError, packs_dir, release_day, resources_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    package = tmp_path / "desktop" / "sendward"
    (package / "system").mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "system" / "resources.py"))
    resources_dir.cache_clear()
    yield tmp_path
    resources_dir.cache_clear()


def test_the_packs_are_found_as_installed_here() -> None:
    assert (packs_dir() / "us-military.toml").is_file()


def test_a_wheel_carries_them_inside_the_package(elsewhere: Path) -> None:
    inside = elsewhere / "desktop" / "sendward" / "resources"
    inside.mkdir()
    (elsewhere / "resources").mkdir()

    assert resources_dir() == inside


def test_a_checkout_has_them_beside_the_package(elsewhere: Path) -> None:
    (elsewhere / "resources").mkdir()

    assert resources_dir() == elsewhere / "resources"


def test_a_damaged_installation_says_what_to_do(elsewhere: Path) -> None:
    with pytest.raises(ResourcesMissingError, match="Install it again"):
        resources_dir()


def test_a_package_says_of_which_day_it_is_and_a_checkout_does_not(elsewhere: Path) -> None:
    (elsewhere / "resources").mkdir()
    assert release_day() is None

    (elsewhere / "resources" / "released").write_text("2026-11-29\n", encoding="ascii")
    assert release_day() == date(2026, 11, 29)
