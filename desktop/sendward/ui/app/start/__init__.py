"""The start: lists, journal and the guard made of them; the first meeting with the person."""
