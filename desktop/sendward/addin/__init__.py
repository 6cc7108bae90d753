"""Mail clients' add-ins: their protocol, the native host that relays it, and its installation. No Qt."""
