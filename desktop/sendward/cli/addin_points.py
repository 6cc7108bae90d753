"""What ``sendward doctor`` says of the add-in that holds messages in Thunderbird."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.addin.installation import inspect, why_not_here
from sendward.addin.places import places_of_machine, places_of_user
from sendward.addin.thunderbird import AddinState, Build, find_builds, find_profiles
from sendward.addin.xpi import AddinMissingError
from sendward.cli.point import Point
from sendward.system.autostart import own_program

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendward.addin.places import Places

TOPIC = "Add-in"
INSTALL = "Put it there: sendward addin install thunderbird"


def addin_points() -> Iterator[Point]:
    """Whether messages are held in the Thunderbird of this machine; nothing where there is none."""
    builds = find_builds()
    if Build.NATIVE in builds:
        yield native_point()
    for build in sorted(builds & {Build.FLATPAK, Build.SNAP}):
        yield Point(
            TOPIC,
            f"The {build.value} of Thunderbird is shut off from other programs: messages are not held there.",
            "Use Thunderbird from your distribution or from thunderbird.net.",
        )


def native_point() -> Point:
    """How it stands in the Thunderbird that can reach Sendward."""
    if impossible := why_not_here():
        return Point(TOPIC, str(impossible))
    try:
        is_whole = any(map(_is_whole, filter(None, (places_of_machine(), places_of_user()))))
    except AddinMissingError as error:
        return Point(TOPIC, str(error), "Install Sendward again.", is_wrong=True)
    if not is_whole:
        return Point(TOPIC, "Thunderbird is here, and messages are not held in it yet.", INSTALL)
    states = {profile.state for profile in find_profiles()}
    if AddinState.ACTIVE in states:
        return Point(TOPIC, "Thunderbird asks Sendward before a message leaves.")
    if AddinState.DISABLED in states:
        return Point(
            TOPIC,
            "Sendward's add-in is switched off in Thunderbird.",
            "Enable it in Thunderbird under “Add-ons”.",
            is_wrong=True,
        )
    return Point(TOPIC, "Thunderbird takes Sendward's add-in up at its next start.")


def _is_whole(places: Places) -> bool:
    return inspect(places, own_program()).is_whole
