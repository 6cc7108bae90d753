"""Choosing the control for an option, by its type."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from sendward.settings.option import OptionType
from sendward.settings.options import FOUND_OFF, PACKS_OFF, PACKS_ON
from sendward.ui.settings.controls.account_list import AccountList
from sendward.ui.settings.controls.choice_control import ChoiceControl
from sendward.ui.settings.controls.duration_control import DurationControl
from sendward.ui.settings.controls.flag_control import FlagControl
from sendward.ui.settings.controls.found_list import FoundList
from sendward.ui.settings.controls.names_control import NamesControl
from sendward.ui.settings.controls.pack_choice import PackChoice
from sendward.ui.settings.controls.path_list import PathList
from sendward.ui.settings.controls.text_control import TextControl

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.settings.option import Option

Control = (
    FlagControl
    | ChoiceControl
    | TextControl
    | DurationControl
    | NamesControl
    | PathList
    | AccountList
    | PackChoice
    | FoundList
)


def control_for(option: Option[Any], title: str) -> Control:
    """An empty control for the option; ``title`` is its name to a screen reader."""
    if option.key in {PACKS_OFF.key, PACKS_ON.key}:
        return PackChoice(title, to_tick=option.key == PACKS_ON.key)
    if option.key == FOUND_OFF.key:
        return FoundList(title)
    if option.type in _OF_OPTION:
        return _OF_OPTION[option.type](option, title)
    return _OF_TITLE[option.type](title)


_OF_OPTION: dict[OptionType, Callable[[Option[Any], str], Control]] = {
    OptionType.CHOICE: ChoiceControl,
    OptionType.DURATION: DurationControl,
}
_OF_TITLE: dict[OptionType, Callable[[str], Control]] = {
    OptionType.FLAG: FlagControl,
    OptionType.TEXT: TextControl,
    OptionType.NAMES: NamesControl,
    OptionType.FOLDERS: partial(PathList, is_folders=True),
    OptionType.ACCOUNTS: AccountList,
    OptionType.FILES: partial(PathList, is_folders=False),
}
