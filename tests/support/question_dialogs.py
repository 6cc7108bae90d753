"""What a person does with a question's dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendward.ui.question.dialog import ConfirmDialog


def open_details(dialog: ConfirmDialog) -> ConfirmDialog:
    """Open what is folded away on every card that is shown."""
    for card in dialog.cards:
        if card.details is not None and not card.details.is_open:
            card.details.button.click()
    return dialog
