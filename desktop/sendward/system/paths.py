"""Where Sendward keeps its files, by the rules of each platform."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from sendward.system.linux.session import runtime_folder
from sendward.system.platform import PLATFORM, Platform

NAME = "sendward"
ONLY_OWNER = 0o700


def machine_config_dir(platform: Platform = PLATFORM) -> Path:
    """Where an administrator puts what holds for everybody on this machine: the policy, shared lists.

    The place is fixed on purpose: were it taken from the environment, the person whom a policy binds could
    point it elsewhere.
    """
    if platform is Platform.WINDOWS:
        return Path(platformdirs.site_config_dir("Sendward", appauthor=False))
    if platform is Platform.MACOS:
        return Path("/Library/Application Support/sendward")
    return Path("/etc/sendward")


def session_runtime_dir(fallback: Path, platform: Platform = PLATFORM) -> Path:
    """The lock's and the socket's folder: the session's own if there is a private one, else ``fallback``."""
    private = runtime_folder() if platform is Platform.LINUX else None
    return private / NAME if private else fallback


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of one person on one machine. Nothing is created until ``create`` is called."""

    config_dir: Path
    """What the person chose: settings, lists of their own."""
    data_dir: Path
    """What must not be lost: the journal."""
    state_dir: Path
    """What may be lost: the log."""
    runtime_dir: Path
    """What ends with the session: the lock and the socket."""
    machine_config_dir: Path
    """What an administrator laid down for everybody; only ever read."""

    @classmethod
    def of_this_user(cls) -> Paths:
        """The places the platform names for the person running this; honours ``XDG_*`` on Linux."""
        state = platformdirs.user_state_path(NAME, appauthor=False)
        return cls(
            config_dir=platformdirs.user_config_path(NAME, appauthor=False),
            data_dir=platformdirs.user_data_path(NAME, appauthor=False),
            state_dir=state,
            runtime_dir=session_runtime_dir(state / "run"),
            machine_config_dir=machine_config_dir(),
        )

    @classmethod
    def under(cls, root: Path) -> Paths:
        """Everything below one folder, for a trial that must not touch the person's own files."""
        return cls(root / "config", root / "data", root / "state", root / "run", root / "machine")

    @property
    def settings_file(self) -> Path:
        """The person's options, TOML."""
        return self.config_dir / "settings.toml"

    @property
    def watchlists_dir(self) -> Path:
        """Lists the person put there; every file in it counts."""
        return self.config_dir / "watchlists"

    @property
    def journal_file(self) -> Path:
        """The record of cases and decisions, SQLite."""
        return self.data_dir / "journal.sqlite3"

    @property
    def drafts_file(self) -> Path:
        """By which a draft is known again after a restart: digests only."""
        return self.state_dir / "drafts.json"

    @property
    def welcomed_file(self) -> Path:
        """There once the person was shown what the program does."""
        return self.state_dir / "welcomed"

    @property
    def log_file(self) -> Path:
        """What the program did, without addresses."""
        return self.state_dir / "sendward.log"

    @property
    def lock_file(self) -> Path:
        """Held by the one running app."""
        return self.runtime_dir / "sendward.lock"

    @property
    def socket_file(self) -> Path:
        """Where the running app answers its own user."""
        return self.runtime_dir / "sendward.socket"

    @property
    def policy_file(self) -> Path:
        """The organisation's policy, TOML."""
        return self.machine_config_dir / "policy.toml"

    @property
    def last_policy_file(self) -> Path:
        """The organisation's policy as it was last read, for when it cannot be."""
        return self.state_dir / "policy.toml"

    @property
    def machine_watchlists_dir(self) -> Path:
        """Lists the organisation put there; every file in it counts."""
        return self.machine_config_dir / "watchlists"

    def create(self) -> None:
        """Make the person's own folders, readable by nobody else; raises OSError where that cannot be.

        A folder that was there keeps its mode, but for the one of the lock and the socket, which must be
        closed to others before anything listens in it.
        """
        for folder in (self.config_dir, self.data_dir, self.state_dir, self.runtime_dir):
            folder.mkdir(mode=ONLY_OWNER, parents=True, exist_ok=True)
        if PLATFORM is not Platform.WINDOWS:
            self.runtime_dir.chmod(ONLY_OWNER)
