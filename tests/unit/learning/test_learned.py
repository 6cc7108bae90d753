from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendward.model import Kind, Level, Origin, Sighting, State
from support.sent_messages import NOW, Reader, recipient, sent

KNOWN = "anna.meier@klinikum-nord.de"


def daily(*to: str, times: int = 3) -> list:  # type: ignore[type-arg]
    return [sent(*to, days_ago=1 + n) for n in range(times)]


def test_a_domain_that_was_written_to_once_is_protected_at_once() -> None:
    reader = Reader(sent(KNOWN))

    verdict = reader.verdict("anna.meier@klinikum-nrod.de")

    assert verdict.level is Level.CONFIRM
    assert verdict.findings[0].intended == "klinikum-nord.de"
    assert reader.verdict(KNOWN).state is State.PROTECTED


@pytest.mark.parametrize("typed", ["anna.meier@klinikum-nord.com", "anna.meier@klinikum-nord.eu"])
def test_another_ending_is_asked_about_where_the_same_person_is_known(typed: str) -> None:
    assert Reader(sent(KNOWN)).verdict(typed).level is Level.CONFIRM


def test_somebody_new_at_another_real_ending_is_no_question() -> None:
    assert Reader(sent(KNOWN)).verdict("otto.klein@klinikum-nord.dk").level is not Level.CONFIRM


def test_a_slip_of_a_short_domain_is_asked_about_where_the_same_person_is_known() -> None:
    assert Reader(sent("kira@lge.com")).verdict("kira@leg.com").level is Level.CONFIRM


def test_a_slip_stays_unsettled_however_often_it_is_used() -> None:
    reader = Reader(sent(KNOWN, days_ago=900))
    slip = "anna.meier@klinikm-nord.de"

    reader.learn(*(sent(slip, days_ago=800 - n) for n in range(511)))

    assert not reader.memory.domains["klinikm-nord.de"].is_familiar
    assert reader.verdict(slip).level is Level.CONFIRM


def test_an_answer_on_two_days_settles_a_look_alike_of_what_is_on_no_list() -> None:
    reader = Reader(sent(KNOWN, days_ago=90))
    other = "otto@klinikum-nor.de"
    assert reader.verdict(other).level is Level.CONFIRM

    reader.learn(sent(other, answers=other, days_ago=9), sent(other, answers=other, days_ago=5))

    assert reader.verdict(other).findings == ()


def test_a_look_alike_of_what_is_listed_is_settled_by_no_answer() -> None:
    reader = Reader(listed=["charite.de"])
    slip = "otto@chartie.de"

    reader.learn(*(sent(slip, answers=slip, days_ago=9 - n) for n in range(9)))

    assert reader.verdict(slip).level is Level.CONFIRM
    assert reader.memory.domains["chartie.de"].is_unsettled


def test_a_familiar_domain_calms_a_note_and_no_question() -> None:
    reader = Reader(sent("a@cba.com"), listed=["cba.com.au"])

    assert reader.verdict("a@cba.com").level is Level.CONFIRM


def test_whoever_is_taken_over_from_the_answered_message_is_not_asked_about() -> None:
    reader = Reader(sent(KNOWN))

    assert reader.verdict("ana.meier@klinikum-nord.de", inherited=True).findings == ()
    assert reader.verdict("anna.meier@klinikum-nrod.de", inherited=True).findings == ()


@pytest.mark.parametrize("typed", ["ana.meier", "anna.meyer", "anan.meier", "annameier", "anna_meier"])
def test_a_slip_of_a_known_address_is_asked_about(typed: str) -> None:
    verdict = Reader(*daily(KNOWN)).verdict(f"{typed}@klinikum-nord.de")

    assert verdict.level is Level.CONFIRM
    assert verdict.findings[0].kind is Kind.PERSON_SLIP
    assert verdict.findings[0].meant == KNOWN


def test_a_known_address_of_four_letters_that_lost_one_is_asked_about_and_a_shorter_one_is_not() -> None:
    reader = Reader(*daily("emil@klinikum-nord.de"), *daily("mia@klinikum-nord.de"))

    assert reader.verdict("eml@klinikum-nord.de").level is Level.CONFIRM
    assert reader.verdict("mira@klinikum-nord.de").findings == ()


@pytest.mark.parametrize("typed", ["otto.klein", "anna.meier2024x", "meier"])
def test_somebody_new_at_a_known_domain_is_left_in_peace(typed: str) -> None:
    assert Reader(*daily(KNOWN)).verdict(f"{typed}@klinikum-nord.de").findings == ()


@pytest.mark.parametrize(("known", "typed"), [("ward1", "ward2"), ("team-nfs", "team-xfs")])
def test_what_differs_in_a_number_or_a_code_is_no_question(known: str, typed: str) -> None:
    verdict = Reader(*daily(f"{known}@klinikum-nord.de")).verdict(f"{typed}@klinikum-nord.de")

    assert verdict.level in {None, Level.NOTE}


@pytest.mark.parametrize("slip", ["ana.meier@klinikum-nord.de", "anna.meier@klinikm-nord.de"])
def test_a_slip_is_asked_about_in_every_message_until_somebody_says_that_it_is_right(slip: str) -> None:
    reader = Reader(*daily(KNOWN))
    answers = []

    for number in range(1, 17):
        answers.append(reader.verdict(slip))
        reader.learn(sent(slip, days_ago=0.01 * (20 - number)))

    assert {each.level for each in answers} == {Level.CONFIRM}
    assert "both exist" not in answers[0].findings[0].reason
    assert "both exist" in answers[-1].findings[0].reason


def test_an_address_that_outgrew_its_slip_is_left_in_peace_and_the_slip_is_asked_about() -> None:
    right, wrong = "anna.meier@klinikum-nord.de", "ana.meier@klinikum-nord.de"
    messages = [sent(right, days_ago=1 + n) for n in range(20)]
    answers = [replace(each, is_reply=True) for each in messages[:3]]
    reader = Reader(sent(wrong, days_ago=90), *messages[3:])
    assert reader.verdict(right).findings[0].meant == wrong

    reader.learn(*answers)

    assert reader.verdict(right).findings == ()
    assert reader.verdict(wrong).findings[0].meant == right


def test_the_same_name_at_a_mail_provider_is_asked_about() -> None:
    verdict = Reader(*daily(KNOWN)).verdict("anna.meier@gmail.com")

    assert verdict.findings[0].kind is Kind.OTHER_HOUSE
    assert verdict.findings[0].meant == KNOWN


@pytest.mark.parametrize("local", ["info", "otto.klein", "mia"])
def test_a_role_or_a_stranger_at_a_mail_provider_is_no_question(local: str) -> None:
    reader = Reader(*daily("info@klinikum-nord.de"), *daily("mia@klinikum-nord.de"))

    assert reader.verdict(f"{local}@gmail.com").findings == ()


def test_a_namesake_among_people_who_write_with_another_one_is_asked_about() -> None:
    ward = ("eva.lang@klinikum-nord.de", "otto.klein@klinikum-nord.de")
    reader = Reader(
        *(sent(KNOWN, *ward, days_ago=1 + n) for n in range(7)),
        sent("anna.schulz@praxis-sued.de", days_ago=40),
    )

    verdict = reader.verdict("anna.schulz@praxis-sued.de", *ward)

    assert verdict.findings[0].kind is Kind.NAMESAKE
    assert verdict.level is Level.CONFIRM
    assert reader.verdict("anna.schulz@praxis-sued.de").findings == ()


def test_a_namesake_who_was_never_written_to_is_noted() -> None:
    ward = ("eva.lang@klinikum-nord.de", "otto.klein@klinikum-nord.de")
    reader = Reader(*(sent(KNOWN, *ward, days_ago=1 + n) for n in range(7)))

    assert reader.verdict("anna.schulz@praxis-sued.de", *ward).level is Level.NOTE


@pytest.mark.parametrize("names", [("Dr. Anna Meier", "Dr. Paul Schulz"), ("Frau Meier", "Frau Schulz")])
def test_two_of_one_title_are_no_namesakes(names: tuple[str, str]) -> None:
    ward = [recipient(f"{each}@klinikum-nord.de", each) for each in ("eva", "otto")]
    known, other = recipient(KNOWN, names[0]), recipient("schulz@praxis.de", names[1])
    together = (replace(sent(KNOWN, days_ago=1 + n), recipients=(known, *ward)) for n in range(7))
    reader = Reader(*together, replace(sent(KNOWN, days_ago=40), recipients=(other,)))

    sighting = Sighting(Origin.ADDIN, "p", "m", (other, *ward), NOW)
    assert other.address is not None

    verdict = reader.learned.verdict(other, sighting, reader.judge(other.address))
    assert [each.kind for each in verdict.findings if each.kind is Kind.NAMESAKE] == []


def test_an_outsider_among_a_usual_group_is_noted() -> None:
    group = (KNOWN, "eva.lang@klinikum-nord.de")
    reader = Reader(*daily(*group, times=5), sent("paul@bank.example.org", days_ago=40))

    verdict = reader.verdict("paul@bank.example.org", *group)

    assert (verdict.level, verdict.findings[0].kind) == (Level.NOTE, Kind.OUTSIDER)


def test_a_missing_member_of_a_usual_group_is_noted_with_the_first_one() -> None:
    group = (KNOWN, "eva.lang@klinikum-nord.de", "otto.klein@klinikum-nord.de")
    reader = Reader(*daily(*group, times=5))

    verdict = reader.verdict(*group[:2])

    assert (verdict.level, verdict.findings[0].kind) == (Level.NOTE, Kind.MISSING_MEMBER)
    assert reader.verdict(*group).findings == ()


@pytest.mark.parametrize("mistake", ["anna@com", "anna@co.uk", "anna@server", "anna@klinikum.localdomain"])
def test_a_message_to_an_ending_protects_nothing_under_it(mistake: str) -> None:
    reader = Reader(sent("eva@nordklinik.com"), sent("eva@nordklinik.co.uk"), sent(mistake))

    assert reader.verdict("eva@nordklink.com").level is Level.CONFIRM
    assert reader.verdict("eva@nordklinik.co.uk").state is State.PROTECTED


def test_the_first_recipients_of_a_message_to_very_many_are_looked_at_and_all_are_judged() -> None:
    reader = Reader(*daily(KNOWN), listed=["charite.de"])
    crowd = [f"somebody{number}@house{number}.example" for number in range(5000)]

    assert reader.verdict("ana.meier@klinikum-nord.de", *crowd).level is Level.CONFIRM
    assert reader.verdict("otto@chartie.de", *crowd).level is Level.CONFIRM


def test_what_the_organisation_blocks_stays_blocked() -> None:
    from sendward.engine.calm import STRANGERS  # noqa: PLC0415
    from sendward.engine.judge import Engine  # noqa: PLC0415
    from sendward.model import Entry  # noqa: PLC0415

    reader = Reader(sent("a@chartie.de"))
    reader.judge = Engine([Entry("charite.de", level=Level.BLOCK, is_binding=True)], STRANGERS).judge

    assert reader.verdict("a@chartie.de").level is Level.BLOCK


def test_a_person_who_is_right_is_asked_about_no_more() -> None:
    reader = Reader(*daily(KNOWN))
    slip = "ana.meier@klinikum-nord.de"
    reader.learn(sent(slip))
    digests = reader.memory.digests
    assert digests is not None
    reader.memory.people[digests.person(slip)].is_right = True

    assert reader.verdict(slip).findings == ()


ADDRESSES = st.builds(
    "{}@{}".format,
    st.sampled_from(["anna.meier", "ana.meier", "x", "1", "a" * 64, "ü.ö", "o'neil", "a.b-c_d", "info"]),
    st.sampled_from(
        [
            *"abc",
            "klinikum-nord.de",
            "klinikum-nrod.de",
            "com",
            "co.uk",
            "bücher.example",
            "xn--bcher-kva.example",
            "gmail.com",
            "a_b.example",
            "mail.klinikum-nord.de",
            "klinikum.nord.de",
            "кlinikum-nord.de",
            "local",
        ]
    ),
)


@given(st.lists(st.lists(ADDRESSES, min_size=1, max_size=4), max_size=8), st.lists(ADDRESSES, min_size=1))
def test_whatever_was_learned_every_recipient_gets_a_verdict(history: list[list[str]], to: list[str]) -> None:
    reader = Reader(*(sent(*each, days_ago=number + 1) for number, each in enumerate(history)))

    for first in range(len(to)):
        verdict = reader.verdict(*to[first:], *to[:first])

        assert (verdict.state is State.RESEMBLES) == bool(verdict.findings)
        assert [each.level for each in verdict.findings] == sorted(
            (each.level for each in verdict.findings), reverse=True
        )
        assert all(each.meant != to[first] for each in verdict.findings)
