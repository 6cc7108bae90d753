"""The journal on the screen: what was asked and answered, found, counted, exported, checked, deleted."""
