"""What the program gives to the pages of its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.ui.settings.page import PageContext

if TYPE_CHECKING:
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.app.program import Program


def page_context(program: Program, settings: Settings, paths: Paths) -> PageContext:
    """The context of ``program``; what it asks for later is asked of the program then."""
    startup, sources = program.startup, program.sources
    return PageContext(
        settings=settings,
        paths=paths,
        bridge=program.bridge,
        statuses=sources.statuses,
        restart_account=sources.restart_account,
        judge=lambda: program.judge,
        guard=lambda: program.guard,
        lists=lambda: startup.engine.lists if startup.engine else (),
        read_lists=startup.read_lists,
        found_drafts=sources.found_drafts,
        learning=program.learning,
    )
