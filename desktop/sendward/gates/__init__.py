"""Where a message waits for an answer: the protocol, the native host, the local socket, the held message."""
