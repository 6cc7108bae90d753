"""Finding the mail clients installed here, and where each keeps drafts: one small module a client."""
