"""Reading from end to end: folders of messages, mbox files, address books."""
