"""Learning whom the person writes to, from sent mail: domains in clear, people as keyed digests. No Qt."""
