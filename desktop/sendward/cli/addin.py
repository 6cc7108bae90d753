"""``sendward addin``: install Thunderbird's add-in, uninstall it, show its status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.cli.arguments import add_command
from sendward.cli.output import refuse, visible
from sendward.gates.thunderbird.installation import (
    InstallationError,
    inspect,
    install,
    uninstall,
)
from sendward.gates.thunderbird.places import OLDEST_THUNDERBIRD, places_of_machine, places_of_user
from sendward.gates.thunderbird.profiles import AddinState, Build, find_builds, find_profiles
from sendward.gates.thunderbird.xpi import AddinMissingError
from sendward.system.autostart import own_program

if TYPE_CHECKING:
    import argparse

    from sendward.gates.thunderbird.places import InstallPlaces

CLIENTS = ("thunderbird",)
"""The mail programs that there is an add-in for."""
FINE, LACKING = range(2)
"""The exit statuses: done, or all in place; something is missing. What cannot be done is refused."""

_STATUSES = """\
exit status:
  0  it was done, or everything is in place
  1  something is missing (status alone says that)
  2  usage, what could not be done, or an answer that cannot be written
"""
_EPILOG = """\
Thunderbird takes the add-in up at its next start. One that was installed for this person
alone it asks about: a yellow sign on its menu button, "Sendward added to Thunderbird", "Enable".
One that was installed for the whole machine it uses at once.
"""

_GONE = "Sendward's add-in and its native host are gone; Thunderbird notices at its next start."
_NOTHING_THERE = "There was nothing to take away: neither the add-in nor its native host was in place."

_CONFINED = """\
There is a {build} of Thunderbird. It is cut off from other programs: its add-ins cannot
reach Sendward, so this add-in does not work there. What works is what Sendward does by
itself: it checks saved drafts and copied addresses. For messages held at sending, use
Thunderbird from your distribution or from thunderbird.net.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what follows ``sendward addin``."""
    parser.epilog = f"{_EPILOG}\n{_STATUSES}"
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, purpose in (
        ("install", "put the add-in and its native host in their places, over older ones"),
        ("uninstall", "take them away"),
        ("status", "say what is in place, and what each profile makes of it"),
    ):
        action = add_command(actions, name, purpose, _STATUSES)
        # named as it is typed: an error would call it by a word that no usage shows
        action.add_argument("client", choices=CLIENTS, metavar="|".join(CLIENTS), help="the mail program")
        action.add_argument(
            "--machine",
            action="store_true",
            help="for everybody on this machine (as its administrator), not only for you",
        )


def run(args: argparse.Namespace) -> int:
    """Do what was asked; returns the exit status."""
    places = places_of_machine() if args.machine else places_of_user()
    try:
        if args.action == "install":
            return _install(places)
        if args.action == "uninstall":
            print(_GONE if uninstall(places) else _NOTHING_THERE)
            return FINE
        return _status(places)
    except (InstallationError, AddinMissingError) as error:
        return refuse("addin", [str(error)])


def _install(places: InstallPlaces) -> int:
    install(places, own_program())
    print(f"The add-in:       {visible(str(places.xpi))}")
    print(f"The native host:  {visible(str(places.host_manifest))}")
    builds = find_builds()
    if Build.NATIVE not in builds:
        print("No Thunderbird was found here; one that is installed later will find them.")
    elif places.is_for_machine:
        print("Start Thunderbird anew: the add-in is then at work, for everybody here.")
    else:
        print(
            "Start Thunderbird anew. It will ask you about the add-in: open its menu (the button with the\n"
            "yellow sign), choose “Sendward added to Thunderbird”, then “Enable”."
        )
    _say_confined(builds)
    return FINE


def _status(places: InstallPlaces) -> int:
    installed = inspect(places, own_program())
    print(f"The native host: {_in_words(is_good=installed.has_host, is_there=places.host_manifest.exists())}")
    print(f"    {visible(str(places.host_manifest))}")
    print(f"The add-in: {_in_words(is_good=installed.has_addin, is_there=places.xpi.exists())}")
    print(f"    {visible(str(places.xpi))}")
    if not installed.is_whole:
        print("    `sendward addin install thunderbird` puts that right.")
    profiles = find_profiles()
    for profile in profiles:
        print(f"Profile {visible(str(profile.folder))}: {_WORDS[profile.state]}")
    builds = find_builds()
    if Build.NATIVE not in builds:
        print("No Thunderbird was found here.")
    _say_confined(builds)
    is_used = not profiles or any(profile.state is AddinState.ACTIVE for profile in profiles)
    return FINE if installed.is_whole and is_used else LACKING


_WORDS = {
    AddinState.ACTIVE: "the add-in is at work",
    AddinState.DISABLED: "the add-in is there but switched off; enable it in Thunderbird under “Add-ons”",
    AddinState.REFUSED: f"the add-in needs Thunderbird {OLDEST_THUNDERBIRD} or newer; update Thunderbird",
    AddinState.ABSENT: "Thunderbird has not taken the add-in up yet; it does at its next start",
}


def _in_words(*, is_good: bool, is_there: bool) -> str:
    if is_good:
        return "in place"
    return "in place, but of another version or installation of Sendward" if is_there else "missing"


def _say_confined(builds: set[Build]) -> None:
    for build in sorted(builds & {Build.FLATPAK, Build.SNAP}):
        print(_CONFINED.format(build=build.value), end="")
