"""The commands of ``sendward`` on the command line, one module each."""
