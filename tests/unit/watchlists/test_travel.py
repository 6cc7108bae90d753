"""Settings, own lists and exceptions go into one file and come out of it elsewhere, without a secret."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.model import Scope, Trust
from sendward.settings.options import DRAFT_FOLDERS, GOOGLE_SECRET, KEEP, LIST_FILES
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.settings.toml_text import write_toml
from sendward.system.paths import Paths
from sendward.watchlists.list_name import is_list_name
from sendward.watchlists.travel import (
    MOST_EXCEPTIONS,
    MOST_OF_SETTINGS,
    Parcel,
    TravelError,
    pack,
    read_parcel,
    unpack,
    unpack_text,
)
from support.homes import live_in

if TYPE_CHECKING:
    from pathlib import Path

GRANTED = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
TRUSTS = (
    Trust(Scope.DOMAIN, "xn--mnchen-3ya.example", GRANTED),
    Trust(Scope.ADDRESS, "jo@army.ml", GRANTED, GRANTED + timedelta(days=90)),
)


@pytest.fixture
def here(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "here")


@pytest.fixture
def there(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "there")


def settings_of(paths: Paths) -> Settings:
    return Settings.load(paths.settings_file)


def a_full_house(paths: Paths, home: Path) -> Settings:
    paths.watchlists_dir.mkdir(parents=True)
    (paths.watchlists_dir / "suppliers.csv").write_text(
        "harbour-clinic.example, A clinic\n", encoding="utf-8"
    )
    settings = settings_of(paths)
    settings.set(KEEP, timedelta(days=90))
    settings.set(DRAFT_FOLDERS, (home / "Mail/Drafts",))
    settings.set(GOOGLE_SECRET, "GOCSPX-1234")
    settings.save()
    return settings


def test_all_of_it_comes_out_elsewhere(
    here: Paths, there: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live_in(tmp_path / "home/jo", monkeypatch)
    text = pack(a_full_house(here, tmp_path / "home/jo"), here, TRUSTS, "0.1.0", [])

    live_in(tmp_path / "users/jo", monkeypatch)
    granted: list[Trust] = []
    done = unpack(unpack_text(text), settings_of(there), there, (), granted.append)

    found = settings_of(there)
    assert found.get(KEEP) == timedelta(days=90)
    assert found.get(DRAFT_FOLDERS) == (tmp_path / "users/jo/Mail/Drafts",)
    assert (there.watchlists_dir / "suppliers.csv").read_text(encoding="utf-8").startswith("harbour-clinic")
    assert tuple(granted) == TRUSTS
    assert (done.options, done.lists, done.trusts, done.problems) == (2, 1, 2, [])


def test_no_secret_is_in_it(here: Paths, tmp_path: Path) -> None:
    assert "GOCSPX" not in pack(a_full_house(here, tmp_path), here, (), "0.1.0", [])


def test_what_the_organisation_laid_down_stays_and_is_named(
    here: Paths, there: Paths, tmp_path: Path
) -> None:
    text = pack(a_full_house(here, tmp_path), here, (), "0.1.0", [])
    policy = Policy(values={KEEP.key: timedelta(days=30)}, locked=frozenset({KEEP.key}))
    settings = Settings.load(there.settings_file, policy)

    done = unpack(unpack_text(text), settings, there, (), lambda _: None)

    assert settings.get(KEEP) == timedelta(days=30)
    assert len(done.problems) == 1
    assert "set by your organisation" in done.problems[0]


def test_a_list_of_that_name_is_kept_and_counts_no_more(here: Paths, there: Paths, tmp_path: Path) -> None:
    text = pack(a_full_house(here, tmp_path), here, (), "0.1.0", [])
    there.watchlists_dir.mkdir(parents=True)
    (there.watchlists_dir / "suppliers.csv").write_text("other.example\n", encoding="utf-8")

    done = unpack(unpack_text(text), settings_of(there), there, (), lambda _: None)

    [aside] = there.watchlists_dir.glob("*-kept")
    assert aside.read_text(encoding="utf-8") == "other.example\n"
    assert str(aside) in done.problems[0]


def test_an_exception_that_is_there_already_is_not_granted_again(there: Paths, here: Paths) -> None:
    text = pack(settings_of(here), here, TRUSTS, "0.1.0", [])
    granted: list[Trust] = []

    unpack(unpack_text(text), settings_of(there), there, (TRUSTS[0],), granted.append)

    assert granted == [TRUSTS[1]]


def test_an_exception_that_ended_on_the_way_is_not_granted(there: Paths) -> None:
    now = datetime.now(UTC)
    over = Trust(Scope.DOMAIN, "army.ml", now - timedelta(days=9), now - timedelta(days=1))
    granted: list[Trust] = []

    unpack(Parcel(trusts=(over,)), settings_of(there), there, (), granted.append)

    assert granted == []


def test_an_exception_that_is_over_or_ends_sooner_keeps_no_other_from_being_granted(
    there: Paths, here: Paths
) -> None:
    text = pack(settings_of(here), here, TRUSTS[:1], "0.1.0", [])
    for until in (GRANTED, datetime.now(UTC) + timedelta(days=1)):
        granted: list[Trust] = []
        known = replace(TRUSTS[0], until=until)

        unpack(unpack_text(text), settings_of(there), there, (known,), granted.append)

        assert granted == [TRUSTS[0]]


def test_what_counts_as_a_list_travels_and_nothing_else_of_the_folder(
    here: Paths, there: Paths, tmp_path: Path
) -> None:
    settings = a_full_house(here, tmp_path)
    lists = here.watchlists_dir
    (lists / "PARTNERS.TXT").write_text("partner.example\n", encoding="utf-8")
    (lists / "bad.txt").write_text("no domain\n", encoding="utf-8")
    (lists / "latin.txt").write_bytes(b"b\xfccher.example\n")
    (lists / "._good.txt").write_bytes(b"\x00\x05\xff")
    (lists / ".hidden.txt").write_text("hidden.example\n", encoding="utf-8")
    (lists / "folder.txt").mkdir()
    left_out: list[str] = []

    done = unpack(
        unpack_text(pack(settings, here, (), "0.1.0", left_out)),
        settings_of(there),
        there,
        (),
        lambda _: None,
    )

    assert {path.name for path in there.watchlists_dir.iterdir()} == {
        "PARTNERS.TXT",
        "suppliers.csv",
    }
    assert [each.partition(" could not be read")[0].partition(":1: ")[0] for each in left_out] == [
        str(lists / "bad.txt"),
        str(lists / "folder.txt"),
        str(lists / "latin.txt"),
    ]
    [problem] = done.problems
    assert "bad.txt:1" in problem
    assert done.lists == 2


def test_an_export_names_a_list_elsewhere_that_cannot_be_read(here: Paths, tmp_path: Path) -> None:
    good, gone = tmp_path / "good.txt", tmp_path / "gone.txt"
    good.write_text("army.mil\n", encoding="utf-8")
    settings = settings_of(here)
    settings.set(LIST_FILES, (good, gone))
    left_out: list[str] = []

    pack(settings, here, (), "0.1.0", left_out)

    [problem] = left_out
    assert problem.startswith(f"{gone}: It cannot be read: ")


def test_a_list_elsewhere_that_cannot_be_read_here_is_left_out_and_named(
    there: Paths, tmp_path: Path
) -> None:
    good, gone = tmp_path / "good.txt", tmp_path / "gone.txt"
    good.write_text("army.mil\n", encoding="utf-8")
    for chosen, kept in (([good, gone], (good,)), ([gone], (good,))):
        written = {"watchlists": {LIST_FILES.name: [str(path) for path in chosen]}}
        text = write_toml({"format": 1, "settings": written})

        done = unpack(unpack_text(text), settings_of(there), there, (), lambda _: None)

        assert settings_of(there).get(LIST_FILES) == kept
        [problem] = done.problems
        assert problem.startswith(f"{gone}: It cannot be read: ")
        assert done.has_failed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[settings.alerts]\nat_onze = true", "In sendward-settings.toml: 'alerts.at_onze' is no option."),
        ("[settings.lsit]\na = 1", "In sendward-settings.toml: 'lsit' is not a table of options."),
        ("[[lsit]]\nname = 'a.txt'", "'lsit' in it cannot be read."),
        ("[[list]]\nname = 'a.txt'\ntext = ''\nlevel = 'block'", "'list.level' in it cannot be read."),
        ("[general]\nlanguage = 'fr'", "'general' in it cannot be read."),
    ],
)
def test_a_name_that_is_not_known_is_told_and_the_rest_is_taken_in(
    text: str, told: str, there: Paths
) -> None:
    parcel = unpack_text(f"format = 1\n{text}\n[settings.journal]\nkeep = '90 days'\n")

    done = unpack(parcel, settings_of(there), there, (), lambda _: None)

    assert settings_of(there).get(KEEP) == timedelta(days=90)
    assert (done.problems, done.has_failed) == ([told], True)


def test_a_list_that_cannot_be_written_is_named_and_the_others_are(
    here: Paths, there: Paths, tmp_path: Path
) -> None:
    settings = a_full_house(here, tmp_path)
    (here.watchlists_dir / "another.txt").write_text("army.mil\n", encoding="utf-8")
    text = pack(settings, here, (), "0.1.0", [])
    (there.watchlists_dir / "another.txt").mkdir(parents=True)

    done = unpack(unpack_text(text), settings_of(there), there, (), lambda _: None)

    assert (there.watchlists_dir / "suppliers.csv").exists()
    [problem] = done.problems
    assert problem.startswith(f"{there.watchlists_dir / 'another.txt'} could not be written: ")
    assert done.lists == 1


@pytest.mark.parametrize(
    "name",
    [
        "../../.bashrc.toml",
        "D:evil.txt",
        "a/b.txt",
        "a\\b.txt",
        "a:b.txt",
        'a".txt',
        "a<b.txt",
        "a>b.txt",
        "a|b.txt",
        "a?.txt",
        "a*.txt",
        "a\x00.txt",
        "a\n.txt",
        "a\x1f.txt",
        "nul.txt",
        "CON.toml",
        "com1.csv",
        "LPT\u00b9.txt",
        "aux .txt",
        ".hidden.txt",
        "a.txt.",
        "a.txt ",
        "run.sh",
        "",
        "txt",
        f"{'a' * 197}.txt",
        "\u00e4" * 99 + ".txt",
    ],
)
def test_a_name_that_some_system_does_not_take_for_a_file_is_left_out_and_named(
    name: str, there: Paths
) -> None:
    text = write_toml({"format": 1, "list": [{"name": name, "text": "a.example"}]})
    try:
        parcel = unpack_text(text)
    except TravelError as error:
        assert "is no settings file" in str(error)  # noqa: PT017  # a name that TOML does not bear
        return
    done = unpack(parcel, settings_of(there), there, (), lambda _: None)

    assert done.lists == 0
    assert "is left out: no list can have that name" in done.problems[0]
    assert not there.watchlists_dir.exists()


@pytest.mark.filterwarnings("ignore:pathlib.PurePath.is_reserved:DeprecationWarning")  # until Python 3.15
@given(st.text(max_size=30).map(lambda text: f"{text}.txt"))
def test_a_name_that_is_taken_is_one_in_the_folder_on_every_system(name: str) -> None:
    if is_list_name(name):
        for kind in (PurePosixPath, PureWindowsPath):
            path = kind("folder") / name
            assert (path.name, path.parent) == (name, kind("folder"))
            assert not path.is_reserved()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "sendward-settings.toml is no settings file that Sendward exported."),
        ("format = 2", "A newer Sendward wrote it"),
        ("format = 1\nsettings = 3", "settings in it cannot be read"),
        (
            "format = 1\n[settings.journal]\nkeep = 'a while'",
            r"journal\.keep in it cannot be read: it must be",
        ),
        ("format = 1\n[[list]]\nname = 3\ntext = ''", "list in it cannot be read"),
        (
            "format = 1\n[[exception]]\nscope = 'domain'\nkey = 'a b'\ngranted_at = 2026-01-01T00:00:00Z",
            "exception",
        ),
        (
            "format = 1\n[[exception]]\nscope = 'once'\nkey = 'a.example'\ngranted_at = 2026-01-01T00:00:00Z",
            "exception",
        ),
        (
            "format = 1\n[[exception]]\nscope = 'domain'\nkey = 'a.example'\ngranted_at = 2026-01-01",
            "exception",
        ),
        (
            "format = 1\n[[exception]]\nscope='domain'\nkey='a.de'\ngranted_at=2026-01-01T00:00:00Z\nuntl=1",
            "exception",
        ),
        ("format = 1\n" + "[[exception]]\n" * (MOST_EXCEPTIONS + 1), "more than"),
        (f"format = 1\n[settings.watchlists]\npacks_off = ['{'a' * MOST_OF_SETTINGS}']", "settings"),
    ],
    ids=lambda value: value[:40],
)
def test_what_cannot_be_read_whole_is_refused(text: str, why: str) -> None:
    with pytest.raises(TravelError, match=why):
        unpack_text(text)


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path: Path) -> None:
    with pytest.raises(TravelError, match="could not be read"):
        read_parcel(tmp_path / "nowhere")
    (tmp_path / "picture").write_bytes(b"\xff\xd8")
    with pytest.raises(TravelError, match="picture is no settings file that Sendward exported"):
        read_parcel(tmp_path / "picture")


@given(st.one_of(st.text(), st.text().map(lambda text: f"format = 1\n{text}")))
def test_any_text_is_a_parcel_or_refused_with_a_sentence(text: str) -> None:
    with suppress(TravelError):
        unpack_text(text)
