from __future__ import annotations

import errno
import socket
import ssl

import pytest

from sendward.mailstores.imap.errors import ImapError, NoFolderError, explain_tls, explain_way

HOST = "imap.example.org"


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (TimeoutError(), "imap.example.org does not answer at port 993."),
        (ConnectionRefusedError(), "imap.example.org takes no connections at port 993."),
        (OSError(errno.ECONNREFUSED, ""), "imap.example.org takes no connections at port 993."),
        (socket.gaierror(socket.EAI_NONAME, "unknown"), "No server is called imap.example.org."),
        (UnicodeError("label empty or too long"), "No server is called imap.example.org."),
        (
            socket.gaierror(socket.EAI_AGAIN, "try again"),
            "The name imap.example.org cannot be looked up: there seems to be no network.",
        ),
        (
            OSError(errno.ENETUNREACH, "unreachable"),
            "There is no way to imap.example.org: there seems to be no network.",
        ),
        (
            OSError(errno.EPERM, "Not permitted"),
            "imap.example.org cannot be reached at port 993 (Not permitted).",
        ),
    ],
)
def test_each_failure_on_the_way_has_its_sentence(error: Exception, sentence: str) -> None:
    assert str(explain_way(error, HOST, 993)) == sentence


@pytest.mark.parametrize("reason", ["WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE"])
def test_a_server_without_tls_is_said_so_whatever_openssl_calls_it(reason: str) -> None:
    error = ssl.SSLError(1, f"[SSL: {reason}]")
    error.reason = reason

    assert str(explain_tls(error, HOST)) == "imap.example.org does not speak TLS at this port."


def test_a_failure_nobody_foresaw_is_said_in_short() -> None:
    problem = explain_tls(ValueError("x" * 1000), HOST)

    assert str(problem).startswith("The connection to imap.example.org could not be protected")
    assert len(str(problem)) < 300


def every(kind: type[ImapError]) -> list[type[ImapError]]:
    return [kind, *(each for below in kind.__subclasses__() for each in every(below))]


@pytest.mark.parametrize("kind", every(ImapError), ids=lambda kind: kind.__name__)
def test_no_error_leaves_a_person_without_a_next_step(kind: type[ImapError]) -> None:
    bare = kind("It failed.", "", ()) if issubclass(kind, NoFolderError) else kind("It failed.")
    told = (
        kind("It failed.", "Do this.", ())
        if issubclass(kind, NoFolderError)
        else kind("It failed.", "Do this.")
    )

    assert bare.next_step.endswith(".")
    assert told.next_step == "Do this."
