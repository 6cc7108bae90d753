"""Widgets and helpers shared by the windows: labels, icons, colours, fields, translation."""
