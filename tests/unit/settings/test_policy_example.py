"""The policy that ships as an example, and the schema it is checked by."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING, Any

import pytest

import policy_schema
from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Level
from sendward.settings.options import BLOCKED, CLIPBOARD, KEEP
from sendward.settings.policy import Policy
from sendward.settings.settings import LockedError, Settings, Where
from sendward.system.resources import packs_dir, resources_dir
from sendward.watchlists.lists import load_entries

if TYPE_CHECKING:
    from pathlib import Path

EXAMPLE = resources_dir() / "policy" / "policy.toml"


@pytest.fixture
def policy() -> Policy:
    return Policy.load(EXAMPLE)


def test_the_schema_says_what_the_options_say() -> None:
    assert policy_schema.FILE.read_text(encoding="utf-8") == policy_schema.text(), (
        "run python3 packaging/data/policy_schema.py"
    )


def test_the_example_is_understood_to_its_last_line(policy: Policy) -> None:
    assert policy.problems == ()
    read = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    options = {f"{table}.{name}" for table in read if isinstance(read[table], dict) for name in read[table]}
    named = {key for key in options if not key.startswith(("organisation.", "levels.", "trusted."))}
    assert named == set(policy.values)


def test_the_example_fits_the_schema() -> None:
    assert complaints(tomllib.loads(EXAMPLE.read_text(encoding="utf-8")), policy_schema.schema()) == []


@pytest.mark.parametrize(
    "text",
    [
        "motto = 1",
        "[sources]\ndrafts = 1",
        "[levels]\n'.mil' = 'stop'",
        "[journal]\nkeep = 'long'",
        "locked = ['x']",
    ],
)
def test_what_is_no_policy_does_not_fit_the_schema(text: str) -> None:
    assert complaints(tomllib.loads(text), json.loads(policy_schema.text()))


def test_the_examples_lists_and_levels_are_those_that_ship(policy: Policy) -> None:
    entries = load_entries((), (), packs=packs_dir(), levels=policy.levels).entries
    verdict = Engine(entries).judge(parse_target("john@army.ml"))
    assert verdict.level is Level.BLOCK
    packs = {path.stem for path in packs_dir().glob("*.toml")}
    assert {name for name in policy.levels if not name.startswith(".")} <= packs
    assert set(policy.values["watchlists.packs_off"]) <= packs


def test_the_example_locks_what_an_organisation_may_want_to_lock(policy: Policy) -> None:
    wanted = {
        "general.allow_pause",
        "general.allow_quit",
        "general.monitor_only",
        "addin.allow_unchecked",
        "learning.sent_mail",
        "watchlists.packs_off",
        "journal.to_system_log",
        "journal.to_file",
    }

    assert wanted <= policy.locked
    assert wanted <= set(policy.values)
    assert policy.trusted == {"partner.example"}


def test_locks_win_the_person_comes_before_the_machine_and_the_machine_before_what_is_built_in(
    policy: Policy, tmp_path: Path
) -> None:
    own = tmp_path / "settings.toml"
    own.write_text('[sources]\nclipboard = false\n[alerts]\nat_once = true\nblocked = "final"\n')
    settings = Settings.load(own, policy)

    assert (settings.get(CLIPBOARD), settings.where(CLIPBOARD)) == (True, Where.MACHINE)
    assert settings.get(BLOCKED) == "reason"
    assert settings.where(KEEP) is Where.MACHINE
    with pytest.raises(LockedError):
        settings.set(CLIPBOARD, value=False)


def complaints(value: object, schema: dict[str, Any], where: str = "") -> list[str]:
    """What of ``value`` does not fit: as much of JSON Schema as ours uses."""
    if "enum" in schema:
        return [] if value in schema["enum"] else [f"{where}: {value!r}"]
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
    if not isinstance(value, kinds[schema["type"]]) or (
        schema["type"] == "integer" and isinstance(value, bool)
    ):
        return [f"{where}: not a {schema['type']}"]
    found: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            known = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            if not known:
                found.append(f"{where}.{key}: unknown")
            else:
                found += complaints(inner, known, f"{where}.{key}")
    elif isinstance(value, list):
        for inner in value:
            found += complaints(inner, schema["items"], where)
    elif "minimum" in schema and isinstance(value, int) and value < schema["minimum"]:
        found.append(f"{where}: {value}")
    elif "pattern" in schema and not re.search(schema["pattern"], str(value)):
        found.append(f"{where}: {value!r}")
    return found
