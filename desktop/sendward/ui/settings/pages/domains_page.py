"""Page "Protected domains": a field to try one in, the lists in use, the person's own domains."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from shiboken6 import isValid

from sendward.phrase import unforeseen
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.controls.pack_choice import titles
from sendward.ui.settings.option_page import OptionPage
from sendward.ui.settings.own_domains import OwnDomains
from sendward.ui.settings.own_list import OwnList
from sendward.ui.settings.page import add_part
from sendward.ui.widgets.labels import plain_label, row_title, small_print
from sendward.ui.widgets.translated import translated
from sendward.ui.widgets.try_field import TryField
from sendward.watchlists.list_file import list_files

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout


class DomainsPage(OptionPage):
    """Page of the watchlists: packs, the organisation's lists, the person's own."""

    tables = ("watchlists",)
    symbol = "domains"

    @property
    def title(self) -> str:
        """The title in the list of pages."""
        return QCoreApplication.translate("DomainsPage", "Protected domains")

    def own_texts(self) -> tuple[str, ...]:
        """The texts of the field and of the person's own list."""
        return (*_try_words(), *_own_words())

    def fill(self, column: QVBoxLayout) -> None:
        """Add the field first, since people come to see whether a list works; then the lists."""
        title, help_text = _try_words()
        self.trial = TryField(self.context.judge, title, preview=self.context.preview)
        add_part(column, row_title(title), small_print(help_text), self.trial, self.trial.line)
        title, help_text = _own_words()
        context = self.context
        own_list = context.own_list or OwnList(
            context.paths.watchlists_dir, context.bridge, context.read_lists
        )
        self.own = OwnDomains(own_list, title, context.bridge, context.news.untold.emit)
        add_part(column, row_title(title), small_print(help_text), self.own, self.own.table)
        self._add_lists_of_the_organisation(column)
        super().fill(column)
        self.changes.judge_changed.connect(self.trial.judge_again)
        self.changes.judge_changed.connect(self.own.refresh)

    def _add_lists_of_the_organisation(self, column: QVBoxLayout) -> None:
        """Add their titles, which come from a worker: a list of many domains takes long to read."""
        text, files = "", list[Path]()
        try:
            files = list_files(self.context.paths.machine_watchlists_dir)
        except OSError as error:
            text = translated(error.strerror or str(error))
        if not (text or files):
            return
        label = plain_label(text or QCoreApplication.translate("TryField", "The lists are still being read…"))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        title, help_text = _their_words()
        add_part(column, row_title(title), small_print(help_text), label, label)

        def show(sentence: str) -> None:
            if isValid(label):
                label.setText(sentence)

        if files:
            in_background(
                self.context.bridge,
                "their-lists",
                lambda: "\n".join(titles(files)),
                show,
                lambda error: show(translated(unforeseen(error))),
            )


def _their_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("DomainsPage", "Lists of your organisation"),
        QCoreApplication.translate("DomainsPage", "Set by your organisation; they count in any case."),
    )


def _try_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("DomainsPage", "Try a domain"),
        QCoreApplication.translate("DomainsPage", "What you type here is checked but not saved."),
    )


def _own_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("DomainsPage", "Domains of your own"),
        QCoreApplication.translate(
            "DomainsPage", "Where you write to: your customers, your bank, your own organisation."
        ),
    )
