"""What is wrong with a value, in the person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendward.phrase import Phrase
from sendward.settings.option_error import OptionError
from sendward.ui.told import told

if TYPE_CHECKING:
    from sendward.settings.option import Option


def problem_with(option: Option[Any], value: object) -> str:
    """A sentence why the option cannot have the value; empty when it can."""
    try:
        option.write(value)
    except OptionError as error:
        return told(Phrase("This {problem}.", problem=error))
    return ""
