"""What was sent, and what waits to be: folders of sent mail and outboxes, here and on servers."""
