"""Whatever becomes of a policy that was read once, it never permits more than it did."""

from __future__ import annotations

import math
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.model import Level
from sendward.settings.option import NEITHER, OptionType, duration_text
from sendward.settings.options import ALLOW_QUIT, BLOCKED, MONITOR_ONLY, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings, Where
from sendward.settings.toml_text import read_toml, write_toml
from sendward.system.resources import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sendward.settings.option import Option


class _Fewer:
    """Lists, of which fewer permit more."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        self.files = frozenset(files)

    def __le__(self, other: _Fewer) -> bool:
        return self.files >= other.files


class _Same:
    """A file that is written: where there was one, no other one will do."""

    def __init__(self, file: str) -> None:
        self.file = file

    def __le__(self, other: _Same) -> bool:
        return not other.file or self.file == other.file


LOCKABLE = {option.key: option for option in OPTIONS if option.lockable}
PERMITTED: dict[str, Callable[[Any], Any]] = {
    "sources.clipboard": lambda on: not on,
    "sources.drafts": lambda on: not on,
    "sources.sent": lambda on: not on,
    "drafts.find": lambda on: not on,
    "drafts.lookback": ["all", "changed", "new"].index,
    "checkup.weekly": lambda on: not on,
    "general.autostart": lambda on: not on,
    "general.allow_pause": lambda on: on,
    "general.allow_quit": lambda on: on,
    "general.monitor_only": lambda on: on,
    "journal.to_system_log": lambda on: not on,
    "addin.allow_unchecked": lambda on: on,
    "alerts.blocked": ["final", "reason"].index,
    "alerts.reason_from": ["note", "confirm", "block"].index,
    "alerts.many_addresses": ["5", "10", "20", "50", "never"].index,
    "alerts.many_organisations": ["2", "3", "5", "10"].index,
    "journal.keep": lambda kept: -math.inf if kept is None else -kept.days,
    "watchlists.packs_off": frozenset,
    "watchlists.files": _Fewer,
    "journal.to_file": _Same,
}
"""How much a value permits, so that what permits no more is lower or equal."""


def test_of_every_value_that_can_permit_more_the_fuzzer_knows_which_does() -> None:
    assert PERMITTED.keys() == {key for key, option in LOCKABLE.items() if option.strict is not NEITHER}


def loosened(policy: Policy, than: Policy, folder: Path) -> list[str]:
    """What ``policy`` permits a person of contrary mind, and ``than`` does not."""
    now, before = (Settings.load(folder / "none.toml", each) for each in (policy, than))
    found = []
    for key, option in LOCKABLE.items():
        if not before.is_locked(option):
            continue
        if not now.is_locked(option):
            found.append(f"{key} can be changed")
        elif key in PERMITTED and not PERMITTED[key](now.get(option)) <= PERMITTED[key](before.get(option)):
            found.append(f"{key} is {now.get(option)}")
    found += [
        f"{option.key} is the organisation's {_word(now, option)}"
        for option in (BLOCKED, MONITOR_ONLY)
        if not PERMITTED[option.key](_word(now, option)) <= PERMITTED[option.key](_word(before, option))
    ]
    for name, level in than.levels.items():
        if policy.levels.get(name, Level.NOTE) < level:
            found.append(f"{name} is {policy.levels.get(name)}")
    found += [f"{domain} is trusted" for domain in policy.trusted - than.trusted]
    found += [f"{name} is withdrawn" for name in policy.withdrawn_lists - than.withdrawn_lists]
    # a level that was not spoken of may be the lists' block
    found += [
        f"{name} is {level}"
        for name, level in policy.levels.items()
        if name not in than.levels and level < Level.BLOCK
    ]
    return found


def _word(settings: Settings, option: Option[Any]) -> Any:  # noqa: ANN401  # of any type
    """What counts for what the organisation blocks, which no choice of the person's does."""
    return settings.get(option) if settings.is_locked(option) else settings.policy.value(option)


def whole(path: str) -> str:
    """The path as the system has whole ones: on Windows with a drive."""
    return str(Path(path).absolute())


def plain_values(option: Option[Any]) -> st.SearchStrategy[Any]:
    match option.type:
        case OptionType.FLAG:
            return st.booleans()
        case OptionType.CHOICE:
            return st.sampled_from([choice.value for choice in option.choices])
        case OptionType.DURATION:
            return st.none().map(duration_text) | st.integers(1, 3650).map(
                lambda days: duration_text(timedelta(days=days))
            )
        case OptionType.TEXT:
            return st.sampled_from(["", whole("/var/log/sendward.jsonl")])
        case OptionType.FILES:
            return st.lists(
                st.sampled_from([whole("/srv/partners.txt"), whole("/srv/banks.toml")]), max_size=2
            )
        case _:
            return st.lists(st.sampled_from(["australia", "us-military"]), max_size=2)


@st.composite
def good_policies(draw: st.DrawFn) -> dict[str, Any]:
    locked = draw(st.lists(st.sampled_from(sorted(LOCKABLE)), min_size=1, unique=True))
    tables: dict[str, Any] = {"locked": locked}
    if draw(st.booleans()):
        tables = {"revision": draw(st.integers(0, 12)), **tables}
    for key in draw(st.lists(st.sampled_from(sorted(LOCKABLE)), unique=True)):
        option = LOCKABLE[key]
        tables.setdefault(option.table, {})[option.name] = draw(plain_values(option))
    names, words = st.sampled_from([".mil", "us-military", "banks-world"]), ["note", "confirm", "block"]
    if levels := draw(st.dictionaries(names, st.sampled_from(words))):
        tables["levels"] = levels
    if domains := draw(st.lists(st.sampled_from(["army.ml", "partner.example"]), max_size=2)):
        tables["trusted"] = {"domains": domains}
    if lists := draw(st.lists(st.sampled_from(["partners.txt", "banks.toml"]), unique=True)):
        tables["withdrawn_lists"] = lists
    if draw(st.booleans()):
        tables["organisation"] = {"name": "Example Ltd"}
    return tables


def keys_of(tables: dict[str, Any]) -> list[tuple[str, ...]]:
    return [
        *((name,) for name in tables),
        *((table, name) for table, inner in tables.items() if isinstance(inner, dict) for name in inner),
    ]


SCRAPS = st.sampled_from([0, 3, True, "", "no", "x", [], [1], ["x"], {}, {"x": "y"}, 2.5])


@st.composite
def mutated(draw: st.DrawFn, tables: dict[str, Any]) -> bytes | None:
    """What a slip, a crash or a failing disk makes of the file; None where it is gone."""
    raw = write_toml(tables).encode()
    match draw(
        st.sampled_from(["gone", "cut", "flipped", "blanked", "dropped", "renamed", "retyped", "listed"])
    ):
        case "gone":
            return None
        case "cut":
            return raw[: draw(st.integers(0, len(raw)))]
        case "flipped":
            at = draw(st.integers(0, len(raw) - 1))
            return raw[:at] + bytes([raw[at] ^ 1 << draw(st.integers(0, 7))]) + raw[at + 1 :]
        case "blanked":
            begin = draw(st.integers(0, len(raw) - 1))
            end = draw(st.integers(begin, len(raw)))
            return raw[:begin] + b"\0" * (end - begin) + raw[end:]
        case "listed" if tables["locked"]:
            names = [*tables["locked"]]
            names[draw(st.integers(0, len(names) - 1))] = draw(st.text(max_size=12) | SCRAPS)
            return write_toml({**tables, "locked": names}).encode()
        case what:
            path = draw(st.sampled_from(keys_of(tables)))
            changed = {
                name: {**inner} if isinstance(inner, dict) else inner for name, inner in tables.items()
            }
            table = changed if len(path) == 1 else changed[path[0]]
            value = table.pop(path[-1])
            if what == "renamed":
                table[draw(st.text(min_size=1, max_size=12))] = value
            elif what == "retyped" and path != ("revision",):
                table[path[-1]] = draw(SCRAPS)
            return write_toml(changed).encode()


def put(path: Path, raw: bytes | None) -> None:
    if raw is None:
        path.unlink(missing_ok=True)
    else:
        path.write_bytes(raw)


@given(data=st.data(), tables=good_policies())
def test_no_damage_to_a_policy_ever_permits_more_than_the_whole_one_did(
    data: st.DataObject, tables: dict[str, Any]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, last = folder / "policy.toml", folder / "last.toml"
        put(path, write_toml(tables).encode())
        good = Policy.load(path, last)
        assert good.problems == ()
        good.remember(last)
        for _ in range(3):  # one blow after the other, with a start of the app between them
            raw = data.draw(mutated(tables))
            put(path, raw)
            policy = Policy.load(path, last)
            assert loosened(policy, good, folder) == [], raw
            if loosened(Policy.load(path), good, folder):
                assert policy.problems, raw
            policy.remember(last)


@pytest.mark.parametrize(
    ("option", "earlier", "later", "holds"),
    [
        ("packs_off", ["australia", "banks"], ["us-military", "banks"], ["banks"]),
        ("packs_off", ["australia"], ["us-military"], []),
        ("files", [whole("/srv/a.txt")], [whole("/srv/b.txt")], [whole("/srv/a.txt"), whole("/srv/b.txt")]),
    ],
)
def test_of_two_lists_that_each_permit_what_the_other_does_not_what_neither_permits_holds(
    tmp_path: Path, option: str, earlier: list[str], later: list[str], holds: list[str]
) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    for names in (earlier, later):
        tables = {"locked": [f"watchlists.{option}"], "watchlists": {option: names}}
        path.write_bytes(write_toml(tables).encode())
        policy = Policy.load(path, last)
        policy.remember(last)

    assert list(map(str, policy.value(LOCKABLE[f"watchlists.{option}"]))) == holds
    assert policy.problems


@given(data=st.data())
def test_whatever_counted_holds_on_through_every_policy_after_it(data: st.DataObject) -> None:
    """But for one in which nothing is wrong: that is bound by the last such one, and lifted by a revision."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, last = folder / "policy.toml", folder / "last.toml"
        counted: Policy | None = None
        sound: Policy | None = None
        for _ in range(3):
            tables = data.draw(good_policies())
            raw = data.draw(st.just(write_toml(tables).encode()) | mutated(tables))
            if raw is not None and data.draw(st.booleans()):
                raw = b"note = 'x'\n" + raw
            put(path, raw)
            alone, policy = Policy.load(path), Policy.load(path, last)
            before = sound if policy.is_sound else counted
            if before is not None and not (policy.is_sound and alone.revision > before.revision):
                assert loosened(policy, before, folder) == [], raw
            if not policy.is_unread:
                # of a level that one of the two does not speak of, only the lists know the height
                ours, theirs = (replace(each, levels={}) for each in (policy, alone))
                if not policy.is_sound:  # alone it withdraws nothing; beside the one before, what both name
                    ours = replace(ours, withdrawn_lists=frozenset())
                assert loosened(ours, theirs, folder) == [], raw
            policy.remember(last)
            assert Policy.load(path, last).is_remembered(last)
            if not last.exists():
                continue  # nothing that could be read has been there yet
            counted = policy
            sound = policy if policy.is_sound and policy.is_there else sound

            path.unlink(missing_ok=True)
            assert loosened(Policy.load(path, last), counted, folder) == [], raw


@given(data=st.data(), tables=good_policies())
def test_no_damage_to_the_kept_policy_permits_more_where_the_policy_itself_is_gone(
    data: st.DataObject, tables: dict[str, Any]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, last = folder / "policy.toml", folder / "last.toml"
        put(path, write_toml(tables).encode())
        good = Policy.load(path, last)
        good.remember(last)
        path.unlink()
        raw = last.read_bytes()
        at = data.draw(st.integers(0, len(raw) - 1))
        if data.draw(st.booleans()):
            last.write_bytes(raw[:at])
        else:
            last.write_bytes(raw[:at] + bytes([raw[at] ^ 1 << data.draw(st.integers(0, 7))]) + raw[at + 1 :])

        policy = Policy.load(path, last)

        assert policy.is_unknown or loosened(policy, good, folder) == []
        assert policy.problems


EXAMPLE = write_toml(
    read_toml((resources_dir() / "policy" / "policy.toml").read_text(encoding="utf-8"))
).encode()
"""Without its comments, in which a flipped bit does nothing."""


def blows(raw: bytes) -> Iterator[tuple[str, bytes]]:
    for at in range(len(raw)):
        yield f"cut at {at}", raw[:at]
        # the bit that turns letters, digits and quotes into others, and one that makes control characters
        for bit in (1, 32):
            yield f"bit {bit} of byte {at}", raw[:at] + bytes([raw[at] ^ bit]) + raw[at + 1 :]


def test_the_example_cut_anywhere_or_with_any_byte_flipped_permits_no_more(tmp_path: Path) -> None:
    path, last = tmp_path / "policy.toml", tmp_path / "last.toml"
    put(path, EXAMPLE)
    good = Policy.load(path, last)
    good.remember(last)
    for what, raw in blows(EXAMPLE):
        put(path, raw)
        assert loosened(Policy.load(path, last), good, tmp_path) == [], what


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("locked = ['general.allow_quit']\n[general]\nallow_quit = false\n", Where.MACHINE),
        ("locked = [", Where.UNREAD),
        ("", Where.UNREAD),
        ("[general]\nallow_quit = false\n", Where.MACHINE),
    ],
)
def test_whose_word_a_value_is_is_told_apart_from_a_policy_that_cannot_be_read(
    text: str, whose: Where, tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(text, encoding="utf-8")

    settings = Settings.load(tmp_path / "none.toml", Policy.load(path, tmp_path / "last.toml"))

    assert not settings.get(ALLOW_QUIT)
    assert settings.whose_word(ALLOW_QUIT) is whose


@pytest.mark.parametrize("option", LOCKABLE.values(), ids=LOCKABLE)
def test_an_option_that_is_locked_with_a_value_of_a_wrong_type_has_its_strict_value(
    option: Option[Any], tmp_path: Path
) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(f"locked = ['{option.key}']\n[{option.table}]\n{option.name} = 2.5\n")

    settings = Settings.load(tmp_path / "none.toml", Policy.load(path, tmp_path / "last.toml"))

    assert settings.is_locked(option)
    assert option.key not in PERMITTED or settings.get(option) == option.strict
    assert settings.problems
