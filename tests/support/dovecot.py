"""A real Dovecot on a free port of this computer, with one account and an empty drafts folder."""

from __future__ import annotations

import contextlib
import grp
import imaplib
import itertools
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from support.dovecot_configuration import Configuration, write_configuration
from support.mail_account import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator

_numbers = itertools.count(1)
STARTS_WITHIN_S = 20.0
PORTS = range(20_000, 32_000)
"""Below those that a system gives to whoever asks for any, which could take them before Dovecot does."""


def free_ports(count: int) -> list[int]:
    """Different ports of this computer that nobody listens on."""
    free: list[int] = []
    # not the tests' own seed: two runs on one machine would try the same ones
    for port in random.SystemRandom().sample(PORTS, len(PORTS)):
        with contextlib.suppress(OSError):
            socket.create_server(("127.0.0.1", port)).close()
            free.append(port)
        if len(free) == count:
            break
    return free


class Dovecot:
    """Runs between ``start`` and ``stop``; can be killed and started again, with the same mail and ports."""

    def __init__(
        self,
        *,
        certificate: tuple[bytes, bytes] | None = None,
        special_use: bool = True,
        capability: str = "",
        mechanisms: str = "plain login",
        password: str = PASSWORD,
        token_check: str = "",
    ) -> None:
        """Serve with the chain and the key of ``certificate``, PEM.

        ``token_check`` is the address that a token is asked about at, which follows it.
        """
        self._program = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin") or ""
        assert self._program, "install dovecot-imapd"
        # its processes run as another user than root, who cannot see into the folders that pytest makes
        self.folder = folder = Path(tempfile.mkdtemp(prefix="sendward-dovecot-"))
        self.port, self.tls_port = free_ports(2)
        self._user = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())  # type: ignore[attr-defined,unused-ignore]  # POSIX
        self._said = folder / "said"
        chain, key = folder / "chain.pem", folder / "key.pem"
        for part in ("run", "state", "mail", "home"):
            (folder / part).mkdir()
        if certificate:
            chain.write_bytes(certificate[0])
            key.write_bytes(certificate[1])
        self._config = write_configuration(
            Configuration(
                folder=folder,
                user=self._user.pw_name,
                group=grp.getgrgid(self._user.pw_gid).gr_name,  # type: ignore[attr-defined,unused-ignore]  # POSIX
                port=self.port,
                tls_port=self.tls_port,
                password=password,
                mechanisms=mechanisms,
                certificate=(chain, key) if certificate else None,
                special_use=special_use,
                capability=capability,
                token_check=token_check,
            ),
            self._program,
        )
        self.take_over()
        self._password = password
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self.folder)

    def take_over(self) -> None:
        """Have its files, also those a test put there, belong to the user it runs as."""
        for path in (self.folder, *self.folder.rglob("*")):
            os.chown(path, self._user.pw_uid, self._user.pw_gid)  # type: ignore[attr-defined,unused-ignore]  # POSIX

    def start(self) -> None:
        is_root = os.geteuid() == 0  # type: ignore[attr-defined,unused-ignore]  # POSIX
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                [self._program, "-F", "-c", str(self._config)],
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                user=self._user.pw_uid if is_root else None,
                group=self._user.pw_gid if is_root else None,
                extra_groups=[] if is_root else None,
                start_new_session=True,
            )
        deadline = time.monotonic() + STARTS_WITHIN_S
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
            except OSError:
                assert time.monotonic() < deadline, self.log()
                assert self._process.poll() is None, self.log()
                time.sleep(0.01)
            else:
                return

    def stop(self) -> None:
        """Kill it with all its processes, and so every connection; asked kindly it takes a second."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGKILL)  # type: ignore[attr-defined,unused-ignore]  # POSIX
            self._process.wait(STARTS_WITHIN_S)
            self._process = None
            self._wait_until_nobody_listens()
            # one killed while it wrote leaves its lock behind; the next would wait for it for a minute
            for lock in self.folder.rglob("dovecot*.lock"):
                lock.unlink(missing_ok=True)
            # a child that is still dying answers on one, and the next takes it for another server
            for path in [each for each in self.folder.rglob("*") if each.is_socket()]:
                path.unlink(missing_ok=True)

    def _wait_until_nobody_listens(self) -> None:
        """Its children hold the same sockets, and may take a moment longer to die."""
        deadline = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=5).close()
            except ConnectionRefusedError:
                return
            except OSError:  # taken by one that was dying
                continue
            time.sleep(0.005)

    def log(self) -> str:
        """What it wrote, before it had a log file and then there."""
        written = [file for file in (self._said, self.folder / "log") if file.exists()]
        return "".join(file.read_text(errors="replace") for file in written)

    def drop(self, content: bytes, copies: int = 1) -> None:
        """Put a draft where Dovecot keeps it, as another server on the same mail would; it may be down."""
        drafts = self.folder / "mail" / "Drafts"
        for part in ("cur", "new", "tmp"):
            (drafts / part).mkdir(parents=True, exist_ok=True)
        number = next(_numbers)
        first = drafts / "new" / f"1700000000.M{number}P1.host"
        written = drafts / "tmp" / first.name
        written.write_bytes(content)
        for path in (drafts, drafts / "cur", drafts / "new", drafts / "tmp", written):
            os.chown(path, self._user.pw_uid, self._user.pw_gid)  # type: ignore[attr-defined,unused-ignore]  # POSIX
        written.rename(first)
        for copy in range(1, copies):
            os.link(first, f"{first}.{copy}")

    @contextlib.contextmanager
    def client(self) -> Iterator[imaplib.IMAP4]:
        """A mail client of its own."""
        with imaplib.IMAP4("127.0.0.1", self.port, timeout=20) as client:
            answers = iter((USER.encode(), self._password.encode()))
            client.authenticate("LOGIN", lambda _: next(answers))
            yield client

    def save(self, message: bytes, folder: str = "Drafts") -> int:
        """Save a draft as a mail client does; gives its UID."""
        with self.client() as client:
            return append(client, message, folder)


def append(client: imaplib.IMAP4, message: bytes, folder: str = "Drafts") -> int:
    """Save a draft; gives its UID."""
    answer, data = client.append(folder, r"(\Draft \Seen)", "", message.replace(b"\n", b"\r\n"))
    assert answer == "OK", data
    return int(data[0].split(b"APPENDUID ")[1].split()[1].rstrip(b"]"))


def expunge(client: imaplib.IMAP4, uid: int, folder: str = "Drafts") -> None:
    """Delete a draft as Thunderbird does once the next save is there."""
    client.select(folder)
    client.uid("STORE", str(uid), "+FLAGS.SILENT", r"(\Deleted)")
    client.uid("EXPUNGE", str(uid))
    client.unselect()
