"""What is done in the way of macOS."""
