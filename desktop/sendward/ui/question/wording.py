"""The dialog's sentences, made from a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from sendward.engine.destination import destination
from sendward.guard.rules import is_blocked_by_own_list
from sendward.model import Field, Kind, Level, Origin, State
from sendward.ui.question.choices import corrections, group_questions
from sendward.ui.widgets.letters import letters_in_words
from sendward.ui.widgets.outside_text import cleaned, isolated, short_address
from sendward.ui.widgets.shortening import shortened
from sendward.ui.widgets.translated import listed, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendward.model import Case, Finding, Question, Recipient, Sighting
    from sendward.settings.policy import Organisation
    from sendward.ui.question.choices import Correction, QuestionGroup

_LONGEST_PLACE = 80
_LONGEST_TITLE = 44
_LONGEST_MESSAGE = 400
_MOST_NAMED = 3
_MOST_COMPARED = 100
"""Recipients of a message, the first, among whom new domains are looked for."""


def headline(case: Case) -> str:
    """The one sentence to be read at a glance."""
    groups = group_questions(case.questions)
    if len(groups) > 1:
        return QCoreApplication.translate("Wording", "Please check %n addresses", None, len(case.questions))
    return question_headline(groups[0].shown)


def question_headline(question: Question) -> str:
    """What would happen about one recipient, or what is asked where nothing can be said of that."""
    if question.verdict.state is State.UNREADABLE:
        return QCoreApplication.translate("Wording", "This address could not be read")
    best, address = question.verdict.best, question.recipient.address
    sentence = destination(address, best, _short_names(question)) if address is not None else None
    if sentence is not None:
        return translated(sentence)
    if best[0].kind is Kind.MISSING_MEMBER:
        return QCoreApplication.translate("Wording", "Is somebody missing?")
    return QCoreApplication.translate("Wording", "Is this address right?")


def _short_names(question: Question) -> dict[str, str]:
    """What may stand in a title for each name that was typed or meant."""
    address = question.recipient.address
    is_person = bool(question.verdict.best[0].local)
    names = {
        correction.address if is_person else correction.domain: (
            correction.short(_LONGEST_TITLE) if is_person else _titled(correction)
        )
        for correction in corrections(question)
    }
    if address is not None:
        names[str(address)] = short_recipient(question, _LONGEST_TITLE)
        names[address.domain.registrable] = _ending(address.domain.registrable)
        names[address.domain.unicode] = short_domain(question)
    return names


def reason(question: Question) -> str:
    """Why it is asked, in words."""
    if question.verdict.state is State.UNREADABLE:
        problem = translated(question.verdict.problem or question.recipient.problem)
        return f"{problem} {_step_about_unread(question.recipient)}"
    sentences = [*dict.fromkeys(_reason_of(finding, question) for finding in question.verdict.best)]
    if question.recipient.is_newcomer:
        sentences.append(QCoreApplication.translate("Wording", "This address is new in this conversation."))
    return "\n".join(sentences)


def _step_about_unread(recipient: Recipient) -> str:
    """The next step about a recipient that could not be read, or about those behind the last one read."""
    if recipient.text == "…":
        return QCoreApplication.translate("Wording", "Look through them yourself before you send it.")
    return QCoreApplication.translate(
        "Wording", "Correct it where it stands, or keep it if you are sure of it: nobody could check it."
    )


def strange_letters(question: Question) -> str:
    """The names of the letters that only look like those meant; empty where the mistake is another."""
    address = question.recipient.address
    best = question.verdict.best
    if address is None or not any(finding.kind is Kind.HOMOGLYPH for finding in best):
        return ""
    domain = address.domain.unicode
    marked = "".join(domain[start:end] for finding in best for start, end in finding.differs)
    names = letters_in_words(marked)
    if not names:
        return ""
    return QCoreApplication.translate("Wording", "These letters only look right: {names}").format(names=names)


def policy_note(case: Case, organisation: Organisation) -> str:
    """An organisation's addition, in its policy's own words if it has any; empty where nothing is blocked.

    What only a list of the person's own blocks is not the organisation's.
    """
    blocked = [question for question in case.questions if question.verdict.level is Level.BLOCK]
    if not blocked:
        return ""
    theirs = [question for question in blocked if not is_blocked_by_own_list(question.verdict)]
    if not theirs:
        return QCoreApplication.translate("Wording", "A list of your own blocks look-alikes of this domain.")
    if organisation.message:
        note = cleaned(organisation.message, _LONGEST_MESSAGE)
    elif any(question.demand.is_possible for question in theirs):
        note = QCoreApplication.translate(
            "Wording", "{organisation} asks for a reason before mail goes to a look-alike of this domain."
        ).format(organisation=_named(organisation))
    else:
        note = QCoreApplication.translate(
            "Wording", "{organisation} does not allow mail to look-alikes of this domain."
        ).format(organisation=_named(organisation))
    if organisation.contact:
        note += " " + QCoreApplication.translate("Wording", "Questions: {contact}").format(
            contact=isolated(cleaned(organisation.contact, _LONGEST_PLACE))
        )
    own = [short_recipient(question) for question in blocked if question not in theirs]
    if own:
        named = listed(own[:_MOST_NAMED]) + (" …" if len(own) > _MOST_NAMED else "")
        note += " " + QCoreApplication.translate("Wording", "A list of your own blocks {addresses}.").format(
            addresses=named
        )
    return note


def _named(organisation: Organisation) -> str:
    return isolated(cleaned(organisation.name, _LONGEST_PLACE)) or QCoreApplication.translate(
        "Wording", "Your organisation"
    )


def seen_in(sighting: Sighting) -> str:
    """Where the recipients stood."""
    place = isolated(cleaned(translated(sighting.place), _LONGEST_PLACE))
    subject = isolated(cleaned(sighting.subject, _LONGEST_PLACE))
    match sighting.origin:
        case Origin.CLIPBOARD:
            return QCoreApplication.translate("Wording", "In the text you have just copied")
        case Origin.TYPED:
            return QCoreApplication.translate("Wording", "In the text you had checked")
        case Origin.ADDIN:
            if subject:
                named = QCoreApplication.translate(
                    "Wording", "In the message “{subject}” about to leave from {place}"
                )
                return named.format(subject=subject, place=place)
            template = QCoreApplication.translate("Wording", "In a message about to leave from {place}")
        case Origin.SENT:
            template = QCoreApplication.translate("Wording", "In a message sent with {place}")
        case Origin.OUTBOX:
            template = QCoreApplication.translate("Wording", "In a message in the outbox of {place}")
        case Origin.DRAFT:
            if subject:
                named = QCoreApplication.translate("Wording", "In the draft “{subject}” in {place}")
                return named.format(subject=subject, place=place)
            template = QCoreApplication.translate("Wording", "In a draft in {place}")
    return template.format(place=place)


def _titled(correction: Correction) -> str:
    # where a short one differs is not worked out
    places = correction.places if len(correction.domain) > _LONGEST_TITLE else ()
    return _in_title(correction.domain, places)


def _in_title(domain: str, places: Sequence[int]) -> str:
    """A domain for a title: its end if what differs, at ``places``, is there, else the stretches that say it.

    What was typed and what may be meant stand in one sentence, and so are shortened alike.
    """
    end = _ending(domain)
    cut = len(domain) - len(end)
    # of two letters alike in the midst of a label the end may show one, whether both are there or not
    behind = cut if domain[cut : cut + 1] == "." else cut + 1
    if all(place > behind for place in places):
        return end
    return shortened(domain, places, _LONGEST_TITLE)


def _reason_of(finding: Finding, question: Question) -> str:
    """A finding's reason with the long domains in it shortened; they are drawn above it."""
    sentence = translated(finding.reason)
    for correction in corrections(question):
        if len(correction.domain) > _LONGEST_TITLE and correction.domain in sentence:
            sentence = sentence.replace(correction.domain, _titled(correction))
    address = question.recipient.address
    if address is not None and len(address.domain.unicode) > _LONGEST_TITLE:
        sentence = sentence.replace(address.domain.unicode, short_domain(question))
    return sentence


def _ending(domain: str) -> str:
    """The end of a long domain, which says whose it is, from a dot on if one is near; a short one whole."""
    clean = cleaned(domain)
    if len(clean) <= _LONGEST_TITLE:
        return clean
    end = clean[-_LONGEST_TITLE:]
    from_dot = clean[-_LONGEST_TITLE - 1 :].partition(".")[2]
    return f"…{from_dot if len(from_dot) > _LONGEST_TITLE // 2 else end}"


def field_name(question: Question) -> str:
    """The header the recipient stood in, as mail programs show it; empty for copied text."""
    match question.recipient.field:
        case Field.TO:
            return QCoreApplication.translate("Wording", "To")
        case Field.CC:
            return QCoreApplication.translate("Wording", "Cc")
        case Field.BCC:
            return QCoreApplication.translate("Wording", "Bcc")
        case Field.COPIED:
            return ""


def addresses_in(group: QuestionGroup) -> str:
    """The addresses that one answer settles, the first few of them whole."""
    named = listed(isolated(short_recipient(question)) for question in group.questions[:_MOST_NAMED])
    more = len(group.questions) - _MOST_NAMED
    if more <= 0:
        return named
    text = QCoreApplication.translate("Wording", "{addresses} and %n more", None, more)
    return text.format(addresses=named)


def addressed_as(question: Question) -> str:
    """The header and the name, list or group the recipient stood in: ``To: Staff``; empty for neither."""
    name = isolated(cleaned(question.recipient.name, _LONGEST_PLACE))
    field = field_name(question)
    if name and field:
        return QCoreApplication.translate("Wording", "{field}: {name}").format(field=field, name=name)
    return name or field


def hints(case: Case) -> str:
    """What is said below the questions: who else is new, and the effect of using a corrected address."""
    return "\n".join(filter(None, (newcomers(case), paste_hint(case))))


def newcomers(case: Case) -> str:
    """The domains that had no part in the answered conversation; empty for none but those asked about.

    A line beside a question, never one by itself: who answers a message often adds a colleague.
    """
    asked = {each.recipient.key for each in case.questions}
    old: set[str] = set()
    new: dict[str, str] = {}
    for each in case.sighting.recipients[:_MOST_COMPARED]:
        if each.address is None or each.key in asked:
            continue
        domain = each.address.domain
        if each.is_newcomer:
            new[domain.ascii] = isolated(shortened(cleaned(domain.unicode), (), _LONGEST_TITLE))
        else:
            old.add(domain.ascii)
    names = [name for domain, name in new.items() if domain not in old]
    if not names:
        return ""
    named = ", ".join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
    return QCoreApplication.translate("Wording", "Also new in this conversation: {domains}").format(
        domains=named
    )


def paste_hint(case: Case) -> str:
    """The effect of using the corrected address, and the person's own part; empty where there is none."""
    if case.sighting.origin is Origin.ADDIN:
        return QCoreApplication.translate("Wording", "“Not now” keeps the message in its window, unsent.")
    if not any(corrections(question) for question in case.questions):
        return ""
    if case.sighting.origin is Origin.DRAFT:
        return QCoreApplication.translate(
            "Wording",
            "“Use” copies the corrected address. In your draft, select the old one and paste (Ctrl+V).",
        )
    return QCoreApplication.translate("Wording", "“Use” puts the corrected address on the clipboard.")


def short_recipient(question: Question, limit: int = 48) -> str:
    """The recipient in about ``limit`` characters; of a long domain, its end and what differs."""
    address = question.recipient.address
    if address is None:
        return isolated(cleaned(question.recipient.text, limit))
    return short_address(cleaned(address.local), short_domain(question), limit)


def short_domain(question: Question) -> str:
    """The domain that was typed, a long one shortened around what differs; empty where none was read."""
    address = question.recipient.address
    if address is None:
        return ""
    spans = [span for finding in question.verdict.best for span in finding.differs]
    places = [place for start, end in spans for place in range(start, end)]
    return _in_title(cleaned(address.domain.unicode), places)
