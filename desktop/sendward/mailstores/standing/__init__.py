"""What stands in mail programs and says whom mail goes to: address books, rules, identities."""
