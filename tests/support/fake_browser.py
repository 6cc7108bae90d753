"""A browser with a person at it who agrees to everything."""

from __future__ import annotations

import json
import ssl
import threading
import urllib.request
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import trustme


class FakeBrowser:
    """A person who signs in at once, whichever page opens."""

    def __init__(self, authority: trustme.CA) -> None:
        context = ssl.create_default_context()
        authority.configure_trust(context)
        self._opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))
        self.opened: list[str] = []
        self._threads: list[threading.Thread] = []

    def open(self, url: str, *_: object, **__: object) -> bool:
        self.opened.append(url)
        thread = threading.Thread(target=self._visit, args=(url,), name="fake-browser")
        self._threads.append(thread)
        thread.start()
        return True

    def _visit(self, url: str) -> None:
        with self._opener.open(url, timeout=20) as page:
            content = page.read()
            if page.headers.get_content_type() == "application/json":  # a form that sends itself
                form = json.loads(content)
                self._opener.open(form["post_to"], form["form"].encode(), timeout=20).close()

    def close(self) -> None:
        for thread in self._threads:
            thread.join()
