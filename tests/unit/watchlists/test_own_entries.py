"""The person's own protected domains on the disk."""

from __future__ import annotations

import contextlib
import csv
import string
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sendward.model import ConfirmBy, Entry, Level, Weight
from sendward.watchlists.list_file import OWN_FILE
from sendward.watchlists.lists import load_entries
from sendward.watchlists.own_entries import (
    OwnEntriesError,
    _as_toml,
    import_list,
    read_own_entries,
    write_own_entries,
)
from sendward.watchlists.parse import Pack, WatchlistError, parse_watchlist, read_entry
from support.doubling import assert_is_linear
from support.posix import is_closed_to_others, make_fifo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARMY = Entry("army.mil", label="US Army", level=Level.BLOCK)
MIL = Entry("mil", is_suffix=True, weight=Weight.NORMAL, known=("army.mil",), confirm_by=ConfirmBy.TYPING)


def plain(entries: tuple[Entry, ...]) -> list[tuple[object, ...]]:
    return [
        (str(entry), entry.label, entry.level, entry.weight, entry.known, entry.confirm_by)
        for entry in entries
    ]


def test_a_list_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert read_own_entries(tmp_path / "nowhere").entries == ()


def test_what_is_written_is_read_back_whole_and_counts_like_every_list(tmp_path: Path) -> None:
    folder = tmp_path / "watchlists"
    assert write_own_entries(folder, (ARMY, MIL)) is None
    assert plain(read_own_entries(folder).entries) == plain((ARMY, MIL))
    assert is_closed_to_others(folder / OWN_FILE)
    loaded = load_entries((), (), packs=None, folders=[folder])
    assert [str(entry) for entry in loaded.entries] == ["army.mil", ".mil"]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_any_label_is_read_back_as_it_was_written(label: str) -> None:
    army = replace(ARMY, label=label)
    pack = parse_watchlist(_as_toml([army, MIL]), OWN_FILE, toml=True)
    assert plain(pack.entries) == plain((army, MIL))


def test_a_list_is_written_without_being_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever changes one domain of thousands waits for the window."""
    write_own_entries(tmp_path, (ARMY,))
    assert plain(read_own_entries(tmp_path).entries) == plain((ARMY,))

    def refuse(path: Path) -> Pack:
        raise AssertionError(path)

    monkeypatch.setattr("sendward.watchlists.own_entries.read_list", refuse)
    write_own_entries(tmp_path, (ARMY, MIL))
    assert write_own_entries(tmp_path, (MIL,)) is None


def test_a_list_that_was_changed_by_others_since_is_looked_at_again(tmp_path: Path) -> None:
    write_own_entries(tmp_path, (ARMY,))
    (tmp_path / OWN_FILE).write_text("nonsense", encoding="utf-8")

    aside = write_own_entries(tmp_path, (MIL,))

    assert aside is not None
    assert aside.read_text(encoding="utf-8") == "nonsense"


def test_a_list_of_thousands_is_written_in_the_time_of_its_size() -> None:
    def prepare(size: int) -> Callable[[], object]:
        entries = [Entry(f"dept{number}.gov.example") for number in range(size)]
        return lambda: _as_toml(entries)

    assert_is_linear(prepare, 500)


def test_a_table_as_wide_as_it_is_long_takes_the_time_of_its_size(tmp_path: Path) -> None:
    def prepare(size: int) -> Callable[[], object]:
        path = tmp_path / f"{size}.csv"
        path.write_text("x," * size + "x\n" + "army.mil\n" * size, encoding="utf-8")
        return lambda: import_list(path)

    assert_is_linear(prepare, 500)


def test_what_is_no_file_is_not_imported_and_not_waited_for(tmp_path: Path) -> None:
    make_fifo(tmp_path / "pipe.txt")
    for path in (tmp_path / "pipe.txt", tmp_path, tmp_path / "nowhere.txt"):
        with pytest.raises(WatchlistError, match="It cannot be read"):
            import_list(path)


def test_a_file_larger_than_any_list_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sendward.watchlists.list_file.MOST_BYTES", 1024 * 1024)
    (tmp_path / "large.txt").write_bytes(b"army.mil\n" * 200_000)
    with pytest.raises(WatchlistError, match="larger than 1 MB"):
        import_list(tmp_path / "large.txt")


def test_an_empty_list_is_a_list(tmp_path: Path) -> None:
    write_own_entries(tmp_path, (ARMY,))
    write_own_entries(tmp_path, ())
    assert read_own_entries(tmp_path).entries == ()
    assert load_entries((), (), packs=None, folders=[tmp_path]).problems == ()


def test_a_list_that_cannot_be_read_is_kept_aside_and_complained_about_no_more(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text("[[protect]]\ndomain = 'army..mil'\n")
    assert f"{OWN_FILE}:1" in read_own_entries(tmp_path).problem
    kept = write_own_entries(tmp_path, (ARMY,))
    assert kept is not None
    assert kept.read_text() == "[[protect]]\ndomain = 'army..mil'\n"
    assert load_entries((), (), packs=None, folders=[tmp_path]).problems == ()


def test_a_list_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OwnEntriesError, match=r"own\.toml could not be written"):
        write_own_entries(tmp_path / "file", (ARMY,))


def test_an_entry_is_read_as_a_list_would_read_it() -> None:
    entry = read_entry(" .MIL ", " US military ", Level.NOTE)
    assert (str(entry), entry.label, entry.level) == (".mil", "US military", Level.NOTE)
    with pytest.raises(WatchlistError) as caught:
        read_entry("mil", "", Level.NOTE)
    assert (
        caught.value.problem
        == "'mil' is an ending such as .com; write '.mil' to protect everything that ends in it."
    )


@given(
    st.lists(
        st.tuples(
            st.text(string.ascii_lowercase, min_size=1, max_size=12), st.text(), st.sampled_from(list(Level))
        ),
        max_size=5,
        unique_by=lambda parts: parts[0],
    )
)
def test_any_label_survives_the_file(parts: list[tuple[str, str, Level]]) -> None:
    entries = tuple(Entry(f"{name}.example", label=label, level=level) for name, label, level in parts)
    pack = parse_watchlist(_as_toml(entries), "own", toml=True)
    assert plain(pack.entries) == plain(entries)


DOTGOV = """\
Domain name,Domain type,Organization name,City,State,Security contact email
example-city.gov,City,City of Example,Example,CA,it@example-city.gov
"another.gov",County,"County of
Another; and more",St. Another,TX,(blank)
"""
LISTS = {
    "a government's domains": (DOTGOV, ["example-city.gov", "another.gov"]),
    "semicolons in a label": ("domain,label\narmy.mil,Army; Navy\n", ["army.mil"]),
    "a table with semicolons": ("Agency;Website\nArmy;https://www.army.mil/x\n", ["www.army.mil"]),
    "another column first": ("Nr,Agency,Domain\n1,A,army.mil\n2,N,navy.mil\n", ["army.mil", "navy.mil"]),
    "an address book": ("Name,E-mail\nDoe,jo@army.mil\nRoe,me@navy.mil\n", ["army.mil", "navy.mil"]),
    "addresses": ("john@army.mil\nMary <mary@navy.mil>\n", ["army.mil"]),
    "web addresses": ("https://www.army.mil/a?b#c\nhttp://navy.mil:8080\n//af.mil/\nus.af.mil/x\n",
                      ["www.army.mil", "navy.mil", "af.mil", "us.af.mil"]),
    "transparency": ("address_suffix,hostname_suffix\na.{...},b.net\narmy.mil,mail.mil\nnavy.mil,{...}\n",
                     ["army.mil", "navy.mil"]),
    "one bad line": ("army.mil\nnot a domain\n\n# fine\nnavy.mil # ours\n", ["army.mil", "navy.mil"]),
    "a quote that is never closed": ('Domain,Note\narmy.mil,"x\nnavy.mil,y\n', ["army.mil", "navy.mil"]),
    "names and addresses": ("Me <me@army.mil>\nDoe, Kate <kate@navy.mil>\n", ["army.mil", "navy.mil"]),
    "several in a line": ("army.mil, navy.mil\n", ["army.mil", "navy.mil"]),
    "several addresses in a line": ("me@army.mil; me@navy.mil\n", ["army.mil", "navy.mil"]),
    "addresses parted by white space": ("jo@army.mil me@navy.mil\nit@af.mil\n",
                                        ["army.mil", "navy.mil", "af.mil"]),
    "names that are addresses": ("jo@army.mil <jo@army.mil>\nme@navy.mil\n", ["army.mil", "navy.mil"]),
    "parted by white space": ("army.mil  navy.mil\n", ["army.mil", "navy.mil"]),
    "aligned": ("army.mil     US Army\nus.navy.mil  US Navy\n", ["army.mil", "us.navy.mil"]),
    "a list of hosts": ("127.0.0.1\tarmy.mil\n0.0.0.0 navy.mil # x\n", ["army.mil", "navy.mil"]),
    "addresses of machines": ("10.0.0.1\narmy.mil\n", ["army.mil"]),
    "a title above": ("Our domains, 2026\n\nDomain;Org\narmy.mil;A\nnavy.mil;N\n", ["army.mil", "navy.mil"]),
    "a line for Excel": ("sep=;\nDomain;Org\narmy.mil;A, B\nnavy.mil;N\n", ["army.mil", "navy.mil"]),
    "colons": ("Domain:Org\narmy.mil:A\nnavy.mil:N\n", ["army.mil", "navy.mil"]),
    "bullets": ("- army.mil\n* navy.mil\n\u2022 *.af.mil\n12. us.af.mil\n",
                ["army.mil", "navy.mil", ".af.mil", "us.af.mil"]),
    "JSON": ('[\n  "army.mil",\n  "navy.mil"\n]\n', ["army.mil", "navy.mil"]),
    "JSON in one line": ('["army.mil","navy.mil"]', ["army.mil", "navy.mil"]),
    "filters": ("! ours\n||army.mil^\n||navy.mil^\n", ["army.mil", "navy.mil"]),
    "patterns": ("^army\\.mil$\n^navy\\.mil$\n", ["army.mil", "navy.mil"]),
    "a page": ("<ul>\n<li>army.mil</li>\n<li>navy.mil</li>\n</ul>\n", ["army.mil", "navy.mil"]),
    "a zone": ("army.mil. IN NS ns.example.\nnavy.mil. IN NS ns.example.\n", ["army.mil", "navy.mil"]),
    "suffixes": ("Zone\n.mil\n*.gov.uk\narmy\n", [".mil", ".gov.uk"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "domains"), LISTS.values(), ids=LISTS.keys())
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_of_a_list_that_people_have_the_domains_are_taken(
    tmp_path: Path, text: str, domains: list[str], encoding: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text(text, encoding=encoding)

    found = [str(entry) for entry in import_list(file).entries]

    assert found[: len(domains)] == domains


def test_what_of_a_file_was_passed_over_is_named(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Agency,Domain\nArmy,army.mil\n\nNavy,none\nAir force,\n")

    imported = import_list(file)

    assert imported.passed_over == ((4, "none"), (5, ""))
    assert (imported.column, imported.columns) == ("Domain", 2)
    assert [(str(entry), entry.label) for entry in imported.entries] == [("army.mil", "Army")]


def test_of_several_domains_in_a_cell_none_is_left_out_in_silence(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Agency,Mail\nArmy,jo@army.mil me@af.mil\nNavy,it@navy.mil\nSpace,it@space.mil\n")

    imported = import_list(file)

    assert [str(entry) for entry in imported.entries] == ["navy.mil", "space.mil"]
    assert imported.passed_over == ((2, "jo@army.mil me@af.mil"),)


def test_a_first_row_without_a_domain_is_no_header_and_is_named(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Our domains, 2026\nAgency,Domain\nArmy,none\nNavy,navy.mil\nAir force,af.mil\n")

    imported = import_list(file)

    assert (3, "none") in imported.passed_over
    assert (imported.column, imported.entries[0].label) == ("Domain", "Navy")


def test_a_list_of_ones_own_is_taken_with_all_it_says(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("army.mil,US Army,block\n")

    assert [(e.label, e.level) for e in import_list(file).entries] == [("US Army", Level.BLOCK)]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.txt", "nothing here\nat all\n"),
        ("list.toml", "army.mil\n"),
        ("x.csv", "Name,Age\n"),
        ("x.txt", ""),
        ("y.csv", "Domain\n# none yet\n"),
    ],
)
def test_a_file_without_a_domain_is_refused(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)

    with pytest.raises(WatchlistError):
        import_list(tmp_path / name)


def test_a_file_that_is_no_text_is_refused_without_showing_what_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "list.xlsx").write_bytes(b"PK\x03\x04\x14\0\0\0army.mil\n\0\0" * 9)

    with pytest.raises(WatchlistError, match="no text"):
        import_list(tmp_path / "list.xlsx")


def test_where_every_cell_is_a_domain_none_is_left_out_and_none_is_a_label(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("army.mil,navy.mil\naf.mil,\n")

    imported = import_list(file)

    assert [(str(entry), entry.label) for entry in imported.entries] == [
        ("army.mil", ""),
        ("navy.mil", ""),
        ("af.mil", ""),
    ]
    assert imported.columns == 1


def test_what_is_read_without_anybody_looking_stays_strict(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(DOTGOV)

    loaded = load_entries((), (), packs=None, folders=[tmp_path])

    assert loaded.entries == ()
    assert len(loaded.problems) == 1


DOMAINS = st.from_regex(r"[a-z]{3,12}\.(org|mil|com)", fullmatch=True)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    domains=st.lists(DOMAINS, min_size=1, max_size=12, unique=True),
    width=st.integers(1, 5),
    at=st.integers(0, 4),
    how=st.sampled_from(["{}", "https://{}/x", "me@{}", "Me <me@{}>"]),
    delimiter=st.sampled_from(",;\t|"),
    title=st.sampled_from(["", "Ours\n", "Ours, 2026\n\n", "sep={}\n"]),
    has_header=st.booleans(),
)
def test_wherever_the_column_of_domains_is_and_however_they_are_written_all_are_taken(
    tmp_path: Path,
    domains: list[str],
    width: int,
    at: int,
    how: str,
    *,
    delimiter: str,
    title: str,
    has_header: bool,
) -> None:
    at %= width
    rows = [["Other"] * width] if has_header else []
    rows += [
        [how.format(d) if column == at else f"cell {column}, x" for column in range(width)] for d in domains
    ]
    file = tmp_path / "list.csv"
    with file.open("w", newline="") as out:
        out.write(title.format(delimiter))
        csv.writer(out, delimiter=delimiter).writerows(rows)

    imported = import_list(file)

    assert [str(entry) for entry in imported.entries] == domains
    # a title is no header where there is one
    assert len(imported.passed_over) == (title.startswith("Ours") and has_header)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200))
def test_no_file_breaks_an_import(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)

    with contextlib.suppress(WatchlistError):
        is_blank = all(
            not line.partition("#")[0].strip() for line in content.decode(errors="replace").splitlines()
        )
        assert import_list(file).entries or is_blank
