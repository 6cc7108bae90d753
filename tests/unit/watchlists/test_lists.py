from __future__ import annotations

import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.engine.judge import Engine
from sendward.engine.reading.addr_spec import parse_target
from sendward.model import Level, State, Weight
from sendward.watchlists.list_file import read_list
from sendward.watchlists.lists import load_entries
from sendward.watchlists.parse import Pack, WatchlistError
from support.posix import make_fifo

PACKS = Path(__file__).resolve().parents[3] / "resources" / "watchlists"
SHIPPED = load_entries((), (), packs=PACKS)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_lists_of_folders_come_before_files_and_packs(tmp_path: Path) -> None:
    write(tmp_path / "ours" / "b.txt", "b.example\n")
    write(tmp_path / "ours" / "a.csv", "a.example\n")
    write(tmp_path / "ours" / "notes.md", "no list\n")
    write(tmp_path / "ours" / ".hidden.txt", "no list\n")
    write(tmp_path / "packs" / "p.toml", 'name = "P"\n[[protect]]\ndomain = "p.example"\n')
    mine = write(tmp_path / "mine.txt", "mine.example\n")

    lists = load_entries((), [mine], packs=tmp_path / "packs", folders=[tmp_path / "ours", tmp_path / "none"])

    assert lists.problems == ()
    assert [e.domain for e in lists.entries] == ["a.example", "b.example", "mine.example", "p.example"]


def test_a_pack_that_is_off_is_left_out_but_never_an_organisations_list(tmp_path: Path) -> None:
    write(tmp_path / "ours" / "x.txt", "ours.example\n")
    write(tmp_path / "packs" / "x.toml", 'name = "X"\n[[protect]]\ndomain = "pack.example"\n')

    lists = load_entries(["x"], (), packs=tmp_path / "packs", folders=[tmp_path / "ours"])

    assert [e.domain for e in lists.entries] == ["ours.example"]


def test_a_bad_file_is_named_with_its_line_and_left_out_whole(tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.txt", "good.example\n??\n")
    good = write(tmp_path / "good.txt", "other.example\n")

    lists = load_entries((), [bad, good, tmp_path / "none.txt"], packs=None)

    assert [e.domain for e in lists.entries] == ["other.example"]
    assert lists.problems[0].startswith(f"{bad}:2: ")
    assert lists.problems[1].startswith(f"{tmp_path / 'none.txt'}: ")


def test_a_file_that_is_no_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes(b"good.example\nb\xfccher.example\n")

    with pytest.raises(WatchlistError) as raised:
        read_list(path)

    assert raised.value.line == 2


def test_of_an_entry_in_two_lists_the_first_ones_level_and_everything_known_count(tmp_path: Path) -> None:
    mine = write(tmp_path / "mine.txt", ".mil, Ours, block\n")
    pack = '[[protect]]\ndomain = ".mil"\nlabel = "US military"\nknown = ["army.mil"]\n'
    write(tmp_path / "packs" / "p.toml", 'name = "P"\n' + pack)

    (entry,) = load_entries((), [mine], packs=tmp_path / "packs").entries

    assert (entry.label, entry.level) == ("Ours", Level.BLOCK)
    assert (entry.weight, entry.known) == (Weight.CRITICAL, ("army.mil",))


def test_every_pack_that_ships_can_be_read() -> None:
    assert SHIPPED.problems == ()
    assert {Path(pack.name).stem for pack in SHIPPED.packs} >= {
        "australia", "canada", "mail-providers", "nato-eu", "netherlands", "new-zealand",
        "uk-government", "us-government", "us-military",
    }  # fmt: skip


@pytest.mark.parametrize("pack", SHIPPED.packs, ids=lambda pack: Path(pack.name).stem)
def test_a_pack_names_its_public_source_and_whom_it_protects(pack: Pack) -> None:
    source = urlsplit(pack.source)

    assert source.scheme == "https"
    assert "." in source.netloc
    assert all(entry.label for entry in pack.entries)
    assert all(entry.known for entry in pack.entries if entry.is_suffix)


def test_no_domain_stands_in_two_packs() -> None:
    listed = [str(entry) for pack in SHIPPED.packs for entry in pack.entries]

    assert len(set(listed)) == len(listed)


def test_no_pack_member_is_flagged_because_of_another() -> None:
    engine = Engine(SHIPPED.entries)
    hosts = [host for entry in SHIPPED.entries for host in (entry.domain, *entry.known)]

    assert {engine.judge(parse_target(host)).state for host in hosts} <= {State.PROTECTED, State.CLEAR}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("army.ml", "army.mil"),
        ("us.af.ml", "us.af.mil"),
        ("cba.com", "cba.com.au"),
        ("gmai.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("mod.gov.ku", "mod.gov.uk"),
        ("nhs.ent", "nhs.net"),
        ("defence.gov.ua", "defence.gov.au"),
        ("consilium.europa.ue", "consilium.europa.eu"),
    ],
)
def test_the_packs_know_the_mistakes_that_made_the_news(typed: str, meant: str) -> None:
    verdict = Engine(SHIPPED.entries).judge(parse_target(typed))

    assert meant in {finding.intended for finding in verdict.best}


@pytest.mark.parametrize(
    "real", ["gov.ie", "moe.gov.sg", "mfa.gov.il", "gov.pl", "mil.no", "sky.it", "bell.ca"]
)
def test_other_governments_and_siblings_of_members_are_left_in_peace(real: str) -> None:
    state = Engine(SHIPPED.entries).judge(parse_target(real)).state

    assert state in {State.CLEAR, State.PROTECTED}


def test_the_policys_levels_count_before_the_lists_own(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text(".mil\nmod.uk\n")
    levels = {".mil": Level.BLOCK, "mine": Level.NOTE}

    loaded = load_entries((), (), packs=None, folders=[tmp_path], levels=levels)

    assert {str(entry): entry.level for entry in loaded.entries} == {
        ".mil": Level.BLOCK,
        "mod.uk": Level.NOTE,
    }


def test_a_level_for_nothing_there_is_is_named_and_one_for_a_list_switched_off_is_not(tmp_path: Path) -> None:
    write(tmp_path / "ours" / "mine.txt", ".mil\nmod.uk\n")
    write(tmp_path / "packs" / "off.toml", 'name = "Off"\n[[protect]]\ndomain = "off.example"\n')
    levels = dict.fromkeys([".mil", "mine", "off", "off.example", ".mill", "mien"], Level.BLOCK)

    loaded = load_entries(["off"], (), packs=tmp_path / "packs", folders=[tmp_path / "ours"], levels=levels)

    assert loaded.problems == ()
    assert len(loaded.idle_levels) == 2
    assert "gives .mill a level" in loaded.idle_levels[0]
    assert "gives mien a level" in loaded.idle_levels[1]


def test_of_levels_for_what_stands_in_a_list_that_cannot_be_read_nothing_is_said(tmp_path: Path) -> None:
    write(tmp_path / "packs" / "off.toml", "[[")
    write(tmp_path / "ours" / "mine.txt", "mod.uk\n")
    levels = {"elsewhere.example": Level.BLOCK}
    off = load_entries(["off"], (), packs=tmp_path / "packs", folders=[tmp_path / "ours"], levels=levels)
    on = load_entries((), (), packs=tmp_path / "packs", folders=[tmp_path / "ours"], levels=levels)

    assert (off.problems, off.idle_levels) == ((), ())
    assert len(on.problems) == 1
    assert on.idle_levels == ()


PIECES = st.sampled_from(
    [
        "[[protect]]",
        "\n",
        '"""',
        "'''",
        'domain = "army.mil"',
        "protect = [{}]",
        "known = 1",
        "#",
        "[protect]",
        "x",
        "=",
    ]
) | st.text(max_size=3)


@given(
    name=st.sampled_from(["list.toml", "list.txt", "list.csv"]),
    content=st.binary(max_size=80) | st.lists(PIECES, max_size=14).map(lambda each: "".join(each).encode()),
)
def test_whatever_stands_in_one_list_the_others_count(name: str, content: bytes) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write(folder / "own" / "good.txt", "good.example\n")
        (folder / "own" / name).write_bytes(content)
        for organisations in ((), (folder / "own",)):
            lists = load_entries(
                (),
                (),
                packs=None,
                folders=[folder / "own"],
                organisations=organisations,
                kept=folder / "kept",
            )
            assert "good.example" in {entry.domain for entry in lists.entries}


def test_a_header_that_stands_in_a_text_is_none(tmp_path: Path) -> None:
    odd = write(
        tmp_path / "odd.toml",
        '[[protect]]\ndomain = "army.mil"\nlabel = """\n[[protect]]\n[[protect]]\n"""\n',
    )

    assert [entry.domain for entry in read_list(odd).entries] == ["army.mil"]


def test_what_goes_wrong_with_a_list_unforeseen_is_a_sentence_about_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> Pack:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr("sendward.watchlists.list_file.parse_watchlist", fail)

    with pytest.raises(WatchlistError, match=r"own.txt: Something unforeseen went wrong: by nothing"):
        read_list(write(tmp_path / "own.txt", "army.mil\n"))


def test_a_pipe_among_the_lists_is_no_list_and_is_not_waited_for(tmp_path: Path) -> None:
    write(tmp_path / "good.txt", "good.example\n")
    make_fifo(tmp_path / "pipe.txt")

    lists = load_entries((), (), packs=None, folders=[tmp_path])

    assert [entry.domain for entry in lists.entries] == ["good.example"]
    [problem] = lists.problems
    assert "pipe.txt: It cannot be read: it is not a file." in problem


def test_a_list_larger_than_any_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sendward.watchlists.list_file.MOST_BYTES", 1024 * 1024)
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(1024 * 1024 + 1)

    with pytest.raises(WatchlistError, match="it is larger than 1 MB"):
        read_list(large)


@pytest.mark.parametrize("name", ["münch.de", "XN--MNCH-0RA.DE", "Münch.de.", "xn--mnch-0ra.de"])
def test_a_level_names_an_entry_however_its_domain_is_written(name: str, tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_text("münch.de\n", encoding="utf-8")

    loaded = load_entries([], [tmp_path / "ours.txt"], packs=None, levels={name: Level.BLOCK})

    assert [entry.level for entry in loaded.entries] == [Level.BLOCK]
    assert loaded.idle_levels == ()


def test_of_two_levels_for_one_entry_the_stricter_counts(tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_text(".mil\n")
    levels = {".mil": Level.NOTE, "*.MIL": Level.BLOCK}

    loaded = load_entries([], [tmp_path / "ours.txt"], packs=None, levels=levels)

    assert [entry.level for entry in loaded.entries] == [Level.BLOCK]
