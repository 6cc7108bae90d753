"""Decides whether a sighting is worth a question, and takes the answer."""
