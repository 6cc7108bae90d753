"""What is known of a domain calms the weak findings, and never look-alikes and lost dots."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sendward.engine.calm import Acquaintances
from sendward.engine.domains import parse_domain
from sendward.engine.judge import Engine
from sendward.engine.known_domains import KnownDomains, compile_known, parse_owners
from sendward.model import Address, Entry, Level, Weight
from sendward.watchlists.parse import parse_watchlist

ENTRIES = parse_watchlist(
    "boeing.com\nequinor.com\nintel.com\nstanford.edu\nibm.com\n.mil, US military\narmy.mil\nallianz.com\n"
    "ericsson.com\n",
    "mine",
    toml=False,
).entries


def level(typed: str, **acquaintances: object) -> Level | None:
    engine = Engine(ENTRIES, Acquaintances(**acquaintances))  # type: ignore[arg-type]  # the test names the fields
    return engine.judge(Address("", parse_domain(typed))).level


def known(*visited: str, listed: tuple[str, ...] = ()) -> KnownDomains:
    return KnownDomains(compile_known(set(visited), set(listed)))


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("boeing.de", Level.NOTE),  # a national domain of the same name
        ("allianz.net", Level.NOTE),
        ("ericsson.net", Level.CONFIRM),  # typed for .com by habit, and hardly two houses' name
        ("ericsson.se", Level.NOTE),
        ("equinox.com", Level.NOTE),  # one key away
        ("mintel.com", None),  # a short name, another first letter
        ("alliant.net", None),  # a letter and the ending: another house
        ("boeing-careers.com", Level.NOTE),
        ("boeing.co", Level.CONFIRM),  # taken by whoever waits for the slip
        ("boieng.com", Level.CONFIRM),  # no house is called so
        ("b0eing.com", Level.CONFIRM),  # a look-alike
        ("mailboeing.com", Level.CONFIRM),  # a lost dot
        ("army.gr", None),  # every country has one
        ("ortm.ml", Level.NOTE),  # nobody knows an ortm.mil
        ("army.ml", Level.CONFIRM),
        ("darpa.ml", Level.CONFIRM),
    ],
)
def test_a_domain_that_people_visit_is_asked_about_less(typed: str, left: Level | None) -> None:
    assert level(typed) is not None
    assert level(typed, known=known(typed)) is left


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("boeing.ru", Level.NOTE),
        ("boeing.com.br", Level.NOTE),
        ("boeing.net", Level.CONFIRM),
        ("boing.com", Level.CONFIRM),
    ],
)
def test_a_domain_that_is_only_busy_excuses_what_a_typist_hardly_does(typed: str, left: Level) -> None:
    assert level(typed) is Level.CONFIRM
    assert level(typed, known=known(listed=(typed,))) is left


def test_a_real_domain_near_one_of_thousands_is_worth_no_note() -> None:
    bulk = [replace(entry, weight=Weight.BULK) for entry in ENTRIES]
    address = Address("", parse_domain("boeing.net"))

    assert Engine(bulk).judge(address).level is Level.NOTE
    assert Engine(bulk, Acquaintances(known=known("boeing.net"))).judge(address).level is None


def test_a_page_lent_out_by_a_real_house_is_not_excused_by_it() -> None:
    assert level("boeing.blogspot.com", known=known("blogspot.com")) is Level.CONFIRM
    assert level("army.mil.example.com", known=known("example.com")) is Level.CONFIRM


def test_a_subdomain_of_a_real_house_is_excused_like_the_house() -> None:
    assert level("mail.boeing.de", known=known("boeing.de")) is Level.NOTE


def test_a_providers_name_without_its_first_letter_stays_worth_a_note() -> None:
    critical = Entry("hotmail.com", weight=Weight.CRITICAL)
    normal = Entry("hotmail.com", weight=Weight.NORMAL)
    met = Acquaintances(known=known("otmail.com"))
    address = Address("", parse_domain("otmail.com"))

    assert Engine([critical], met).judge(address).level is Level.NOTE
    assert Engine([normal], met).judge(address).level is None


def test_domains_of_one_house_are_no_slips_of_one_another() -> None:
    owners = parse_owners("allianz.com allianz.fr\nboeing.com # another house\n")

    assert level("allianz.fr", owners=owners) is None
    assert level("mail.allianz.fr", owners=owners) is None
    assert level("allianz.es", owners=owners) is Level.CONFIRM


@pytest.mark.parametrize("typed", ["allianx.com", "alianz.com", "allianz.co", "allianz.cm", "a1lianz.com"])
def test_a_slip_stays_one_though_the_house_registered_it(typed: str) -> None:
    owners = parse_owners(f"allianz.com {typed}")

    assert level(typed, owners=owners) is Level.CONFIRM


@pytest.mark.parametrize("typed", ["boeing.de", "b0eing.com", "army.ml", "boieng.com", "boeing-jobs.com"])
def test_familiarity_silences_no_question(typed: str) -> None:
    assert level(typed, familiar=frozenset({typed})) is level(typed) is Level.CONFIRM


def test_familiarity_silences_what_is_only_noted() -> None:
    met = {"known": known("boeing.de"), "familiar": frozenset({"boeing.de"})}

    assert level("boeing.de", known=known("boeing.de")) is Level.NOTE
    assert level("boeing.de", **met) is None


def test_familiarity_silences_no_look_alike_and_no_lost_dot() -> None:
    noted = [replace(entry, level=Level.NOTE) for entry in ENTRIES]
    engine = Engine(noted, Acquaintances(familiar=frozenset({"b0eing.com", "seibm.com"})))

    assert engine.judge(Address("", parse_domain("b0eing.com"))).level is Level.NOTE
    assert engine.judge(Address("", parse_domain("seibm.com"))).level is Level.NOTE


@pytest.mark.parametrize("typed", ["boeing.de", "boeing-careers.com", "boeing.com.br"])
def test_a_real_domain_beside_a_name_on_a_list_that_ships_is_left_in_peace(typed: str) -> None:
    """Those lists name hundreds of houses that the person may never have heard of."""
    met = Acquaintances(known=known(typed))
    shipped = [replace(entry, is_vouched=True) for entry in ENTRIES]
    laid_down = [replace(entry, is_binding=True) for entry in shipped]
    address = Address("", parse_domain(typed))

    assert Engine(ENTRIES, met).judge(address).level is Level.NOTE
    assert Engine(laid_down, met).judge(address).level is Level.NOTE
    assert Engine(shipped, met).judge(address).level is None


@pytest.mark.parametrize("typed", ["boeing.co", "boieng.com", "army.ml"])
def test_a_slip_of_a_name_on_a_list_that_ships_is_asked_about_whoever_lives_there(typed: str) -> None:
    shipped = [replace(entry, is_vouched=True) for entry in ENTRIES]
    engine = Engine(shipped, Acquaintances(known=known(typed)))

    assert engine.judge(Address("", parse_domain(typed))).level is Level.CONFIRM


@pytest.mark.parametrize(
    ("typed", "listed", "is_silent"),
    [
        ("cs.utah.edu", "utah.gov", True),
        ("imperial.ac.uk", "imperial.nhs.uk", True),
        ("harvard.edu", "harvard.com", True),
        ("standford.edu", "stanford.edu", False),  # a slip of another university's name
        ("utah.edu.example.com", "utah.gov", True),
        ("stanfrod.ac.uk", "stanford.ac.uk", False),
        ("army.mil.edu", "army.mil", False),  # the whole host inside another
    ],
)
def test_a_university_is_no_state_and_no_firm(typed: str, listed: str, *, is_silent: bool) -> None:
    met = known(*(parse_domain(each).registrable for each in (typed, "boozallen.edu")))
    engine = Engine([Entry(listed)], Acquaintances(known=met))

    assert (engine.judge(Address("", parse_domain(typed))).level is None) is is_silent


SHIPPED = [
    Entry("orange.fr", is_vouched=True),
    Entry("gmail.com", is_vouched=True),
    Entry("fastmail.com", is_vouched=True, weight=Weight.NORMAL),
    Entry("gmx.de", is_vouched=True, weight=Weight.NORMAL),
    Entry("bell.net", is_vouched=True, weight=Weight.NORMAL),
    Entry("earthlink.net", is_vouched=True, weight=Weight.NORMAL),
    Entry("mil", is_suffix=True, is_vouched=True, known=("navy.mil",)),
    Entry("gov", is_suffix=True, is_vouched=True, known=("whitehouse.gov", "texas.gov", "exim.gov")),
    Entry("gv.at", is_suffix=True, is_vouched=True, known=("bmi.gv.at",)),
]
"""Names on lists that ship, which the person may never have heard of."""


@pytest.mark.parametrize(
    ("typed", "busy", "left"),
    [
        # an everyday word under another ending; not where a wrong key makes the ending
        ("orange.de", False, None),
        ("orange.net", True, None),
        ("texas.net", True, None),
        ("orange.rf", False, Level.CONFIRM),
        # an office's name where people are, or a host under it
        ("exim.org", True, None),
        ("webmail.bmi.net", False, None),
        ("bmi.gv.ta", False, Level.CONFIRM),
        # a provider's name under a far ending; of the great ones it stays a question
        ("fastmail.co.uk", False, Level.NOTE),
        ("fastmail.cm", False, Level.CONFIRM),
        ("gmail.be", False, Level.CONFIRM),
        # a short name one letter off, where people are; letters never swap or double by chance
        ("bull.net", True, None),
        ("gmd.de", True, None),
        ("bell.nte", False, Level.CONFIRM),
        ("blel.net", True, Level.CONFIRM),
        # a letter and the ending wrong at once
        ("whiterose.net", False, None),
        ("earthlimk.net", False, Level.CONFIRM),
    ],
)
def test_beside_names_that_the_person_did_not_list_what_says_little_is_dropped(
    typed: str, left: Level | None, *, busy: bool
) -> None:
    registrable = parse_domain(typed).registrable
    engine = Engine(SHIPPED, Acquaintances(known=known(listed=(registrable,) if busy else ())))

    assert engine.judge(Address("", parse_domain(typed))).level is left


def test_beside_names_of_ones_own_list_the_same_is_worth_more() -> None:
    own = [replace(entry, is_vouched=False) for entry in SHIPPED]
    levels = {
        typed: Engine(own).judge(Address("", parse_domain(typed))).level
        for typed in ("orange.de", "exim.org", "fastmail.co.uk", "bull.net")
    }

    assert set(levels.values()) == {Level.CONFIRM}


def test_an_offices_name_under_an_ending_typed_by_habit_is_worth_a_note_where_people_are() -> None:
    engine = Engine(SHIPPED, Acquaintances(known=known("navy.com")))

    assert engine.judge(Address("", parse_domain("navy.com"))).level is Level.NOTE


@pytest.mark.parametrize(
    ("typed", "is_noted"),
    [
        ("hongshanvalley.com", True),  # six letters and more, whatever stands beside them
        ("belmonthongshan.net", True),
        ("bjbrooksbroshotel.com", True),  # eight, in the middle
        ("iqos88shop.com", True),  # four, among words and numbers
        ("iqosal.com", False),
        ("intelligence.com", False),  # five
        ("hongshanvalley.com", False),  # real
    ],
)
def test_a_name_of_ones_own_list_inside_another_is_worth_a_note(typed: str, *, is_noted: bool) -> None:
    names = ("hongshan.com", "intel.com", "brooksbros.com", "iqos.com")
    entries = [Entry(name, weight=Weight.NORMAL) for name in names]
    engine = Engine(entries, Acquaintances(known=known(*([] if is_noted else [typed]))))

    assert engine.judge(Address("", parse_domain(typed))).level is (Level.NOTE if is_noted else None)


@pytest.mark.parametrize("left", ["", "mail.", "xq."])
def test_what_every_state_has_is_no_other_states_at_any_host_there(left: str) -> None:
    engine = Engine([Entry("gov.ie", is_suffix=True, known=("finance.gov.ie", "revenue.gov.ie"))])

    assert engine.judge(Address("", parse_domain(f"{left}finance.gov.ir"))).level is None
    assert engine.judge(Address("", parse_domain(f"{left}finance.gov.ei"))).level is Level.CONFIRM


@pytest.mark.parametrize(
    ("typed", "listed", "is_vouched", "is_visited", "left"),
    [
        ("bol.com", "boi.com", True, True, Level.NOTE),
        ("bol.com", "boi.com", True, False, Level.CONFIRM),
        ("bol.com", "boi.com", False, True, Level.CONFIRM),  # the person's own
        ("paypa1.com", "paypal.com", True, True, Level.CONFIRM),
        ("b\u043el.com", "bol.com", True, True, Level.CONFIRM),  # another script
    ],
)
def test_two_real_names_of_three_letters_that_look_alike_are_worth_a_note(
    typed: str, listed: str, *, is_vouched: bool, is_visited: bool, left: Level
) -> None:
    domain = parse_domain(typed)
    met = Acquaintances(known=known(domain.ascii) if is_visited else None)
    engine = Engine([Entry(listed, is_vouched=is_vouched)], met)

    assert engine.judge(Address("", domain)).level is left


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("impots.gouv.com", Level.CONFIRM),
        ("impots.gouv.frl", Level.CONFIRM),
        ("xyzzy.gouv.com", None),
        ("impots.gouv.sn", None),
        ("impots.example.com", None),
    ],
)
def test_a_known_office_without_its_country_is_no_strangers_host(typed: str, left: Level | None) -> None:
    offices = Entry("gouv.fr", is_suffix=True, known=("impots.gouv.fr",), is_vouched=True)

    assert Engine([offices]).judge(Address("", parse_domain(typed))).level is left


@pytest.mark.parametrize(
    ("typed", "busy", "left"),
    [
        ("td.co", False, Level.NOTE),
        ("td.cm", False, Level.NOTE),
        ("td.om", False, Level.NOTE),
        ("td.co", True, None),
        ("td.net", False, None),  # no slip
        ("td.mom", False, None),  # one that is not made often
        ("tf.co", False, None),
        ("hey.co", False, None),  # a word
        ("ubs.co", False, Level.CONFIRM),
    ],
)
def test_a_name_of_two_letters_is_worth_a_note_where_a_finger_made_the_ending(
    typed: str, left: Level | None, *, busy: bool
) -> None:
    listed = [
        Entry("td.com", is_vouched=True, weight=Weight.NORMAL),
        Entry("hey.com", is_vouched=True, weight=Weight.NORMAL, level=Level.NOTE),
        Entry("ubs.com", is_vouched=True, weight=Weight.NORMAL),
    ]
    engine = Engine(listed, Acquaintances(known=known(listed=(typed,) if busy else ())))

    assert engine.judge(Address("", parse_domain(typed))).level is left


@pytest.mark.parametrize(
    ("typed", "busy", "left"),
    [
        ("cra-arc.gc.cz", False, Level.CONFIRM),
        ("mail.cra-arc.gc.ac", False, Level.CONFIRM),
        ("cra-arc.gc.cz", True, Level.NOTE),
        ("cra-arc.gc.fr", False, Level.NOTE),
        ("cra-arc.gc.fr", True, None),
        ("justice.gc.cz", False, Level.NOTE),  # a word
        ("ec.gc.cz", False, Level.NOTE),  # two letters
        ("ec.gc.fr", False, None),
        ("justice.gc.fr", False, None),
        ("xyzzy.gc.cz", False, None),  # nobody knows it
        ("impots.gouv.sn", False, None),  # a state's own
        ("impots.gouv.re", False, None),
    ],
)
def test_a_known_office_in_another_country_that_is_no_states_is_asked_about_or_noted(
    typed: str, left: Level | None, *, busy: bool
) -> None:
    canada = Entry(
        "gc.ca",
        is_suffix=True,
        known=("cra-arc.gc.ca", "justice.gc.ca", "ec.gc.ca"),
        is_vouched=True,
    )
    france = Entry("gouv.fr", is_suffix=True, known=("impots.gouv.fr",), is_vouched=True)
    busy_ones = (".".join(typed.split(".")[-2:]),) if busy else ()
    engine = Engine([canada, france], Acquaintances(known=known(listed=busy_ones)))

    assert engine.judge(Address("", parse_domain(typed))).level is left
