"""Errors of a stored message, as sentences for the person who can mend them."""


class MailStoreError(Exception):
    """A message or a folder of messages that cannot be read as one."""
