"""Reading the headers of drafts where mail clients keep them."""
