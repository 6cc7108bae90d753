"""The templates of Windows' group policy: they say what the options say, and what they write is read."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

import policy_templates
from sendward.settings.managed_policy import REGISTRY_KEY, from_registry
from sendward.settings.option import OptionType
from sendward.settings.options import OPTIONS
from sendward.settings.policy import Organisation, Policy
from sendward.settings.policy_tables import BESIDE_OPTIONS
from sendward.system.windows.registry import Key

NAMES = {"": policy_templates.NAMESPACE}
ADMX, ADML = (ET.fromstring(text) for text in policy_templates.texts().values())  # noqa: S314  # our own
POLICIES = ADMX.findall("./policies/policy", NAMES)


def place(policy: ET.Element) -> str:
    """Where a policy writes: ``table.name``."""
    table = policy.attrib["key"].removeprefix(REGISTRY_KEY).removeprefix("\\")
    element = policy.find("elements/*", NAMES)
    name = policy.get("valueName") or (element.get("valueName", "") if element is not None else "")
    return f"{table}.{name}".strip(".")


def test_the_files_are_what_the_options_give() -> None:
    for path, text in policy_templates.texts().items():
        assert path.read_text(encoding="utf-8") == text, "run python3 packaging/data/policy_templates.py"


def test_every_option_and_what_stands_beside_them_can_be_set_but_mail_accounts() -> None:
    options = {option.key for option in OPTIONS if option.type is not OptionType.ACCOUNTS}
    beside = BESIDE_OPTIONS - {"organisation", "trusted"} | {"trusted.domains"}
    organisation = {f"organisation.{name}" for name in Organisation.__dataclass_fields__}

    assert sorted(map(place, POLICIES)) == sorted(options | beside | organisation)


def test_a_revision_may_be_a_date() -> None:
    (revision,) = (each for each in POLICIES if place(each) == "revision")
    element = revision.find("elements/decimal", NAMES)

    assert element is not None
    assert int(element.get("maxValue", 9999)) > 2026_12_31


def test_a_length_of_time_is_explained_by_one_that_is_read() -> None:
    for option in OPTIONS:
        if option.type is OptionType.DURATION:
            (policy,) = (each for each in POLICIES if place(each) == option.key)
            name = policy.attrib["explainText"].removeprefix("$(string.").removesuffix(")")
            (text,) = (each.text or "" for each in ADML.iter() if each.get("id") == name)
            for form in text.partition("Written as in: ")[2].split(", or "):
                option.read(form)
            assert " days" in text


def test_every_text_and_control_that_is_named_is_there_and_no_other() -> None:
    strings = {string.attrib["id"] for string in ADML.iter(f"{{{policy_templates.NAMESPACE}}}string")}
    shown = {each.attrib["id"] for each in ADML.iter(f"{{{policy_templates.NAMESPACE}}}presentation")}
    written = ET.tostring(ADMX, encoding="unicode").split('"')

    assert strings == {word[9:-1] for word in written if word.startswith("$(string.")}
    assert shown == {word[15:-1] for word in written if word.startswith("$(presentation.")}
    controls = {control.get("refId") for each in ADML.iter() for control in each if control.get("refId")}
    assert controls == {each.get("id") for each in ADMX.iter() if each.get("id")}


CONTROLS = {
    "textBox": ["label"],
    "multiTextBox": [],
    "decimalTextBox": "words",
    "dropdownList": "words",
    "listBox": "words",
    "text": "words",
}
"""What each control holds: elements, or words (Microsoft's schema of ADML: its DataElement has no words)."""


def test_each_control_holds_what_the_schema_has_in_it_and_the_person_reads_what_it_is_for() -> None:
    presentations = list(ADML.iter(f"{{{policy_templates.NAMESPACE}}}presentation"))

    assert presentations
    for presentation in presentations:
        for control in presentation:
            held = [each.tag.partition("}")[2] for each in control]
            words = (control.text or "").strip()
            assert ("words" if words else held) == CONTROLS[control.tag.partition("}")[2]]
        assert "".join(presentation.itertext()).strip()


def written_by(policy: ET.Element, value: object) -> object:
    """What Windows' editor writes for the value, by the kind of the policy's element."""
    element = policy.find("elements/*", NAMES)
    if element is None:
        return int(bool(value))
    kind = element.tag.partition("}")[2]
    if kind == "enum":
        texts = [each.text for each in element.iter(f"{{{policy_templates.NAMESPACE}}}string")]
        assert value in texts
    assert isinstance(value, {"decimal": int, "multiText": list}.get(kind, str))
    return value


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_what_the_editor_writes_is_read_as_it_was_meant(option: Any) -> None:  # noqa: ANN401  # of any type
    if option.type is OptionType.ACCOUNTS:
        return
    (policy,) = (each for each in POLICIES if place(each) == option.key)
    meant = option.choices[-1].value if option.choices else option.write(option.default)
    table = Key({option.name: written_by(policy, meant)}, {})

    read = Policy.of(from_registry(Key({}, {option.table: table})), "HKLM")

    assert read.problems == ()
    assert read.values[option.key] == option.read(meant)
