"""The guard, which decides whether a sighting is worth a question and takes the answer."""
