"""Desktop notifications on this platform: who shows them, and whether there is a tray."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.system.notification import NO_BUS
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendward.system.notification import Notifier, OnAction, OnClosed


class NoNotifier:
    """Shows nothing: on a platform where only the tray's own messages are known to us."""

    problem = NO_BUS
    server = ""
    capabilities: frozenset[str] = frozenset()

    def start(self) -> None:
        """See ``Notifier.start``."""

    def wait_until_known(self, seconds: float = 0.0) -> bool:  # noqa: ARG002  # the protocol's
        """See ``Notifier.wait_until_known``."""
        return True

    def notify(
        self,
        title: str,  # noqa: ARG002  # the protocol's, as the others
        body: str,  # noqa: ARG002
        actions: Mapping[str, str] | None = None,  # noqa: ARG002
        on_action: OnAction | None = None,  # noqa: ARG002
        on_closed: OnClosed | None = None,  # noqa: ARG002
        *,
        stays: bool = False,  # noqa: ARG002
    ) -> int | None:
        """See ``Notifier.notify``."""
        return None

    def close(self, ticket: int) -> None:
        """See ``Notifier.close``."""

    def stop(self) -> None:
        """See ``Notifier.stop``."""


def notifier_of_this_platform(bus_address: str | None = None) -> Notifier:
    """This platform's notifier; ``bus_address`` is the session's own unless given."""
    if PLATFORM is not Platform.LINUX:
        return NoNotifier()
    from sendward.system.linux.notifications import BusNotifier  # noqa: PLC0415  # jeepney is Linux's only

    return BusNotifier(bus_address)


def has_tray_host(bus_address: str) -> bool:
    """Whether a tray is there; where it is no service on a bus, the platform always has one."""
    if PLATFORM is not Platform.LINUX:
        return True
    from sendward.system.linux import session_bus  # noqa: PLC0415  # as above

    return session_bus.has_tray_host(bus_address)
