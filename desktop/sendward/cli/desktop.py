"""``sendward desktop``: put menu entry, icon and autostart into the person's folders, or take them away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.arguments import add_command
from sendward.cli.output import refuse, visible
from sendward.settings.file import SettingsError
from sendward.settings.options import AUTOSTART
from sendward.settings.policy import Policy
from sendward.settings.settings import Settings
from sendward.system.autostart import of_this_platform, own_command, own_program
from sendward.system.autostart_entry import AutostartError
from sendward.system.linux.autostart import XdgAutostart
from sendward.system.linux.menu_entry import MenuEntry
from sendward.system.paths import Paths
from sendward.system.platform import PLATFORM, Platform

if TYPE_CHECKING:
    import argparse

FINE, LACKING = range(2)
"""The exit statuses: done, or in place; the menu entry is missing. What cannot be done is refused."""

_STATUSES = """\
exit status:
  0  it was done, or the menu entry is in place
  1  the menu entry is missing (status alone says that)
  2  usage, what could not be done, or an answer that cannot be written
"""
_EPILOG = """\
Needed where Sendward was installed by pipx, uv or pip; a package of the distribution brings
all of it for everybody. Nothing outside your own folders is touched.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward desktop``."""
    parser.epilog = f"{_EPILOG}\n{_STATUSES}"
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    install = add_command(actions, "install", "put menu entry, icon and autostart in their places", _STATUSES)
    install.add_argument(
        "--no-autostart",
        action="store_true",
        help="leave the start at login as it is",
    )
    add_command(actions, "uninstall", "take them away", _STATUSES)
    add_command(actions, "status", "say what is in place", _STATUSES)


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    if PLATFORM is not Platform.LINUX:
        return refuse("desktop", ["Only Linux has such entries; elsewhere nothing is needed."])
    menu = MenuEntry(own_program())
    try:
        if args.action == "status":
            return _status(menu)
        if args.action == "uninstall":
            return _uninstall(menu)
        return _install(menu, with_autostart=not args.no_autostart)
    except (AutostartError, SettingsError) as error:
        return refuse("desktop", [str(error)])


def _install(menu: MenuEntry, *, with_autostart: bool) -> int:
    menu.install()
    print(f"The menu entry:  {visible(str(menu.entry))}")
    print(f"The icon:        {visible(str(menu.icon))}")
    if with_autostart:
        _choose_autostart(is_wanted=True)
    return FINE


def _uninstall(menu: MenuEntry) -> int:
    was_there = menu.uninstall()
    print("The menu entry and the icon are gone." if was_there else "There was no menu entry of your own.")
    _choose_autostart(is_wanted=False)
    return FINE


def _choose_autostart(*, is_wanted: bool) -> None:
    """Switch the start at login, and write the choice down, unless the organisation decides it."""
    paths = Paths.of_this_user()
    settings = Settings.load(paths.settings_file, Policy.load(paths.policy_file, paths.last_policy_file))
    autostart = XdgAutostart(own_command())
    if settings.is_locked(AUTOSTART):
        print("Whether Sendward starts when you log in is set by your organisation.")
        return
    if is_wanted:
        autostart.enable()
    else:
        autostart.disable()
    settings.set(AUTOSTART, is_wanted)
    settings.save()
    if is_wanted:
        print(f"The autostart:   {visible(str(autostart.file))}")
    print("Sendward starts when you log in." if is_wanted else "Sendward does not start when you log in.")


def _status(menu: MenuEntry) -> int:
    if menu.entry.exists():
        print(f"The menu entry is in place: {visible(str(menu.entry))}")
    else:
        print("The menu entry is in place for everybody." if menu.is_there() else "There is no menu entry.")
    enabled = of_this_platform().is_enabled()
    print("Sendward starts when you log in." if enabled else "Sendward does not start when you log in.")
    return FINE if menu.is_there() else LACKING
