"""Whether the keyring can be asked now without a prompt for its password coming up."""

from __future__ import annotations

from sendward.settings.journal_key import KEYRING_NAME, WALLETS
from sendward.system.platform import PLATFORM, Platform
from sendward.system.session import probe


def is_keyring_open() -> bool:
    """Whether nobody would be asked for anything, as far as can be told; starts nothing. For workers.

    The credentials of Windows are open with the session. KWallet asks for each program that is new to it.
    """
    if PLATFORM is Platform.LINUX:
        from sendward.system.linux.session_bus import has_open_keyring  # noqa: PLC0415  # jeepney is Linux's only

        return has_open_keyring(probe().bus, KEYRING_NAME, WALLETS)
    return PLATFORM is Platform.WINDOWS
