"""Write the administrative templates of Windows' group policy (ADMX and ADML) from the declared options.

    python3 packaging/data/policy_templates.py

An administrator puts them into ``PolicyDefinitions``; what is set there is written to the key of the registry
that ``sendward.settings.managed_policy`` reads. Mail accounts are left out: no value there holds one.
The form is Microsoft's: "Group Policy ADMX Syntax Reference Guide".
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop")]

from sendward.model import Level  # noqa: E402  # ours are found only behind the line above
from sendward.settings.managed_policy import REGISTRY_KEY  # noqa: E402  # the same
from sendward.settings.option import FOREVER, OptionType  # noqa: E402  # the same
from sendward.settings.options import OPTIONS  # noqa: E402  # the same
from sendward.settings.policy import Organisation  # noqa: E402  # the same

if TYPE_CHECKING:
    from sendward.settings.option import Option

FOLDER = ROOT / "resources" / "policy" / "windows"
NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
VERSION = {"revision": "1.0", "schemaVersion": "1.0", "xmlns": NAMESPACE}
CONTROLS = {
    "text": "textBox", "multiText": "multiTextBox", "enum": "dropdownList", "decimal": "decimalTextBox",
    "list": "listBox",
}  # fmt: skip
"""The control that the editor shows for each kind of value."""

_LARGEST = str(2**31 - 1)
"""Without it the editor takes 9999 at most, and no revision that is a date."""
_REVISION = (
    "A later policy takes something back only with a higher number, and only where nothing in it is wrong."
)
_WITHDRAWN = (
    "Files' names of lists that count no more once they are gone from the folder of the organisation's "
    "lists, a line each; * for every one that is gone."
)


class Templates:
    """The two files while they are filled: what can be set, and the texts for it."""

    def __init__(self) -> None:
        self.admx = ET.Element("policyDefinitions", VERSION)
        names = ET.SubElement(self.admx, "policyNamespaces")
        ET.SubElement(names, "target", prefix="sendward", namespace="Sendward.Policies")
        ET.SubElement(self.admx, "resources", minRequiredRevision="1.0")
        self._categories = ET.SubElement(self.admx, "categories")
        self._policies = ET.SubElement(self.admx, "policies")
        self.adml = ET.Element("policyDefinitionResources", VERSION)
        ET.SubElement(self.adml, "displayName").text = "Sendward"
        ET.SubElement(self.adml, "description").text = "An organisation's policy for Sendward"
        resources = ET.SubElement(self.adml, "resources")
        self._strings = ET.SubElement(resources, "stringTable")
        self._presentations = ET.SubElement(resources, "presentationTable")
        ET.SubElement(
            self._categories, "category", name="Sendward", displayName=self._string("Sendward", "Sendward")
        )

    def add(self, table: str, name: str, title: str, help_text: str, kind: str, **values: str) -> ET.Element:
        """A value that can be set: ``kind`` is an element of ADMX, or "" for one that is on or off."""
        identity = f"{table}_{name}".strip("_")
        key = f"{REGISTRY_KEY}\\{table}" if table else REGISTRY_KEY
        attributes: dict[str, str] = {
            "name": identity,
            "class": "Machine",
            "displayName": self._string(identity, title),
            "explainText": self._string(f"{identity}_help", help_text),
            "key": key,
        }
        if not kind:
            attributes["valueName"] = name
        else:
            attributes["presentation"] = f"$(presentation.{identity})"
        policy = ET.SubElement(self._policies, "policy", attributes)
        ET.SubElement(policy, "parentCategory", ref=self._category(table))
        if not kind:
            for sign, number in (("enabledValue", "1"), ("disabledValue", "0")):
                ET.SubElement(ET.SubElement(policy, sign), "decimal", value=number)
            return policy
        element = ET.SubElement(
            ET.SubElement(policy, "elements"), kind, {"id": f"{identity}_value", **values}
        )
        if kind != "list":
            element.set("valueName", name)
        self._present(identity, kind, title)
        return element

    def add_choice(self, option: Option[Any]) -> None:
        """A value that is one of several."""
        element = self.add(option.table, option.name, option.title, option.help, "enum", required="true")
        for choice in option.choices:
            identity = f"{option.table}_{option.name}_{choice.value}"
            item = ET.SubElement(element, "item", displayName=self._string(identity, choice.title))
            ET.SubElement(ET.SubElement(item, "value"), "string").text = choice.value

    def _category(self, table: str) -> str:
        name = f"Sendward_{table}" if table else "Sendward"
        if not any(category.get("name") == name for category in self._categories):
            words = table.capitalize()
            made = ET.SubElement(
                self._categories, "category", name=name, displayName=self._string(name, words)
            )
            ET.SubElement(made, "parentCategory", ref="Sendward")
        return name

    def _string(self, identity: str, text: str) -> str:
        ET.SubElement(self._strings, "string", id=identity).text = text
        return f"$(string.{identity})"

    def _present(self, identity: str, kind: str, title: str) -> None:
        presentation = ET.SubElement(self._presentations, "presentation", id=identity)
        if kind == "multiText":
            # the schema has no words in a multiTextBox: they stand before it (MS-GPREG, "MultiTextBox")
            ET.SubElement(presentation, "text").text = title
        control = ET.SubElement(presentation, CONTROLS[kind], refId=f"{identity}_value")
        if kind == "text":
            ET.SubElement(control, "label").text = title
        elif kind != "multiText":
            control.text = title


def templates() -> Templates:
    """Both files, from the options and what a policy holds beside them."""
    made = Templates()
    lockable = ", ".join(option.key for option in OPTIONS if option.lockable)
    levels = ", ".join(level.word for level in Level)
    of_levels = f"Names are entries (.mil) or lists (us-military); values are: {levels}."
    for name, title, text, kind in (
        ("revision", "Revision", _REVISION, "decimal"),
        ("locked", "Locked options", f"What nobody here can change, a line each: {lockable}.", "multiText"),
        ("withdrawn_lists", "Withdrawn lists", _WITHDRAWN, "multiText"),
    ):
        limits = {"maxValue": _LARGEST} if kind == "decimal" else {}
        made.add("", name, title, text, kind, **limits)
    for name in Organisation.__dataclass_fields__:
        made.add("organisation", name, name.capitalize(), "What people are told of the organisation.", "text")
    made.add("levels", "entries", "Levels", of_levels, "list", explicitValue="true", additive="true")
    unasked = "Domains that nobody is asked about, unless a level blocks them; a line each."
    made.add("trusted", "domains", "Trusted domains", unasked, "multiText")
    for option in OPTIONS:
        _add(made, option)
    return made


def _add(made: Templates, option: Option[Any]) -> None:
    words = (option.table, option.name, option.title)
    match option.type:
        case OptionType.FLAG:
            made.add(*words, option.help, "")
        case OptionType.CHOICE:
            made.add_choice(option)
        case OptionType.TEXT:
            made.add(*words, option.help, "text")
        case OptionType.DURATION:
            forms = f"90 days, or {FOREVER}" if option.endless else "90 days"
            made.add(*words, f"{option.help} Written as in: {forms}", "text")
        case OptionType.ACCOUNTS:
            pass
        case _:
            made.add(*words, f"{option.help} One a line.", "multiText")


def texts() -> dict[Path, str]:
    """The files' names and contents."""
    made = templates()
    found = {}
    for path, root in (
        (FOLDER / "Sendward.admx", made.admx),
        (FOLDER / "en-US" / "Sendward.adml", made.adml),
    ):
        ET.indent(root)
        found[path] = f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
    return found


def main() -> int:
    """Write the files."""
    for path, text in texts().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)} is up to date")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
