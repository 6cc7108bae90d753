from __future__ import annotations

import errno
import os
import stat
import string
import tomllib
from typing import TYPE_CHECKING, Any

import pytest
import tomlkit
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.settings.file import (
    MAX_BYTES,
    SettingsError,
    change_file,
    changed_text,
    read_file,
    with_changes,
)
from support.doubling import assert_is_linear
from support.posix import ON_WINDOWS, links, make_fifo, posix_modes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

names = st.text(string.ascii_lowercase + "_-. é\"'", min_size=1, max_size=8) | st.sampled_from(
    ["drafts", "sources", "folders", "clipboard"]
)
scalars = st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=12) | st.floats(allow_nan=False)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=8,
)
documents = st.dictionaries(names, values, max_size=5)
changes = st.dictionaries(
    st.sampled_from(["drafts.folders", "sources.clipboard", "watchlists.files"]),
    st.booleans() | st.lists(st.text(max_size=12), max_size=3),
    min_size=1,
)
# the folder is shared by the examples on purpose: each writes the file anew
shared_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def kept_aside(path: Path) -> list[bytes]:
    return [file.read_bytes() for file in path.parent.glob("settings.kept-*.toml")]


def test_a_file_that_is_not_there_holds_nothing_and_is_no_problem(tmp_path: Path) -> None:
    reading = read_file(tmp_path / "settings.toml")

    assert (reading.values, reading.problem) == ({}, "")


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"[sources\nclipboard = true", "line 1"),
        (b"a = '\xff'", "could not be read as TOML"),
        (b"a = " + b"[" * 5000, "nested too deeply"),
        (b"a = " + b"9" * 5000, "could not be read as TOML"),
        (b"#" * (MAX_BYTES + 1), "larger than a megabyte"),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong(raw: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)

    reading = read_file(path)

    assert str(path) in reading.problem
    assert words in reading.problem


def test_a_folder_in_the_place_of_the_file_is_said_so(tmp_path: Path) -> None:
    wrong = "Permission denied" if ON_WINDOWS else "Is a directory"  # as each system says it
    assert wrong in read_file(tmp_path).problem


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
@shared_folder
def test_no_garbage_makes_reading_fail(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)

    reading = read_file(path)

    assert not (reading.problem and reading.values)


@given(st.binary(max_size=200), changes)
@shared_folder
def test_garbage_is_kept_aside_when_a_change_is_written(
    tmp_path: Path, raw: bytes, wanted: dict[str, object]
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(raw)
    was_readable = not read_file(path).problem

    aside = change_file(path, wanted)

    assert read_file(path).problem == ""
    if aside is not None:
        assert aside.read_bytes() == raw
    else:
        assert was_readable


@given(documents, changes)
def test_a_change_alters_what_was_to_be_changed_and_nothing_else(
    document: dict[str, Any], wanted: dict[str, object]
) -> None:
    text = tomlkit.dumps(document)

    result, _ = changed_text(text, wanted)

    assert tomllib.loads(result) == with_changes(tomllib.loads(text), wanted)[0]


@posix_modes
def test_a_file_system_that_cannot_sync_a_folder_keeps_nothing_from_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(handle)

    monkeypatch.setattr(os, "fsync", only_files)

    change_file(tmp_path / "settings.toml", {"sources.clipboard": False})

    assert read_file(tmp_path / "settings.toml").values == {"sources": {"clipboard": False}}


def test_a_change_that_would_make_the_file_too_large_to_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[sources]\nclipboard = false\n")

    with pytest.raises(SettingsError, match="larger than 1 MB"):
        change_file(path, {"watchlists.packs_off": ["n" * 100] * (MAX_BYTES // 100)})

    assert read_file(path).values == {"sources": {"clipboard": False}}
    assert not kept_aside(path)


def test_a_list_four_times_as_long_takes_four_times_as_long_to_write() -> None:
    def prepare(size: int) -> Callable[[], object]:
        names = [f"list-{number}" for number in range(size)]
        return lambda: changed_text("[sources]\nclipboard = true\n", {"watchlists.packs_off": names})

    assert_is_linear(prepare, 500)


def test_comments_order_and_unknown_keys_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\n[future]\nkey = 1 # why\n\n[sources]\n# quiet\nclipboard = true\nsmell = "x"\n')

    aside = change_file(path, {"sources.clipboard": False, "drafts.folders": ["/m"]})

    assert aside is None
    assert path.read_text() == (
        '# mine\n[future]\nkey = 1 # why\n\n[sources]\n# quiet\nclipboard = false\nsmell = "x"\n\n'
        '[drafts]\nfolders = ["/m"]\n'
    )


def test_a_table_written_with_dots_stays_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("sources.clipboard = true # dotted\n")

    change_file(path, {"sources.drafts": False})

    assert tomllib.loads(path.read_text()) == {"sources": {"clipboard": True, "drafts": False}}
    assert "# dotted" in path.read_text() + "".join(raw.decode() for raw in kept_aside(path))


def test_a_value_where_a_table_belongs_gives_way_and_is_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("drafts = 3\n")

    aside = change_file(path, {"drafts.folders": []})

    assert aside is not None
    assert aside.read_text() == "drafts = 3\n"
    assert tomllib.loads(path.read_text()) == {"drafts": {"folders": []}}


@posix_modes
def test_the_file_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.toml"

    change_file(path, {"sources.clipboard": False})

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


@links
def test_a_file_that_is_a_link_stays_one(tmp_path: Path) -> None:
    real = tmp_path / "dotfiles.toml"
    real.write_text("# kept elsewhere\n")
    path = tmp_path / "settings.toml"
    path.symlink_to(real)

    change_file(path, {"sources.clipboard": False})

    assert path.is_symlink()
    assert "clipboard = false" in real.read_text()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsError, match="could not be written"):
        change_file(tmp_path / "file" / "settings.toml", {"sources.clipboard": False})


def test_a_folder_whose_name_is_not_utf_8_is_said_not_to_be_saved_and_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[sources]\nclipboard = false\n", encoding="utf-8")

    with pytest.raises(SettingsError, match="could not be written"):
        change_file(path, {"drafts.folders": ["/home/J\udcfcrgen/Drafts"]})

    assert path.read_text("utf-8") == "[sources]\nclipboard = false\n"


def test_a_file_too_large_to_be_read_is_kept_aside_and_the_choice_stands(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    large = b"#" * (MAX_BYTES + 1) + b"\n[sources]\nclipboard = false\n"
    path.write_bytes(large)

    aside = change_file(path, {"sources.drafts": False}, is_kept=True)

    assert aside is not None
    assert aside.read_bytes() == large
    assert read_file(path).values == {"sources": {"drafts": False}}


def test_what_is_no_file_is_neither_read_nor_written_nor_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    make_fifo(path)

    assert "it is not a file" in read_file(path).problem
    with pytest.raises(SettingsError, match="it is not a file"):
        change_file(path, {"sources.drafts": False})
