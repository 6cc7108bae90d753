"""``sendward native-host``: the native messaging host, which a mail client starts for the add-in."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from sendward.cli.output import refuse
from sendward.system.process import exchange_bytes

if TYPE_CHECKING:
    import argparse
    from typing import Any, BinaryIO

FINE, BROKEN = 0, 1
"""The exit statuses: the mail client hung up; what it sent could not be understood."""


_EPILOG = """\
Mail programs start it; `sendward addin install` tells them where it is.

exit status:
  0  the mail program hung up
  1  what it sent could not be understood
  2  usage, or a standard stream that is missing
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what a mail client passes: its manifest's path and the add-in's id, or that id's address."""
    parser.epilog = _EPILOG
    parser.add_argument("passed", nargs="*", help="what the mail program passes: nothing of it is used")
    # Chrome on Windows adds --parent-window; another program may add whatever it likes
    parser.set_defaults(takes_unknown=True)


def run(_args: argparse.Namespace) -> int:
    """Relay between the add-in and the app until the mail client hangs up, then end the process."""
    from sendward.gates.native_host import FrameError, Relay  # noqa: PLC0415  # when the stream is out of reach
    from sendward.system.autostart import own_command  # noqa: PLC0415  # as above
    from sendward.system.paths import Paths  # noqa: PLC0415  # as above

    if sys.stdin is None:
        return refuse("native-host", ["There is no standard input for a mail program to ask on."])
    incoming, outgoing = take_streams()
    paths = Paths.of_this_user()
    relay = Relay(incoming, outgoing, paths.socket_file, own_command(), permission_here)
    status = FINE
    try:
        relay.serve()
    except FrameError as error:
        print(f"sendward native-host: {error}", file=sys.stderr)
        status = BROKEN
    # requests under way end with the connection to the app: it sees that nobody waits any more
    sys.stderr.flush()
    os._exit(status)


def take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Reserve standard input and output for the relay, as binary streams; print goes to standard error.

    One stray word on standard output would end the connection to the add-in.
    """
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout.flush()
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    incoming = sys.stdin.buffer
    exchange_bytes(incoming, outgoing)
    return incoming, outgoing


def permission_here() -> dict[str, Any]:
    """Whether a message may leave although Sendward cannot be reached, as an answer tells it."""
    from sendward.gates.protocol import permission  # noqa: PLC0415  # only where the app is not reached
    from sendward.settings.options import ALLOW_UNCHECKED  # noqa: PLC0415  # as above
    from sendward.settings.policy import Policy  # noqa: PLC0415  # as above
    from sendward.settings.settings import Settings  # noqa: PLC0415  # as above
    from sendward.system.paths import Paths  # noqa: PLC0415  # as above

    paths = Paths.of_this_user()
    policy = Policy.load(paths.policy_file, paths.last_policy_file)
    settings = Settings.load(paths.settings_file, policy)
    is_allowed, is_locked = settings.get(ALLOW_UNCHECKED), settings.is_locked(ALLOW_UNCHECKED)
    return permission(is_allowed=is_allowed, is_locked=is_locked)
