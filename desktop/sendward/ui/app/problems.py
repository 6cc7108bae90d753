"""Problems of the app, in sentences the person reads in the tray's menu and in `doctor`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Problems(QObject):
    """Sentences by what they are about; a new set about something takes the place of the old one."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_topic: dict[str, tuple[str, ...]] = {}

    def set(self, topic: str, sentences: tuple[str, ...]) -> None:
        """Say this about ``topic`` from now on; nothing once all is well."""
        if sentences != self._by_topic.get(topic, ()):
            self._by_topic[topic] = sentences
            self.changed.emit()

    def all(self, *, but: str = "") -> tuple[str, ...]:
        """Every sentence ``but`` those about one topic, in the order in which their topics first came up."""
        return tuple(
            sentence for topic, sentences in self._by_topic.items() for sentence in sentences if topic != but
        )

    def about(self, topic: str) -> tuple[str, ...]:
        """The sentences about ``topic``."""
        return self._by_topic.get(topic, ())
