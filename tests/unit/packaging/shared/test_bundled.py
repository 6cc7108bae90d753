"""The list of bundled software says of everything that is carried under which licence it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from sendward.system.resources import resources_dir
from shared.bundled import DATA, bundled

if TYPE_CHECKING:
    from pathlib import Path


def an_installed(site: Path, name: str, *fields: str) -> None:
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *fields]
    (folder / "METADATA").write_text("\n".join(head) + "\n", encoding="utf-8")


def test_every_list_with_a_licence_beside_it_is_named() -> None:
    beside = [
        path.name.removeprefix("LICENSE-") for path in (resources_dir() / "known-domains").glob("LICENSE-*")
    ]

    assert beside
    assert set(beside) <= {piece.name for piece in DATA}
    assert {"public-suffix-list", "unicode-security-data"} <= {piece.name for piece in DATA}


def test_a_package_s_licence_is_read_wherever_it_stands(tmp_path: Path) -> None:
    an_installed(tmp_path, "new", "License-Expression: Apache-2.0 OR MIT")
    an_installed(tmp_path, "old", "Classifier: License :: OSI Approved :: MIT License")
    an_installed(tmp_path, "short", "License: BSD-3-Clause")
    an_installed(tmp_path, "unclear", "License: see the file")

    listed = json.loads(bundled("0.1.0", tmp_path, 0))

    licences = {each["name"]: each["licenseDeclared"] for each in listed["packages"]}
    assert (licences["new"], licences["old"]) == ("Apache-2.0 OR MIT", "MIT")
    assert (licences["short"], licences["unclear"]) == ("BSD-3-Clause", "NOASSERTION")


def test_the_list_is_the_same_every_time_and_names_each_piece_once(tmp_path: Path) -> None:
    an_installed(tmp_path, "new", "License-Expression: MIT")

    assert bundled("0.1.0", tmp_path, 1) == bundled("0.1.0", tmp_path, 1)
    identities = [each["SPDXID"] for each in json.loads(bundled("0.1.0", tmp_path, 1))["packages"]]
    assert len(identities) == len(set(identities))
