"""A notification daemon without a screen: keeps what it is told, and acts as a person would."""

from __future__ import annotations

import queue
from typing import Any

from dbus_fast import Message

from support.bus_service import BusService

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"


class NotificationDaemon(BusService):
    """On the bus as long as the block lasts."""

    def __init__(
        self, address: str, capabilities: tuple[str, ...] = ("actions", "body", "body-markup")
    ) -> None:
        super().__init__(address, NAME, self._reply)
        self.capabilities = capabilities
        self.notified: queue.Queue[list[Any]] = queue.Queue()
        """The arguments of each Notify."""
        self.closed: queue.Queue[int] = queue.Queue()
        self.act_at_once = False
        """Press the first button before the reply to Notify is out."""
        self.answers: dict[str, tuple[str, list[Any]]] = {}
        """By method: a signature and a body that it answers with instead of what it should."""
        self._last_id = 0

    def press(self, identifier: int, action: str) -> None:
        """The person presses a button."""
        self.send(Message.new_signal(PATH, NAME, "ActionInvoked", "us", [identifier, action]))

    def give_token(self, identifier: int, token: str) -> None:
        """Allow the program to bring a window to the front, as comes before a button's press."""
        self.send(Message.new_signal(PATH, NAME, "ActivationToken", "us", [identifier, token]))

    def gone(self, identifier: int, reason: int) -> None:
        """The notification goes: 1 its time is over, 2 the person closes it."""
        self.send(Message.new_signal(PATH, NAME, "NotificationClosed", "uu", [identifier, reason]))

    def _reply(self, message: Message) -> Message | None:
        if message.interface != NAME:
            return None
        if message.member in self.answers:
            if message.member == "Notify":
                self.notified.put(message.body)
            return Message.new_method_return(message, *self.answers[message.member])
        if message.member == "GetServerInformation":
            return Message.new_method_return(message, "ssss", ["Paper", "tests", "1", "1.2"])
        if message.member == "GetCapabilities":
            return Message.new_method_return(message, "as", [list(self.capabilities)])
        if message.member == "CloseNotification":
            self.closed.put(message.body[0])
            return Message.new_method_return(message)
        self._last_id += 1
        if self.act_at_once:
            pressed = [self._last_id, message.body[5][0]]
            self.bus.send(Message.new_signal(PATH, NAME, "ActionInvoked", "us", pressed))
        self.notified.put(message.body)
        return Message.new_method_return(message, "u", [self._last_id])
