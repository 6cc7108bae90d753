"""Options declared once; the user's file and the organisation's policy."""
