"""Write the JSON Schema of a policy file from the declared options.

    python3 packaging/data/policy_schema.py

Editors that know TOML schemas (Taplo, Even Better TOML) complete and check a policy by it.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop")]

from sendward.model import Level  # noqa: E402  # ours are found only behind the line above
from sendward.settings.option import OptionType  # noqa: E402  # the same
from sendward.settings.options import OPTIONS  # noqa: E402  # the same
from sendward.settings.policy import Organisation  # noqa: E402  # the same

if TYPE_CHECKING:
    from sendward.settings.option import Option

FILE = ROOT / "resources" / "policy" / "policy.schema.json"


def main() -> int:
    """Write the file."""
    FILE.write_text(text(), encoding="utf-8")
    print(f"{FILE.relative_to(ROOT)} is up to date")
    return 0


def text() -> str:
    """The schema as the file holds it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema() -> dict[str, Any]:
    """Draft 7, which every editor knows (https://json-schema.org/draft-07)."""
    tables: dict[str, Any] = {}
    for option in OPTIONS:
        table = tables.setdefault(option.table, _table({}))
        table["properties"][option.name] = {
            "title": option.title,
            "description": option.help,
            "default": option.write(option.default),
            **_values(option),
        }
    texts = {"type": "string"}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Sendward: an organisation's policy",
        **_table(
            {
                "revision": {
                    "description": "A later policy takes something back only with a higher number, and only "
                    "where nothing in it is wrong.",
                    "type": "integer",
                    "minimum": 0,
                },
                "locked": {
                    "description": "The options that nobody on this machine can change.",
                    "type": "array",
                    "uniqueItems": True,
                    "items": {"enum": [option.key for option in OPTIONS if option.lockable]},
                },
                "withdrawn_lists": {
                    "description": "Files' names of lists that count no more once they are gone from the "
                    "folder of the organisation's lists; * for every one that is gone.",
                    "type": "array",
                    "uniqueItems": True,
                    "items": {"type": "string"},
                },
                "organisation": _table(dict.fromkeys(Organisation.__dataclass_fields__, texts)),
                "levels": {
                    "description": "The level of an entry (.mil) or of a list (us-military).",
                    "type": "object",
                    "additionalProperties": {"enum": [level.word for level in Level]},
                },
                "trusted": _table(
                    {
                        "domains": {
                            "description": "Domains that nobody is asked about, unless a level blocks them.",
                            "type": "array",
                            "uniqueItems": True,
                            "items": {"type": "string"},
                        }
                    }
                ),
                **tables,
            }
        ),
    }


def _table(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _values(option: Option[Any]) -> dict[str, Any]:  # one a type
    match option.type:
        case OptionType.FLAG:
            return {"type": "boolean"}
        case OptionType.CHOICE:
            return {"enum": [choice.value for choice in option.choices]}
        case OptionType.DURATION:
            ends = "|forever" if option.endless else ""
            return {"type": "string", "pattern": rf"^(\d{{1,7}} (seconds?|minutes?|hours?|days?){ends})$"}
        case OptionType.TEXT:
            return {"type": "string"}
        case OptionType.ACCOUNTS:
            return {"type": "array", "items": {"type": "object"}}
        case _:
            return {"type": "array", "items": {"type": "string"}}


if __name__ == "__main__":
    raise SystemExit(main())
