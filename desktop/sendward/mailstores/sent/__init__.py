"""Messages that have left, or wait in an outbox: what is new in a folder, whom it went to, and when."""
