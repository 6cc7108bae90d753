"""Where decisions go besides the journal, so that a collector that is there already can take them on."""
