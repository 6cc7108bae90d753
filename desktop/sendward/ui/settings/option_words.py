"""Texts of an option in the person's language: title, help, origin of its value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from sendward.settings.options import FOUND_OFF, PACKS_OFF, PACKS_ON
from sendward.settings.settings import Where
from sendward.ui.widgets.outside_text import cleaned

if TYPE_CHECKING:
    from sendward.settings.option import Option
    from sendward.settings.settings import Settings


@dataclass(frozen=True, slots=True)
class OptionWords:
    """Texts of an option on a page."""

    title: str
    help: str


def option_words(option: Option[Any]) -> OptionWords:
    """Title and help of an option, translated."""
    if option.key == PACKS_OFF.key:  # the file names what is off; people tick what is on
        return OptionWords(
            QCoreApplication.translate("OptionWords", "Lists in use"),
            QCoreApplication.translate(
                "OptionWords",
                "These come with Sendward. Those for your country and language are ticked at first.",
            ),
        )
    if option.key == PACKS_ON.key:
        return OptionWords(
            QCoreApplication.translate("OptionWords", "Institutions"),
            QCoreApplication.translate("OptionWords", "Tick those you write to; these lists are long."),
        )
    if option.key == FOUND_OFF.key:  # as above
        return OptionWords(
            QCoreApplication.translate("OptionWords", "Folders that were found"),
            QCoreApplication.translate("OptionWords", "Untick those that should not be watched."),
        )
    return OptionWords(
        QCoreApplication.translate("Option", option.title), QCoreApplication.translate("Option", option.help)
    )


def origin_note(option: Option[Any], settings: Settings) -> str:
    """Sentence on the origin of a value that the organisation locked or proposed; empty for any other."""
    organisation = settings.policy.organisation
    if settings.is_locked(option) and option.key not in settings.policy.locked:
        note = QCoreApplication.translate(
            "OptionWords",
            "The policy of {organisation} cannot be read; until it can, this cannot be changed.",
        )
    elif settings.is_locked(option):
        note = QCoreApplication.translate("OptionWords", "Set by {organisation}; it cannot be changed here.")
        if organisation.contact:
            note += " " + QCoreApplication.translate("OptionWords", "Ask {contact}.")
    elif settings.where(option) is Where.MACHINE:
        note = QCoreApplication.translate("OptionWords", "Proposed by {organisation}.")
    else:
        return ""
    return note.format(
        organisation=cleaned(organisation.name)
        or QCoreApplication.translate("OptionWords", "your organisation"),
        contact=cleaned(organisation.contact),
    )
