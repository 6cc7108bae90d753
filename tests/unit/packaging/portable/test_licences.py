"""The build with everything in it says what it carries of others, and brings their licences along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from portable import licences

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FOUND = """\
libfree:amd64: /usr/lib/x86_64-linux-gnu/libfree.so.1
diversion by dash from: /usr/lib/libother.so.1
diversion by dash to: /usr/lib/libother.so.1.old
"""


def test_who_owns_a_library_is_read_and_a_diversion_is_no_owner() -> None:
    assert [line[1] for line in licences.OWNER.finditer(FOUND)] == ["libfree"]


def test_list_and_texts_name_what_is_carried_and_nothing_that_only_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, site = tmp_path / "sendward", tmp_path / "site"
    (folder / "_internal").mkdir(parents=True)
    for name, licence in (("keyring", "MIT"), ("setuptools", "MIT"), ("sendward", "Apache-2.0")):
        info = site / f"{name}-1.0.dist-info"
        (info / "licenses").mkdir(parents=True)
        head = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\nLicense-Expression: {licence}\n"
        (info / "METADATA").write_text(head, encoding="utf-8")
        (info / "licenses" / "LICENSE.txt").write_text(name, encoding="utf-8")
    documents = tmp_path / "doc"
    (documents / "libfree").mkdir(parents=True)
    (documents / "libfree" / "copyright").write_text("free", encoding="utf-8")
    monkeypatch.setattr(licences, "DOCUMENTS", documents)
    monkeypatch.setattr(licences, "COMMON", tmp_path / "common-licenses")
    (tmp_path / "common-licenses").mkdir()
    monkeypatch.setattr(licences, "_owners", lambda _files: (("libfree", "free", "1.2-3"),))

    licences.put_licences(folder, site)

    listed = json.loads((folder / licences.LIST).read_text(encoding="utf-8"))
    names = {each["name"]: each.get("versionInfo") for each in listed["packages"]}
    assert (names["keyring"], names["libfree"]) == ("1.0", "1.2-3")
    assert "python" in names
    assert "setuptools" not in names
    texts = folder / licences.TEXTS
    assert {path.name for path in texts.iterdir()} == {
        "common-licenses",
        "keyring",
        "libfree",
        "sendward",
    }
    assert (texts / "keyring" / "LICENSE.txt").read_text(encoding="utf-8") == "keyring"
    assert (texts / "libfree" / "copyright").read_text(encoding="utf-8") == "free"
