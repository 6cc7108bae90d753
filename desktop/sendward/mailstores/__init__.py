"""Reading the headers of drafts where mail clients keep them."""


class MailStoreError(Exception):
    """A message or a folder of messages that cannot be read as one; a sentence for whoever can mend it."""
