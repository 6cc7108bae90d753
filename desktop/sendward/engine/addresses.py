"""Parsers of one address (`parse_address`), a header (`parse_recipients`), a text (`find_recipients`)."""

from sendward.engine.addr_spec import AddressError, parse_address, parse_target
from sendward.engine.free_text import find_recipients
from sendward.engine.recipient_list import parse_recipients

__all__ = ["AddressError", "find_recipients", "parse_address", "parse_recipients", "parse_target"]
