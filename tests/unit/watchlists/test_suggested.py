"""Which domains a person is asked to protect, of those they write from."""

from __future__ import annotations

import pytest

from sendward.engine.judge import Engine
from sendward.model import Entry
from sendward.watchlists.suggested import mailbox_providers, own_domains

PROVIDERS = mailbox_providers()


@pytest.mark.parametrize(
    "provider",
    ["gmail.com", "outlook.de", "yahoo.co.uk", "gmx.net", "web.de", "posteo.de", "orange.fr", "vodafone.de"],
)
def test_a_provider_of_mailboxes_is_nobodys_own_domain(provider: str) -> None:
    assert own_domains([f"jo@{provider}"], None, PROVIDERS) == ()


def test_the_organisations_domain_is_meant_not_a_host_of_it() -> None:
    found = own_domains(["jo@mail.klinikum.de", "jo@klinikum.de", "jo@example.co.uk"], None, PROVIDERS)

    assert found == ("klinikum.de", "example.co.uk")


def test_what_is_protected_already_is_not_asked_about() -> None:
    judge = Engine([Entry("klinikum.de")]).judge

    assert own_domains(["jo@klinikum.de", "jo@praxis.de"], judge, PROVIDERS) == ("praxis.de",)


@pytest.mark.parametrize("text", ["jo@localhost", "jo@pc.lan", "jo", "@", "jo@co.uk", "jo@.", "jo@a..b"])
def test_what_is_no_organisations_domain_is_passed_over(text: str) -> None:
    assert own_domains([text], None, PROVIDERS) == ()
