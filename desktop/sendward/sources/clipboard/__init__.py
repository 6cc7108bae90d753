"""What the person copies."""
