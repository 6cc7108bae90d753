"""The exceptions a person made: seen, added, changed, given an end, taken back."""
