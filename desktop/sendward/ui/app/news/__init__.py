"""What the person must hear of: messages, drafts and accounts that did not go as they should."""
