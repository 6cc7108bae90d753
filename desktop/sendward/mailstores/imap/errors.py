"""From what the system says about a connection to a sentence for the person."""

from __future__ import annotations

import errno
import socket

from sendward.phrase import Phrase, template


class ImapError(Exception):
    """The drafts on a server cannot be seen just now; the text says why.

    It is tried again by itself after a while, unless ``is_lasting`` and not ``is_tried_again``.
    """

    is_lasting = False
    """Whether another try would end the same way until the person has done something."""

    is_tried_again = False
    """Whether a lasting one may come to an end without the person: it is tried again now and then."""

    least_wait_s = 0.0
    """Seconds to leave the person, or the server, in peace before another try."""

    usual_step = Phrase("Try again in a few minutes. If it stays so, ask whoever runs the mail server.")
    """The person's next step where there is no ``remedy``."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.remedy = remedy
        """What the person can do; empty when waiting is enough."""

    @property
    def next_step(self) -> str:
        """What the person can do who does not want to wait, or must not: never empty."""
        return self.remedy or self.usual_step


class UnreachableError(ImapError):
    """There is no way to the server: no network, no such name, nobody listens, no answer."""

    usual_step = Phrase("Check your network connection, then try again.")


class LostError(ImapError):
    """The connection was there and has gone."""


class InsecureError(ImapError):
    """The connection cannot be protected as it must be; nothing was sent over it."""


class ConfusedError(ImapError):
    """The server says what no IMAP server says, or more than it was asked for."""


class WithheldError(ImapError):
    """The server names messages and does not show them."""


class RefusedError(ImapError):
    """The server does not let this person in."""

    usual_step = Phrase("Check the user name and the password in the settings, under Accounts.")

    is_lasting = True


class BusyServerError(ImapError):
    """The server lets nobody in for the moment."""


class NoFolderError(ImapError):
    """It is not known which folder holds the drafts, or it cannot be opened."""

    is_lasting = True
    is_tried_again = True  # many programs make the folder when the first draft is saved

    def __init__(self, sentence: str, remedy: str, folders: tuple[str, ...]) -> None:
        super().__init__(sentence, remedy)
        self.folders = folders
        """Those there are to choose from."""


class NoSentFolderError(NoFolderError):
    """There is no folder of sent mail: many servers have none until something is sent. Drafts are watched."""

    is_lasting = False


class UnforeseenError(ImapError):
    """Something ended in an error nobody foresaw; the log has it."""

    usual_step = Phrase("Report this error.")


class NoSecretError(ImapError):
    """The keyring does not give the password just now; it may be showing a prompt at each try."""

    least_wait_s = 300.0


class HaltedError(Exception):
    """Somebody asked for the end; nothing went wrong."""


_CHECK_SERVER = Phrase("Check the server's name and port in the settings, under Accounts.")
_ASK_PROVIDER = Phrase(
    "Do not work around this. Check the server's name; if it is right, ask whoever runs the mail server."
)
_NO_NETWORK = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, errno.EHOSTDOWN}
)

# X509_V_ERR_…, from OpenSSL's x509_vfy.h
_NOT_YET_VALID, _EXPIRED, _SELF_SIGNED, _SELF_SIGNED_IN_CHAIN = 9, 10, 18, 19
_ISSUER_UNKNOWN, _ISSUER_MISSING, _REVOKED, _WRONG_NAME, _WRONG_ADDRESS = 20, 21, 23, 62, 64

_CERTIFICATES = {
    _NOT_YET_VALID: template(
        "The certificate of {host} is not valid yet. Perhaps this computer's clock is wrong."
    ),
    _EXPIRED: template("The certificate of {host} has expired."),
    _SELF_SIGNED: template("{host} shows a certificate that nobody vouches for: it was signed by itself."),
    _SELF_SIGNED_IN_CHAIN: template(
        "{host} shows a certificate from an issuer this computer does not trust."
    ),
    _ISSUER_UNKNOWN: template("{host} shows a certificate from an issuer this computer does not trust."),
    _ISSUER_MISSING: template("{host} shows a certificate from an issuer this computer does not trust."),
    _REVOKED: template("The certificate of {host} was revoked."),
    _WRONG_NAME: template("The server shows a certificate for another name than {host}."),
    _WRONG_ADDRESS: template("The server shows a certificate for another address than {host}."),
}


def explain_way(error: Exception, host: str, port: int) -> UnreachableError:
    """Why no connection came about."""
    if isinstance(error, TimeoutError):
        return UnreachableError(Phrase("{host} does not answer at port {port}.", host=host, port=port))
    if isinstance(error, ConnectionRefusedError) or getattr(error, "errno", 0) == errno.ECONNREFUSED:
        return UnreachableError(
            Phrase("{host} takes no connections at port {port}.", host=host, port=port), _CHECK_SERVER
        )
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return UnreachableError(
            Phrase("The name {host} cannot be looked up: there seems to be no network.", host=host)
        )
    if isinstance(error, socket.gaierror | ValueError):
        return UnreachableError(Phrase("No server is called {host}.", host=host), _CHECK_SERVER)
    if isinstance(error, OSError) and error.errno in _NO_NETWORK:
        return UnreachableError(Phrase("There is no way to {host}: there seems to be no network.", host=host))
    return UnreachableError(
        Phrase(
            "{host} cannot be reached at port {port} ({problem}).",
            host=host,
            port=port,
            problem=_words(error),
        )
    )


_NO_TLS = {"WRONG_VERSION_NUMBER", "UNEXPECTED_MESSAGE", "RECORD_LAYER_FAILURE"}
"""How OpenSSL calls an answer that is no TLS; the last is what OpenSSL 3.5.5 says of most of them."""


def explain_tls(error: Exception, host: str) -> InsecureError:
    """Why the connection could not be protected."""
    import ssl  # noqa: PLC0415  # 1 MiB, and without an account nothing else needs it

    if isinstance(error, ssl.SSLCertVerificationError):
        sentence = _CERTIFICATES.get(
            error.verify_code, template("The certificate of {host} was refused ({problem}).")
        )
        return InsecureError(Phrase(sentence, host=host, problem=error.verify_message), _ASK_PROVIDER)
    if isinstance(error, ssl.SSLError) and error.reason in _NO_TLS:
        return InsecureError(
            Phrase("{host} does not speak TLS at this port.", host=host),
            Phrase("Choose STARTTLS, or the port for TLS (usually 993), in the settings, under Accounts."),
        )
    return InsecureError(
        Phrase(
            "The connection to {host} could not be protected ({problem}).", host=host, problem=_words(error)
        ),
        _ASK_PROVIDER,
    )


def _words(error: Exception) -> str:
    reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
    return str(reason)[:120] or type(error).__name__
