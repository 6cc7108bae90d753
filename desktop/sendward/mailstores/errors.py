"""What can be wrong with a stored message, as sentences for the person who can mend it."""


class MailStoreError(Exception):
    """A message or a folder of messages that cannot be read as one."""
