"""The help: pages that ship, in the person's language, shown without a network."""
