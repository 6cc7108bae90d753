"""What the program gives to the pages of its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendward.ui.settings.page import PageContext

if TYPE_CHECKING:
    from sendward.settings.settings import Settings
    from sendward.system.paths import Paths
    from sendward.ui.app.bridge import Bridge
    from sendward.ui.app.learning import Learning
    from sendward.ui.app.sources import Sources
    from sendward.ui.app.start.startup import Startup


def page_context(  # noqa: PLR0917  # each is one of its parts
    settings: Settings, paths: Paths, bridge: Bridge, startup: Startup, sources: Sources, learning: Learning
) -> PageContext:
    """The context made of these parts; what it asks for later is asked of them then."""
    return PageContext(
        settings=settings,
        paths=paths,
        bridge=bridge,
        statuses=sources.statuses,
        restart_account=sources.restart_account,
        judge=lambda: startup.engine.judge if startup.engine else None,
        guard=lambda: startup.guard,
        lists=lambda: startup.engine.lists if startup.engine else (),
        read_lists=startup.read_lists,
        found_drafts=sources.found_drafts,
        learning=learning,
    )
