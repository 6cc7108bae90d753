"""What earlier versions wrote is opened by today's; ``make.py`` made the folders and says what is in them."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import keyring
import pytest

from sendward.cli.main import main
from sendward.engine.reading.recipient_list import parse_recipients
from sendward.guard.guard import Guard
from sendward.journal.journal import Journal
from sendward.mailstores.detect import find_stores
from sendward.model import Decision, Origin, Outcome, Sighting
from sendward.settings.journal_key import journal_key
from sendward.settings.keyring_program import safe_answer
from sendward.settings.options import ACCOUNTS, OPTIONS
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.sources.draft_memory import DraftMemory
from sendward.sources.folders.store_changes import StoreChanges
from sendward.sources.imap.account import memory_file
from sendward.sources.imap.folder import ImapFolder
from sendward.system.paths import Paths
from sendward.ui.welcome.first_start import is_new
from sendward.watchlists.build import ListChoice, load_engine
from sendward.watchlists.own_entries import read_own_entries
from support.fake_mailbox import FakeMailbox
from support.guarding import FakeClock, RecordingAsker
from support.mail_folders import maildir
from support.posix import kept_on_linux

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sendward.mailstores.headers import HeaderBlock
    from sendward.mailstores.imap.mailbox import Mailbox
    from sendward.mailstores.store import Mark, Store, StoreKind
    from sendward.model import Case, Recipient

HERE = Path(__file__).parent
KEPT = sorted(file.parent for file in HERE.glob("*/*/expected.json"))
WITH_DRAFTS = [folder for folder in KEPT if (folder / "drafts").exists()]
WITH_SERVER = [folder for folder in KEPT if (folder / "server").exists()]
STRANGER = "zoe@harbour-clinc.example"
"""Nobody was ever asked about them; like the kept ones, they resemble a domain of the person's own."""
FITS = 0
MOMENT = timedelta(seconds=1)


class Vault:
    """The keyring as it was; it is taken for the one that it was by its name."""

    def __init__(self, held: Mapping[str, str]) -> None:
        self._held = held

    def get_password(self, service: str, username: str) -> str | None:
        return self._held.get(username) if service == "sendward" else None


@dataclass(frozen=True)
class Kept:
    """A copy of what a version left behind, and what has to be found in it."""

    folder: Path
    expected: dict[str, Any]
    paths: Paths

    @property
    def settings(self) -> Settings:
        return Settings.load(self.paths.settings_file)

    @property
    def secrets(self) -> dict[str, str]:
        """What was in the keyring, by entry; nothing where there was none."""
        file = self.folder / "keyring.json"
        return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}

    @property
    def made_at(self) -> datetime:
        return datetime.fromisoformat(self.expected["made_at"])

    @property
    def lines_then(self) -> list[list[str]]:
        """The journal as the old version told it.

        But for what 0.1.0 called corrected as soon as the right address was on the clipboard; only an add-in
        saw it in the message.
        """
        columns: list[str] = self.expected["columns"]
        told = [dict(zip(columns, line, strict=True)) for line in self.expected["lines"]]
        for line in told:
            if self.expected["version"] == "0.1.0" and line["origin"] != Origin.ADDIN.value:
                line["outcome"] = line["outcome"].replace(Outcome.CORRECTED, Outcome.CORRECTION_COPIED)
        return [list(line.values()) for line in told]

    def lines(self, capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
        """The journal as ``sendward journal export`` tells it, in the columns that were kept."""
        capsys.readouterr()
        assert main(["journal", "export"]) == FITS
        told = csv.DictReader(io.StringIO(capsys.readouterr().out))
        return [[line[name] for name in self.expected["columns"]] for line in told]

    @contextmanager
    def guard(self, at: datetime | None = None) -> Iterator[Guard]:
        """A guard of today that goes on where the old version ended, a moment later unless ``at`` is said."""
        key = journal_key(create=False).key
        clock = FakeClock(at or self.made_at + MOMENT)
        with Journal.open(self.paths.journal_file, key, clock=clock) as journal:
            assert journal.notice == ""
            judge = load_engine(ListChoice.of(self.settings), self.paths).judge
            guard = Guard(judge=judge, clock=clock, asker=RecordingAsker(), ledger=journal)
            assert guard.trouble_at_start is None
            yield guard
            guard.close()


def named(folder: Path) -> str:
    return "-".join(folder.parts[-2:])


@pytest.fixture(params=KEPT, ids=named)
def kept(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    folder = shutil.copytree(request.param, tmp_path / "kept")
    for kind in ("config", "data", "state"):
        monkeypatch.setenv(f"XDG_{kind.upper()}_HOME", str(folder / kind))
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    kept = Kept(folder, expected, Paths.of_this_user())
    if kept.secrets:
        module, _, name = expected["keyring"].rpartition(".")
        vault = type(name, (Vault,), {"__module__": module})(kept.secrets)
        monkeypatch.setattr(keyring, "get_keyring", lambda: vault)
    return kept


def ask(guard: Guard, *addresses: str, origin: Origin = Origin.DRAFT, message: str = "new") -> Case | None:
    recipients = tuple(each for text in addresses for each in parse_recipients(text))
    return seen(guard, recipients, origin, message)


def seen(guard: Guard, recipients: tuple[Recipient, ...], origin: Origin, message: str) -> Case | None:
    return guard.submit(Sighting(origin, "Drafts", message, recipients, guard._clock()))


def as_mailbox(fake: FakeMailbox) -> Mailbox:
    return fake  # type: ignore[return-value]  # it stands in for one


def asked_about(case: Case | None) -> list[str]:
    return [question.recipient.key for question in case.questions] if case else []


def test_something_was_kept_of_every_kind_of_journal() -> None:
    assert {folder.name for folder in KEPT} >= {"sealed", "unsealed"}


@kept_on_linux
def test_what_was_chosen_is_read_without_a_problem(kept: Kept) -> None:
    settings = kept.settings

    assert settings.problems == ()
    plain = {option.key: option.write(settings.get(option)) for option in OPTIONS}
    assert plain | kept.expected["settings"] == plain


def test_the_password_of_an_account_is_found_in_the_keyring(kept: Kept) -> None:
    answers = {
        each.key: safe_answer({"do": "get", "entry": each.key}) for each in kept.settings.get(ACCOUNTS)
    }

    found = {entry: answer["secret"] for entry, answer in answers.items() if "secret" in answer}
    assert found == {entry: secret for entry, secret in kept.secrets.items() if entry != "journal-key"}


def test_the_persons_own_domains_are_protected(kept: Kept) -> None:
    own = read_own_entries(kept.paths.watchlists_dir)

    assert own.problem == ""
    assert [str(entry) for entry in own.entries] == kept.expected["own_domains"]
    with kept.guard() as guard:
        guard.resume()
        assert asked_about(ask(guard, STRANGER)) == [STRANGER]


def test_nobody_is_welcomed_a_second_time(kept: Kept) -> None:
    assert kept.paths.welcomed_file.exists()


def test_nobody_is_new_whose_journal_holds_answers(kept: Kept) -> None:
    kept.paths.welcomed_file.unlink()
    kept.paths.settings_file.unlink(missing_ok=True)

    assert not is_new(kept.paths)


def test_the_journal_tells_what_it_told(kept: Kept, capsys: pytest.CaptureFixture[str]) -> None:
    assert kept.lines(capsys) == kept.lines_then


def test_the_journal_fits(kept: Kept, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["journal", "verify"]) == FITS, capsys.readouterr()


def test_the_journal_is_written_on_with_every_line_kept_and_fits_then_too(
    kept: Kept, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept.guard() as guard:
        guard.resume()
        case = ask(guard, STRANGER)
        assert case is not None
        guard.resolve(case.id, {STRANGER: Decision(Outcome.DISMISSED)})

    assert main(["journal", "verify"]) == FITS, capsys.readouterr()
    before = kept.lines_then
    lines = kept.lines(capsys)
    assert lines[: len(before)] == before
    assert STRANGER in lines[-1]
    assert "dismissed" in lines[-1]


def test_a_question_left_open_is_written_down_as_unanswered(
    kept: Kept, capsys: pytest.CaptureFixture[str]
) -> None:
    with kept.guard():
        pass

    new = kept.lines(capsys)[len(kept.expected["lines"]) :]
    outcome, recipient = (kept.expected["columns"].index(name) for name in ("outcome", "recipient"))
    assert [line[recipient] for line in new] == kept.expected["left_open"]
    assert {line[outcome] for line in new} <= {"unanswered"}


def test_exceptions_are_in_force_until_they_end(kept: Kept) -> None:
    for exception in kept.expected["exceptions"]:
        key = exception["key"]
        address = key if exception["scope"] == "address" else f"anybody@{key}"
        with kept.guard() as guard:
            guard.resume()
            assert asked_about(ask(guard, address, STRANGER)) == [STRANGER]
        end = datetime.fromisoformat(exception["until"] or "2126-01-01T00:00:00+00:00")
        with kept.guard(end - MOMENT) as guard:
            assert ask(guard, address, message="before") is None
        with kept.guard(end) as guard:
            assert asked_about(ask(guard, address, message="after")) == (
                [address] if exception["until"] else []
            )


def test_a_pause_lasts(kept: Kept) -> None:
    until = kept.expected["paused_until"]

    with kept.guard() as guard:
        assert guard.paused_until == (datetime.fromisoformat(until) if until else None)
        assert asked_about(ask(guard, STRANGER)) == ([] if until else [STRANGER])


class Moved:
    """A mail store that was at ``path``: what is remembered of drafts is by where they are."""

    def __init__(self, store: Store, path: Path) -> None:
        self._store = store
        self.path = path
        self.refused: dict[str, str] = {}

    @property
    def kind(self) -> StoreKind:
        return self._store.kind

    def folders(self) -> tuple[Path, ...]:
        return self._store.folders()

    def scan(self, but: Collection[str] = ()) -> Mapping[str, Mark]:
        return self._store.scan(but)

    def read(self, key: str) -> HeaderBlock:
        return self._store.read(key)


@kept_on_linux
@pytest.mark.parametrize("kept", WITH_DRAFTS, indirect=True, ids=named)
def test_a_draft_answered_then_is_not_asked_about_when_it_is_saved_again(kept: Kept) -> None:
    files = [kept.folder / "drafts" / "cur" / name for name in kept.expected["drafts"]]
    (store,) = find_stores(maildir(kept.folder / "drafts"))
    for file, mtime_ns in zip(files, kept.expected["drafts"].values(), strict=True):
        os.utime(file, ns=(mtime_ns, mtime_ns))
    moved = Moved(store, Path(kept.expected["drafts_folder"]))
    drafts = StoreChanges(moved, DraftMemory(kept.paths.drafts_file))
    drafts.prime(None)

    for file in files:
        file.write_bytes(b"Cc: " + STRANGER.encode() + b"\n" + file.read_bytes())
    saved = drafts.changed_drafts()

    assert len(saved) == len(files)
    # 0.1.0 wrote "corrected" when the right address was copied; the draft that was saved has the wrong one
    columns = kept.expected["columns"]
    lines = [dict(zip(columns, line, strict=True)) for line in kept.expected["lines"]]
    still_wrong = {line["recipient"] for line in lines if line["outcome"] == "corrected"}
    with kept.guard() as guard:
        for draft in saved:
            case = seen(guard, draft.recipients, Origin.DRAFT, draft.identity)
            assert [key for key in asked_about(case) if key not in still_wrong] == [STRANGER]


@pytest.mark.parametrize("kept", WITH_SERVER, indirect=True, ids=named)
def test_a_draft_on_the_server_answered_then_is_not_asked_about_when_it_is_saved_again(kept: Kept) -> None:
    numbers = kept.expected["server"]
    account = kept.settings.get(ACCOUNTS)[0]
    memory = memory_file(kept.paths.state_dir, account)
    assert memory.exists()
    mailbox = FakeMailbox()
    mailbox.uid_validity = numbers["UIDVALIDITY"]
    mailbox.uid_next = numbers["UIDNEXT"]
    mailbox.messages = {int(file.stem): file.read_bytes() for file in (kept.folder / "server").iterdir()}
    folder = ImapFolder(account.key, memory, account.lookback, settle_s=0)
    folder.open(as_mailbox(mailbox))
    assert list(folder.changed_drafts(as_mailbox(mailbox))) == []

    before = dict(mailbox.messages)
    for uid, content in before.items():
        mailbox.save(b"Cc: " + STRANGER.encode() + b"\r\n" + content)
        del mailbox.messages[uid]
    saved = list(folder.changed_drafts(as_mailbox(mailbox)))

    assert len(saved) == len(before)
    with kept.guard() as guard:
        for draft in saved:
            assert asked_about(seen(guard, draft.recipients, Origin.DRAFT, draft.identity)) == [STRANGER]


def test_the_policy_holds_as_it_was_read_last_while_it_cannot_be_read(kept: Kept, tmp_path: Path) -> None:
    broken = tmp_path / "policy.toml"
    broken.write_text("locked = [", encoding="utf-8")

    policy = Policy.load(broken, kept.paths.last_policy_file)

    expected = kept.expected["policy"]
    assert policy.is_unknown == (expected is None)
    if expected is not None:
        assert sorted(policy.locked) == expected["locked"]
        assert policy.values["alerts.blocked"] == expected["alerts"]["blocked"]
        assert {name: level.word for name, level in policy.levels.items()} == expected["levels"]
        assert policy.organisation.name == expected["organisation"]["name"]
