"""Reading the recipients out of whatever holds mail or addresses, once and from end to end."""
