"""macOS' own services: launch agents, managed preferences."""
