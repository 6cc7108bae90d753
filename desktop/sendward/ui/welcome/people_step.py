"""Second step: whom the person writes to, which chooses the lists, their own domain, and learning."""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from sendward.engine.domains import parse_domain
from sendward.model import Entry
from sendward.phrase import unforeseen
from sendward.settings.options import ACCOUNTS, LEARN, PACKS_OFF, PACKS_ON
from sendward.settings.usual_lists import Work, countries_of, likely_country, packs_for, works_of
from sendward.system.locale_names import locale_names
from sendward.ui.app.bridge import in_background
from sendward.ui.settings.option_words import origin_note
from sendward.ui.welcome.countries import Countries
from sendward.ui.welcome.step import Step
from sendward.ui.widgets.check_box import CheckBox
from sendward.ui.widgets.labels import plain_label, problem_label, small_print
from sendward.ui.widgets.outside_text import button_text, elided_middle, isolated
from sendward.ui.widgets.translated import translated, translated_list
from sendward.watchlists.own_entries import OwnEntriesError, read_own_entries, write_own_entries

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sendward.mail_account import MailAccount
    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import PageContext
    from sendward.ui.welcome.findings import Findings

_log = logging.getLogger(__name__)
_LISTS_NAMED = 4
"""More would push what is below them off a screen of 768 lines; the settings name all."""
_MOST_DOMAINS = 5
_LONGEST_DOMAIN = 60


class PeopleStep(Step):
    """Asks for countries and work, own domains and learning; ``apply`` makes it so."""

    failed = Signal(str)
    """Why a domain could not be protected: another step is shown by then."""

    def __init__(self, context: PageContext, changes: Changes) -> None:
        super().__init__(
            self.tr("Whom do you write to?"),
            self.tr(
                "This chooses the addresses that Sendward knows well, and asks about when one is mistyped."
            ),
        )
        self._context, self._changes = context, changes
        settings = context.settings
        ticked: tuple[str, ...] = settings.get(PACKS_ON)
        self._works = works_of(ticked)
        self._title_of_countries = self.tr("My mail goes to these &countries")
        accounts: tuple[MailAccount, ...] = settings.get(ACCOUNTS)
        self.countries = Countries(_likely(accounts), self._title_of_countries.replace("&", ""))
        self._chosen = self.countries.chosen
        self.work = {each: CheckBox(_named(each)) for each in Work}
        self.lists = plain_label()
        self.choose_lists = QPushButton(self.tr("Choose &lists…"))
        self.domains: dict[str, CheckBox] = {}
        """The question about each domain that the person writes from, by its A-labels."""
        self.learn = CheckBox(self.tr("Lea&rn whom I write to, from my sent mail"))
        self.learn.setChecked(settings.get(LEARN))
        self.about_learning = small_print(
            self.tr(
                "The addresses in your sent mail are read and counted on this computer, and a slip in one of"
                " them is noticed then; people are kept as codes that nobody can read, and you can have all"
                " of it forgotten."
            )
        )
        self.problem = problem_label()
        self._lay_out()
        self._lock()
        self.show_lists()

    def show_findings(self, findings: Findings) -> None:
        """Ask about the domains that were found; offer to learn where there is sent mail."""
        for domain, box in tuple(self.domains.items()):
            if box.isEnabled() and domain not in findings.own_domains:  # a list protects it, as is known now
                del self.domains[domain]
                box.hide()
                box.deleteLater()
        for domain in findings.own_domains[:_MOST_DOMAINS]:
            if domain not in self.domains:
                name = elided_middle(parse_domain(domain).unicode, _LONGEST_DOMAIN)
                box = CheckBox(button_text(isolated(name)))
                box.setAccessibleName(self.tr("Protect {domain}").format(domain=name))
                box.setChecked(True)
                self.domains[domain] = box
                self._own.addWidget(box)
        for before, after in pairwise((self.choose_lists, *self.domains.values(), self.learn)):
            QWidget.setTabOrder(before, after)
        self._own_title.setVisible(bool(self.domains))
        has_accounts = bool(self._context.settings.get(ACCOUNTS))
        can_learn = bool(findings.sent_folders) or has_accounts or self.learn.isChecked()
        for part in self._of_learning:
            part.setVisible(can_learn)

    def show_lists(self) -> None:
        """Say which lists count just now."""
        lists = self._context.lists()
        if not lists:
            self.lists.setText(self.tr("The lists are still being read…"))
            return
        count = QLocale().toString(sum(each.entries for each in lists))
        # some names have commas of their own
        names = " · ".join(isolated(translated_list(each.label)) for each in lists[:_LISTS_NAMED])
        if len(lists) > _LISTS_NAMED:
            names += " · …"
        self.lists.setText(self.tr("{count} domains and endings: {lists}").format(count=count, lists=names))

    def apply(self) -> bool:
        """Let the answers count; whether they could be saved. Only what the person changed is written."""
        problems = [self._apply_lists(), self._apply_learning()]
        self._protect_domains()
        self.problem.setText("\n".join(filter(None, problems)))
        self.problem.setVisible(bool(self.problem.text()))
        return not any(problems)

    def _lay_out(self) -> None:
        self.add_title(self._title_of_countries, of=self.countries.boxes[0])
        self.add(self.countries)
        self.add_title(self.tr("My work has to do with"))
        for each, box in self.work.items():
            box.setChecked(each in self._works)
            self.add(box)
        self.locked = small_print("")
        self.add(self.locked)
        self.add_title(self.tr("Protected now"), self.choose_lists)
        self.add(self.lists)
        self._own_title = self.add_title(self.tr("Protect the domains you write from?"))
        self._own_title.hide()
        self._own = QVBoxLayout()
        self.add(self._own)
        title = self.add_title(self.tr("People you write to"))
        for widget in (self.learn, self.about_learning, self.problem):
            self.add(widget)
        self.learn.setAccessibleDescription(self.about_learning.text())
        self._of_learning: tuple[QWidget, ...] = (title, self.learn, self.about_learning)
        for part in self._of_learning:
            part.setVisible(self.learn.isChecked())
        self.choose_lists.clicked.connect(lambda: self.settings_wanted.emit("domains"))

    def _lock(self) -> None:
        """Show as the organisation's what it has decided."""
        settings = self._context.settings
        self.countries.setEnabled(not settings.is_locked(PACKS_OFF))
        self.locked.setText(origin_note(PACKS_OFF, settings))
        self.locked.setVisible(bool(self.locked.text()))
        self.countries.boxes[0].setAccessibleDescription(self.locked.text())
        if settings.is_locked(LEARN):
            self.learn.setEnabled(False)
            self.about_learning.setText(f"{self.about_learning.text()}\n{origin_note(LEARN, settings)}")

    def _apply_lists(self) -> str:
        """Choose the lists, where other countries or another work were chosen; returns the problem."""
        countries = self.countries.chosen
        works = frozenset(each for each, box in self.work.items() if box.isChecked())
        if (countries, works) == (self._chosen, self._works):
            return ""
        ticked: tuple[str, ...] = self._context.settings.get(PACKS_ON)
        packs = packs_for(countries, works, ticked)
        problem = ""
        usual = packs_for(self._chosen, self._works).off
        if self.countries.isEnabled() and (countries != self._chosen or packs.off != usual):
            problem = self._changes.choose(PACKS_OFF, packs.off)
        problem = problem or self._changes.choose(PACKS_ON, packs.on)
        if not problem:
            self._chosen, self._works = countries, works
        return problem

    def _apply_learning(self) -> str:
        """Learn from the sent mail that is found, or learn no more; returns the problem."""
        is_wanted = self.learn.isChecked()
        if not self.learn.isEnabled() or is_wanted == self._context.settings.get(LEARN):
            return ""
        return self._changes.choose(LEARN, is_wanted)

    def _protect_domains(self) -> None:
        """Write the domains that are ticked into the person's own list, on a worker."""
        wanted = [domain for domain, box in self.domains.items() if box.isChecked() and box.isEnabled()]
        if not wanted:
            return
        for domain in wanted:
            self.domains[domain].setEnabled(False)
        folder = self._context.paths.watchlists_dir
        in_background(
            self._context.bridge,
            "own-domains",
            lambda: _add_own(folder, wanted),
            lambda problem: self._on_protected(problem, wanted),
            lambda error: self._on_protected(unforeseen(error), wanted),
        )

    def _on_protected(self, problem: str, domains: list[str]) -> None:
        if not problem:
            self._context.read_lists()
        elif not isValid(self):  # the window was closed meanwhile
            _log.warning("the domains that the person writes from are not protected: %s", problem)
        else:
            for domain in domains:
                self.domains[domain].setEnabled(True)
            self.failed.emit(translated(problem))


def _add_own(folder: Path, domains: list[str]) -> str:
    """Add domains to the list in ``folder``; returns the problem, empty when all is well."""
    own = read_own_entries(folder)
    if own.problem:
        return own.problem
    there = {str(entry) for entry in own.entries}
    new = [Entry(domain) for domain in domains if domain not in there]
    try:
        write_own_entries(folder, (*own.entries, *new))
    except OwnEntriesError as error:
        return str(error)
    return ""


def _likely(accounts: Iterable[MailAccount]) -> list[str]:
    """The countries whose lists are in use from the start, that of the person first."""
    names = locale_names()
    first = likely_country(names)
    others = countries_of(names, [account.address for account in accounts])
    return [*filter(None, [first]), *sorted(others - {first})]


def _named(work: Work) -> str:
    return {
        Work.HEALTH: QCoreApplication.translate("PeopleStep", "&Hospitals and health"),
        Work.FINANCE: QCoreApplication.translate("PeopleStep", "Ban&king and insurance"),
        Work.PUBLIC: QCoreApplication.translate("PeopleStep", "&Public offices or the military"),
        Work.TRAVEL: QCoreApplication.translate("PeopleStep", "&Travel"),
        Work.EDUCATION: QCoreApplication.translate("PeopleStep", "Schools and &universities"),
    }[work]
