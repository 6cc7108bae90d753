"""Paths of Sendward's files and folders, by the rules of each platform."""

from __future__ import annotations

from pathlib import Path

from sendward.system.linux.folders import config_home, data_home, state_home
from sendward.system.linux.session import runtime_folder
from sendward.system.platform import PLATFORM, Platform
from sendward.system.windows.registry import machine_values
from sendward.values import dataclass

NAME = "sendward"
ONLY_OWNER = 0o700


_SHELL_FOLDERS = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Shell Folders"
"""Where Windows notes its folders in HKEY_LOCAL_MACHINE, which the person cannot change; platformdirs would
take ``WIN_PD_OVERRIDE_COMMON_APPDATA`` from the environment first."""


def machine_config_dir(platform: Platform = PLATFORM) -> Path:
    """Folder in which an administrator puts the policy and shared lists for everybody on this machine.

    It is fixed on purpose: if it came from the environment, the person whom a policy binds could point it
    elsewhere.
    """
    if platform is Platform.WINDOWS:
        found = (machine_values(_SHELL_FOLDERS) or {}).get("Common AppData")
        return Path(found if isinstance(found, str) else r"C:\ProgramData") / "Sendward"
    if platform is Platform.MACOS:
        return Path("/Library/Application Support/sendward")
    return Path("/etc/sendward")


def session_runtime_dir(fallback: Path, platform: Platform = PLATFORM) -> Path:
    """The lock's and the socket's folder: the session's own if there is a private one, else ``fallback``."""
    private = runtime_folder() if platform is Platform.LINUX else None
    return private / NAME if private else fallback


def _free_desktop() -> tuple[Path, Path, Path]:
    """The folders of configuration, data and state."""
    return config_home() / NAME, data_home() / NAME, state_home() / NAME


def _of_platform() -> tuple[Path, Path, Path]:
    """The same folders on the other platforms."""
    import platformdirs  # noqa: PLC0415  # 5 ms that Linux does not need

    return (
        platformdirs.user_config_path(NAME, appauthor=False),
        platformdirs.user_data_path(NAME, appauthor=False),
        platformdirs.user_state_path(NAME, appauthor=False),
    )


def data_folder() -> Path:
    """Folder of data of this person that must not be lost."""
    return (_free_desktop() if PLATFORM is Platform.LINUX else _of_platform())[1]


@dataclass(frozen=True, slots=True)
class Paths:
    """Folders and files of one person on one machine. Nothing is created until ``create`` is called."""

    config_dir: Path
    """Folder of the person's choices: settings, lists of their own."""
    data_dir: Path
    """Folder of data that must not be lost: the journal."""
    state_dir: Path
    """Folder of data that may be lost: the log."""
    runtime_dir: Path
    """Folder of files that end with the session: the lock and the socket."""
    machine_config_dir: Path
    """Folder of an administrator's files for everybody; only ever read."""

    @classmethod
    def of_this_user(cls) -> Paths:
        """The platform's folders for this user; honours ``XDG_*`` on Linux."""
        config, data, state = _free_desktop() if PLATFORM is Platform.LINUX else _of_platform()
        return cls(
            config_dir=config,
            data_dir=data,
            state_dir=state,
            runtime_dir=session_runtime_dir(state / "run"),
            machine_config_dir=machine_config_dir(),
        )

    @classmethod
    def under(cls, root: Path) -> Paths:
        """All folders below ``root``, for a trial that must not touch the person's own files."""
        return cls(root / "config", root / "data", root / "state", root / "run", root / "machine")

    @property
    def settings_file(self) -> Path:
        """The person's options, TOML."""
        return self.config_dir / "settings.toml"

    @property
    def watchlists_dir(self) -> Path:
        """The folder of the person's own lists; every list in it counts."""
        return self.config_dir / "watchlists"

    @property
    def journal_file(self) -> Path:
        """The record of cases and decisions, SQLite."""
        return self.data_dir / "journal.sqlite3"

    @property
    def learned_file(self) -> Path:
        """What was learned from sent mail, SQLite: domains in clear, people as keyed digests."""
        return self.data_dir / "learned.sqlite3"

    @property
    def journal_mark(self) -> Path:
        """How far the journal was written: not in its folder, so that it stays where that is put back."""
        import hashlib  # noqa: PLC0415  # OpenSSL is 3 MB: for the app, not for the native host

        # a folder's name is bytes on Linux, and need not be UTF-8
        name = str(self.journal_file).encode(errors="surrogatepass")
        digest = hashlib.sha256(name).hexdigest()
        return self.state_dir / f"journal-{digest[:12]}.mark"

    @property
    def drafts_file(self) -> Path:
        """The memory of drafts, by which a draft is known again after a restart: digests only, JSON."""
        return self.state_dir / "drafts.json"

    @property
    def checkup_file(self) -> Path:
        """When the last check-up of the mail programs was: a time."""
        return self.state_dir / "checkup"

    @property
    def welcomed_file(self) -> Path:
        """A mark that exists once the person was shown the welcome."""
        return self.state_dir / "welcomed"

    @property
    def log_file(self) -> Path:
        """The program's log, without addresses."""
        return self.state_dir / "sendward.log"

    @property
    def lock_files(self) -> tuple[Path, ...]:
        """The locks that the one running app holds.

        One lies beside the journal, which must have one writer whatever session that is started from. Version
        0.1.0 has only the other: two sessions of one person may have a folder each for it.
        """
        return self.data_dir / "sendward.lock", self.runtime_dir / "sendward.lock"

    @property
    def socket_file(self) -> Path:
        """The local socket at which the running app answers its own user."""
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
    def last_lists_dir(self) -> Path:
        """The organisation's lists as they were last read, likewise."""
        return self.state_dir / "lists"

    @property
    def machine_watchlists_dir(self) -> Path:
        """The folder of the organisation's lists; every list in it counts."""
        return self.machine_config_dir / "watchlists"

    def create(self) -> tuple[OSError, ...]:
        """Make the person's own folders, closed to other users; returns why some could not be made.

        A folder that was there keeps its mode, except that of the lock and the socket, which must be closed
        to others before anything listens in it. Raises OSError where that one cannot be made: where others
        cannot, as in a home that may only be read, whoever wants to write there says so.
        """
        lacking = []
        for folder in (self.config_dir, self.data_dir, self.state_dir, self.runtime_dir):
            try:
                folder.mkdir(mode=ONLY_OWNER, parents=True, exist_ok=True)
                if folder == self.runtime_dir and PLATFORM is not Platform.WINDOWS:
                    folder.chmod(ONLY_OWNER)
            except OSError as error:
                lacking.append(error)
        return tuple(lacking)
