"""What is done in the way of Linux and the free desktops."""
