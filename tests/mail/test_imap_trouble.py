"""A real Dovecot that goes, comes back, keeps silent, or should not be talked to at all."""

from __future__ import annotations

import datetime as dt
import os
import ssl
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme

from sendward.mail_account import MailAccount, Security
from sendward.mailstores.imap.errors import NoSecretError
from sendward.sources.source import SourceState
from support.dovecot import Dovecot
from support.fake_imap import GOOD, FakeImapServer
from support.imap_watching import QUICK, KnownPassword, plain_account, watching
from support.mail_account import PASSWORD, USER
from support.mail_folders import WAIT_SECONDS, addresses, message
from support.stopping_proxy import StoppingProxy

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.mailstores.imap.halt import Halt

RESTARTS = 100
MANY = 50_000


def cpu_seconds() -> float:
    """What the one source's thread has used of one core (proc(5), task/TID/stat)."""
    (worker,) = (thread for thread in threading.enumerate() if thread.name == "sendward-imap")
    fields = Path(f"/proc/self/task/{worker.native_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # type: ignore[attr-defined,no-any-return,unused-ignore]  # POSIX


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_no_draft_is_missed_while_the_server_is_restarted_a_hundred_times(tmp_path: Path) -> None:
    with Dovecot() as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        began = time.monotonic()
        for number in range(RESTARTS):
            server.save(message(f"up{number}@army.ml", subject=f"Up {number}"))
            server.stop()
            server.drop(message(f"down{number}@army.ml", subject=f"Down {number}"))
            server.start()
        seen = {addresses(watched.listener.next())[0] for _ in range(2 * RESTARTS)}
        took = time.monotonic() - began
        used = cpu_seconds()

    assert seen == {f"{state}{number}@army.ml" for number in range(RESTARTS) for state in ("up", "down")}
    assert watched.listener.sightings.empty()
    assert used < 0.2 * took


@pytest.mark.slow
def test_a_server_that_is_away_costs_next_to_nothing(tmp_path: Path) -> None:
    with Dovecot() as server, watching(plain_account(server.port), tmp_path) as watched:
        watched.wait_until(SourceState.WATCHING)
        server.stop()
        began, before = time.monotonic(), cpu_seconds()
        status = watched.wait_for_words("takes no connections")
        for _ in range(20):  # each try is another status
            watched.listener.wait_for_change(seconds=0.1)
        used = cpu_seconds() - before
        server.start()
        watched.wait_until(SourceState.WATCHING)

    assert status.state is SourceState.WAITING
    assert status.detail == f"127.0.0.1 takes no connections at port {server.port}."
    assert used < 0.25 * (time.monotonic() - began)


@pytest.mark.slow
def test_a_connection_that_died_in_silence_is_noticed_within_the_renewal_time(tmp_path: Path) -> None:
    pace = replace(QUICK, renew_s=1.0, answer_s=1.0, probe_s=1.0, connect_s=1.0)
    with (
        Dovecot() as server,
        StoppingProxy(server.port) as proxy,
        watching(plain_account(proxy.port), tmp_path, pace=pace) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        proxy.stop()
        server.save(message("meanwhile@army.ml"))
        began = time.monotonic()
        status = watched.wait_for_words("does not answer any more")
        noticed_after = time.monotonic() - began
        proxy.resume()
        sighting = watched.listener.next()

    assert status.state is SourceState.WAITING
    assert noticed_after < pace.renew_s + pace.answer_s + 3  # the rest is a slow machine's
    assert addresses(sighting) == ["meanwhile@army.ml"]


@pytest.mark.slow
def test_renewing_misses_nothing(tmp_path: Path) -> None:
    pace = replace(QUICK, renew_s=0.05)
    with Dovecot() as server, watching(plain_account(server.port), tmp_path, pace=pace) as watched:
        watched.wait_until(SourceState.WATCHING)
        for number in range(20):
            server.save(message(f"n{number}@army.ml", subject=f"{number}"))
        seen = {addresses(watched.listener.next())[0] for _ in range(20)}

    assert seen == {f"n{number}@army.ml" for number in range(20)}


@pytest.mark.slow
def test_a_refused_password_is_tried_once(tmp_path: Path) -> None:
    wrong = KnownPassword("wrong")
    with Dovecot() as server, watching(plain_account(server.port), tmp_path, password=wrong) as watched:
        status = watched.wait_until(SourceState.UNAVAILABLE)
        for number in range(3):  # far longer than any wait before another try
            server.save(message(f"n{number}@army.ml"))
        log = server.log()

    assert "[AUTHENTICATIONFAILED]" in status.detail
    assert "Enter the password again" in status.remedy
    assert wrong.asked == 1
    assert log.count("auth failed") == 1
    assert "wrong" not in status.detail


@pytest.mark.slow
def test_fifty_thousand_old_drafts_are_passed_over_in_seconds(tmp_path: Path) -> None:
    with Dovecot() as server:
        server.drop(message("old@army.ml"), copies=MANY)
        began = time.monotonic()
        with watching(plain_account(server.port), tmp_path) as watched:
            watched.wait_until(SourceState.WATCHING)
            ready_after = time.monotonic() - began
            server.save(message("new@army.ml"))
            sighting = watched.listener.next()
            used = cpu_seconds()

    assert addresses(sighting) == ["new@army.ml"]
    assert watched.listener.sightings.empty()
    assert ready_after < 10
    assert used < 1


def pem(authority: trustme.CA, *names: str, until: dt.datetime | None = None) -> tuple[bytes, bytes]:
    """A certificate's chain and key."""
    certificate = authority.issue_cert(*names, not_after=until)
    chain = b"".join(part.bytes() for part in certificate.cert_chain_pems)
    return chain, certificate.private_key_pem.bytes()


def trusting(authority: trustme.CA) -> Callable[[], ssl.SSLContext]:
    """The rules that hold by default, with one more issuer to trust."""

    def context() -> ssl.SSLContext:
        made = ssl.create_default_context()
        authority.configure_trust(made)
        return made

    return context


def account_on(server: Dovecot, security: Security, host: str = "127.0.0.1") -> MailAccount:
    return MailAccount(USER, host, server.tls_port if security is Security.TLS else server.port, security)


@pytest.mark.slow
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
def test_a_good_certificate_is_trusted(security: Security, tmp_path: Path) -> None:
    authority = trustme.CA()
    with (
        Dovecot(certificate=pem(authority, "127.0.0.1")) as server,
        watching(account_on(server, security), tmp_path, context=trusting(authority)) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


@pytest.mark.slow
@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
@pytest.mark.parametrize(
    ("names", "is_trusted", "years", "host", "sentence"),
    [
        (
            ["127.0.0.1"],
            False,
            1,
            "127.0.0.1",
            "127.0.0.1 shows a certificate from an issuer this computer does not trust.",
        ),
        (
            ["10.0.0.1"],
            True,
            1,
            "127.0.0.1",
            "The server shows a certificate for another address than 127.0.0.1.",
        ),
        (
            ["mail.example.org"],
            True,
            1,
            "localhost",
            "The server shows a certificate for another name than localhost.",
        ),
        (["127.0.0.1"], True, -1, "127.0.0.1", "The certificate of 127.0.0.1 has expired."),
    ],
)
def test_a_bad_certificate_is_refused(  # noqa: PLR0917  # parameters of the test
    names: list[str],
    is_trusted: bool,  # noqa: FBT001  # a parameter of the test
    years: int,
    host: str,
    sentence: str,
    security: Security,
    tmp_path: Path,
) -> None:
    authority, password = trustme.CA(), KnownPassword()
    until = dt.datetime.now(dt.UTC) + dt.timedelta(days=365 * years)
    context = trusting(authority if is_trusted else trustme.CA())
    with (
        Dovecot(certificate=pem(authority, *names, until=until)) as server,
        watching(account_on(server, security, host), tmp_path, password=password, context=context) as watched,
    ):
        status = watched.wait_for_words("certificate")

    assert status.detail == sentence
    assert status.state is SourceState.WAITING
    assert "Do not work around this" in status.remedy
    assert password.asked == 0


@pytest.mark.slow
def test_on_this_computer_itself_any_certificate_is_taken_where_the_account_says_so(tmp_path: Path) -> None:
    with (
        Dovecot(certificate=pem(trustme.CA(), "elsewhere.example")) as server,
        watching(account_on(server, Security.LOCAL), tmp_path) as watched,
    ):
        watched.wait_until(SourceState.WATCHING)
        server.save(message("new@army.ml"))

        assert addresses(watched.listener.next()) == ["new@army.ml"]


def test_on_this_computer_too_a_server_that_offers_no_starttls_learns_nothing(tmp_path: Path) -> None:
    password = KnownPassword()
    with FakeImapServer() as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.LOCAL)
        with watching(account, tmp_path, password=password) as watched:
            watched.wait_for_words("offers no STARTTLS")

    assert password.asked == 0


def test_starttls_taken_out_on_the_way_ends_the_connection(tmp_path: Path) -> None:
    password = KnownPassword()
    with FakeImapServer() as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.STARTTLS)
        with watching(account, tmp_path, password=password) as watched:
            status = watched.wait_for_words("offers no STARTTLS")

    assert "tampering" in status.remedy
    assert password.asked == 0
    assert not [line for line in server.heard if "LOGIN" in line or "AUTHENTICATE" in line]


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"": b"* PREAUTH welcome\r\n"}, "let somebody in before the connection was protected"),
        ({"STARTTLS": b"TAG NO not today\r\n"}, "refuses STARTTLS"),
        ({"STARTTLS": b"TAG OK go on\r\n* OK injected\r\n"}, "spoke out of turn"),
        ({"STARTTLS": b"TAG OK go on\r\n" + b"x" * 400}, "spoke out of turn"),
    ],
)
def test_whoever_tampers_with_starttls_learns_nothing(
    answers: dict[str, bytes], words: str, tmp_path: Path
) -> None:
    password = KnownPassword()
    offering = {"CAPABILITY": GOOD["CAPABILITY"].replace(b"IDLE", b"IDLE STARTTLS")}
    with FakeImapServer(offering | answers) as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.STARTTLS)
        with watching(account, tmp_path, password=password) as watched:
            watched.wait_for_words(words)

    assert password.asked == 0


def test_a_server_that_speaks_no_tls_at_the_port_for_it_is_said_so(tmp_path: Path) -> None:
    with FakeImapServer() as server:
        account = MailAccount(USER, "127.0.0.1", server.port, Security.TLS)
        with watching(account, tmp_path) as watched:
            status = watched.wait_for_words("does not speak TLS at this port")

    assert "STARTTLS" in status.remedy


def test_plain_text_goes_to_this_computer_only(tmp_path: Path) -> None:
    password = KnownPassword()
    with FakeImapServer() as server:
        account = MailAccount(USER, "127.1", server.port, Security.NONE)  # a name, as far as anybody knows
        with watching(account, tmp_path, password=password) as watched:
            watched.wait_for_words("could read along")

    assert password.asked == 0
    assert server.heard == []


@pytest.mark.parametrize("name", ["a..b", "x" * 300])  # no name server is asked about these
def test_a_name_that_nobody_has_is_said_so(name: str, tmp_path: Path) -> None:
    with watching(MailAccount(USER, name), tmp_path) as watched:
        status = watched.wait_for_words(name[:40])

    assert status.state is SourceState.WAITING


@pytest.mark.parametrize(
    "answer",
    [
        "[UNAVAILABLE] later",
        "[INUSE] later",
        "[LIMIT] later",
        "[ALERT] Too many simultaneous connections. (Failure)",
        "[ALERT] Account exceeded command or bandwidth limits. (Failure)",
        "Maximum number of connections from user+IP exceeded",
    ],
)
def test_a_server_that_lets_nobody_in_just_now_is_tried_again(answer: str, tmp_path: Path) -> None:
    password = KnownPassword()
    with (
        FakeImapServer({"SASL": f"TAG NO {answer}\r\n".encode()}) as server,
        watching(plain_account(server.port), tmp_path, password=password) as watched,
    ):
        status = watched.wait_for_words(answer.removeprefix("[ALERT] "))
        watched.listener.wait_for(lambda: password.asked > 2)

    assert status.state is SourceState.WAITING
    assert not [line for line in server.heard if " LOGIN " in line]  # another way would not help


def test_a_password_that_is_wrong_is_so_whatever_else_the_server_says_of_connections(tmp_path: Path) -> None:
    password = KnownPassword()
    answer = b"TAG NO [AUTHENTICATIONFAILED] Too many failed connections\r\n"
    with (
        FakeImapServer({"SASL": answer}) as server,
        watching(plain_account(server.port), tmp_path, password=password) as watched,
    ):
        watched.wait_until(SourceState.UNAVAILABLE)

    assert password.asked == 1


def test_a_keyring_that_does_not_answer_is_not_asked_again_and_again(tmp_path: Path) -> None:
    class LockedKeyring(KnownPassword):
        def current(self, halt: Halt) -> str:
            super().current(halt)
            raise NoSecretError("The keyring is locked.", "Unlock it.")

    locked = LockedKeyring()
    with (
        FakeImapServer() as server,
        watching(plain_account(server.port), tmp_path, password=locked) as watched,
    ):
        status = watched.wait_for_words("The keyring is locked.")
        watched.listener.wait_for_change(seconds=1)  # others are tried again twenty times meanwhile

    assert status.state is SourceState.WAITING
    assert locked.asked == 1


def test_stopping_does_not_wait_for_a_server_that_keeps_silent(tmp_path: Path) -> None:
    with FakeImapServer({"": b"* OK half a greet"}) as server:
        with watching(plain_account(server.port), tmp_path) as watched:
            watched.listener.wait_for(lambda: server.connections > 0)
            began = time.monotonic()
        took = time.monotonic() - began

    assert took < WAIT_SECONDS / 4
    assert PASSWORD not in str(server.heard)
