"""What is read from end to end: folders of messages, mbox files, address books."""
