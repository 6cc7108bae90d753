"""The pages of the settings, in the order of the list at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.ui.settings.pages.about_page import AboutPage
from sendward.ui.settings.pages.accounts_page import AccountsPage
from sendward.ui.settings.pages.alerts_page import AlertsPage
from sendward.ui.settings.pages.checkup_page import CheckupPage
from sendward.ui.settings.pages.clients_page import ClientsPage
from sendward.ui.settings.pages.domains_page import DomainsPage
from sendward.ui.settings.pages.folders_page import FoldersPage
from sendward.ui.settings.pages.general_page import GeneralPage
from sendward.ui.settings.pages.people_page import PeoplePage
from sendward.ui.settings.pages.privacy_page import PrivacyPage
from sendward.ui.settings.pages.trusted_page import TrustedPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendward.ui.settings.changes import Changes
    from sendward.ui.settings.page import Page, PageContext

PAGES: tuple[Callable[[PageContext, Changes], Page], ...] = (
    GeneralPage,
    DomainsPage,
    FoldersPage,
    AccountsPage,
    AlertsPage,
    TrustedPage,
    CheckupPage,
    PeoplePage,
    PrivacyPage,
    ClientsPage,
    AboutPage,
)
"""The class of each page."""
